import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { getAntwoordvraag } from '~/domein/toestemming/toestemming.overzicht.service.server';
import { legSchermVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { isDomeinFout } from '~/platform/fout';
import { vraag } from '../../fabriek/bron';
import { ketenWi2021, ketenZonderToestemming } from '../../fabriek/keten';
import { legConvenantVast } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { schermInvoer, TEKST_BIJLAGE_2, TEKST_UITGEBREID } from '../../fabriek/toestemmingsinvoer';

type Keten = Awaited<ReturnType<typeof ketenZonderToestemming>>;

const blik = async ({ casemanager, inburgeraar, school }: Keten) => {
  const { vooruitblik } = await getAntwoordvraag(contextVoor(await sessieVoor(casemanager)), inburgeraar.id, {
    aanbiederId: school.id,
    taal: 'nl',
  });
  if (!vooruitblik) throw new Error('no school was chosen');
  return vooruitblik;
};
const zegJa = async ({ casemanager, inburgeraar, school }: Keten, tekstversieId = TEKST_BIJLAGE_2) =>
  legSchermVast(contextVoor(await sessieVoor(casemanager)), {
    inburgeraarId: inburgeraar.id,
    formulierId: uuidv7(),
    invoer: schermInvoer(inburgeraar, school, { tekstversieId }),
  });
const open = async ({ inburgeraar }: Keten) =>
  (
    await vraag<{ d: string }>(
      "select categorie || ' ' || richting as d from grondslag where inburgeraar_id = $1 and van <= now() and tot > now() order by 1",
      [inburgeraar.id],
    )
  ).map(({ d }) => d);
const bijJa = (vooruitblik: Awaited<ReturnType<typeof blik>>) =>
  vooruitblik.rijen.flatMap((rij) => (rij.bijJa ? [`${rij.categorie} ${rij.richting}`] : [])).sort();

describe('what a ja would open, said before it is given, is what it opens', () => {
  test('a first ja', async () => {
    const keten = await ketenZonderToestemming();
    const vooraf = await blik(keten);
    expect(vooraf.waaromNiets).toBeNull();
    expect(vooraf.rijen.every(({ nu }) => !nu)).toBe(true);
    await zegJa(keten);
    expect(bijJa(vooraf)).toEqual(await open(keten));
    expect(await open(keten)).toHaveLength(8);
  });

  test('a ja on another text than before closes what the new text does not name', async () => {
    const keten = await ketenZonderToestemming();
    await zegJa(keten, TEKST_UITGEBREID);
    const vooraf = await blik(keten);
    expect(vooraf.rijen.filter(({ nu }) => nu)).toHaveLength(12);
    expect(vooraf.rijen.filter(({ nu, bijJa: straks }) => nu && !straks).map(({ categorie }) => categorie)).toEqual([
      'non_formeel',
      'non_formeel',
      'bijzonderheden',
      'bijzonderheden',
    ]);
    await zegJa(keten);
    expect(bijJa(vooraf)).toEqual(await open(keten));
  });

  test.each<[string, (keten: Keten) => Promise<unknown>]>([
    [
      'geen_begeleiding',
      ({ inburgeraar }) => vraag("update begeleiding set tot = '2024-06-30' where inburgeraar_id = $1", [inburgeraar.id]),
    ],
    ['geen_koppeling', ({ inburgeraar }) => vraag('update koppeling set beeindigd_op = now() where inburgeraar_id = $1', [inburgeraar.id])],
    [
      'plicht_voorbij',
      ({ inburgeraar }) =>
        vraag("insert into plicht_einde (id, inburgeraar_id, soort, datum) values ($1, $2, 'examen', '2024-06-30')", [
          uuidv7(),
          inburgeraar.id,
        ]),
    ],
    [
      'beperkt',
      ({ inburgeraar }) =>
        vraag("insert into beperking (id, inburgeraar_id, soort, van) values ($1, $2, 'beperking', '2024-06-30')", [
          uuidv7(),
          inburgeraar.id,
        ]),
    ],
  ])('nothing, and why: %s', async (reden, maakZo) => {
    const keten = await ketenZonderToestemming();
    await maakZo(keten);
    const vooraf = await blik(keten);
    expect(vooraf.waaromNiets).toBe(reden);
    await zegJa(keten);
    expect([bijJa(vooraf), await open(keten)]).toEqual([[], []]);
  });

  test('C 3: a school whose convenant ended', async () => {
    const keten = await ketenZonderToestemming();
    await vraag("update convenant set beeindigd_per = '2024-06-30' where aanbieder_id = $1", [keten.school.id]);
    expect((await blik(keten)).waaromNiets).toBe('convenant');
    await legConvenantVast(keten.school.id, { ingangsdatum: '2025-01-01', laatsteDag: '2999-12-31' });
    expect((await blik(keten)).waaromNiets).toBeNull();
  });
});

test('who is not asked has no such page (C 12.1)', async () => {
  const keten = await ketenWi2021();
  const fout: unknown = await getAntwoordvraag(contextVoor(await sessieVoor(keten.casemanager)), keten.inburgeraar.id, {
    aanbiederId: null,
    taal: 'nl',
  }).catch((f: unknown) => f);
  expect(isDomeinFout(fout) && fout.code).toBe('niet_gevonden');
});
