import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { schrijfNieuwIn, wijzigGegevens } from '~/domein/cursist/wijzig.service.server';
import { zoeksleutels } from '~/domein/zoeken/zoeksleutel';
import { vulZoeksleutels } from '../../../prisma/zoeksleutels';
import { vraag } from '../../fabriek/bron';
import { cursist } from '../../fabriek/cursist';
import { medewerker } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { contextIn, dag, OKTOBER } from '../../fabriek/rapportage';
import { school } from '../../fabriek/school';
import { alsRol } from '../../opstart/database';

beforeAll(() => zetKlok(OKTOBER.nu()));

const sleutelsVan = async (id: string) =>
  (await vraag<{ sleutel: string }>('select sleutel from zoeksleutel where cursist_id = $1 order by 1', [id])).map(
    ({ sleutel }) => sleutel,
  );
const vul = () => alsRol('tk_eigenaar', vulZoeksleutels);

const SELAM = {
  kenmerk: 'C-100',
  voornamen: 'Selam',
  achternaam: 'Tesfay',
  geboortedatum: dag('1990-05-01'),
  wet: 'wi2013' as const,
  doelgroep: 'asielstatushouder' as const,
};

async function selamOpSchool() {
  const ik = await medewerker(await school().metConvenant('2024-01-01', '2999-12-31').maak()).maak();
  const context = await contextIn(ik);
  const id = await schrijfNieuwIn(context, { ...SELAM, begin: dag('2026-09-01'), contactpersoon: ik.id }, uuidv7());
  return { id, context };
}

describe('whoever is registered has exactly his keys', () => {
  test('from the first moment', async () => {
    const { id } = await selamOpSchool();
    expect(await sleutelsVan(id)).toEqual(zoeksleutels(SELAM).toSorted());
  });

  test.each([
    ['voornamen', 'Sélam Rahel'],
    ['achternaam', 'van den Berg'],
    ['geboortedatum', dag('1991-01-05')],
    ['kenmerk', 'C-101'],
    ['wet', 'wi2021' as const],
  ])('after another %s', async (veld, waarde) => {
    const { id, context } = await selamOpSchool();
    const anders = { ...SELAM, [veld]: waarde };
    await wijzigGegevens(context, id, { ...anders, versie: 1 });
    expect(await sleutelsVan(id)).toEqual(zoeksleutels(anders).toSorted());
  });

  test('a write that knows nothing of keys leaves none that are old, and the next upgrade makes them', async () => {
    const { id } = await selamOpSchool();
    await vraag(`update cursist set achternaam = 'Haile' where id = $1`, [id]);
    expect(await sleutelsVan(id)).toEqual([]);
    expect(await vul()).toBe(1);
    expect(await sleutelsVan(id)).toEqual(zoeksleutels({ ...SELAM, achternaam: 'Haile' }).toSorted());
  });
});

describe('an upgrade', () => {
  test('fills what stood there before there were keys, or by older rules, and the second time nothing', async () => {
    const aanbieder = await school().maak();
    const eersten = await Promise.all(['Omar', 'Umar', 'Rahel'].map((naam) => cursist(aanbieder).genaamd(naam, 'Haddad').maak()));
    await vraag('delete from zoeksleutel where cursist_id = $1', [eersten[0]?.id]);
    await vraag(`update zoeksleutel set sleutel = 'v:0' where sleutel like 'v:%' and cursist_id = $1`, [eersten[1]?.id]);
    await vraag(`insert into zoeksleutel (aanbieder_id, sleutel, cursist_id) values ($1, 'f:oud', $2)`, [aanbieder.id, eersten[1]?.id]);
    expect(await vul()).toBe(2);
    for (const een of eersten) expect(await sleutelsVan(een.id)).toEqual(zoeksleutels(een).toSorted());
    expect(await vul()).toBe(0);
  });

  test('takes more than one group', async () => {
    const aanbieder = await school().maak();
    await vraag(
      `insert into cursist (id, aanbieder_id, kenmerk, voornamen, achternaam, naam_sleutel, geboortedatum, wet, doelgroep)
       select gen_random_uuid(), $1, 'V-' || n, 'Rahel', 'Haile', 'haile rahel', '1990-01-01', 'wi2013', 'asielstatushouder' from generate_series(1, 2500) n`,
      [aanbieder.id],
    );
    expect(await vul()).toBe(2500);
    expect(
      await vraag(`select count(*)::int as n from zoeksleutel where aanbieder_id = $1 and sleutel like 'v:%'`, [aanbieder.id]),
    ).toEqual([{ n: 2500 }]);
  });
});
