import { landlord } from 'virtual:landlord';
import { laterWords } from '../words/words.ts';

/** Our letter: the reference circled as on the notice, and the code in its frame beside what a camera reads. */
export function LetterDrawing() {
  return (
    <figure class="notice-drawing" aria-label={laterWords().letterDrawing.caption}>
      <svg viewBox="0 0 340 212" role="img" aria-label={laterWords().letterDrawing.alternative}>
        <path class="paper" d="M14 8h284l28 28v168H14z" />
        <path class="fold" d="M298 8v28h28" />
        <text class="drawn-name" x="34" y="34">
          {landlord.name}
        </text>
        <text class="drawn-label" x="34" y="58">
          RÉFÉRENCE À RAPPELER
        </text>
        <text class="drawn-small-number" x="34" y="77">
          {landlord.example.reference}
        </text>
        <path class="drawn-line" d="M232 58h68M232 74h46" />
        <rect class="drawn-frame" x="28" y="98" width="284" height="70" rx="9" />
        <text class="drawn-label" x="42" y="120">
          VOTRE CODE PERSONNEL
        </text>
        <text class="drawn-code" x="42" y="149">
          7KQ2M-9XWPA
        </text>
        <path
          class="drawn-dots"
          d="M250 108h16v16h-16zM284 108h16v16h-16zM250 142h16v16h-16zM271 108h5v9h-5zM276 120h4v6h-4zM270 129h8v5h-8zM252 130h10v4h-10zM284 129h5v8h-5zM294 130h6v5h-6zM272 140h6v6h-6zM282 144h8v5h-8zM294 142h6v16h-6zM272 152h14v6h-14z"
        />
        <path class="drawn-line" d="M34 186h190" />
      </svg>
      <figcaption>{laterWords().letterDrawing.caption}</figcaption>
    </figure>
  );
}
