import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { beforeAll, expect, test } from 'vitest';
import { openMetLink } from '~/domein/eigenlink/eigenlink.openen.service.server';
import { antwoordMetLink } from '~/domein/eigenlink/eigenlink.antwoord.service.server';
import { antwoordInvoer, geboren, huidigeTekst, linkketen, linkVoor, opGeopend, vraagUitgebreid } from '../fabriek/eigenlink';
import { vraag } from '../fabriek/bron';
import { contextVoor } from '../fabriek/sessie';
import { verwachtEvenLang } from '../fabriek/tijd';

const iemand = contextVoor(null);

let sleutels: Record<string, () => string>;
let dag: Temporal.PlainDate;

beforeAll(async () => {
  await vraagUitgebreid();
  await vraag(
    `update instelling set waarde = '100000' where code in ('link.pogingen', 'link.pogingen_per_afzender', 'link.pogingen_samen')`,
  );
  const [keten, ander] = [await linkketen(), await linkketen()];
  dag = geboren(keten);
  const verlopen = await linkVoor(keten);
  await vraag(`update toestemmingslink set geldig_tot = now() - interval '1 minute' where id = $1`, [verlopen.id]);
  const gebruikt = await linkVoor(keten);
  const invoer = antwoordInvoer('nee_school', await huidigeTekst());
  await antwoordMetLink(iemand, await opGeopend(keten, gebruikt.sleutel), { formulierId: uuidv7(), invoer });
  const beeindigd = await linkVoor(keten);
  await linkVoor(keten);
  await vraag(`update inburgeraar set geboortedatum = '1971-02-03' where id = $1`, [ander.inburgeraar.id]);
  const fout = await linkVoor(ander);
  sleutels = {
    onbekend: () => randomBytes(32).toString('base64url'),
    'verkeerde geboortedatum': () => fout.sleutel,
    verlopen: () => verlopen.sleutel,
    gebruikt: () => gebruikt.sleutel,
    beeindigd: () => beeindigd.sleutel,
  };
}, 60_000);

test('what does not open takes as long, whatever the reason: unknown, wrong birth date, expired, used, ended', async () => {
  const poging = (sleutel: () => string) => async () => {
    expect(await openMetLink(iemand, { sleutel: sleutel(), geboortedatum: dag })).toBeNull();
  };
  await verwachtEvenLang(Object.fromEntries(Object.entries(sleutels).map(([naam, sleutel]) => [naam, { doe: poging(sleutel) }])));
}, 60_000);

test('a robot with many addresses stores no more than the limit, and opens nothing', async () => {
  await vraag('delete from toegang.linkpoging');
  await vraag(`update instelling set waarde = '50' where code = 'link.pogingen_samen'`);
  const raad = (nr: number) =>
    openMetLink(
      { ...iemand, verzoek: { ...iemand.verzoek, afzender: `adres-${nr}` } },
      { sleutel: randomBytes(32).toString('base64url'), geboortedatum: dag },
    );
  for (let nr = 0; nr < 70; nr += 1) expect(await raad(nr)).toBeNull();
  expect(await vraag('select 1 from toegang.linkpoging')).toHaveLength(50);
}, 60_000);
