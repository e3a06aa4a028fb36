import { uuidv7 } from 'uuidv7';
import { beforeAll, expect, test } from 'vitest';
import { getVerklaring, trekInMetZitting } from '~/domein/eigenlink/eigenlink.antwoord.service.server';
import { verklaarOngeldig } from '~/domein/toestemming/toestemming.ongeldig.service.server';
import { legSchermVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { vraag } from '../../fabriek/bron';
import { acten, linkketen, linkVoor, opGeopend, uitkomst, vraagUitgebreid, type Linkketen } from '../../fabriek/eigenlink';
import { contextVoor } from '../../fabriek/sessie';
import { schermInvoer } from '../../fabriek/toestemmingsinvoer';

beforeAll(vraagUitgebreid);

const opScherm = ({ sessies, inburgeraar, school }: Linkketen, antwoord: 'ja' | 'nee_school') =>
  legSchermVast(contextVoor(sessies.casemanager), {
    inburgeraarId: inburgeraar.id,
    formulierId: uuidv7(),
    invoer: schermInvoer(inburgeraar, school, { antwoord }),
  });
const ongeldig = ({ sessies, inburgeraar }: Linkketen, toestemmingId: string) =>
  verklaarOngeldig(contextVoor(sessies.casemanager), {
    wie: { inburgeraarId: inburgeraar.id },
    toestemmingId,
    formulierId: uuidv7(),
    invoer: { reden: 'niet_begrepen' },
  });

/** What who opens a new link reads of his answer, and what withdrawing comes to. */
async function bijLink(keten: Linkketen) {
  const geheim = await opGeopend(keten, (await linkVoor(keten)).sleutel);
  const stand = (await getVerklaring(contextVoor(null), geheim, null))?.zitting.stand;
  return { stand, geheim };
}

test('a ja that was declared invalid: a link does not say that it counts, and there is nothing to withdraw', async () => {
  const keten = await linkketen();
  await ongeldig(keten, await opScherm(keten, 'ja'));
  const { stand, geheim } = await bijLink(keten);
  expect(stand).toBe('ongeldig');
  expect(await uitkomst(trekInMetZitting(contextVoor(null), geheim, uuidv7()))).not.toBe(true);
  expect((await acten(keten)).map(({ soort }) => soort)).toEqual(['verleend']);
});

test('behind an invalid ja the older nee counts again', async () => {
  const keten = await linkketen();
  await opScherm(keten, 'nee_school');
  await ongeldig(keten, await opScherm(keten, 'ja'));
  expect((await bijLink(keten)).stand).toBe('geweigerd');
});

test('behind an invalid ja an older ja does not come back', async () => {
  const keten = await linkketen();
  await opScherm(keten, 'ja');
  await ongeldig(keten, await opScherm(keten, 'ja'));
  expect((await bijLink(keten)).stand).toBe('ongeldig');
});

test('a ja ends with the begeleiding: on its last day it counts, the day after it has stopped, and it can still be withdrawn (bijlage 2)', async () => {
  const keten = await linkketen();
  const ja = await opScherm(keten, 'ja');
  await vraag(`update toestemming set datum = datum - 3, tijdstip = tijdstip - interval '3 days' where id = $1`, [ja]);
  await vraag('update begeleiding set tot = tk.vandaag() where inburgeraar_id = $1', [keten.inburgeraar.id]);
  expect((await bijLink(keten)).stand).toBe('verleend');
  await vraag('update begeleiding set tot = tk.vandaag() - 1 where inburgeraar_id = $1', [keten.inburgeraar.id]);
  const { stand, geheim } = await bijLink(keten);
  expect(stand).toBe('gestopt');
  expect(await trekInMetZitting(contextVoor(null), geheim, uuidv7())).toBe(true);
  expect((await acten(keten)).map(({ soort }) => soort)).toEqual(['verleend', 'ingetrokken']);
});
