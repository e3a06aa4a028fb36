import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { listStukken } from '~/domein/scanstuk/scanstuk.service.server';
import { getStuk } from '~/domein/scanstuk/stukdownload.service.server';
import { voegStukkenToe } from '~/domein/scanstuk/stukken.service.server';
import { metActor } from '~/platform/db/actor.server';
import { isDomeinFout } from '~/platform/fout';
import { echteKlok } from '~/platform/klok';
import { EICAR } from '../../../demo/virusscan/eicar';
import { jpeg, pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { avgAfhandelaar, beheerder, casemanager, fg, medewerker, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { legScanstuk } from '../../fabriek/scanstuk';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const VANDAAG = echteKlok.vandaag();
const vanWie = async (wie: ProefGebruiker) => contextVoor(await sessieVoor(wie));
const namen = async (wie: ProefGebruiker, { id }: { id: string }) =>
  (await metActor(await vanWie(wie), (tx) => listStukken(tx, id))).map(({ naam }) => naam).toSorted();

const uitkomst = (doe: Promise<unknown>) =>
  doe.then(
    () => 'goed',
    (fout: unknown) => (isDomeinFout(fout) ? [fout.code, ...Object.values(fout.velden).flat()].join(' ') : String(fout)),
  );
const haal = async (wie: ProefGebruiker, scanId: string, stukId: string) => uitkomst(getStuk(await vanWie(wie), { scanId, stukId }));

const invoer = (stukken: File[], anders = {}) => ({
  ...({ onderdeel: 'resultatenaudit', ontvangenVan: 'blik_op_werk', ontvangenOp: VANDAAG, isBeperkt: false, stukken } as const),
  ...anders,
});
const bewaar = async (wie: ProefGebruiker, scanId: string, wat: ReturnType<typeof invoer>, formulierId = uuidv7()) =>
  uitkomst(voegStukkenToe(await vanWie(wie), scanId, formulierId, wat));

describe('who sees a document', () => {
  let hier: ProefScan;
  let stuk: Record<'bow' | 'eigen' | 'beperkt' | 'later', string>;

  beforeAll(async () => {
    hier = await scan().in('in_onderzoek').maak();
    const { onderzoeker: door } = hier;
    stuk = {
      bow: await legScanstuk(hier, { door, naam: 'bow.pdf' }),
      eigen: await legScanstuk(hier, { door: null, van: 'taalaanbieder', naam: 'eigen.pdf', onderdeel: 'aanmelding' }),
      beperkt: await legScanstuk(hier, { door, van: 'inspectie_szw', naam: 'beperkt.pdf', onderdeel: 'inspectie_szw', beperkt: true }),
      later: '',
    };
  });

  test('the gemeente’s two all; the list leaves the restricted annex out', async () => {
    for (const wie of [hier.onderzoeker, hier.beslisser]) {
      expect(await namen(wie, hier)).toEqual(['bow.pdf', 'eigen.pdf']);
      for (const id of [stuk.bow, stuk.eigen, stuk.beperkt]) expect(await haal(wie, hier.id, id)).toBe('goed');
    }
  });

  test('the school its own, and what was there once the report was shared; never what came later, never a restricted one (B1.3, AVG 10)', async () => {
    expect(await namen(hier.contact, hier)).toEqual(['eigen.pdf']);
    expect(await haal(hier.contact, hier.id, stuk.bow)).toBe('niet_gevonden');
    const gedeeld = await scan().in('gedeeld').maak();
    const voor = await legScanstuk(gedeeld, { door: gedeeld.onderzoeker, naam: 'voor.pdf' });
    const dicht = await legScanstuk(gedeeld, { door: gedeeld.onderzoeker, naam: 'dicht.pdf', beperkt: true });
    await vraag(`update scanstuk set vastgelegd_op = '2026-01-01' where scan_id = $1`, [gedeeld.id]);
    const na = await legScanstuk(gedeeld, { door: gedeeld.onderzoeker, naam: 'na.pdf' });
    expect(await namen(gedeeld.contact, gedeeld)).toEqual(['voor.pdf']);
    expect(await haal(gedeeld.contact, gedeeld.id, voor)).toBe('goed');
    for (const id of [na, dicht]) expect(await haal(gedeeld.contact, gedeeld.id, id)).toBe('niet_gevonden');
  });

  test('nobody else, and none through the address of another scan', async () => {
    const vreemd = [
      await medewerker(await school().maak()).maak(),
      ...(await Promise.all([casemanager(), beheerder(), avgAfhandelaar(), fg()].map((een) => een.maak()))),
    ];
    for (const wie of vreemd) {
      for (const id of [stuk.bow, stuk.eigen, stuk.beperkt]) expect(await haal(wie, hier.id, id), wie.rol).toBe('niet_gevonden');
    }
    const ander = await scan().in('in_onderzoek').maak();
    expect(await haal(hier.onderzoeker, ander.id, stuk.bow)).toBe('niet_gevonden');
  });

  test('each look is logged, one at a restricted document by its own name', async () => {
    await haal(hier.onderzoeker, hier.id, stuk.bow);
    await haal(hier.beslisser, hier.id, stuk.beperkt);
    const handelingen = await vraag<{ handeling: string; onderwerp_id: string }>(
      `select handeling, onderwerp_id from log.handeling where handeling like 'scanstuk.%' order by moment desc limit 2`,
    );
    expect(handelingen).toEqual([
      { handeling: 'scanstuk.beperkt_ingezien', onderwerp_id: stuk.beperkt },
      { handeling: 'scanstuk.ingezien', onderwerp_id: stuk.bow },
    ]);
  });

  test('content that is not what was kept is not handed out', async () => {
    const id = await legScanstuk(hier, { door: hier.onderzoeker });
    await vraag(`update scanstuk set inhoud = set_byte(inhoud, 3, 0) where id = $1`, [id]);
    expect(await haal(hier.onderzoeker, hier.id, id)).toContain('does not have its own hash');
  });
});

describe('keeping documents', () => {
  const rijen = ({ id }: { id: string }) =>
    vraag<{ naam: string; volgnummer: number; is_beperkt: boolean }>(
      'select naam, volgnummer, is_beperkt from scanstuk where scan_id = $1 order by vastgelegd_op, volgnummer',
      [id],
    );

  test('several at once, each under a clean name with the kind that it has', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    const bestanden = [new File([pdf('a')], '../../etc/rapport\u202Efdp.exe'), new File([jpeg()], 'foto.pdf')];
    expect(await bewaar(hier.onderzoeker, hier.id, invoer(bestanden))).toBe('goed');
    expect(await rijen(hier)).toEqual([
      { naam: 'rapportfdp.pdf', volgnummer: 0, is_beperkt: false },
      { naam: 'foto.jpg', volgnummer: 1, is_beperkt: false },
    ]);
  });

  test('a double click is one act, also of several files', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    const wat = invoer([new File([pdf('a')], 'a.pdf'), new File([pdf('b')], 'b.pdf')]);
    const formulierId = uuidv7();
    const samen = await Promise.all([1, 2, 3].map(() => bewaar(hier.onderzoeker, hier.id, wat, formulierId)));
    expect(samen).toEqual(['goed', 'goed', 'goed']);
    expect(await rijen(hier)).toHaveLength(2);
  });

  test.each([
    ['an empty file', new File([], 'leeg.pdf'), 'ongeldig fouten.bestand.leeg'],
    [
      'a program under the name of a PDF',
      new File(['MZ\u0090\u0000'], 'rapport.pdf', { type: 'application/pdf' }),
      'ongeldig fouten.bestand.soort',
    ],
    ['a virus under the name of a report', new File([pdf(EICAR)], 'rapport.pdf'), 'ongeldig fouten.bestand.virus?naam=rapport.pdf'],
    ['more than 10 MB', new File([pdf(), Buffer.alloc(10 * 1024 * 1024)], 'groot.pdf'), 'ongeldig fouten.bestand.te_groot?max=10'],
  ])('refuses %s beside its field, and keeps nothing', async (_naam, bestand, verwacht) => {
    const hier = await scan().in('in_onderzoek').maak();
    expect(await bewaar(hier.onderzoeker, hier.id, invoer([new File([pdf()], 'goed.pdf'), bestand]))).toBe(verwacht);
    expect(await rijen(hier)).toEqual([]);
  });

  test('refuses a day to come, a scan that ended, and everyone but who does the scan', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    const een = () => [new File([pdf()], 'een.pdf')];
    expect(await bewaar(hier.onderzoeker, hier.id, invoer(een(), { ontvangenOp: VANDAAG.add({ days: 1 }) }))).toContain('in_toekomst');
    for (const wie of [hier.beslisser, hier.contact, await casemanager().maak()]) {
      expect(await bewaar(wie, hier.id, invoer(een())), wie.rol).toBe('verboden');
    }
    const klaar = await scan().in('toegelaten').maak();
    expect(await bewaar(klaar.onderzoeker, klaar.id, invoer(een()))).toContain('conflict');
    expect(await rijen(hier)).toEqual([]);
  });

  test('what comes from the Inspectie SZW is restricted, whatever was ticked; the database knows it too', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    expect(await bewaar(hier.onderzoeker, hier.id, invoer([new File([pdf()], 'a.pdf')], { onderdeel: 'inspectie_szw' }))).toBe('goed');
    expect(await rijen(hier)).toMatchObject([{ is_beperkt: true }]);
    await expect(vraag('update scanstuk set is_beperkt = false where scan_id = $1', [hier.id])).rejects.toThrow('check');
  });

  test('makes who keeps one a part of the scan: he does not decide on it, in no role (four eyes)', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    const collega = await relatiebeheerder().maak();
    await bewaar(collega, hier.id, invoer([new File([pdf()], 'a.pdf')]));
    expect(await vraag('select als from scanbetrokkene where scan_id = $1 and gebruiker_id = $2', [hier.id, collega.id])).toEqual([
      { als: 'onderzoeker' },
    ]);
  });

  test('past the application a school gives only its own, never restricted, never for another, never dated back', async () => {
    const [hier, ander] = [await scan().in('in_onderzoek').maak(), await scan().in('in_onderzoek').maak()];
    const sessie = await sessieVoor(hier.contact);
    const probeer = (kolommen: Record<string, unknown>) => {
      const rij = {
        ...{ id: uuidv7(), scan_id: hier.id, onderdeel: 'nt2', naam: 'a.pdf', type: 'application/pdf', grootte: 1 },
        ...{
          sha256: Buffer.alloc(32),
          inhoud: Buffer.alloc(1),
          is_beperkt: false,
          ontvangen_van: 'taalaanbieder',
          ontvangen_op: '2026-11-04',
        },
        ...{ formulier_id: uuidv7(), vastgelegd_door: hier.contact.id, ...kolommen },
      };
      const namenVan = Object.keys(rij);
      const sql = `insert into scanstuk (${namenVan.join(', ')}) values (${namenVan.map((_, nr) => `$${nr + 1}`).join(', ')})`;
      return uitkomst(alsActor(sessie, (client) => client.query(sql, Object.values(rij))));
    };
    expect(await probeer({})).toBe('goed');
    for (const fout of [
      { scan_id: ander.id },
      { is_beperkt: true },
      { ontvangen_van: 'blik_op_werk' },
      { vastgelegd_door: hier.onderzoeker.id },
      { vastgelegd_op: '2026-01-01' },
    ]) {
      expect(await probeer(fout), Object.keys(fout).join()).toMatch(/row-level security|permission denied/);
    }
    for (const sql of ['update scanstuk set naam = naam', 'delete from scanstuk']) {
      expect(await uitkomst(alsActor(sessie, (client) => client.query(sql)))).toContain('permission denied');
    }
  });
});
