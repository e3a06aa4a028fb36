import { beforeAll, describe, expect, test } from 'vitest';
import { getCursistpagina } from '~/domein/cursist/cursist.service.server';
import { HELE_SCHOOL, type Filter } from '~/domein/cursist/lijst.schema';
import { getCursisten } from '~/domein/cursist/lijst.service.server';
import { GEEN_KEUZES } from '~/domein/inburgeraar/caseload.schema';
import { getCaseload } from '~/domein/inburgeraar/caseload.service.server';
import { getDossier } from '~/domein/inburgeraar/dossier.service.server';
import type { Context } from '~/platform/context';
import { CASEMANAGER, laadBevolking, SCHOOL, sessieVan, waarde } from './bevolking';
import { leggen, plannenVan, type Plan } from './plan';

/**
 * The promises of the design at 350,000 people: pages of the database for one person, milliseconds for the question that gives a page of fifty,
 * and for every question of a page.
 */
const EEN_PERSOON = 20;
const VIJFTIG = 30;
const ELKE_VRAAG = 75;

const sessies = { casemanager: '', school: '' };
const wie = { inburgeraar: '', cursist: '', persoonVanSchool: '', cursistVanGemeente: '' };

beforeAll(async () => {
  await laadBevolking();
  [sessies.casemanager, sessies.school] = [await sessieVan(CASEMANAGER), await sessieVan(SCHOOL)];
  wie.inburgeraar = await waarde(`select inburgeraar_id as waarde from toewijzing
    where casemanager_id = (select gebruiker_id from toegang where id = (${CASEMANAGER})) order by 1 limit 1`);
  wie.cursist = await waarde(`select c.cursist_id as waarde from contactpersoon c join grondslag g on g.cursist_id = c.cursist_id
    where c.gebruiker_id = (select gebruiker_id from toegang where id = (${SCHOOL})) and g.tot > now() order by 1 limit 1`);
  wie.persoonVanSchool = await waarde(`select g.inburgeraar_id as waarde from grondslag g
    where g.cursist_id = '${wie.cursist}' and g.richting = 'naar_school' and g.tot > now() limit 1`);
  wie.cursistVanGemeente =
    await waarde(`select g.cursist_id as waarde from toewijzing t join grondslag g on g.inburgeraar_id = t.inburgeraar_id
    where t.casemanager_id = (select gebruiker_id from toegang where id = (${CASEMANAGER})) and g.richting = 'naar_gemeente' and g.tot > now() order by 1 limit 1`);
}, 600_000);

function toon(naam: string, plannen: readonly Plan[]): void {
  const som = (wat: 'ms' | 'buffers') => plannen.reduce((totaal, plan) => totaal + plan[wat], 0);
  process.stdout.write(`${naam}: ${plannen.length} questions, ${som('ms').toFixed(1)} ms, ${som('buffers')} pages\n`);
}

test('the school is as large as promised', async () => {
  expect(Number(await waarde('select count(*) as waarde from inburgeraar'))).toBe(350_000);
  const grootste = Number(
    await waarde('select max(aantal) as waarde from (select count(*) as aantal from cursist group by aanbieder_id) a'),
  );
  expect(grootste).toBeGreaterThan(30_000);
});

describe('one person is under twenty pages away', () => {
  const eigen: [keyof typeof sessies, keyof typeof wie, string, string][] = [
    ['casemanager', 'inburgeraar', 'inburgeraar', 'id'],
    ['casemanager', 'inburgeraar', 'situatie', 'inburgeraar_id'],
    ['casemanager', 'inburgeraar', 'begeleiding', 'inburgeraar_id'],
    ['casemanager', 'inburgeraar', 'termijn', 'inburgeraar_id'],
    ['casemanager', 'inburgeraar', 'toestemming', 'inburgeraar_id'],
    ['casemanager', 'inburgeraar', 'koppeling', 'inburgeraar_id'],
    ['school', 'cursist', 'cursist', 'id'],
    ['school', 'cursist', 'inschrijving', 'cursist_id'],
    ['school', 'cursist', 'contactpersoon', 'cursist_id'],
  ];
  /** What passes the gate, or rests on a ground: who may pass it is looked up too. */
  const overDePoort: typeof eigen = [
    ['casemanager', 'inburgeraar', 'lening', 'inburgeraar_id'],
    ['casemanager', 'cursistVanGemeente', 'cursist', 'id'],
    ['casemanager', 'cursistVanGemeente', 'inschrijving', 'cursist_id'],
    ['school', 'persoonVanSchool', 'inburgeraar', 'id'],
    ['school', 'persoonVanSchool', 'situatie', 'inburgeraar_id'],
    ['school', 'persoonVanSchool', 'termijn', 'inburgeraar_id'],
  ];

  test.each([...eigen, ...overDePoort])('for the %s, by %s: %s', async (rol, sleutel, tabel, kolom) => {
    const plannen = await leggen(sessies[rol], [{ text: `select * from ${tabel} where ${kolom} = $1`, values: [wie[sleutel]] }]);
    toon(`${rol} ${tabel}`, plannen);
    expect(plannen[0]?.rijen).toBeGreaterThan(0);
    expect(plannen[0]?.buffers).toBeLessThan(EEN_PERSOON);
  });
});

const cursisten = (filter: Filter, pagina: number) => (context: Context) =>
  getCursisten(context, { pagina, filter, sortering: { kolom: 'naam', richting: 'op' } });
const MIJN: Filter = { wie: null, rapportage: null, inschrijving: null };
const opAandacht = { ...GEEN_KEUZES, sortering: { kolom: 'aandacht', richting: 'af' } } as const;

const gelegd = new Map<string, Promise<Plan[]>>();

/** The plans of a page, made once for all tests that look at them. */
function plannenVanPagina(naam: string, rol: keyof typeof sessies, gebruik: (context: Context) => Promise<unknown>): Promise<Plan[]> {
  const plannen = gelegd.get(naam) ?? plannenVan(sessies[rol], gebruik);
  gelegd.set(naam, plannen);
  return plannen;
}

const PAGINAS: [string, keyof typeof sessies, (context: Context) => Promise<unknown>][] = [
  ['the caseload', 'casemanager', (c) => getCaseload(c, { keuzes: GEEN_KEUZES, pagina: 1 })],
  ['the caseload by attention', 'casemanager', (c) => getCaseload(c, { keuzes: opAandacht, pagina: 1 })],
  ['the own cursisten', 'school', cursisten(MIJN, 1)],
  ['the whole school', 'school', cursisten(HELE_SCHOOL, 1)],
  ['the whole school, far on', 'school', cursisten(HELE_SCHOOL, 400)],
];

describe('fifty people', () => {
  test.each(PAGINAS)('%s: the page under thirty milliseconds, nothing above tens of them', async (naam, rol, gebruik) => {
    const plannen = await plannenVanPagina(naam, rol, gebruik);
    const bladzijde = plannen.filter(({ rijen }) => rijen > 10);
    expect(bladzijde.length).toBeGreaterThan(0);
    expect(bladzijde.filter(({ ms }) => ms >= VIJFTIG)).toEqual([]);
    expect(plannen.filter(({ ms }) => ms >= ELKE_VRAAG)).toEqual([]);
  });
});

describe('who asks is looked up once per question', () => {
  test.each<[string, keyof typeof sessies, (context: Context) => Promise<unknown>]>([
    ['the dossier', 'casemanager', (c) => getDossier(c, wie.inburgeraar)],
    ['the page of a cursist', 'school', (c) => getCursistpagina(c, wie.cursist)],
    ...PAGINAS,
  ])('%s', async (naam, rol, gebruik) => {
    const plannen = await plannenVanPagina(naam, rol, gebruik);
    toon(naam, plannen);
    expect(plannen.filter(({ blikken }) => blikken > 1)).toEqual([]);
    expect(plannen.some(({ blikken }) => blikken === 1)).toBe(true);
  });
});
