import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Afzender, Stuksoort } from '~/domein/scanstuk/scanstuk';
import { pdf } from './bestand';
import { voegIn } from './bron';
import { scan } from './scan';

type Stuk = { onderdeel?: Stuksoort; van?: Afzender; beperkt?: boolean; naam?: string; door: { id: string } | null };

/** A document of a scan, as it lies in the database; returns its id. Without `door`: sent with the aanmelding. */
export async function legScanstuk(
  bij: { id: string },
  { onderdeel = 'resultatenaudit', van = 'blik_op_werk', beperkt = false, naam = 'stuk.pdf', door }: Stuk,
): Promise<string> {
  const id = uuidv7();
  const inhoud = pdf(id);
  await voegIn('scanstuk', {
    ...{ id, scan_id: bij.id, onderdeel, naam, type: 'application/pdf', grootte: inhoud.length, inhoud, is_beperkt: beperkt },
    ...{ sha256: createHash('sha256').update(inhoud).digest(), ontvangen_van: van, ontvangen_op: '2026-11-04', formulier_id: uuidv7() },
    vastgelegd_door: door?.id ?? null,
  });
  return id;
}

/** Under which address an organisation is written to; returns its id. */
export async function legKetenpartner(code: 'blik_op_werk' | 'inspectie_szw', door: { id: string }): Promise<string> {
  const id = uuidv7();
  const wie = { naam: 'Blik op Werk', email: 'stukken@blikopwerk.example' };
  await voegIn('ketenpartner', { id, code, ...wie, formulier_id: uuidv7(), vastgelegd_door: door.id });
  return id;
}

/** A scan that came to nothing, with what the Inspectie SZW said of the school in its restricted annex; returns its id. */
export async function legAfgelopenScan(): Promise<string> {
  const af = await scan().in('vervallen').maak();
  const door = af.onderzoeker;
  const stukId = await legScanstuk(af, { onderdeel: 'inspectie_szw', van: 'inspectie_szw', beperkt: true, door });
  const wat = { uitkomst: 'geen', datum: '2026-11-04', stuk_id: stukId };
  await voegIn('scanindicatie', { id: uuidv7(), scan_id: af.id, ...wat, formulier_id: uuidv7(), vastgelegd_door: door.id });
  return af.id;
}
