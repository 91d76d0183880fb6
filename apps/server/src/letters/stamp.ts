type Doc = PDFKit.PDFDocument;

/** What is the same on every page, under a name: drawn on the first one, repeated on the others. */
export type Stamp = (name: string, draw: () => void) => () => void;

/** Three quarters of a letter are, and setting them anew on 5,000 pages is most of the time that it takes. */
export function makeStamp(doc: Doc): Stamp {
  const drawn = new Map<string, string>();
  return (name, draw) => () => {
    const known = drawn.get(name);
    if (known === undefined) drawn.set(name, record(doc, draw));
    else doc.addContent(known);
  };
}

/** Draws, and gives the operators that it took. */
function record(doc: Doc, draw: () => void): string {
  const operators: string[] = [];
  const { addContent } = doc;
  doc.addContent = (content) => {
    operators.push(String(content));
    return addContent.call(doc, content);
  };
  try {
    draw();
  } finally {
    doc.addContent = addContent;
  }
  return operators.join('\n');
}
