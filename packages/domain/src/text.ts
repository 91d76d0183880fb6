/** Format characters (Cf): marks of direction, zero-width joiners. Pasted text is full of them. */
export function dropFormat(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

export function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

/** Half of a surrogate pair: no character, and no database keeps it. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text);
}

export function codePoints(text: string): number {
  return [...text].length;
}

/**
 * Every script's decimal digits (Nd) as ASCII.
 * Unicode keeps each script's ten digits together and in order, so a digit's value is its place in its run.
 */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    let zero = point;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((point - zero) % 10);
  });
}
