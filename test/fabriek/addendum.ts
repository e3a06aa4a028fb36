import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';
import type { ProefScan } from './scan';

/** A paper of a scan, as the school sent it. */
export async function proefstuk({ id }: Pick<ProefScan, 'id'>, onderdeel = 'nt2'): Promise<string> {
  const inhoud = Buffer.from('%PDF-1.7 proef');
  const stukId = uuidv7();
  await voegIn('scanstuk', {
    ...{ id: stukId, scan_id: id, onderdeel, naam: 'verklaring.pdf', type: 'application/pdf', grootte: inhoud.length, inhoud },
    ...{ sha256: createHash('sha256').update(inhoud).digest(), is_beperkt: false, ontvangen_van: 'taalaanbieder' },
    ...{ ontvangen_op: '2025-01-10', formulier_id: uuidv7() },
  });
  return stukId;
}

type Dagen = { van: string | null; tot: string | null; vastgelegdOp?: string };

/** That the school of this scan declared to use the Addendum, or that the gemeente agreed; without days: that it does not hold. */
export async function legAddendum(hier: ProefScan, soort: 'verklaring' | 'akkoord', { van, tot, vastgelegdOp }: Dagen): Promise<void> {
  await voegIn('addendum', {
    ...{ id: uuidv7(), aanbieder_id: hier.school.id, scan_id: hier.id, soort, van, tot, dagtekening: '2025-01-10' },
    ...{ stuk_id: soort === 'verklaring' && van !== null ? await proefstuk(hier) : undefined, formulier_id: uuidv7() },
    ...{ vastgelegd_door: (soort === 'verklaring' ? hier.onderzoeker : hier.beslisser).id, vastgelegd_op: vastgelegdOp },
  });
}
