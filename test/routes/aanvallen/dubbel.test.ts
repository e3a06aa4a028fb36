import { beforeAll, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { openSite, type Antwoord, type Site } from '../../fabriek/site';
import { adresVan } from '../rechten/adres';
import { gebruikers, maakWereld, meldAan, metNieuweZaak, type Wereld } from '../rechten/bezoekers';
import { vulIn } from '../rechten/handelingen';
import { standVanZaken } from '../rechten/stand';
import { komtBinnen, leesTabel } from '../rechten/tabel';

/** Logging out and changing role end the session that sent the form; reading once more is a later reading. */
const telkensAnders = new Set(['POST /rol', 'POST /afmelden', 'POST /rapportages/:id lezen']);
const doen = leesTabel().filter(({ methode, regel }) => methode === 'POST' && !telkensAnders.has(regel));

let site: Site;
let wereld: Wereld;

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
});

const alsUitkomst = ({ status, naar }: Antwoord) => `${status} ${naar?.replace(/\?zoek=.*/, '?zoek') ?? ''}`;

test.each(doen)('pressed four times at once and sent once more, it is one act: $regel', async (rij) => {
  const wie = gebruikers.find((een) => komtBinnen(rij, een));
  if (!wie) throw new Error(`nobody may ${rij.regel}`);
  const hier = await metNieuweZaak(wereld);
  const sessie = await meldAan(wie, hier);
  const inzending = { velden: await vulIn(rij, hier, wie), formulierId: uuidv7() };
  const stuur = async () => site.stuur(await adresVan(rij, hier), sessie, inzending);
  const samen = await Promise.all([stuur(), stuur(), stuur(), stuur()]);
  const stand = await standVanZaken();
  const alle = [...samen, await stuur()].map(alsUitkomst);
  expect(alle[0]).toMatch(new RegExp(`^${rij.uitkomst[wie]} `));
  expect(new Set(alle).size).toBe(1);
  expect(await standVanZaken()).toBe(stand);
});
