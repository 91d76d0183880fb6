type Doc = PDFKit.PDFDocument;

/** All that pdfkit still asks of an element: whether it has a parent. */
const written = Object.freeze({ P: 'written' });

/**
 * pdfkit keeps every structure element for the index at the end of the file, which names it by number alone. Gives
 * what lets go of all else of the elements made since, once they are written.
 */
export function forgetWritten(doc: Doc): () => void {
  const ref = doc.ref.bind(doc);
  let elements: { data: unknown }[] = [];
  doc.ref = (data) => {
    const made = ref(data);
    if ('S' in made.data) elements.push(made);
    return made;
  };
  return () => {
    for (const element of elements) element.data = written;
    elements = [];
  };
}
