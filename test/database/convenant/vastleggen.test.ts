import { uuidv7 } from 'uuidv7';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import { getConvenantdossier, getEindeformulier, getTermijnformulier } from '~/domein/convenant/convenant.service.server';
import { legEindeVast, legTermijnVast } from '~/domein/convenant/convenant.vastleggen.service.server';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { casemanager, medewerker, relatiebeheerder, tekenbevoegde } from '../../fabriek/gebruiker';
import { ketenWi2021 } from '../../fabriek/keten';
import { school, type ProefSchool } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const klok = stilstaandeKlok('2026-03-01T10:00:00Z');
const alsRelatiebeheerder = async () => contextVoor(await sessieVoor(await relatiebeheerder().maak()), klok);

let context: Context;
let een: ProefSchool;
beforeEach(async () => {
  context = await alsRelatiebeheerder();
  een = await school().maak();
});

const leg = (ingangsdatum: string, formulierId = uuidv7(), wie = context) =>
  legTermijnVast(wie, een.id, { ingangsdatum: dag(ingangsdatum) }, formulierId);
const dossier = () => metActor(context, (tx) => getConvenantdossier(tx, een.id, klok.vandaag()));
const handelingen = (id: string) =>
  vraag<{ handeling: string }>('select handeling from log.handeling where onderwerp_id = $1 order by id', [id]);
const fouten = (velden: Record<string, string[]>) => ({ velden });

describe('a new term (C 3.1, 3.2)', () => {
  test('runs two years, and is logged', async () => {
    await leg('2024-02-29');
    const { stand, termijnen, aansluitendeDag } = await dossier();
    expect(termijnen).toMatchObject([{ ingangsdatum: '2024-02-29', laatsteDag: '2026-02-28', toestand: 'voorbij' }]);
    expect(stand).toEqual({ soort: 'voorbij', op: '2026-02-28', einde: 'afgelopen' });
    expect(aansluitendeDag).toBeNull();
    expect(await handelingen(termijnen[0]?.id ?? '')).toEqual([{ handeling: 'convenant_vastgelegd' }]);
  });

  test('its continuation is proposed for the day after the last one', async () => {
    await leg('2024-03-15');
    expect(await getTermijnformulier(context, een.id)).toMatchObject({
      voorstel: '2026-03-15',
      stand: { isOverlegTijd: true, tot: '2026-03-14' },
    });
    await leg('2026-03-15');
    expect((await dossier()).stand).toMatchObject({ soort: 'loopt', tot: '2028-03-14', isOverlegTijd: false });
  });

  test.each([
    ['2022-03-07', 'taalaanbieder.fouten.voor_convenant?dag=08-03-2022'],
    ['2027-03-02', 'taalaanbieder.fouten.te_ver_vooruit?dag=01-03-2027'],
    ['2026-03-14', 'taalaanbieder.fouten.convenant_overlapt?van=15-03-2024&tot=14-03-2026'],
    ['2022-03-16', 'taalaanbieder.fouten.convenant_overlapt?van=15-03-2024&tot=14-03-2026'],
  ])('from %s is refused beside its field', async (ingangsdatum, fout) => {
    await leg('2024-03-15');
    await expect(leg(ingangsdatum)).rejects.toMatchObject({ code: 'ongeldig', ...fouten({ ingangsdatum: [fout] }) });
  });

  test('a double click is one term, also at the very same moment', async () => {
    const formulierId = uuidv7();
    await Promise.all([leg('2024-03-15', formulierId), leg('2024-03-15', formulierId), leg('2024-03-15', formulierId)]);
    expect((await dossier()).termijnen).toHaveLength(1);
  });

  test('two relatiebeheerders at once: one term, and the other is told what is there', async () => {
    const ander = await alsRelatiebeheerder();
    const uitkomsten = await Promise.allSettled([leg('2024-03-15'), leg('2024-05-01', uuidv7(), ander)]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await dossier()).termijnen).toHaveLength(1);
  });

  test('of a school that is not there, or from someone without the role, is refused', async () => {
    await expect(legTermijnVast(context, uuidv7(), { ingangsdatum: dag('2024-03-15') }, uuidv7())).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
    for (const wie of [casemanager(), tekenbevoegde(), medewerker(een)]) {
      const ander = contextVoor(await sessieVoor(await wie.maak()), klok);
      await expect(leg('2024-03-15', uuidv7(), ander)).rejects.toMatchObject({ code: 'verboden' });
      await expect(getTermijnformulier(ander, een.id)).rejects.toMatchObject({ code: 'verboden' });
    }
  });
});

describe('an early end and an uitsluiting (C 3.3, 3.4, 15)', () => {
  const einde = async (beeindigdPer: string | null, uitgeslotenPer: string | null, gezien?: string, wie = context) => {
    const [termijn] = (await dossier()).termijnen;
    const invoer = { beeindigdPer: beeindigdPer ? dag(beeindigdPer) : null, uitgeslotenPer: uitgeslotenPer ? dag(uitgeslotenPer) : null };
    await legEindeVast(wie, een.id, termijn?.id ?? '', { ...invoer, stand: gezien ?? termijn?.stand ?? '' });
    return termijn?.id ?? '';
  };
  beforeEach(() => leg('2025-01-01'));

  test('counts through its day, and saving the same twice is one act', async () => {
    const id = await einde('2026-03-01', null);
    expect((await dossier()).stand).toMatchObject({ soort: 'loopt', tot: '2026-03-01', einde: 'beeindigd' });
    await einde('2026-03-01', null, '|');
    await einde('2026-03-01', '2026-02-28');
    expect((await dossier()).stand).toEqual({ soort: 'voorbij', op: '2026-02-28', einde: 'uitgesloten' });
    expect(await handelingen(id)).toEqual([
      { handeling: 'convenant_vastgelegd' },
      { handeling: 'convenant_einde' },
      { handeling: 'convenant_einde' },
    ]);
  });

  test.each([
    [['2024-12-30', null], { beeindigdPer: ['taalaanbieder.fouten.einde_te_vroeg?dag=31-12-2024'] }],
    [[null, '2027-01-01'], { uitgeslotenPer: ['taalaanbieder.fouten.einde_te_laat?dag=31-12-2026'] }],
  ] as const)('%j is refused beside its field', async ([beeindigd, uitgesloten], velden) => {
    await expect(einde(beeindigd, uitgesloten)).rejects.toMatchObject({ code: 'ongeldig', velden });
  });

  test('without any change is refused, so that nobody believes he saved something', async () => {
    await expect(einde(null, null)).rejects.toMatchObject({ code: 'ongeldig', velden: { '': ['taalaanbieder.fouten.einde_ongewijzigd'] } });
  });

  test('a term that was wrong ends the day before it began, and makes room for the right one', async () => {
    await einde('2024-12-31', null);
    await leg('2025-02-01');
    expect((await dossier()).termijnen.map(({ toestand }) => toestand)).toEqual(['loopt', 'niet_ingegaan']);
  });

  test('an end is not taken back where another term came in its place', async () => {
    await einde('2025-06-30', null);
    await leg('2025-07-01');
    const [, eerste] = (await dossier()).termijnen;
    const terug = { beeindigdPer: null, uitgeslotenPer: null, stand: eerste?.stand ?? '' };
    await expect(legEindeVast(context, een.id, eerste?.id ?? '', terug)).rejects.toMatchObject({
      ...fouten({ '': ['taalaanbieder.fouten.einde_overlapt?van=01-07-2025&tot=30-06-2027'] }),
    });
  });

  test('two relatiebeheerders at once: the second is told (409), and can still do it knowingly', async () => {
    const ander = await alsRelatiebeheerder();
    const uitkomsten = await Promise.allSettled([einde('2026-02-01', null, '|'), einde(null, '2026-01-15', '|', ander)]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(uitkomsten.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', velden: { '': ['taalaanbieder.fouten.einde_intussen'] } },
    });
    await einde('2026-02-01', '2026-01-15');
    expect((await dossier()).stand).toMatchObject({ op: '2026-01-15', einde: 'uitgesloten' });
  });

  test('of a term of another school it does not exist', async () => {
    const ander = await school().maak();
    const [termijn] = (await dossier()).termijnen;
    const invoer = { beeindigdPer: dag('2026-02-01'), uitgeslotenPer: null, stand: '|' };
    await expect(legEindeVast(context, ander.id, termijn?.id ?? '', invoer)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(getEindeformulier(context, ander.id, termijn?.id ?? '')).rejects.toMatchObject({ code: 'niet_gevonden' });
    expect(await getEindeformulier(context, een.id, termijn?.id ?? '')).toMatchObject({
      school: { naam: een.naam },
      termijn: { stand: '|' },
    });
  });

  test('closes the gate from the day after, in the same transaction', async () => {
    const keten = await ketenWi2021();
    const wie = contextVoor(await sessieVoor(await relatiebeheerder().maak()));
    const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam');
    const termijnen = await metActor(wie, (tx) => getConvenantdossier(tx, keten.school.id, vandaag));
    const open = async () =>
      (await vraag('select 1 from grondslag where aanbieder_id = $1 and van <= now() and tot > now()', [keten.school.id])).length;
    const gisteren = vandaag.subtract({ days: 1 });
    expect(await open()).toBeGreaterThan(0);
    await legEindeVast(wie, keten.school.id, termijnen.termijnen[0]?.id ?? '', { beeindigdPer: null, uitgeslotenPer: vandaag, stand: '|' });
    expect(await open()).toBeGreaterThan(0);
    await legEindeVast(wie, keten.school.id, termijnen.termijnen[0]?.id ?? '', {
      beeindigdPer: null,
      uitgeslotenPer: gisteren,
      stand: `|${vandaag.toString()}`,
    });
    expect(await open()).toBe(0);
  });
});

describe('straight to the database', () => {
  const insert = () =>
    `insert into convenant (id, aanbieder_id, ingangsdatum, laatste_dag) values (gen_random_uuid(), '${een.id}', '2025-01-01', '2026-12-31')`;

  test('a school reads its own terms, no other’s, and writes none', async () => {
    await leg('2025-01-01');
    const eigen = await sessieVoor(await medewerker(een).maak());
    const andere = await sessieVoor(await medewerker(await school().maak()).maak());
    const zie = (wie: string) =>
      alsActor(wie, async (client) => (await client.query('select 1 from convenant where aanbieder_id = $1', [een.id])).rowCount);
    expect([await zie(eigen), await zie(andere)]).toEqual([1, 0]);
    await expect(alsActor(eigen, (client) => client.query(insert()))).rejects.toThrow('row-level security');
    const verlenging = alsActor(
      eigen,
      async (client) => (await client.query("update convenant set uitgesloten_per = '2999-01-01'")).rowCount,
    );
    expect(await verlenging).toBe(0);
  });

  test('a casemanager writes none; nobody moves a term, nor takes it away', async () => {
    const manager = await sessieVoor(await casemanager().maak());
    await expect(alsActor(manager, (client) => client.query(insert()))).rejects.toThrow('row-level security');
    for (const sql of ["update convenant set laatste_dag = '2999-01-01'", 'delete from convenant']) {
      await expect(alsActor(context.sessie, (client) => client.query(sql))).rejects.toThrow('permission denied for table convenant');
    }
  });
});
