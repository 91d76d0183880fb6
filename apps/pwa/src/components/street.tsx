import { landlord } from 'virtual:landlord';

/** A quiet street for wide screens, with one house lit. Decoration alone. */
export function Street() {
  return (
    <svg class="street" viewBox="0 0 420 300" aria-hidden="true">
      <circle class="sun" cx="330" cy="70" r="30" />
      <path class="hill" d="M0 250c60-60 130-70 210-40 90 34 150 10 210-30v120H0z" />
      <g class="houses">
        <path d="M20 262V158l42-34 42 34v104zM40 180h14v16H40zM70 180h14v16H70zM52 262v-36h20v36" />
        <path d="M304 262V138h92v124zM320 156h16v18h-16zM364 156h16v18h-16zM320 194h16v18h-16zM364 194h16v18h-16zM342 262v-32h18v32" />
      </g>
      <g class="home">
        <path class="lit" d="M128 262v-96l76-60 76 60v96z" />
        <path d="M116 174 204 104l88 70M128 166v96h152v-96M254 144v-36h16v50" />
        <path d="M180 262v-64h48v64M146 186h20v24h-20zM242 186h20v24h-20z" />
        <text x="204" y="228" text-anchor="middle">
          {landlord.mark}
        </text>
      </g>
      <path class="ground" d="M0 262h420" />
    </svg>
  );
}
