import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of a PDF in reading order, with single spaces. */
export async function pdfTekst(pdf: Uint8Array): Promise<string> {
  const taak = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false });
  const document = await taak.promise;
  const stukken: string[] = [];
  for (let nr = 1; nr <= document.numPages; nr += 1) {
    const { items } = await (await document.getPage(nr)).getTextContent();
    for (const item of items) if ('str' in item) stukken.push(item.str + (item.hasEOL ? ' ' : ''));
  }
  await taak.destroy();
  return stukken.join('').replace(/\s+/g, ' ').trim();
}
