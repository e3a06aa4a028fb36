import { renderToBuffer, type DocumentProps } from '@react-pdf/renderer';
import type { ReactElement } from 'react';

/** Draws a document. Its output carries no tags, so each document has a page with the same content. */
export async function maakPdf(document: ReactElement<DocumentProps>): Promise<Uint8Array> {
  return new Uint8Array(await renderToBuffer(document));
}
