import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import { metWaarden } from '~/platform/formulier/foutmelding';
import { grootsteFormulier } from './grenzen.server';
import { grootsteBestandMb } from './uploadgrens';

const MEGABYTE = 1024 * 1024;
const LIMIETEN = { fieldSize: grootsteFormulier, fields: 1_000, files: 100 };
const MEERDELIG = /^multipart\/form-data\b/i;

export type Ontvangst = {
  gegevens: FormData;
  /** Error keys beside the file fields whose files are together larger than this page takes. What did not fit was not kept. */
  teGroot: Record<string, string[]>;
};

/**
 * Receives a posted form. The fields are read whole, also when a file among them is too large, so that what was typed is not lost; of the files no more
 * is held than the page takes. Throws on what is no form or was cut off, and on more than a form may hold; also then the body is read to its end, or the
 * sender would see the line break instead of the answer.
 */
export async function ontvangFormulier(request: Request): Promise<Ontvangst> {
  const soort = request.headers.get('content-type') ?? '';
  if (!MEERDELIG.test(soort) || !request.body) return { gegevens: await request.formData(), teGroot: {} };
  const hoogstens = grootsteBestandMb(new URL(request.url).pathname);
  const gegevens = new FormData();
  const teGroot = new Set<string>();
  let vrij = hoogstens * MEGABYTE;
  let tekst = grootsteFormulier;
  const lezer = new Busboy({ headers: { 'content-type': soort }, limits: LIMIETEN });
  let isOnleesbaar = false;
  for (const grens of ['fieldsLimit', 'filesLimit'] as const) lezer.on(grens, () => (isOnleesbaar = true));
  lezer.on('field', (naam, waarde, _naamAfgekapt, waardeAfgekapt) => {
    tekst -= Buffer.byteLength(waarde);
    isOnleesbaar ||= waardeAfgekapt || tekst < 0;
    if (!isOnleesbaar) gegevens.append(naam, waarde);
  });
  lezer.on('file', (naam, stroom, bestandsnaam = '', _codering, type) => {
    const delen: Buffer<ArrayBuffer>[] = [];
    stroom.on('error', () => (isOnleesbaar = true));
    stroom.on('data', (deel: Buffer<ArrayBuffer>) => {
      vrij -= deel.length;
      if (vrij >= 0) delen.push(deel);
      else teGroot.add(naam);
    });
    stroom.on('end', () => gegevens.append(naam, new File(delen, bestandsnaam, { type })));
  });
  await pipeline(Readable.fromWeb(request.body as ReadableStream), lezer);
  if (isOnleesbaar) throw new RangeError('cut off, or more than a form may hold');
  return { gegevens, teGroot: Object.fromEntries([...teGroot].map((naam) => [naam, [grensfout(gegevens.getAll(naam), hoogstens)]])) };
}

function grensfout(bestanden: readonly unknown[], max: number): string {
  return metWaarden(bestanden.length > 1 ? 'fouten.bestand.samen_te_groot' : 'fouten.bestand.te_groot', { max });
}
