import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { naOverdracht, naTerugnemen, wieBegeleidt, type Stap, type Toewijzing } from '~/domein/overdracht/overdracht';
import { beginVan } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { voerGeschiedenis, type Toneel } from '../../fabriek/geschiedenis.rijen';
import { zetKlok } from '../../fabriek/klok';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { maakSpelers, zetToneel } from '../../fabriek/toneel';
import { open2013 } from '../../fabriek/verhalen';
import { gezien } from '../zicht';

/** Around a change of the clock, so that a day is not always 24 hours. */
const EERSTE = Temporal.PlainDate.from('2025-10-24');
const RUNS = Math.ceil(Number(process.env['PROEF_RUNS'] ?? 300) / 20);
const SEED = Number(process.env['PROEF_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

type Zet =
  | { soort: 'draag'; door: number; naar: number; over: number }
  | { soort: 'terug'; door: number; welke: number }
  | { soort: 'dagen'; aantal: number };
const iemand = fc.nat(2);
const zetten = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ soort: fc.constant('draag' as const), door: iemand, naar: iemand, over: fc.integer({ min: -1, max: 3 }) }),
    },
    fc.record({ soort: fc.constant('terug' as const), door: iemand, welke: fc.nat(4) }),
    fc.record({ soort: fc.constant('dagen' as const), aantal: fc.integer({ min: 1, max: 3 }) }),
  ),
  { maxLength: 10 },
);

let toneel: Toneel;
let mensen: ProefGebruiker[];
let sessies: string[];
let alles: Record<string, number>;

beforeAll(async () => {
  const spelers = await maakSpelers();
  toneel = await zetToneel(spelers);
  await voerGeschiedenis(toneel, open2013(), 0);
  mensen = [spelers.casemanager, spelers.andereCasemanager, await casemanager().maak()];
  sessies = await Promise.all(mensen.map((wie) => sessieVoor(wie)));
  await zetKlok(beginVan(EERSTE));
  alles = { ...(await gezien(sessies[0] ?? '')), overdracht: 0, toewijzing: 1 };
});
afterAll(() => zetKlok(null));

const probeer = async (sessie: string, tekst: string, waarden: unknown[]): Promise<number> =>
  alsActor(sessie, (client) => client.query<{ aantal: number }>(`select ${tekst} as aantal`, waarden)).then(
    ({ rows }) => rows[0]?.aantal ?? 0,
    () => 0,
  );
const lees = async () =>
  (
    await vraag<{ wie: string; van: string; tot: string | null }>(
      'select casemanager_id as wie, van::text, tot::text from toewijzing where inburgeraar_id = $1 order by van, wie',
      [toneel.inburgeraarId],
    )
  ).map(({ wie, van, tot }) => `${wie} ${van} ${tot ?? ''}`);
const schrijf = (lijst: readonly Toewijzing[]) =>
  lijst
    .map(({ casemanagerId, van, tot }) => `${van.toString()} ${casemanagerId} ${tot?.toString() ?? ''}`)
    .sort()
    .map((regel) => regel.replace(/^(\S+) (\S+)/, '$2 $1'));

async function isGezienDoor(wie: string | null): Promise<void> {
  for (const [nr, { id }] of mensen.entries()) {
    const zicht: Record<string, number> = { ...(await gezien(sessies[nr] ?? '')), overdracht: 0 };
    expect(zicht).toEqual(id === wie ? alles : Object.fromEntries(Object.keys(alles).map((tabel) => [tabel, 0])));
  }
}

async function speel(verloop: readonly Zet[]): Promise<void> {
  await vraag('delete from overdracht');
  await vraag('delete from toewijzing where inburgeraar_id = $1', [toneel.inburgeraarId]);
  const [eerste] = mensen;
  await vraag('insert into toewijzing (id, inburgeraar_id, casemanager_id, van) values ($1, $2, $3, $4)', [
    uuidv7(),
    toneel.inburgeraarId,
    eerste?.id,
    EERSTE.toString(),
  ]);
  let model: Toewijzing[] = [{ casemanagerId: eerste?.id ?? '', van: EERSTE, tot: null }];
  const gedaan: (Stap & { formulier: string; isTerug: boolean })[] = [];
  let dag = EERSTE;
  await zetKlok(beginVan(dag));
  const per = {
    draag: async ({ door, naar, over }: Extract<Zet, { soort: 'draag' }>) => {
      const stap = { vanId: mensen[door]?.id ?? '', naarId: mensen[naar]?.id ?? '', per: dag.add({ days: over }) };
      const formulier = uuidv7();
      const na = naOverdracht(model, stap, dag);
      const waarden = [formulier, stap.vanId, stap.naarId, stap.per.toString(), [toneel.inburgeraarId]];
      const aantal = await probeer(sessies[door] ?? '', `toegang.draag_over($1, $2, $3, $4, 'Proef.', $5)`, waarden);
      expect(aantal, JSON.stringify(stap)).toBe(na === null ? 0 : 1);
      if (na === null) return;
      model = na;
      gedaan.push({ ...stap, formulier, isTerug: false });
    },
    terug: async ({ door, welke }: Extract<Zet, { soort: 'terug' }>) => {
      const stap = gedaan[welke];
      if (!stap) return;
      const na = stap.vanId === mensen[door]?.id && !stap.isTerug ? naTerugnemen(model, stap, dag) : null;
      const aantal = await probeer(sessies[door] ?? '', 'toegang.neem_overdracht_terug($1, null)', [stap.formulier]);
      expect(aantal).toBe(na === null ? 0 : 1);
      if (na === null) return;
      model = na;
      stap.isTerug = true;
    },
    dagen: async ({ aantal }: Extract<Zet, { soort: 'dagen' }>) => {
      dag = dag.add({ days: aantal });
      await zetKlok(beginVan(dag));
    },
  };
  for (const zet of verloop) {
    if (zet.soort === 'draag') await per.draag(zet);
    else if (zet.soort === 'terug') await per.terug(zet);
    else await per.dagen(zet);
    expect(await lees()).toEqual(schrijf(model));
  }
  await isGezienDoor(wieBegeleidt(model, dag));
  for (const later of [1, 3]) {
    const dan = dag.add({ days: later });
    await zetKlok(beginVan(dan).subtract({ milliseconds: 1 }));
    await isGezienDoor(wieBegeleidt(model, dan.subtract({ days: 1 })));
    await zetKlok(beginVan(dan));
    await isGezienDoor(wieBegeleidt(model, dan));
  }
}

test('C 1g: after any row of handing over and taking back exactly one casemanager sees everything of a person, from day to day as the rule says', async () => {
  await fc.assert(fc.asyncProperty(zetten, speel), { numRuns: RUNS, seed: SEED });
}, 120_000);
