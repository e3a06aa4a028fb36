import { beforeAll, describe, expect, test } from 'vitest';
import { maakWereld, meldAan, type Bezoeker, type Wereld } from '../routes/rechten/bezoekers';
import { vraag } from '../fabriek/bron';
import { standVanZaken } from '../routes/rechten/stand';
import { probeer } from './aanval';
import { buitIn } from './buit';
import { leesRelaties, type Relatie } from './catalogus';

/** Columns with another's id that may be updated: each only to the one who does it (see the policies). */
const DOOR_WIE = [
  'rapportage_concept.bijgewerkt_door',
  'scanrapport_concept.vastgelegd_door',
  'tekstversie.formulier_id',
  'tekstversie.vastgelegd_door',
  'toegang.beeindigd_door',
];

const vreemden = [
  'niemand',
  'andereCasemanager',
  'andereSchool',
  'andereInburgeraar',
  'relatiebeheerder',
  'tekenbevoegde',
  'avgAfhandelaar',
  'fg',
] as const;

let wereld: Wereld;
let relaties: Relatie[];

beforeAll(async () => {
  wereld = await maakWereld();
  relaties = await leesRelaties();
});

const probeerAls = async (wie: Bezoeker, sql: string, waarden: unknown[] = []) => probeer(await meldAan(wie, wereld), sql, waarden);

/** Which columns say whose a row is: keys, and what points at a person, a school, a user or a file. */
async function eigendom(): Promise<Set<string>> {
  const rijen = await vraag<{ naam: string }>(
    `select c.conrelid::regclass::text || '.' || a.attname as naam from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) where c.contype in ('f', 'p')`,
  );
  return new Set(rijen.map(({ naam }) => naam));
}

describe('an update that moves a row to oneself', () => {
  test('has no column to do it with', async () => {
    const vanWie = await eigendom();
    const wijzigbaar = relaties.flatMap(({ naam, wijzigbaar: kolommen }) => kolommen.map((kolom) => `${naam}.${kolom}`));
    const verplaatst = wijzigbaar.filter((kolom) => vanWie.has(kolom) || /_id$|_door$|\.rol$/.test(kolom));
    expect(wijzigbaar.length).toBeGreaterThan(25);
    expect(verplaatst.filter((kolom) => !kolom.startsWith('voorkeur.'))).toEqual(DOOR_WIE);
  });

  test('is refused for every other column of every table', async () => {
    for (const { naam, kolommen, wijzigbaar, soort } of relaties.filter(({ soort: s }) => s === 'r')) {
      for (const kolom of kolommen.filter((een) => !wijzigbaar.includes(een))) {
        const { code } = await probeerAls('casemanager', `update ${naam} set ${kolom} = ${kolom}`);
        expect(code, `${soort} ${naam}.${kolom}`).toMatch(/^(42501|428C9)$/);
      }
    }
  });

  test.each(vreemden)('%s touches no row of the case with the columns that there are', async (wie) => {
    for (const { naam, wijzigbaar } of relaties.filter(({ wijzigbaar: kolommen }) => kolommen.length > 0)) {
      const zet = wijzigbaar.map((kolom) => `${kolom} = t.${kolom}`).join(', ');
      const { woorden } = await probeerAls(wie, `update ${naam} t set ${zet} returning to_jsonb(t)`);
      expect(buitIn(woorden, [wereld.zaak]), naam).toEqual([]);
    }
  });

  test('by writing over it is refused as well', async () => {
    const voor = await standVanZaken();
    const { andereSchool, buurschool } = wereld.mensen;
    const over = `insert into cursist (id, aanbieder_id, kenmerk, voornamen, achternaam, naam_sleutel, geboortedatum, wet, doelgroep)
      select $1, $2, 'X', 'X', 'X', 'x', '1990-01-01', 'wi2013', 'asielstatushouder'
      on conflict (id) do update set voornamen = cursist.voornamen returning *`;
    const { code, rijen } = await probeerAls('andereSchool', over, [wereld.zaak.cursist.id, buurschool.id]);
    expect([code, rijen]).toEqual(['42501', []]);
    expect(andereSchool.aanbiederId).toBe(buurschool.id);
    expect(await standVanZaken()).toBe(voor);
  });
});
