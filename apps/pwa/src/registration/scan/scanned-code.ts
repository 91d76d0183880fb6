import { formatLetterCode, normalizeLetterCode } from '@monlogement27/domain';

const page = '/inscription/courrier';

/** The letter code in what a camera read: our own page's address with the code behind it, or the code alone. */
export function scannedCode(text: string, origin: string): string | undefined {
  const raw = URL.canParse(text) ? codeOfAddress(new URL(text), origin) : text;
  const code = normalizeLetterCode(raw);
  return code.ok ? formatLetterCode(code.value) : undefined;
}

function codeOfAddress(address: URL, origin: string): string {
  const ours = address.origin === origin && address.pathname === page && address.search === '';
  return ours ? address.hash.slice(1) : '';
}
