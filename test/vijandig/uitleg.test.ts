import { beforeAll, describe, expect, test } from 'vitest';
import { maakWereld, meldAan, type Bezoeker, type Wereld } from '../routes/rechten/bezoekers';
import { vraag } from '../fabriek/bron';
import { probeer } from './aanval';
import { buit } from './buit';

/** What is typed about a person, and what a user is bound to. */
const GETYPT = `('voornamen', 'achternaam', 'naam_sleutel', 'geboortedatum', 'email', 'telefoon', 'kenmerk', 'tolk_naam', 'tolk_nummer', 'tekst', 'toelichting', 'onderwerp', 'inhoud', 'naam')`;
const OVER_SCHOLEN_EN_REGELS = [
  'taalaanbieder',
  'aanmelding',
  'addendum',
  'ketenpartner',
  'scanmelding',
  'scanoverschrijding',
  'scanrapport',
  'scanrapport_concept',
  'scanstap',
  'rechtsmiddelclausule',
  'scanvoorwaarde',
  'scanzienswijze',
  'tekstversie',
  'grondslag_besluit',
];

const AANTAL = 300;
let wereld: Wereld;
let sessies: Partial<Record<Bezoeker, string | null>>;

const zoekers = ['niemand', 'casemanager', 'contactpersoon', 'andereSchool', 'inburgeraar', 'relatiebeheerder', 'beheerder', 'fg'] as const;

beforeAll(async () => {
  wereld = await maakWereld();
  // Enough cursisten to make an index worth while, and statistics worth keeping.
  await vraag(
    `insert into cursist (id, aanbieder_id, kenmerk, voornamen, achternaam, naam_sleutel, geboortedatum, wet, doelgroep)
     select gen_random_uuid(), $1, 'VEEL-' || n, 'Voor' || n, 'Achter' || n, 'achter' || n, date '1970-01-01' + n, 'wi2013', 'asielstatushouder' from generate_series(1, $2) n`,
    [wereld.mensen.school.id, AANTAL],
  );
  await vraag(
    `insert into zoeksleutel (aanbieder_id, sleutel, cursist_id) select aanbieder_id, 'f:' || naam_sleutel, id from cursist where kenmerk like 'VEEL-%'`,
  );
  await vraag('analyze');
  sessies = Object.fromEntries(await Promise.all(zoekers.map(async (wie) => [wie, await meldAan(wie, wereld)] as const)));
});

type Plan = { 'Plan Rows'?: number; 'Rows Removed by Filter'?: number; Plans?: Plan[] };

async function plan(wie: Bezoeker, sql: string, waarden: unknown[], hoe = 'analyze, '): Promise<Plan> {
  const { rijen } = await probeer(sessies[wie] ?? null, `explain (${hoe}timing off, costs on, format json) ${sql}`, waarden);
  return (rijen[0]?.['QUERY PLAN'] as [{ Plan: Plan }])[0].Plan;
}

/** How many rows were found and then kept back, anywhere in the plan. */
const achtergehouden = ({ 'Rows Removed by Filter': hier = 0, Plans = [] }: Plan): number =>
  hier + Plans.reduce((som, deel) => som + achtergehouden(deel), 0);

describe('explain', () => {
  const vragen = {
    kenmerk: 'select 1 from cursist where aanbieder_id = $1 and kenmerk = $2',
    naam: 'select 1 from cursist where aanbieder_id = $1 and naam_sleutel = $2',
    sleutel: 'select 1 from zoeksleutel where aanbieder_id = $1 and sleutel >= $2 and sleutel <= $2',
    koppeling: 'select 1 from koppeling where aanbieder_id = $1 and kenmerk = $2 and beeindigd_op is null',
  };
  const bestaat = async (wie: Bezoeker, sql: string, waarde: string) =>
    achtergehouden(await plan(wie, sql, [wereld.mensen.school.id, waarde]));

  test.each(['niemand', 'andereSchool', 'inburgeraar', 'relatiebeheerder', 'beheerder', 'fg'] as const)(
    'counts for %s the same whether someone is at that school or not',
    async (wie) => {
      expect(await bestaat(wie, vragen.kenmerk, 'VEEL-17')).toBe(await bestaat(wie, vragen.kenmerk, 'VEEL-bestaat-niet'));
      expect(await bestaat(wie, vragen.naam, 'achter17')).toBe(await bestaat(wie, vragen.naam, 'bestaat niet'));
      expect(await bestaat(wie, vragen.sleutel, 'f:achter17')).toBe(await bestaat(wie, vragen.sleutel, 'f:bestaat niet'));
      const { kenmerk } = wereld.zaak.cursist;
      expect(await bestaat(wie, vragen.koppeling, kenmerk)).toBe(await bestaat(wie, vragen.koppeling, 'bestaat-niet'));
    },
  );

  test('does not tell a school that the gemeente joined its cursist', async () => {
    const { kenmerk } = wereld.zaak.cursist;
    expect(await bestaat('contactpersoon', vragen.koppeling, kenmerk)).toBe(
      await bestaat('contactpersoon', vragen.koppeling, 'bestaat-niet'),
    );
  });

  test.each(zoekers)('estimates for %s the same for a name that many have and one that nobody has', async (wie) => {
    const schat = async (tabel: string, waar: string, waarde: string) =>
      (await plan(wie, `select 1 from ${tabel} where ${waar}`, [waarde], ''))['Plan Rows'];
    for (const tabel of ['cursist', 'inburgeraar']) {
      expect(await schat(tabel, 'achternaam < $1', 'Achter2')).toBe(await schat(tabel, 'achternaam < $1', 'Achter9'));
      expect(await schat(tabel, 'geboortedatum < $1', '1970-03-01')).toBe(await schat(tabel, 'geboortedatum < $1', '1970-09-01'));
    }
    expect(await schat('zoeksleutel', 'sleutel < $1', 'f:achter2')).toBe(await schat('zoeksleutel', 'sleutel < $1', 'f:achter9'));
    expect(await schat('gebruiker', 'email < $1', 'a')).toBe(await schat('gebruiker', 'email < $1', 'z'));
  });

  test('the planner keeps nothing of what is typed about a person', async () => {
    const kolommen = await vraag<{ naam: string }>(
      `select c.oid::regclass::text as naam, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
       join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'log', 'toegang', 'poort', 'tk')
       where c.relkind = 'r' and a.attname in ${GETYPT} and a.atttypid <> 'uuid'::regtype and a.attnum > 0 and a.attstattarget is distinct from 0`,
    );
    expect(kolommen.map(({ naam }) => naam).filter((naam) => !OVER_SCHOLEN_EN_REGELS.includes(naam))).toEqual([]);
    const bewaard = await vraag(
      `select 1 from pg_statistic s join pg_attribute a on a.attrelid = s.starelid and a.attnum = s.staattnum where a.attstattarget = 0`,
    );
    expect(bewaard).toEqual([]);
  });
});

describe('what the planner and the catalogue keep', () => {
  test.each(zoekers)('gives %s nothing', async (wie) => {
    const lezers = [
      'pg_stats',
      'pg_stats_ext',
      'pg_stats_ext_exprs',
      'pg_statistic',
      'pg_sequences',
      'pg_largeobject',
      'pg_prepared_statements',
      'pg_cursors',
    ];
    for (const bron of lezers) {
      const { woorden } = await probeer(sessies[wie] ?? null, `select to_jsonb(t) from ${bron} t`);
      expect(buit(woorden, wereld), bron).toEqual([]);
    }
    const { rijen } = await probeer(
      sessies[wie] ?? null,
      `select distinct s.tablename from pg_stats s join pg_class c on c.oid = format('%I.%I', s.schemaname, s.tablename)::regclass where c.relrowsecurity`,
    );
    expect(rijen).toEqual([]);
  });
});

describe('a condition that speaks of the rows it sees', () => {
  // None is leakproof, so each must wait until the policy has spoken; a hidden row would be in the message or the notice.
  const klappers = [
    'select 1 from inburgeraar where voornamen::int = 1',
    'select 1 from inburgeraar where (achternaam || telefoon)::uuid is null',
    "select 1 from cursist where to_date(kenmerk, 'YYYY') is null",
    'select 1 from cursist where (kenmerk)::inet is null',
    'select 1 from inburgeraar i join cursist c on i.voornamen::numeric = c.voornamen::numeric',
    'select 1 from rapportage_voortgang where toelichting::json is null',
    'select 1 from lening where 1 / (resterend_cent - resterend_cent) = 1',
    'select 1 from vraag where cast(tekst as date) is null',
    "select 1 from toestemming where set_config('app.gezien', current_setting('app.gezien', true) || naam, false) is null",
    "select 1 from bestand where query_to_xml('select * from inburgeraar', true, true, '')::text::int = 1",
    'select 1 from grondslag where inburgeraar_id::text::int = 1',
  ];

  test.each(['niemand', 'andereCasemanager', 'andereSchool', 'relatiebeheerder', 'beheerder', 'avgAfhandelaar', 'fg'] as const)(
    'tells %s nothing',
    async (wie) => {
      const sessie = await meldAan(wie, wereld);
      for (const sql of klappers) {
        const { woorden } = await probeer(sessie, sql);
        const vanZichzelf = wie === 'andereCasemanager' || wie === 'andereSchool' ? [] : buit(woorden, wereld);
        expect(vanZichzelf, sql).toEqual([]);
        expect(buit(woorden, { ...wereld, andereZaak: wereld.zaak }), sql).toEqual([]);
        const { rijen } = await probeer(sessie, "select current_setting('app.gezien', true) as gezien");
        expect(buit(JSON.stringify(rijen), { ...wereld, andereZaak: wereld.zaak })).toEqual([]);
      }
    },
  );
});
