import { fileURLToPath } from 'node:url';

type Doc = PDFKit.PDFDocument;

/** Made for readers with low vision: 0 and O, 1, I and l are told apart at a glance. */
const fonts = {
  regular: import.meta.resolve(
    '@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf',
  ),
  bold: import.meta.resolve(
    '@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf',
  ),
} as const;

export type Style = {
  readonly font: keyof typeof fonts;
  readonly size: number;
  readonly colour: string;
  /** Between two letters, in points. */
  readonly spacing?: number;
};

/** A line of text, or a paragraph where it has a width. */
export type Text = Style & {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  /** On no other page. */
  readonly once?: boolean;
};

export function registerFonts(doc: Doc): void {
  for (const [name, url] of Object.entries(fonts)) doc.registerFont(name, fileURLToPath(url));
}

export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

/** Between two lines, in sizes. */
const gap = 0.15;

/** Sets a line, or a paragraph where it has a width; gives where the next one may begin. */
export function set(doc: Doc, text: string, style: Text): number {
  const { x, y, width, spacing = 0 } = style;
  // Whoever has it read out hears no line break: without the space, two words would be one.
  use(doc, style).text(`${text} `, x, y, {
    characterSpacing: spacing,
    lineGap: style.size * gap,
    // What is said once is not worth remembering: each printing would remember every name.
    ...(style.once === true ? { features: [] } : {}),
    ...(width === undefined ? { lineBreak: false } : { width }),
  });
  return width === undefined ? y + doc.currentLineHeight(true) + style.size * gap : doc.y;
}

/** A letter at a time, so that no name is laid out but to be set: kerning would take a little off. */
export function widthOf(doc: Doc, text: string, style: Style): number {
  use(doc, style);
  return [...text].reduce((width, letter) => width + doc.widthOfString(letter), 0);
}

/** Drawn, and passed over by whoever has the page read out. */
export function decorate(doc: Doc, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save();
  draw();
  doc.restore();
  doc.endMarkedContent();
}

function use(doc: Doc, { font: name, size, colour }: Style): Doc {
  return doc.font(name).fontSize(size).fillColor(colour);
}
