import { beforeAll, describe, expect, test } from 'vitest';
import { GEEN_FILTER, type Filter } from '~/domein/toegang/gebruikers.schema';
import { getGebruikers } from '~/domein/toegang/gebruikers.service.server';
import type { Context } from '~/platform/context';
import { stilstaandeKlok } from '~/platform/klok';
import { PER_PAGINA } from '~/platform/lijst/bladzijde';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, fg, geefToegang, medewerker, zelf } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const NU = '2026-03-10T12:00:00+01:00';
let context: Context;
let schoolId: string;

beforeAll(async () => {
  await zetKlok(NU);
  const taalschool = await school().maak();
  schoolId = taalschool.id;
  context = contextVoor(await sessieVoor(await beheerder().genaamd('Ada Beheer').maak()), stilstaandeKlok(NU));
  await casemanager().genaamd('Bo Özdemir').met({ email: 'bo.ozd@denhaag.example' }).maak();
  await casemanager().genaamd('Cem Bijna').toegangTot('2026-04-09').maak();
  await casemanager().genaamd('Dré Later').toegangTot('2026-04-10').maak();
  await casemanager().genaamd('Els Straks').met({ van: '2026-03-11' }).maak();
  await casemanager().genaamd('Fay Voorbij').toegangTot('2026-03-09').maak();
  await casemanager().genaamd('Gea Ongebonden').zonderGeheimhouding().maak();
  const twee = await medewerker(taalschool).genaamd('Hugo Tweerol').maak();
  await geefToegang(twee.id, { rol: 'relatiebeheerder', tot: '2025-12-31' });
  await zelf(await inburgeraar().maak())
    .genaamd('Ina Inburgeraar')
    .maak();
});

const namen = async (filter: Partial<Filter>) => {
  const lijst = await getGebruikers(context, { filter: { ...GEEN_FILTER, ...filter }, pagina: 1 });
  expect(lijst.totaal).toBe(lijst.rijen.length);
  return lijst.rijen.map(({ naam }) => naam.split(' ')[0]);
};
const gezocht = async (zoek: string) => (await getGebruikers(context, { zoek })).rijen.map(({ naam }) => naam);

describe('the list of users', () => {
  test('has all staff by name, and no inburgeraar', async () => {
    expect(await namen({})).toEqual(['Ada', 'Bo', 'Cem', 'Dré', 'Els', 'Fay', 'Gea', 'Hugo']);
  });

  test.each<[Partial<Filter>, string[]]>([
    [{ stand: 'loopt' }, ['Ada', 'Bo', 'Cem', 'Dré', 'Gea', 'Hugo']],
    [{ stand: 'binnenkort' }, ['Cem']],
    [{ stand: 'straks' }, ['Els']],
    [{ stand: 'voorbij' }, ['Fay', 'Hugo']],
    [{ stand: 'geen_geheimhouding' }, ['Gea']],
    [{ rol: 'taalaanbieder' }, ['Hugo']],
    [{ rol: 'relatiebeheerder', stand: 'loopt' }, []],
    [{ organisatie: 'gemeente', rol: 'beheerder' }, ['Ada']],
  ])('can be narrowed to %o', async (filter, verwacht) => {
    expect(await namen(filter)).toEqual(verwacht);
  });

  test('can be narrowed to a school, where role and state are those of that very access', async () => {
    expect(await namen({ organisatie: schoolId })).toEqual(['Hugo']);
    expect(await namen({ organisatie: schoolId, stand: 'voorbij' })).toEqual([]);
  });

  test('shows with each user every access and whether secrecy is on file', async () => {
    const { rijen } = await getGebruikers(context, { zoek: 'hugo' });
    expect(rijen).toMatchObject([
      {
        getekendOp: '2022-03-08',
        toegang: [
          { rol: 'relatiebeheerder', stand: 'afgelopen' },
          { rol: 'taalaanbieder', stand: 'loopt' },
        ],
      },
    ]);
    expect((await getGebruikers(context, { zoek: 'gea' })).rijen).toMatchObject([{ getekendOp: null }]);
  });
});

describe('searching', () => {
  test.each([
    ['ozdemir', ['Bo Özdemir']],
    ['ÖZDEMIR bo', ['Bo Özdemir']],
    ['bo.ozd@denhaag', ['Bo Özdemir']],
    ['dre', ['Dré Later']],
    ['%', []],
    ['_', []],
    ["' or true --", []],
    ['ina inburgeraar', []],
  ])('"%s"', async (zoek, verwacht) => {
    expect(await gezocht(zoek)).toEqual(verwacht);
  });
});

test('pages of fifty with the exact count, and a page too far is the last one', async () => {
  await vraag(`
    with g as (insert into gebruiker (id, naam, email) select gen_random_uuid(), 'Zoë ' || i, 'zoe' || i || '@denhaag.example' from generate_series(1, 100) i returning id)
    insert into toegang (id, gebruiker_id, rol, van) select gen_random_uuid(), id, 'casemanager', '2022-03-08' from g`);
  const eerste = await getGebruikers(context, { filter: GEEN_FILTER, pagina: 1 });
  expect([eerste.rijen.length, eerste.totaal]).toEqual([PER_PAGINA, 108]);
  const laatste = await getGebruikers(context, { filter: GEEN_FILTER, pagina: 99 });
  expect([laatste.pagina, laatste.rijen.length]).toEqual([3, 8]);
  const alle = await getGebruikers(context, { zoek: 'zoe' });
  expect([alle.rijen.length, alle.totaal]).toEqual([PER_PAGINA, 100]);
});

test('is refused to whoever is no beheerder', async () => {
  const ander = contextVoor(await sessieVoor(await fg().maak()));
  await expect(getGebruikers(ander, { zoek: 'bo' })).rejects.toMatchObject({ code: 'verboden' });
});
