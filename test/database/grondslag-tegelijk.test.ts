import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { cursist } from '../fabriek/cursist';
import { casemanager, relatiebeheerder } from '../fabriek/gebruiker';
import { ketenMetToestemming, ketenZonderToestemming } from '../fabriek/keten';
import { alsActor, sessieVoor } from '../fabriek/sessie';
import { UITGEBREID } from '../fabriek/tekst';
import { tekstversie } from '../fabriek/tekstversie';

const RONDES = 100;
const TEGELIJK = 3;
const LANG = 300_000;

type Keten = Awaited<ReturnType<typeof ketenMetToestemming>>;
type Daad = { als: (keten: Keten) => { id: string; toegangId: string }; sql: string; waarden: (keten: Keten) => unknown[] };

let beheer: Awaited<ReturnType<ReturnType<typeof relatiebeheerder>['maak']>>;
let tekst: string;
let manager: Awaited<ReturnType<ReturnType<typeof casemanager>['maak']>>;

beforeAll(async () => {
  beheer = await relatiebeheerder().maak();
  manager = await casemanager().maak();
  tekst = await tekstversie(UITGEBREID);
});

const HANDELING = `insert into toestemming (id, inburgeraar_id, cursist_id, aanbieder_id, soort, tekstversie_id, naam, geboortedatum, plaats, datum, tijdstip, kanaal, vastgelegd_door)
  select $1, $2, $3, $4, $5, $6, 'Proef Persoon', '1990-05-01', 'Den Haag', (m at time zone 'Europe/Amsterdam')::date, m, $7, $8 from poort.handelingsmoment($9) m`;

const bijGemeente = (soort: string, alleScholen = false): Daad => ({
  als: (k) => k.casemanager,
  sql: HANDELING,
  waarden: (k) => {
    const school = alleScholen ? null : k.school.id;
    const gelezen = soort === 'ingetrokken' ? null : tekst;
    return [uuidv7(), k.inburgeraar.id, null, school, soort, gelezen, 'papier', k.casemanager.id, k.inburgeraar.id];
  },
});

const SLUIT: Record<string, Daad> = {
  'a withdrawal at the gemeente': bijGemeente('ingetrokken'),
  'a nee for all': bijGemeente('geweigerd', true),
  'a withdrawal at the school': {
    als: (k) => k.contactpersoon,
    sql: HANDELING,
    waarden: (k) => [uuidv7(), null, k.cursist.id, k.school.id, 'ingetrokken', null, 'school', k.contactpersoon.id, k.cursist.id],
  },
  'the end of the koppeling': {
    als: (k) => k.casemanager,
    sql: 'update koppeling set beeindigd_op = tk.klok() where id = $1',
    waarden: (k) => [k.koppelingId],
  },
  'a restriction': {
    als: (k) => k.casemanager,
    sql: `insert into beperking (id, inburgeraar_id, soort, van, vastgelegd_door) values ($1, $2, 'beperking', tk.vandaag(), toegang.gebruiker())`,
    waarden: (k) => [uuidv7(), k.inburgeraar.id],
  },
  'the end of the convenant': {
    als: () => beheer,
    sql: 'update convenant set beeindigd_per = tk.vandaag() - 1 where aanbieder_id = $1',
    waarden: (k) => [k.school.id],
  },
};

const wacht = (client: pg.PoolClient) => client.query('select pg_sleep(random() * 0.02)');

/** Returns when it was about to commit. */
async function dienIn(sessie: string, { cursist: wie, school, contactpersoon }: Keten): Promise<number> {
  const id = uuidv7();
  return alsActor(sessie, async (client) => {
    await wacht(client);
    await client.query(
      `insert into rapportage (id, cursist_id, aanbieder_id, periode_van, periode_tot, versie, ingediend_door, formulier_id)
       values ($1, $2, $3, '2024-01-01', '2024-03-31', 1, $4, $5)`,
      [id, wie.id, school.id, contactpersoon.id, uuidv7()],
    );
    await wacht(client);
    await client.query(
      `insert into rapportage_voortgang (rapportage_id, cursist_id, aanbieder_id, verzuim_gemeld_uren, verzuim_niet_gemeld_uren) values ($1, $2, $3, 0, 0)`,
      [id, wie.id, school.id],
    );
    await wacht(client);
    return performance.now();
  });
}

const zichtbaar = (sessie: string, keten: Keten) =>
  alsActor(sessie, async (client) => {
    const { rowCount } = await client.query('select 1 from rapportage where cursist_id = $1', [keten.cursist.id]);
    return rowCount;
  });

async function ronde(daad: Daad): Promise<'ingediend' | 'geweigerd'> {
  const keten = await ketenMetToestemming({ casemanager: manager });
  const leest = await sessieVoor(keten.casemanager);
  const [school, sluiter] = [await sessieVoor(keten.contactpersoon), await sessieVoor(daad.als(keten))];
  const sluit = alsActor(sluiter, async (client) => {
    await wacht(client);
    await client.query(daad.sql, daad.waarden(keten));
  }).then(async () => ({ gesloten: performance.now(), zichtbaar: await zichtbaar(leest, keten) }));
  const [inzending, sluiting] = await Promise.allSettled([dienIn(school, keten), sluit]);
  expect(sluiting).toMatchObject({ status: 'fulfilled', value: { zichtbaar: 0 } });
  expect(await zichtbaar(leest, keten)).toBe(0);
  if (inzending.status === 'fulfilled') {
    expect(inzending.value).toBeLessThan(sluiting.status === 'fulfilled' ? sluiting.value.gesloten : 0);
    return 'ingediend';
  }
  expect(['TK001', '42501']).toContain((inzending.reason as { code?: string }).code);
  return 'geweigerd';
}

async function inGroepen<T>(aantal: number, doe: (nr: number) => Promise<T>): Promise<T[]> {
  const uitkomsten: T[] = [];
  for (let nr = 0; nr < aantal; nr += TEGELIJK) {
    const groep = Array.from({ length: Math.min(TEGELIJK, aantal - nr) }, (_, plek) => doe(nr + plek));
    uitkomsten.push(...(await Promise.all(groep)));
  }
  return uitkomsten;
}

describe('a submit against what closes the gate at the same time', () => {
  test(
    'C 12.4: once it is closed none is committed and none is visible, whoever was first; nobody waits for ever',
    { timeout: LANG },
    async () => {
      const daden = Object.values(SLUIT);
      const uitkomsten = await inGroepen(RONDES, (nr) => ronde(daden[nr % daden.length] ?? bijGemeente('ingetrokken')));
      const ingediend = uitkomsten.filter((uitkomst) => uitkomst === 'ingediend').length;
      process.stdout.write(`submit against closing: ${ingediend} of ${RONDES} submitted first\n`);
      expect(ingediend).toBeGreaterThan(0);
      expect(ingediend).toBeLessThan(RONDES);
    },
  );
});

const DERIVED = 'select * from poort.blokken(array[$1::uuid], array(select m from grondslag_regel m))';
const KEPT = `
  select inburgeraar_id, aanbieder_id, cursist_id, richting, grond, categorieen, van, tot, einde from grondslag_blok where inburgeraar_id = $1
  union all select inburgeraar_id, null, null, null, null, categorieen, van, tot, null from vastlegging_blok where inburgeraar_id = $1`;

/** What the projection should hold now, against what it holds. */
const verschil = (inburgeraarId: string) => vraag(`(${DERIVED} except (${KEPT})) union all ((${KEPT}) except ${DERIVED})`, [inburgeraarId]);

describe('two facts entered at once', () => {
  test('both count, whichever is first', { timeout: LANG }, async () => {
    await inGroepen(RONDES / 2, async (nr) => {
      const keten = await ketenZonderToestemming({ casemanager: manager });
      const los = await cursist(keten.school).metContactpersoon(keten.contactpersoon).maak();
      const [gemeente, school, beheerder] = [
        await sessieVoor(keten.casemanager),
        await sessieVoor(keten.contactpersoon),
        await sessieVoor(beheer),
      ];
      const feiten: [string, string, unknown[]][] = [
        [gemeente, ...ja(keten)],
        [gemeente, 'update koppeling set beeindigd_op = tk.klok() where id = $1', [keten.koppelingId]],
        [
          gemeente,
          'insert into begeleiding (id, inburgeraar_id, van, tot, vastgelegd_door) values ($1, $2, $3, $4, toegang.gebruiker())',
          [uuidv7(), keten.inburgeraar.id, '2024-01-01', '2030-01-01'],
        ],
        [school, 'update cursist set kenmerk = $2 where id = $1', [keten.cursist.id, `${keten.cursist.kenmerk}-nieuw`]],
        [school, 'update cursist set kenmerk = $2 where id = $1', [los.id, `${los.kenmerk}-nieuw`]],
        [school, 'update inschrijving set einde = $2 where cursist_id = $1', [keten.cursist.id, '2029-06-30']],
        [beheerder, 'update convenant set uitgesloten_per = $2 where aanbieder_id = $1', [keten.school.id, '2028-12-31']],
      ];
      const [een, ander] = [feiten[nr % feiten.length], feiten[(nr * 3 + 1) % feiten.length]];
      const voer = ([sessie, sql, waarden]: [string, string, unknown[]]) => alsActor(sessie, (client) => client.query(sql, waarden));
      await Promise.all([een, ander].flatMap((feit) => (feit ? [voer(feit)] : [])));
      expect(await verschil(keten.inburgeraar.id)).toEqual([]);
    });
  });
});

function ja(keten: Keten): [string, unknown[]] {
  const { sql, waarden } = bijGemeente('verleend');
  return [sql, waarden(keten)];
}
