import { landlord } from 'virtual:landlord';
import { words } from '../words/words.ts';
import { Sentence } from './sentence.tsx';

/** A rent notice with the reference circled: where the client number is. */
export function NoticeDrawing() {
  return (
    <figure class="notice-drawing" aria-label={words().drawing.caption}>
      <svg
        viewBox="0 0 340 212"
        role="img"
        aria-label={words().drawing.alternative(landlord.example.reference)}
      >
        <path class="paper" d="M14 8h284l28 28v168H14z" />
        <path class="fold" d="M298 8v28h28" />
        <text class="drawn-name" x="306" y="50" text-anchor="end">
          {landlord.name}
        </text>
        <path class="drawn-line" d="M230 72h74M250 88h54" />
        <text class="drawn-label" x="42" y="56">
          RÉFÉRENCE À RAPPELER
        </text>
        <text class="drawn-number" x="42" y="82">
          {landlord.example.reference}
        </text>
        <path
          class="circle"
          d="M20 66c2-24 62-35 112-32 48 3 80 14 78 33-2 20-58 33-108 32-50-1-88-14-82-36 4-14 40-25 82-28"
        />
        <text class="drawn-title" x="34" y="128">
          AVIS D’ÉCHÉANCE
        </text>
        <path class="drawn-line" d="M34 146h272M34 162h272M34 178h190M264 178h42" />
      </svg>
      <figcaption>
        <Sentence text={words().drawing.caption} />
      </figcaption>
    </figure>
  );
}
