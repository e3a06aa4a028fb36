import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { gebruikerVan, maakWereld, meldAan, type Bezoeker, type Wereld } from '../routes/rechten/bezoekers';
import { probeer, type Uitkomst } from './aanval';
import { buitIn } from './buit';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await maakWereld();
});

const alsWie = async (wie: Bezoeker, sql: string, waarden: unknown[]): Promise<Uitkomst> =>
  probeer(await meldAan(wie, wereld), sql, waarden);

const CURSIST = `insert into cursist (id, aanbieder_id, kenmerk, voornamen, achternaam, naam_sleutel, geboortedatum, wet, doelgroep)
  values ($1, $2, $3, 'X', 'X', 'x', '1990-01-01', 'wi2013', 'asielstatushouder')`;

describe('an error that tells of what is not one’s own', () => {
  test('a kenmerk of another school is as free as any', async () => {
    const { buurschool } = wereld.mensen;
    const bezet = wereld.zaak.cursist.kenmerk;
    expect((await alsWie('andereSchool', CURSIST, [uuidv7(), buurschool.id, bezet])).code).toBeNull();
    for (const kenmerk of [bezet, 'bestaat-niet']) {
      expect((await alsWie('andereSchool', CURSIST, [uuidv7(), wereld.mensen.school.id, kenmerk])).code).toBe('42501');
    }
  });

  test('a row of another that breaks a rule is not printed', async () => {
    const kapot: [Bezoeker, string, unknown[]][] = [
      ['casemanager', 'update inburgeraar set voornamen = $$$$', []],
      ['casemanager', 'update beperking set tot = $$2000-01-01$$', []],
      ['contactpersoon', 'update cursist set wet = $$x$$', []],
      ['contactpersoon', 'update inschrijving set einde = $$2000-01-01$$', []],
      ['contactpersoon', 'update contactpersoon set tot = $$2000-01-01$$', []],
    ];
    for (const [wie, sql, waarden] of kapot) {
      const { code, woorden } = await alsWie(wie, sql, waarden);
      expect(code, sql).toMatch(/^(23514|23505)$/);
      expect(buitIn(woorden, [wereld.zaak, wereld.andereZaak]), sql).toEqual([]);
    }
  });

  test('what hangs on another’s person, report or question is refused alike, whether that exists or not', async () => {
    const { inburgeraar, cursist, rapportageId, openVraagId, jaId, scanId } = wereld.zaak;
    const { buurschool } = wereld.mensen;
    const pogingen: [Bezoeker, string, (id: string) => unknown[], string][] = [
      [
        'andereCasemanager',
        "insert into situatie (id, inburgeraar_id, wet, doelgroep, van, vastgelegd_door) values ($1, $2, 'wi2013', 'asielstatushouder', now(), $3)",
        (id) => [uuidv7(), id, gebruikerVan('andereCasemanager', wereld).id],
        inburgeraar.id,
      ],
      [
        'andereCasemanager',
        "insert into lening (id, inburgeraar_id, soort, peildatum, vastgelegd_door) values ($1, $2, 'onbekend', now(), $3)",
        (id) => [uuidv7(), id, gebruikerVan('andereCasemanager', wereld).id],
        inburgeraar.id,
      ],
      [
        'andereCasemanager',
        'insert into gelezen (rapportage_id, gebruiker_id) values ($1, $2)',
        (id) => [id, gebruikerVan('andereCasemanager', wereld).id],
        rapportageId,
      ],
      [
        'andereSchool',
        'insert into inschrijving (id, cursist_id, aanbieder_id, begin) values ($1, $2, $3, now())',
        (id) => [uuidv7(), id, buurschool.id],
        cursist.id,
      ],
      [
        'andereSchool',
        "insert into antwoord (id, vraag_id, cursist_id, aanbieder_id, tekst, gegeven_door, formulier_id) values ($1, $2, $3, $4, 'x', $5, $1)",
        (id) => [uuidv7(), id, wereld.andereZaak.cursist.id, buurschool.id, gebruikerVan('andereSchool', wereld).id],
        openVraagId,
      ],
      [
        'andereSchool',
        "insert into toestemming (id, cursist_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, kanaal, bestand_id, vastgelegd_door) values ($1, $3, $4, 'ingetrokken', 'x', '1990-01-01', 'x', now(), 'school', $2, $5)",
        (id) => [uuidv7(), id, wereld.andereZaak.cursist.id, buurschool.id, gebruikerVan('andereSchool', wereld).id],
        scanId,
      ],
      [
        'inburgeraar',
        "insert into toestemming (id, inburgeraar_id, soort, naam, geboortedatum, plaats, datum, kanaal, vastgelegd_door) values ($1, $2, 'ingetrokken', 'x', '1990-01-01', 'x', now(), 'zelf', $3)",
        (id) => [uuidv7(), id, gebruikerVan('inburgeraar', wereld).id],
        wereld.andereZaak.inburgeraar.id,
      ],
    ];
    expect(jaId).not.toBe(scanId);
    for (const [wie, sql, waarden, echt] of pogingen) {
      const hoort = async (id: string) => {
        const { code, woorden } = await alsWie(wie, sql, waarden(id));
        return [code, woorden.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')];
      };
      const [bestaat, bestaatNiet] = [await hoort(echt), await hoort(uuidv7())];
      expect(bestaat[0], sql).toBe('42501');
      expect(bestaat, sql).toEqual(bestaatNiet);
    }
  });

  test('a form of another is not named, and a form that is his own is the same act', async () => {
    const { code, woorden } = await alsWie('contactpersoon', 'update cursist set kenmerk = $1 where id = $2', [
      'K-nieuw',
      wereld.zaak.cursist.id,
    ]);
    expect([code, buitIn(woorden, [wereld.andereZaak])]).toEqual([null, []]);
  });
});

describe('existence that a casemanager may learn, and why', () => {
  test('that a kenmerk was joined already: two dossiers on one cursist would open one person to two caseloads (besluit 0005)', async () => {
    const sql = `insert into koppeling (id, inburgeraar_id, aanbieder_id, kenmerk, vastgelegd_door) values ($1, $2, $3, $4, $5)`;
    const { inburgeraar, cursist, school } = wereld.zaak;
    const { code, woorden } = await alsWie('andereCasemanager', sql, [
      uuidv7(),
      wereld.andereZaak.inburgeraar.id,
      school.id,
      cursist.kenmerk,
      gebruikerVan('andereCasemanager', wereld).id,
    ]);
    expect(code).toBe('23505');
    expect(woorden).not.toContain(inburgeraar.id);
  });
});
