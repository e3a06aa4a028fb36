import { beforeAll, describe, expect, test } from 'vitest';
import { maakWereld, meldAan, type Bezoeker, type Wereld } from '../routes/rechten/bezoekers';
import { voegIn, vraag } from '../fabriek/bron';
import { legNasleep, legTaak } from '../fabriek/nasleep';
import { legAddendum } from '../fabriek/addendum';
import { scan } from '../fabriek/scan';
import { legUitstel } from '../fabriek/uitstel';
import type { Zaak } from '../fabriek/zaak';
import { probeer } from './aanval';
import { leesRelaties } from './catalogus';

/** What the gemeente keeps about schools, without a person: for its own people all of it. */
const OVER_SCHOLEN = ['addendum', 'convenant', 'keurmerk_antwoord', 'kwaliteitsscan', 'nt2_opgave', 'scanstap'];

let wereld: Wereld;
let tabellen: string[];

/** What follows from a ja of this case: a task with its answer, and that it will be declared invalid one day. */
async function laatVolgen({ jaId, inburgeraar, cursist, school }: Zaak, door: { id: string }): Promise<void> {
  const om = { oorzaakId: jaId, inburgeraarId: inburgeraar.id, cursistId: cursist.id, aanbiederId: school.id };
  await legNasleep(om, door);
  await legUitstel({ ...om, taakId: await legTaak(om) }, door);
  const ooit = { vastgelegd_op: '2999-01-01', vastgelegd_door: door.id };
  await voegIn('ongeldigverklaring', { toestemming_id: jaId, bij: 'gemeente', reden: 'niet_begrepen', ...ooit });
}

beforeAll(async () => {
  wereld = await maakWereld();
  await laatVolgen(wereld.zaak, wereld.mensen.contactpersoon);
  await laatVolgen(wereld.andereZaak, wereld.mensen.andereSchool);
  for (const school of [wereld.mensen.school, wereld.mensen.buurschool]) {
    const gescand = await scan().van(school).in('in_onderzoek').maak();
    await legAddendum(gescand, 'verklaring', { van: '2025-01-01', tot: '2025-12-31' });
  }
  await Promise.all([meldAan('contactpersoon', wereld), meldAan('andereSchool', wereld)]);
  const relaties = await leesRelaties();
  tabellen = relaties.filter(({ kolommen }) => kolommen.includes('aanbieder_id')).map(({ naam }) => naam);
});

/** In which tables this visitor reads or locks a row of this school. */
async function vindt(wie: Bezoeker, aanbiederId: string): Promise<string[]> {
  const sessie = await meldAan(wie, wereld);
  const gevonden: string[] = [];
  for (const tabel of tabellen) {
    const { rijen } = await probeer(sessie, `select 1 from ${tabel} where aanbieder_id = $1`, [aanbiederId]);
    const { rijen: vast } = await probeer(sessie, `select 1 from ${tabel} where aanbieder_id = $1 for update`, [aanbiederId]);
    if (rijen.length + vast.length > 0) gevonden.push(tabel);
  }
  return gevonden;
}

describe('rows of another school, in every table that names one', () => {
  test('there are rows of both schools to find', async () => {
    const leeg = ['keurmerk_antwoord', 'nt2_opgave', 'log.inzage', 'log.handeling', 'log.weigering', 'poort.paar'];
    for (const tabel of tabellen.filter((naam) => !leeg.includes(naam))) {
      for (const { id } of [wereld.mensen.school, wereld.mensen.buurschool]) {
        expect(await vraag(`select 1 from ${tabel} where aanbieder_id = $1 limit 1`, [id]), tabel).toHaveLength(1);
      }
    }
    expect(tabellen.length).toBeGreaterThan(15);
  });

  test.each(['contactpersoon', 'plaatsvervanger', 'collega'] as const)('%s finds none', async (wie) => {
    expect(await vindt(wie, wereld.mensen.buurschool.id)).toEqual([]);
  });

  test('nor does someone of that school of this one', async () => {
    expect(await vindt('andereSchool', wereld.mensen.school.id)).toEqual([]);
  });

  test.each(['niemand', 'inburgeraar', 'andereInburgeraar'] as const)('%s finds no more than his own', async (wie) => {
    const eigen = wie === 'niemand' ? [] : ['automatische_handeling', 'grondslag', 'grondslag_blok', 'ongeldigverklaring', 'toestemming'];
    const [hier, daar] = wie === 'andereInburgeraar' ? ['buurschool', 'school'] : ['school', 'buurschool'];
    expect(await vindt(wie, wereld.mensen[hier === 'school' ? 'school' : 'buurschool'].id)).toEqual(eigen);
    expect(await vindt(wie, wereld.mensen[daar === 'school' ? 'school' : 'buurschool'].id)).toEqual([]);
  });

  test.each(['relatiebeheerder', 'tekenbevoegde', 'avgAfhandelaar'] as const)('%s finds what is about schools only', async (wie) => {
    const gevonden = await vindt(wie, wereld.mensen.school.id);
    expect(gevonden.filter((tabel) => !OVER_SCHOLEN.includes(tabel))).toEqual([]);
  });

  test('a casemanager finds no person of a school at which he has none', async () => {
    const gevonden = await vindt('casemanager', wereld.mensen.buurschool.id);
    expect(gevonden.filter((tabel) => !OVER_SCHOLEN.includes(tabel))).toEqual([]);
  });
});
