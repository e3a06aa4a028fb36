import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alsSuperuser } from '../../opstart/database';
import { openSite, type Antwoord, type Site } from '../../fabriek/site';
import { adresVan } from './adres';
import { gebruikers, gebruikerVan, maakWereld, meldAan, type Bezoeker, type Wereld } from './bezoekers';
import { ingezienen, inzagenNa, laatste, mensenIn, mensenOp, type Inzage } from './mensenop';
import { leesTabel, type Rij } from './tabel';

/** Every page that anyone may see, once per visitor who may. */
const bezoeken = leesTabel().flatMap((rij) =>
  rij.methode === 'GET' ? gebruikers.filter((wie) => rij.uitkomst[wie] === '200').map((wie) => ({ rij, wie, naam: rij.regel })) : [],
);

let site: Site;
let wereld: Wereld;
const toonden = new Set<string>();

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
});

const bezoek = async (rij: Rij, wie: Bezoeker): Promise<Antwoord> => site.haal(await adresVan(rij, wereld), await meldAan(wie, wereld));

function dubbel(inzagen: readonly Inzage[]): string[] {
  return inzagen.map(({ onderwerp }) => onderwerp).filter((onderwerp, nr, alle) => alle.indexOf(onderwerp) !== nr);
}

describe('each look at a person leaves a line, by whom and from which organisation', () => {
  test.each(bezoeken)('$naam by $wie', async ({ rij, wie }) => {
    const sinds = await laatste('inzage');
    const { status, tekst } = await bezoek(rij, wie);
    const inzagen = await inzagenNa(sinds);
    const gezien = mensenOp(tekst, wereld);
    expect(status).toBe(200);
    expect(ingezienen(inzagen, wereld)).toEqual(gezien);
    expect(dubbel(inzagen)).toEqual([]);
    const { id, rol, aanbiederId } = gebruikerVan(wie, wereld);
    for (const inzage of inzagen) expect(inzage).toMatchObject({ gebruiker_id: id, rol, aanbieder_id: aanbiederId });
    if (gezien.length > 0) toonden.add(`${rij.regel} ${wie}`);
  });
});

describe('without the log nobody is shown', () => {
  const noem = (van: string, naar: string) =>
    alsSuperuser((client) => client.query(`alter function log.${van}(uuid[], text) rename to ${naar}`));
  beforeAll(() => noem('noteer_inzage', 'noteer_inzage_weg'));
  afterAll(() => noem('noteer_inzage_weg', 'noteer_inzage'));

  const zelfdeRol = new Set(['waarnemer', 'andereCasemanager', 'plaatsvervanger', 'collega', 'andereSchool', 'andereInburgeraar']);

  test.each(bezoeken.filter(({ wie }) => !zelfdeRol.has(wie)))('$naam by $wie', async ({ rij, wie }) => {
    const { status, tekst } = await bezoek(rij, wie);
    expect(mensenIn(tekst, wereld)).toEqual([]);
    expect(status).toBe(toonden.has(`${rij.regel} ${wie}`) ? 500 : 200);
  });

  test('and there was something to show', () => {
    expect(toonden.size).toBeGreaterThan(20);
  });
});

test('every answer so far carried its headers, and nothing of anyone came into the log of the process', () => {
  expect(site.antwoorden()).toBeGreaterThan(100);
  expect(site.gebreken).toEqual([]);
  expect(mensenOp(site.log.join(''), wereld)).toEqual([]);
});
