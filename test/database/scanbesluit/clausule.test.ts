import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { beheerClausule, getClausules } from '~/domein/scanbesluit/clausule.service.server';
import type { Clausuleinvoer } from '~/domein/scanbesluit/scanbesluit.schema';
import { echteKlok, stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { beheerder, geefToegang, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { scan } from '../../fabriek/scan';
import { besluitAls, uitkomstVan } from '../../fabriek/scanbesluit';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const straks = () => echteKlok.vandaag().add({ days: 30 });
const voorstel = (): Extract<Clausuleinvoer, { doe: 'stel_voor' }> => ({
  ...{ doe: 'stel_voor', tekst: 'Bel ons eerst.', van: straks(), bron: 'Advies van een jurist', teBevestigen: false },
});
const doe = async (wie: ProefGebruiker, invoer: Clausuleinvoer, formulierId = uuidv7()) =>
  uitkomstVan(beheerClausule(contextVoor(await sessieVoor(wie)), invoer, formulierId));
const laatste = async () =>
  (
    await vraag<{ id: string }>('select id from rechtsmiddelclausule where vastgelegd_door is not null order by vastgelegd_op desc limit 1')
  )[0]?.id ?? '';

describe('the clause on remedies (C 19)', () => {
  test('begins once a second beheerder confirmed it; who wrote it does not, also not by another access', async () => {
    const [een, ander] = [await beheerder().maak(), await beheerder().maak()];
    const formulierId = uuidv7();
    expect(await Promise.all([1, 2].map(() => doe(een, voorstel(), formulierId)))).toEqual(['gedaan', 'gedaan']);
    const clausuleId = await laatste();
    const dubbel = { ...een, toegangId: await geefToegang(een.id, { rol: 'beheerder' }) };
    expect([await doe(een, { doe: 'bevestig', clausuleId }), await doe(dubbel, { doe: 'bevestig', clausuleId })]).toEqual([
      'verboden',
      'verboden',
    ]);
    const bevestig = () => doe(ander, { doe: 'bevestig', clausuleId });
    expect(await Promise.all([bevestig(), bevestig()])).toEqual(['gedaan', 'gedaan']);
    expect(await bevestig()).toBe('gedaan');
    const { clausules } = await getClausules(contextVoor(await sessieVoor(een)));
    expect(clausules.map(({ stand }) => stand)).toEqual(['komt', 'geldt']);
  });

  test('a decision keeps the text of its own day', async () => {
    const clausuleId = await laatste();
    const clausuleVan = async (id: string) =>
      (
        await vraag<{ id: string }>('select rechtsmiddel_id as id from scanbesluit where scan_id = $1 and rechtsmiddel_id is not null', [
          id,
        ])
      )[0]?.id;
    const [nu, dan] = [await scan().in('voornemen').maak(), await scan().in('voornemen').maak()];
    const dag = straks();
    await vraag("update scanbesluit set besloten_op = '2026-01-01' where scan_id = any ($1)", [[nu.id, dan.id]]);
    expect(await besluitAls(nu.beslisser, nu, { besluit: 'niet_toegelaten' })).toBe('gedaan');
    const moment = `${dag.toString()}T12:00:00Z`;
    await zetKlok(moment);
    expect(await besluitAls(dan.beslisser, dan, { besluit: 'niet_toegelaten', klok: stilstaandeKlok(moment) })).toBe('gedaan');
    await zetKlok(null);
    expect(await clausuleVan(dan.id)).toBe(clausuleId);
    expect(await clausuleVan(nu.id)).not.toBe(clausuleId);
  });

  test('not from today, not confirmed too late, not by another role', async () => {
    const [een, ander] = [await beheerder().maak(), await beheerder().maak()];
    expect(await doe(een, { ...voorstel(), van: echteKlok.vandaag() })).toBe('scanbesluit.fouten.clausule_dag');
    expect(await doe(await relatiebeheerder().maak(), voorstel())).toBe('verboden');
    await doe(een, voorstel());
    const clausuleId = await laatste();
    const klok = stilstaandeKlok(`${straks().toString()}T12:00:00Z`);
    const laat = beheerClausule(contextVoor(await sessieVoor(ander), klok), { doe: 'bevestig', clausuleId }, uuidv7());
    expect(await uitkomstVan(laat)).toBe('scanbesluit.fouten.clausule_te_laat');
  });

  test('past the service the database refuses the same, and no text is ever changed', async () => {
    const een = await beheerder().maak();
    await doe(een, voorstel());
    const zelf = 'insert into rechtsmiddelbevestiging (clausule_id, vastgelegd_door) values ($1, $2)';
    const als = async (sql: string, waarden: unknown[] = []) => alsActor(await sessieVoor(een), (client) => client.query(sql, waarden));
    await expect(als(zelf, [await laatste(), een.id])).rejects.toMatchObject({ code: 'TK004' });
    await expect(als("update rechtsmiddelclausule set tekst = 'x'")).rejects.toMatchObject({ code: '42501' });
    const nieuw = `insert into rechtsmiddelclausule (id, tekst, van, bron, te_bevestigen, formulier_id, vastgelegd_door) values ($1, 'x', tk.vandaag(), 'x', false, $2, $3)`;
    await expect(als(nieuw, [uuidv7(), uuidv7(), een.id])).rejects.toMatchObject({ code: '42501' });
  });
});
