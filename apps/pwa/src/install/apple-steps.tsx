import { laterWords } from '../words/words.ts';

/** How an iPhone or an iPad installs: what to touch, drawn as it looks there. */
export function AppleSteps() {
  return (
    <ol class="steps drawn">
      <li>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M11 13H8v14h16V13h-3M16 20V4M11 9l5-5 5 5" />
        </svg>
        <span>{laterWords().install.share}</span>
      </li>
      <li>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect x="5" y="5" width="22" height="22" rx="5" />
          <path d="M16 11v10M11 16h10" />
        </svg>
        <span>{laterWords().install.addToHome}</span>
      </li>
      <li>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect x="7" y="2" width="18" height="28" rx="4" />
          <path d="M11.5 17.5 15 21l6-8" />
        </svg>
        <span>{laterWords().install.confirm}</span>
      </li>
    </ol>
  );
}
