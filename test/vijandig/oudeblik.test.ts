import { uuidv7 } from 'uuidv7';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gebruikerVan, maakWereld, meldAan, type Wereld } from '../routes/rechten/bezoekers';
import { vraag } from '../fabriek/bron';
import { maakZaak, type Zaak } from '../fabriek/zaak';
import { trekIn } from '../fabriek/zaak.gemeente';
import { metVerbinding } from './aanval';

const NIVEAUS = ['repeatable read', 'serializable'];

let wereld: Wereld;
let zaak: Zaak;
beforeAll(async () => {
  wereld = await maakWereld();
});
beforeEach(async () => {
  zaak = await maakZaak(wereld.mensen);
});

const VANDAAG = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

describe('who keeps looking at an older moment', () => {
  test.each(NIVEAUS)('submits nothing after a withdrawal (%s)', async (niveau) => {
    const { id } = gebruikerVan('contactpersoon', wereld);
    await metVerbinding('tk_app', async (doe) => {
      await doe(`begin isolation level ${niveau}`);
      await doe("select set_config('app.sessie', $1, true)", [(await meldAan('contactpersoon', wereld)) ?? '']);
      expect((await doe('select 1 from inburgeraar where id = $1', [zaak.inburgeraar.id])).aantal).toBe(1);
      await trekIn(zaak, VANDAAG());
      const { code } = await doe(
        `insert into rapportage (id, cursist_id, aanbieder_id, periode_van, periode_tot, versie, ingediend_door, formulier_id) values ($1, $2, $3, '2024-01-01', '2024-03-31', 1, $4, $1)`,
        [uuidv7(), zaak.cursist.id, zaak.school.id, id],
      );
      expect(code).toBe('0A000');
      await doe('commit');
    });
    expect(await vraag("select 1 from rapportage where cursist_id = $1 and periode_van = '2024-01-01'", [zaak.cursist.id])).toEqual([]);
  });

  test.each(NIVEAUS)('records nothing that only a ja allows, after it was withdrawn (%s)', async (niveau) => {
    const { id } = gebruikerVan('casemanager', wereld);
    await metVerbinding('tk_app', async (doe) => {
      await doe(`begin isolation level ${niveau}`);
      await doe("select set_config('app.sessie', $1, true)", [(await meldAan('casemanager', wereld)) ?? '']);
      await doe('select 1 from inburgeraar');
      await trekIn(zaak, VANDAAG());
      const lening =
        "insert into lening (id, inburgeraar_id, soort, peildatum, vastgelegd_door) values ($1, $2, 'onbekend', '2025-01-01', $3)";
      expect((await doe(lening, [uuidv7(), zaak.inburgeraar.id, id])).code).toBe('0A000');
    });
  });

  test.each(NIVEAUS)('derives no ground without what was recorded meanwhile (%s)', async (niveau) => {
    const { id } = gebruikerVan('casemanager', wereld);
    await metVerbinding('tk_app', async (doe) => {
      await doe(`begin isolation level ${niveau}`);
      await doe("select set_config('app.sessie', $1, true)", [(await meldAan('casemanager', wereld)) ?? '']);
      await doe('select 1 from inburgeraar');
      const feit = "insert into begeleiding (id, inburgeraar_id, van, vastgelegd_door) values ($1, $2, '2024-02-01', $3)";
      expect((await doe(feit, [uuidv7(), zaak.inburgeraar.id, id])).code).toBe('0A000');
    });
  });

  test('reads at most what he could read then', async () => {
    await metVerbinding('tk_app', async (doe) => {
      await doe('begin isolation level repeatable read');
      await doe("select set_config('app.sessie', $1, true)", [(await meldAan('contactpersoon', wereld)) ?? '']);
      await doe('select 1 from inburgeraar');
      await trekIn(zaak, VANDAAG());
      await vraag("update inburgeraar set telefoon = '+31 6 0000 9999' where id = $1", [zaak.inburgeraar.id]);
      expect((await doe('select telefoon from inburgeraar where id = $1', [zaak.inburgeraar.id])).woorden).not.toContain('9999');
      await doe('commit');
      expect((await doe('select telefoon from inburgeraar where id = $1', [zaak.inburgeraar.id])).rijen).toEqual([]);
    });
  });
});
