import { landlord } from 'virtual:landlord';

/** A rent notice with the reference circled: where the client number is. */
export function NoticeDrawing() {
  return (
    <figure class="notice-drawing">
      <svg viewBox="0 0 340 212" role="img" aria-labelledby="notice-title">
        <title id="notice-title">
          Un avis d’échéance : la référence à rappeler est en haut à gauche, ici{' '}
          {landlord.example.reference}.
        </title>
        <path class="paper" d="M14 8h284l28 28v168H14z" />
        <path class="fold" d="M298 8v28h28" />
        <text class="drawn-name" x="304" y="64" text-anchor="end">
          {landlord.name}
        </text>
        <path class="drawn-line" d="M214 80h90M230 94h74" />
        <text class="drawn-label" x="34" y="54">
          RÉFÉRENCE À RAPPELER
        </text>
        <text class="drawn-number" x="34" y="80">
          {landlord.example.reference}
        </text>
        <path
          class="circle"
          d="M26 62c2-24 60-34 112-31 40 2 62 14 60 33-2 20-48 31-98 30-46-1-80-14-74-36 4-14 34-24 72-26"
        />
        <text class="drawn-title" x="34" y="128">
          AVIS D’ÉCHÉANCE
        </text>
        <path class="drawn-line" d="M34 146h272M34 162h272M34 178h190M264 178h42" />
      </svg>
      <figcaption>
        C’est la «&nbsp;référence à rappeler&nbsp;», en haut à gauche de votre avis d’échéance.
      </figcaption>
    </figure>
  );
}
