import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOGSLEUTELS } from '~/platform/logsleutels';
import { KOLOMMEN } from '../../../prisma/gegevens/register';
import { vraag } from '../../fabriek/bron';
import { legAanmeldingNeer } from '../../fabriek/aanmelding';
import { leesCatalogus } from '../../fabriek/catalogus';
import { gevonden, type Merk, plantMerken } from '../../fabriek/merken';
import { legGetekendVast } from '../../fabriek/ondertekening';
import { scan } from '../../fabriek/scan';
import { legScanstuk } from '../../fabriek/scanstuk';
import { openSite, type Antwoord, type Site } from '../../fabriek/site';
import { legOudeVertaling } from '../../fabriek/tekstversie';
import { alsSuperuser } from '../../opstart/database';
import { adresVan } from '../rechten/adres';
import { bezoekers, gebruikers, maakWereld, meldAan, metNieuweZaak, type Bezoeker, type Wereld } from '../rechten/bezoekers';
import { vulIn } from '../rechten/handelingen';
import { komtBinnen, leesTabel, type Rij } from '../rechten/tabel';

const PATIENCE = 60_000;
const tabel = leesTabel();
const lezen = tabel.filter(({ methode }) => methode === 'GET');
const doen = tabel.filter(({ methode }) => methode === 'POST');

let site: Site;
let wereld: Wereld;
let merken: Merk[];

beforeAll(async () => {
  site = await openSite();
  wereld = await maakWereld();
  await legWoordenNeer();
  merken = await plantMerken();
});

/** Something in every table about who works at a school that applies, has its documents and signs, and about who translated a text. */
async function legWoordenNeer(): Promise<void> {
  await legAanmeldingNeer();
  const getekend = await scan().in('toegelaten').maak();
  await legScanstuk(getekend, { door: getekend.onderzoeker });
  await legGetekendVast(getekend);
  await legOudeVertaling(wereld.mensen.beheerder);
}

/** One of each role: what a colleague sees besides is inzage.test.ts's. */
const dezelfdeRol: readonly Bezoeker[] = [
  'waarnemer',
  'andereCasemanager',
  'plaatsvervanger',
  'collega',
  'andereSchool',
  'andereInburgeraar',
];
const perRol = gebruikers.filter((wie) => !dezelfdeRol.includes(wie));

/** A new case with a word of its own in every column, known by the names it has now. */
async function nieuweZaak(): Promise<Wereld> {
  const hier = await metNieuweZaak(wereld);
  await plantMerken();
  for (const [soort, mens] of [
    ['inburgeraar', hier.zaak.inburgeraar],
    ['cursist', hier.zaak.cursist],
  ] as const) {
    const [nu] = await vraag<Record<string, string>>(`select voornamen, achternaam from ${soort} where id = $1`, [mens.id]);
    Object.assign(mens, nu);
  }
  return hier;
}

const stuur = async (rij: Rij, wie: Bezoeker, hier: Wereld, leeg = false): Promise<Antwoord> =>
  site.stuur(await adresVan(rij, hier), await meldAan(wie, hier), { velden: leeg ? {} : await vulIn(rij, hier, wie) });

/** What is refused or broken shows nothing of anyone, but in its head the name of who is logged in. */
function eisNiets({ status, tekst }: Antwoord): void {
  if ([403, 404, 405, 413, 500, 503].includes(status))
    expect(gevonden(tekst, merken).filter((plek) => plek !== 'gebruiker.naam')).toEqual([]);
}

/** Makes the database put the whole row in the message of its error. */
async function laatVertellen(): Promise<void> {
  const tabellen = (await leesCatalogus()).filter(({ tabel, inzicht }) => !inzicht && !tabel.includes('.')).map(({ tabel }) => tabel);
  const opTabel = (naam: string) => `create trigger vertelt before insert or update on ${naam} for each row execute function vertelt();`;
  await alsSuperuser((client) =>
    client.query(`create function vertelt() returns trigger language plpgsql as $$
      begin raise exception 'Failing row contains %', new using detail = new::text, hint = new::text; end $$;
      ${[...new Set(tabellen)].map(opTabel).join('\n')}`),
  );
}

test('there is a word in every column in which someone can write of a person', async () => {
  const rijen = await vraag<{ rijen: string }>(
    `select string_agg(t::text, ' ') as rijen from (${[...new Set(merken.map(({ tabel }) => tabel))]
      .map((naam) => `select t::text from ${naam} t`)
      .join(' union all ')}) t`,
  );
  const leeg = merken.filter(({ merk }) => !rijen[0]?.rijen.includes(merk)).map(({ plek }) => plek);
  expect(leeg, 'lay a value in test/fabriek/zaak.*.ts').toEqual([]);
});

describe('every page, by each role that may and someone who may not', { timeout: PATIENCE }, () => {
  let getoond = 0;

  test.each(lezen)('$regel', async (rij) => {
    const buiten = bezoekers.find((wie) => ['-', '404'].includes(rij.uitkomst[wie]));
    const binnen = perRol.filter((wie) => rij.uitkomst[wie] === '200');
    for (const wie of buiten ? [...binnen, buiten] : binnen) {
      const antwoord = await site.haal(await adresVan(rij, wereld), await meldAan(wie, wereld));
      eisNiets(antwoord);
      if (antwoord.status === 200) getoond += gevonden(antwoord.tekst, merken).length;
    }
  });

  test('and the pages did show the words, to those who may see them', () => {
    expect(getoond).toBeGreaterThan(100);
  });
});

describe('every act: done, filled in wrong, and refused', { timeout: PATIENCE }, () => {
  let gedaan = 0;

  test.each(doen)('$regel', async (rij) => {
    const hier = await nieuweZaak();
    const [binnen] = gebruikers.filter((wie) => komtBinnen(rij, wie));
    const [buiten] = bezoekers.filter((wie) => !komtBinnen(rij, wie));
    if (buiten) eisNiets(await stuur(rij, buiten, hier));
    if (binnen) {
      eisNiets(await stuur(rij, binnen, hier, true));
      const antwoord = await stuur(rij, binnen, hier);
      eisNiets(antwoord);
      gedaan += Number([200, 302].includes(antwoord.status));
    }
  });

  test('and most of them were done', () => {
    expect(gedaan).toBeGreaterThan(doen.length * 0.8);
  });
});

describe('every act, on a database that tells in its error what was typed', { timeout: PATIENCE }, () => {
  let hier: Wereld;
  let stuk = 0;
  const adressen = new Map<string, string>();
  beforeAll(async () => {
    hier = await nieuweZaak();
    for (const rij of doen) adressen.set(rij.regel, await adresVan(rij, hier));
    await laatVertellen();
  });
  afterAll(() => alsSuperuser((client) => client.query('drop function vertelt() cascade')));

  test.each(doen)('$regel', async (rij) => {
    const [binnen] = gebruikers.filter((wie) => komtBinnen(rij, wie));
    if (!binnen) return;
    const sessie = await meldAan(binnen, hier);
    const velden = await vulIn(rij, hier, binnen).catch(() => ({}));
    const antwoord = await site.stuur(adressen.get(rij.regel) ?? '', sessie, { velden });
    eisNiets(antwoord);
    stuk += Number(antwoord.status === 500);
  });

  test('and it did break', () => {
    expect(stuk).toBeGreaterThan(doen.length / 2);
  });
});

describe('after all that', () => {
  test('no word stands in the log of the process, and no key but those that say nothing of anyone', () => {
    const regels = site.log.map((regel) => JSON.parse(regel) as Record<string, unknown>);
    expect(regels.length).toBeGreaterThan(20);
    expect(gevonden(site.log.join(''), merken)).toEqual([]);
    expect([...new Set(regels.flatMap(Object.keys))].filter((sleutel) => !(sleutel in LOGSLEUTELS)).toSorted()).toEqual([
      'hostname',
      'level',
      'msg',
      'pid',
      'time',
    ]);
  });

  test('no word stands in a column that is called technical or an organisation’s, nor in what a user’s work left behind', async () => {
    const merkloos = KOLOMMEN.filter(
      ({ tabel: naam, soort }) => ['technisch', 'zakelijk', 'verwijzing'].includes(soort) || naam.startsWith('log.') || naam === 'voorkeur',
    );
    const vol = [];
    for (const { tabel: naam, kolom } of merkloos.filter(({ tabel: een }) => een !== 'poort.mijn_cursisten')) {
      const [rij] = await vraag<{ inhoud: string | null }>(`select string_agg(t.${kolom}::text, ' ') as inhoud from ${naam} t`);
      if (gevonden(rij?.inhoud ?? '', merken).length > 0) vol.push(`${naam}.${kolom}`);
    }
    expect(vol).toEqual([]);
  });
});
