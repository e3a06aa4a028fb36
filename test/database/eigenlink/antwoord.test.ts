import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openMetLink } from '~/domein/eigenlink/eigenlink.openen.service.server';
import { antwoordMetLink, getVerklaring, trekInMetZitting } from '~/domein/eigenlink/eigenlink.antwoord.service.server';
import type { Antwoord } from '~/domein/verklaring/tekst';
import { vraag } from '../../fabriek/bron';
import {
  acten,
  antwoordInvoer,
  geboren,
  huidigeTekst,
  linkketen,
  linkVoor,
  opGeopend,
  uitkomst,
  vraagUitgebreid,
  ziet,
} from '../../fabriek/eigenlink';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';
import { TEKST_BIJLAGE_2 } from '../../fabriek/toestemmingsinvoer';

beforeAll(vraagUitgebreid);
afterEach(async () => {
  await zetKlok(null);
  await vraag('delete from toegang.linkpoging');
});

const iemand = contextVoor(null);
const open = (sleutel: string, geboortedatum: Temporal.PlainDate) => openMetLink(iemand, { sleutel, geboortedatum });
const antwoord = async (geheim: string, keuze: Antwoord, formulierId = uuidv7()) =>
  antwoordMetLink(iemand, geheim, { formulierId, invoer: antwoordInvoer(keuze, await huidigeTekst()) });

describe('a link with the right birth date', () => {
  test('shows the school and the answer given now, and not whose it is', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten, { taal: 'nl' });
    const verklaring = await getVerklaring(iemand, await opGeopend(keten, sleutel), null);
    expect(verklaring?.zitting).toEqual({
      wijze: 'link',
      school: keten.school.naam,
      isPartner: true,
      taal: 'nl',
      stand: 'geen_antwoord',
      gedaan: null,
    });
    expect(JSON.stringify(verklaring)).not.toContain(keten.inburgeraar.achternaam);
  });

  test('C 12.2: a ja opens the gate both ways, is his own act, and uses the link up', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const geheim = await opGeopend(keten, sleutel);
    expect(await antwoord(geheim, 'ja')).toBe(true);
    expect(await ziet(keten)).toEqual({ gemeente: true, school: true });
    expect(await acten(keten)).toEqual([{ soort: 'verleend', kanaal: 'link', naam: 'ሰላም ተስፋይ', school: true, door: null }]);
    expect((await getVerklaring(iemand, geheim, null))?.zitting.gedaan).toBe('ja');
    expect(await open(sleutel, geboren(keten))).toBeNull();
    const [regel] = await vraag<{ rol: string; gebruiker_id: string | null }>(
      `select h.rol, h.gebruiker_id from log.handeling h join log.sleutel s using (pseudoniem)
       where s.onderwerp_id = $1 and handeling = 'toestemming.verleend'`,
      [keten.inburgeraar.id],
    );
    expect(regel).toEqual({ rol: 'inburgeraar', gebruiker_id: null });
  });

  test('a nee for this school, and a nee for all', async () => {
    const keten = await linkketen();
    await antwoord(await opGeopend(keten, (await linkVoor(keten)).sleutel), 'nee_school');
    await antwoord(await opGeopend(keten, (await linkVoor(keten)).sleutel), 'nee_alle');
    expect((await acten(keten)).map(({ soort, school }) => [soort, school])).toEqual([
      ['geweigerd', true],
      ['geweigerd', false],
    ]);
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
  });

  test('C 12.4: withdraws whichever ja stands for the school, at once', async () => {
    const keten = await linkketen();
    await toestemming().van(keten.inburgeraar).voor(keten.school).verleend('2024-02-01').maak();
    const geheim = await opGeopend(keten, (await linkVoor(keten)).sleutel);
    expect((await getVerklaring(iemand, geheim, null))?.zitting.stand).toBe('verleend');
    expect(await trekInMetZitting(iemand, geheim, uuidv7())).toBe(true);
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
    expect((await getVerklaring(iemand, geheim, null))?.zitting).toMatchObject({ stand: 'ingetrokken', gedaan: 'ingetrokken' });
  });

  test('withdraws nothing where no ja stands', async () => {
    const keten = await linkketen();
    const geheim = await opGeopend(keten, (await linkVoor(keten)).sleutel);
    expect(await uitkomst(trekInMetZitting(iemand, geheim, uuidv7()))).toBe('verklaring.fouten.staat_niet');
    expect(await acten(keten)).toEqual([]);
  });

  test('a ja is on the text of today, and on no other', async () => {
    const keten = await linkketen();
    const geheim = await opGeopend(keten, (await linkVoor(keten)).sleutel);
    const invoer = antwoordInvoer('ja', TEKST_BIJLAGE_2);
    expect(await uitkomst(antwoordMetLink(iemand, geheim, { formulierId: uuidv7(), invoer }))).toBe('verklaring.fouten.andere_tekst');
  });

  test('C 2.1: a ja is for a partner; a nee for any school', async () => {
    const keten = await linkketen();
    const geheim = await opGeopend(keten, (await linkVoor(keten)).sleutel);
    await vraag(`update convenant set uitgesloten_per = '2024-06-01' where aanbieder_id = $1`, [keten.school.id]);
    expect(await uitkomst(antwoord(geheim, 'ja'))).toBe('verklaring.fouten.geen_partner');
    expect(await antwoord(geheim, 'nee_school')).toBe(true);
  });

  test('a second answer is refused, the same form is the same act, and two at once are one', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const [een, ander] = [await opGeopend(keten, sleutel), await opGeopend(keten, sleutel)];
    const formulier = uuidv7();
    expect(await Promise.all([antwoord(een, 'nee_school', formulier), antwoord(een, 'nee_school', formulier)])).toEqual([true, true]);
    expect(await antwoord(een, 'ja')).toBe(false);
    expect(await antwoord(ander, 'ja')).toBe(false);
    expect(await getVerklaring(iemand, ander, null)).toBeNull();
    expect(await acten(keten)).toHaveLength(1);
  });

  test('two different answers at once are one act', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const geheimen = await Promise.all([opGeopend(keten, sleutel), opGeopend(keten, sleutel), opGeopend(keten, sleutel)]);
    const uit = await Promise.all(geheimen.map((geheim, nr) => antwoord(geheim, nr === 0 ? 'ja' : 'nee_school')));
    expect(uit.filter(Boolean)).toHaveLength(1);
    expect(await acten(keten)).toHaveLength(1);
  });
});
