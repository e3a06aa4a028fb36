import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { echteKlok } from '~/platform/klok';
import { relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { legKetenpartner, legScanstuk } from '../../fabriek/scanstuk';
import { alsActor, sessieVoor } from '../../fabriek/sessie';

let hier: ProefScan;
let laat: ProefScan;
let vrij: ProefScan;
let collega: ProefGebruiker;
let partner: string;
let bijlage: string;

type Rij = Record<string, string | number | boolean | string[] | Buffer | null>;

async function voegIn(wie: ProefGebruiker, tabel: string, rij: Rij): Promise<string> {
  const kolommen = Object.keys(rij);
  const sql = `insert into ${tabel} (${kolommen.join(', ')}) values (${kolommen.map((_, nr) => `$${nr + 1}`).join(', ')})`;
  return alsActor(await sessieVoor(wie), (client) => client.query(sql, Object.values(rij))).then(
    () => 'gedaan',
    (fout: unknown) => (fout instanceof Error && 'code' in fout ? String(fout.code) : String(fout)),
  );
}

beforeAll(async () => {
  hier = await scan().in('in_onderzoek').maak();
  laat = await scan()
    .in('in_onderzoek')
    .begonnenOp(echteKlok.vandaag().subtract({ months: 3 }).toString())
    .maak();
  vrij = await scan().in('toegelaten').maak();
  collega = await relatiebeheerder().maak();
  partner = await legKetenpartner('blik_op_werk', collega);
  bijlage = await legScanstuk(hier, { onderdeel: 'inspectie_szw', van: 'inspectie_szw', beperkt: true, door: collega });
});

const vast = (door: string): Rij => ({ id: uuidv7(), formulier_id: uuidv7(), vastgelegd_door: door });

/** Each row as it may be written, by whom. */
const rijen: Record<string, (door: string) => Rij> = {
  scanbevinding: (door) => ({
    ...{ scan_id: hier.id, onderdeel: 'nt2', versie: 1, samenvatting: 'Goed.', beoordeling: 'goed', peildatum: '2026-01-01' },
    ...vast(door),
  }),
  scanoverschrijding: (door) => ({ scan_id: laat.id, reden: 'drukte', toelichting: 'Druk.', ...vast(door) }),
  scanstap: (door) => ({ scan_id: hier.id, volgnummer: 0, gebeurtenis: 'rapport_vastgesteld', rol: '', naar: '', ...vast(door) }),
  kwaliteitsscan: (door) => ({
    soort: 'herhaling',
    aanbieder_id: vrij.school.id,
    aanleiding: 'Signalen.',
    begonnen_op: '2026-01-01',
    ...vast(door),
  }),
  ketenpartner: (door) => ({ code: 'blik_op_werk', naam: 'Blik op Werk', email: 'keurmerk@bow.example', ...vast(door) }),
  scanstuk: (door) => ({
    ...{ scan_id: hier.id, onderdeel: 'nt2', naam: 'stuk.pdf', type: 'application/pdf', grootte: 3, inhoud: Buffer.from('pdf') },
    ...{ sha256: Buffer.alloc(32, 1), is_beperkt: false, ontvangen_van: 'relatiebeheerder', ontvangen_op: '2026-01-05' },
    ...vast(door),
  }),
  scanstuk_afwezig: (door) => ({ scan_id: hier.id, onderdeel: 'onderzoeken', gemeld_op: '2026-01-05', ...vast(door) }),
  scanopvraag: (door) => ({
    ...{ scan_id: hier.id, soort: 'verzoek', onderdelen: ['onderzoeken'], ketenpartner_id: partner, uiterste: '2026-02-01' },
    ...vast(door),
  }),
  scanindicatie: (door) => ({ scan_id: hier.id, uitkomst: 'geen', datum: '2026-01-05', stuk_id: bijlage, ...vast(door) }),
};

describe('what a scan records (B1.6)', () => {
  test.each(Object.keys(rijen))('%s: in the name of another nothing', async (tabel) => {
    expect(await voegIn(hier.onderzoeker, tabel, rijen[tabel]?.(collega.id) ?? {})).toBe('42501');
  });

  test.each(Object.keys(rijen))('%s: neither by the school, nor by who decides', async (tabel) => {
    for (const wie of [hier.contact, hier.beslisser]) {
      expect(await voegIn(wie, tabel, rijen[tabel]?.(wie.id) ?? {})).toMatch(/^(42501|TK012)$/);
    }
  });

  test('an aanmelding is no one’s to write past its form, and nobody puts himself among who takes part', async () => {
    const deel = { scan_id: hier.id, gebruiker_id: hier.beslisser.id, als: 'onderzoeker' };
    expect(await voegIn(hier.onderzoeker, 'scanbetrokkene', deel)).toBe('42501');
    expect(await voegIn(hier.onderzoeker, 'aanmelding', { id: uuidv7() })).toBe('42501');
  });

  test('nothing that was recorded changes or goes', async () => {
    for (const tabel of [...Object.keys(rijen), 'aanmelding', 'scanbetrokkene']) {
      for (const sql of [`delete from ${tabel}`, `update ${tabel} set ${tabel === 'scanbetrokkene' ? 'als = als' : 'id = id'}`]) {
        const sessie = await sessieVoor(hier.onderzoeker);
        await expect(alsActor(sessie, (client) => client.query(sql))).rejects.toMatchObject({ code: '42501' });
      }
    }
  });

  test.each(Object.keys(rijen).filter((een) => een !== 'scanstap'))('%s: done by who does the scan', async (tabel) => {
    expect(await voegIn(hier.onderzoeker, tabel, rijen[tabel]?.(hier.onderzoeker.id) ?? {})).toBe('gedaan');
  });
});
