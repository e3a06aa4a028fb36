import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openMetCode } from '~/domein/eigenlink/eigenlink.openen.service.server';
import { antwoordMetLink, getVerklaring, trekInMetZitting } from '~/domein/eigenlink/eigenlink.antwoord.service.server';
import type { Antwoord } from '~/domein/verklaring/tekst';
import { vraag } from '../../fabriek/bron';
import {
  acten,
  antwoordInvoer,
  geboren,
  huidigeTekst,
  linkketen,
  uitkomst,
  vraagUitgebreid,
  ziet,
  type Linkketen,
} from '../../fabriek/eigenlink';
import { zetKlok } from '../../fabriek/klok';
import { alsActor, contextVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';

beforeAll(vraagUitgebreid);
afterEach(async () => {
  await zetKlok(null);
  await vraag('delete from toegang.linkpoging');
});

const iemand = contextVoor(null);
const antwoord = async (geheim: string, keuze: Antwoord, formulierId = uuidv7()) =>
  antwoordMetLink(iemand, geheim, { formulierId, invoer: antwoordInvoer(keuze, await huidigeTekst()) });

describe('withdrawing by the code on a receipt', () => {
  const bewijscode = async (keten: Linkketen) => {
    const [id] = await toestemming().van(keten.inburgeraar).voor(keten.school).verleend('2024-02-01').maak();
    const { rows } = await alsActor(keten.sessies.casemanager, (c) =>
      c.query<{ code: string }>('select poort.bewijscode($1) as code', [id]),
    );
    return rows[0]?.code ?? '';
  };
  const openCode = (sleutel: string, geboortedatum: Temporal.PlainDate) => openMetCode(iemand, { sleutel, geboortedatum });

  test('opens with the birth date however it is typed, says that a ja stands, and withdraws at once; afterwards it says so', async () => {
    const keten = await linkketen();
    const code = await bewijscode(keten);
    const geheim = (await openCode(code.toLowerCase().replaceAll('-', ' '), geboren(keten))) ?? '';
    expect((await getVerklaring(iemand, geheim, 'ar'))?.zitting).toMatchObject({
      wijze: 'code',
      school: keten.school.naam,
      stand: 'verleend',
    });
    expect(await antwoord(geheim, 'ja')).toBe(false);
    expect(await trekInMetZitting(iemand, geheim, uuidv7())).toBe(true);
    expect(await ziet(keten)).toEqual({ gemeente: false, school: false });
    expect((await acten(keten)).at(-1)).toMatchObject({ soort: 'ingetrokken', kanaal: 'code', school: true });
    const later = (await openCode(code, geboren(keten))) ?? '';
    expect((await getVerklaring(iemand, later, null))?.zitting.stand).toBe('ingetrokken');
    expect(await uitkomst(trekInMetZitting(iemand, later, uuidv7()))).toBe('verklaring.fouten.staat_niet');
  });

  test('never expires; five wrong birth dates rest it for a day', async () => {
    const keten = await linkketen();
    const code = await bewijscode(keten);
    await zetKlok('2036-03-01T10:00:00Z');
    expect(await openCode(code, geboren(keten))).not.toBeNull();
    for (const dagen of [1, 2, 3, 4, 5]) expect(await openCode(code, geboren(keten).add({ days: dagen }))).toBeNull();
    expect(await openCode(code, geboren(keten))).toBeNull();
    await zetKlok('2036-03-02T10:00:01Z');
    expect(await openCode(code, geboren(keten))).not.toBeNull();
  });

  test('a code of nobody is the same no', async () => {
    const keten = await linkketen();
    const code = await bewijscode(keten);
    expect(await openCode(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, geboren(keten))).toBeNull();
    expect(await openCode('', geboren(keten))).toBeNull();
  });
});
