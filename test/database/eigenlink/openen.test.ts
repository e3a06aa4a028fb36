import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { getLinkvraag } from '~/domein/eigenlink/eigenlink.maken.service.server';
import { openMetLink } from '~/domein/eigenlink/eigenlink.openen.service.server';
import { antwoordMetLink, getVerklaring } from '~/domein/eigenlink/eigenlink.antwoord.service.server';
import type { Antwoord } from '~/domein/verklaring/tekst';
import { vraag } from '../../fabriek/bron';
import { antwoordInvoer, geboren, huidigeTekst, linkketen, linkVoor, opGeopend, vraagUitgebreid } from '../../fabriek/eigenlink';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor } from '../../fabriek/sessie';

beforeAll(vraagUitgebreid);
afterEach(async () => {
  await zetKlok(null);
  await vraag('delete from toegang.linkpoging');
});

const iemand = contextVoor(null);
const open = (sleutel: string, geboortedatum: Temporal.PlainDate) => openMetLink(iemand, { sleutel, geboortedatum });
const antwoord = async (geheim: string, keuze: Antwoord, formulierId = uuidv7()) =>
  antwoordMetLink(iemand, geheim, { formulierId, invoer: antwoordInvoer(keuze, await huidigeTekst()) });

describe('a link that does not open', () => {
  test('unknown, with another birth date, expired, used, ended by a newer one: all the same no', async () => {
    const keten = await linkketen();
    const dag = geboren(keten);
    expect(await open('x'.repeat(43), dag)).toBeNull();
    const { sleutel } = await linkVoor(keten);
    expect(await open(sleutel, dag.add({ days: 1 }))).toBeNull();
    expect(await open(sleutel, dag)).not.toBeNull();
    const nieuwer = await linkVoor(keten);
    expect(await open(sleutel, dag)).toBeNull();
    expect(await open(nieuwer.sleutel, dag)).not.toBeNull();
  });

  test.each([
    ['qr', '2026-03-01T10:14:59Z', '2026-03-01T10:15:00Z'],
    ['mail', '2026-03-04T09:59:59Z', '2026-03-04T10:00:00Z'],
  ] as const)('a link by %s opens until its last moment, and not after it', async (wijze, nog, voorbij) => {
    const keten = await linkketen();
    await zetKlok('2026-03-01T10:00:00Z');
    const { sleutel } = await linkVoor(keten, { wijze });
    await zetKlok(nog);
    expect(await open(sleutel, geboren(keten))).not.toBeNull();
    await zetKlok(voorbij);
    expect(await open(sleutel, geboren(keten))).toBeNull();
  });

  test('after the birth date there are twenty minutes', async () => {
    const keten = await linkketen();
    await zetKlok('2026-03-01T10:00:00Z');
    const geheim = await opGeopend(keten, (await linkVoor(keten)).sleutel);
    await zetKlok('2026-03-01T10:19:59Z');
    expect(await getVerklaring(iemand, geheim, null)).not.toBeNull();
    await zetKlok('2026-03-01T10:20:00Z');
    expect(await getVerklaring(iemand, geheim, null)).toBeNull();
    expect(await antwoord(geheim, 'ja')).toBe(false);
  });

  test('five wrong birth dates end it, also when they come at once, and the right one comes too late', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const dag = geboren(keten);
    await Promise.all([1, 2, 3, 4].map((dagen) => open(sleutel, dag.add({ days: dagen }))));
    expect(await open(sleutel, dag)).not.toBeNull();
    expect(await open(sleutel, dag.add({ days: 5 }))).toBeNull();
    expect(await open(sleutel, dag)).toBeNull();
    const [link] = (await getLinkvraag(contextVoor(keten.sessies.casemanager), keten.inburgeraar.id)).links;
    expect(link).toMatchObject({ stand: 'te_vaak' });
  });

  test('two people of one name are never taken for one: each link knows its own birth date', async () => {
    const [een, ander] = [await linkketen(), await linkketen()];
    await vraag('update inburgeraar set voornamen = $2, achternaam = $3, geboortedatum = $4 where id = $1', [
      ander.inburgeraar.id,
      een.inburgeraar.voornamen,
      een.inburgeraar.achternaam,
      '1971-02-03',
    ]);
    const { sleutel } = await linkVoor(een);
    expect(await open(sleutel, Temporal.PlainDate.from('1971-02-03'))).toBeNull();
    expect(await open(sleutel, geboren(een))).not.toBeNull();
  });

  test('of a dossier that is destroyed nothing is left', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const geheim = await opGeopend(keten, sleutel);
    await vraag('delete from inburgeraar where id = $1', [keten.inburgeraar.id]);
    expect(await open(sleutel, geboren(keten))).toBeNull();
    expect(await getVerklaring(iemand, geheim, null)).toBeNull();
    expect(await antwoord(geheim, 'ja')).toBe(false);
    expect(await vraag(`select 1 from toegang.linkzitting where hash = sha256($1::text::bytea)`, [geheim])).toEqual([]);
  });

  test('who is not asked any more is not asked by a link either (C 12.1)', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const geheim = await opGeopend(keten, sleutel);
    await vraag(`update situatie set wet = 'wi2021', doelgroep = 'gezinsmigrant' where inburgeraar_id = $1`, [keten.inburgeraar.id]);
    expect(await open(sleutel, geboren(keten))).toBeNull();
    expect(await antwoord(geheim, 'ja')).toBe(false);
  });
});

describe('limits', () => {
  test('from one address thirty wrong tries an hour; another address is not held up', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const robot = { ...iemand, verzoek: { ...iemand.verzoek, afzender: 'robot' } };
    const dag = geboren(keten);
    for (let nr = 0; nr < 30; nr += 1) await openMetLink(robot, { sleutel: `raad-${nr}`, geboortedatum: dag });
    expect(await openMetLink(robot, { sleutel, geboortedatum: dag })).toBeNull();
    expect(await vraag('select 1 from toegang.linkpoging')).toHaveLength(30);
    expect(await open(sleutel, dag)).not.toBeNull();
  });

  test('from everyone together five thousand', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    await vraag(
      `insert into toegang.linkpoging (sleutel, afzender) select sha256(nr::text::bytea), sha256(nr::text::bytea) from generate_series(1, 5000) nr`,
    );
    expect(await open(sleutel, geboren(keten))).toBeNull();
  });
});
