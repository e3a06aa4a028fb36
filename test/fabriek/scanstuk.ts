import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Afzender, Stuksoort } from '~/domein/scanstuk/scanstuk';
import { pdf } from './bestand';
import { voegIn } from './bron';

type Stuk = { onderdeel?: Stuksoort; van?: Afzender; beperkt?: boolean; naam?: string; door: { id: string } | null };

/** A document of a scan, as it lies in the database; returns its id. Without `door`: sent with the aanmelding. */
export async function legScanstuk(
  scan: { id: string },
  { onderdeel = 'resultatenaudit', van = 'blik_op_werk', beperkt = false, naam = 'stuk.pdf', door }: Stuk,
): Promise<string> {
  const id = uuidv7();
  const inhoud = pdf(id);
  await voegIn('scanstuk', {
    ...{ id, scan_id: scan.id, onderdeel, naam, type: 'application/pdf', grootte: inhoud.length, inhoud, is_beperkt: beperkt },
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
