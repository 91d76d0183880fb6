import { landlord } from 'virtual:landlord';
import { words } from '../words/words.ts';

/** Our letter with its code circled: what to type, and what a camera may read. */
export function LetterDrawing() {
  return (
    <figure class="notice-drawing">
      <svg viewBox="0 0 340 212" role="img" aria-label={words().letterDrawing.alternative}>
        <path class="paper" d="M14 8h284l28 28v168H14z" />
        <path class="fold" d="M298 8v28h28" />
        <text class="drawn-name" x="34" y="38">
          {landlord.name}
        </text>
        <path class="drawn-line" d="M34 54h70M34 68h50M214 62h86M214 78h62" />
        <path class="drawn-line" d="M34 98h272" />
        <path class="drawn-square" d="M52 116h48v48H52z" />
        <path
          class="drawn-dots"
          d="M57 121h13v13H57zM82 121h13v13H82zM57 146h13v13H57zM75 128h4v8h-4zM75 142h8v4h-8zM86 140h4v8h-4zM92 148h4v11h-4zM76 152h10v7H76z"
        />
        <text class="drawn-code" x="207" y="147" text-anchor="middle">
          7KQ2M-9XWPA
        </text>
        <path
          class="circle"
          d="M110 140c2-22 60-32 104-30 52 3 92 14 90 32-2 20-58 31-110 30-46-1-88-12-84-34 4-14 40-24 84-27"
        />
        <path class="drawn-line" d="M34 186h190" />
      </svg>
      <figcaption>{words().letterDrawing.caption}</figcaption>
    </figure>
  );
}
