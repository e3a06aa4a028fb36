import { uuidv7 } from 'uuidv7';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findTekst, getHuidigeTekst, listHuidigeTalen } from '~/domein/verklaring/tekst.repository.server';
import { findGenoemdeTekst } from '~/domein/verklaring/tekst.service.server';
import { getTekstvraag, neemTekstWeg, schrijf, type Schrijfdoel } from '~/domein/verklaring/tekstinvoer.service.server';
import type { Taalinvoer, Versieinvoer } from '~/domein/verklaring/tekstinvoer.schema';
import { besluitTekst, getTekstversie } from '~/domein/verklaring/teksten.service.server';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { isDomeinFout } from '~/platform/fout';
import { voegIn, vraag } from '../../fabriek/bron';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { dagenLater, dekSchrijftafel, maakGevraagd, taalVan, versieVan, type Schrijftafel } from '../../fabriek/schrijftafel';
import { heleTekst, neemOp } from '../../fabriek/tekstversie';
import { geleverdeTaal } from '../../fabriek/toestemmingstekst';

const NL = geleverdeTaal('nl');
const VERSIE = { soort: 'versie' } as const;
const WIJZIG = { soort: 'wijzig' } as const;

let tafel: Schrijftafel;
let context: Context;
let vanFg: Context;
let vandaag: Schrijftafel['vandaag'];
let staand: string;
let code: string;

beforeAll(async () => {
  tafel = await dekSchrijftafel();
  ({ context, vanFg, vandaag } = tafel);
});
beforeEach(async () => {
  ({ staand, code } = await maakGevraagd());
});

const morgen = () => vandaag.add({ days: 1 });
const versie = (meer: Partial<Versieinvoer> = {}) => versieVan(morgen(), meer);
const inTaal = (taal: 'ti' | 'fr' | 'nl-b1', meer: Partial<Taalinvoer> = {}) => taalVan(taal, morgen(), meer);
const uitkomst = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'gedaan',
    (fout: unknown) => (isDomeinFout(fout) ? { code: fout.code, velden: fout.velden } : fout),
  );
const zet = (id: string, doel: Schrijfdoel, invoer: Versieinvoer | Taalinvoer, formulierId = uuidv7()) =>
  schrijf(context, { id, doel, formulierId, invoer });
const weiger = (sleutel: string, veld = '') => ({
  code: veld === '' ? 'conflict' : 'ongeldig',
  velden: { [veld]: [`toestemming.teksten.fouten.${sleutel}`] },
});
const tekst = (id: string) => metNiemand(context, (tx) => findTekst(tx, id));
const merk = async (id: string) => (await getTekstversie(context, id)).regel.merk;

describe('C 12.2: a new version', () => {
  test('starts as a copy of the one that stands, is not asked before its day, and then is; the old one is kept as it was', async () => {
    const { velden, eerste, anders } = await getTekstvraag(context, staand, VERSIE);
    expect([velden.titel, eerste, anders]).toEqual([NL.titel, morgen().toString(), null]);
    const id = await zet(staand, VERSIE, versie({ titel: 'Een nieuwe titel' }));
    const huidig = () => metNiemand(context, (tx) => getHuidigeTekst(tx));
    expect(await huidig()).toMatchObject({ id: staand });
    await dagenLater(id, 1);
    expect(await huidig()).toMatchObject({ id, nummer: 2, betekenis: 1, vastgesteld: false, tekst: { titel: 'Een nieuwe titel' } });
    expect((await tekst(staand))?.tekst).toEqual(NL);
  });

  test('is asked again only where its meaning changed', async () => {
    expect(await tekst(await zet(staand, VERSIE, versie({ anders: 'ja' })))).toMatchObject({ betekenis: 2 });
  });

  test('cannot name more data under the same meaning; naming less can', async () => {
    const gegevens = versie().gegevens.map((een) =>
      een.categorie === 'pip' ? { ...een, noemt: true, kop: 'Uw PIP', uitleg: 'Uw plan.' } : een,
    );
    expect(await uitkomst(zet(staand, VERSIE, versie({ gegevens })))).toEqual(weiger('meer_gegevens', 'anders'));
    const id = await zet(staand, VERSIE, versie({ gegevens, anders: 'ja' }));
    expect((await tekst(id))?.categorieen).toContain('pip');
    await neemTekstWeg(context, id);
    const minder = versie().gegevens.map((een) => (een.categorie === 'bijzonderheden' ? { ...een, noemt: false } : een));
    expect((await tekst(await zet(staand, VERSIE, versie({ gegevens: minder }))))?.betekenis).toBe(1);
  });

  test.each([
    [-1, 'gisteren'],
    [0, 'vandaag'],
  ])('not from %i days on: tomorrow is the first day', async (dagen) => {
    expect(await uitkomst(zet(staand, VERSIE, versie({ van: vandaag.add({ days: dagen }) })))).toEqual(weiger('morgen', 'van'));
  });

  test('a double click is one version; two who write at once get one, and the other hears that there is one to come', async () => {
    const formulierId = uuidv7();
    const [een, nogEens] = await Promise.all([zet(staand, VERSIE, versie(), formulierId), zet(staand, VERSIE, versie(), formulierId)]);
    expect(een).toBe(nogEens);
    await neemTekstWeg(context, een);
    const uitkomsten = await Promise.all([uitkomst(zet(staand, VERSIE, versie())), uitkomst(zet(staand, VERSIE, versie()))]);
    expect(uitkomsten).toContain('gedaan');
    expect(uitkomsten).toContainEqual(weiger('komt_al'));
    expect(await vraag('select from tekstversie where code = $1', [code])).toHaveLength(2);
  });

  test('goes on from the version that stands only, not from one that was replaced', async () => {
    const tweede = await heleTekst({ code, nummer: 2, van: '2023-01-01' });
    expect(await uitkomst(zet(staand, VERSIE, versie()))).toEqual(weiger('komt_al'));
    expect(await tekst(await zet(tweede, VERSIE, versie()))).toMatchObject({ nummer: 3 });
  });
});

describe('a further language', () => {
  const TI = { soort: 'taal', taal: 'ti' } as const;

  test('of the version that stands is read from its own day on, in Dutch until then, and is a concept', async () => {
    const id = await zet(staand, TI, inTaal('ti'));
    const inTigrinya = () => metNiemand(context, async (tx) => [(await getHuidigeTekst(tx, 'ti')).id, await listHuidigeTalen(tx)]);
    expect(await inTigrinya()).toEqual([staand, ['nl']]);
    await dagenLater(id, 1);
    expect(await inTigrinya()).toEqual([id, ['nl', 'ti']]);
    expect(await tekst(id)).toMatchObject({ nummer: 1, betekenis: 1, isBevestigd: false, tekst: geleverdeTaal('ti') });
  });

  test('starts as the words of the version before it in that language, else as the Dutch', async () => {
    expect((await getTekstvraag(context, staand, TI)).velden.titel).toBe(NL.titel);
    await dagenLater(await zet(staand, TI, inTaal('ti')), 1);
    const nieuw = await zet(staand, VERSIE, versie({ titel: 'Nieuw' }));
    const { velden, nederlands } = await getTekstvraag(context, nieuw, TI);
    expect([velden.titel, nederlands?.titel]).toEqual([geleverdeTaal('ti').titel, 'Nieuw']);
  });

  test('not before the day of its version, not twice, not without its word that it is a concept, and not with other data', async () => {
    const nieuw = await zet(staand, VERSIE, versie({ van: vandaag.add({ days: 9 }) }));
    expect(await uitkomst(zet(nieuw, TI, inTaal('ti', { van: vandaag.add({ days: 8 }) })))).toEqual(weiger('voor_versie', 'van'));
    const van = vandaag.add({ days: 9 });
    const zonder = inTaal('ti', { van, concept: undefined });
    expect(await uitkomst(zet(nieuw, TI, zonder))).toEqual({ code: 'ongeldig', velden: { concept: ['fouten.verplicht'] } });
    const minder = inTaal('ti', { van }).gegevens.map((een, nr) => ({ ...een, noemt: nr > 0 }));
    const anders = inTaal('ti', { van, gegevens: minder });
    expect(await uitkomst(zet(nieuw, TI, anders))).toEqual({ code: 'ongeldig', velden: { gegevens: ['fouten.keuze'] } });
    const uitkomsten = await Promise.all([1, 2].map(() => uitkomst(zet(nieuw, TI, inTaal('ti', { van })))));
    expect(uitkomsten).toContain('gedaan');
    expect(uitkomsten).toContainEqual(weiger('taal_is_er'));
    expect(await uitkomst(zet(nieuw, { soort: 'taal', taal: 'nl-b1' }, inTaal('nl-b1', { van })))).toBe('gedaan');
  });
});

describe('what does not stand yet', () => {
  test('can be changed, by one at a time, and its recording goes with its words', async () => {
    const id = await zet(staand, VERSIE, versie());
    await neemOp(id, tafel.wie);
    const gezien = await merk(id);
    expect(await zet(id, WIJZIG, versie({ gezien, titel: 'Beter', anders: 'ja' }))).toBe(id);
    expect(await tekst(id)).toMatchObject({ betekenis: 2, opname: null, tekst: { titel: 'Beter' } });
    expect(await uitkomst(zet(id, WIJZIG, versie({ gezien, titel: 'Anders' })))).toEqual(weiger('net_gewijzigd'));
    expect((await getTekstvraag(context, id, WIJZIG)).anders).toBe('ja');
  });

  test('is confirmed in the words that were read, and not changed after that', async () => {
    const id = await zet(staand, VERSIE, versie());
    const gelezen = await merk(id);
    await zet(id, WIJZIG, versie({ gezien: gelezen, titel: 'Stiekem anders' }));
    const stelVast = (gezien: string) => uitkomst(besluitTekst(vanFg, id, uuidv7(), { doe: 'stel_vast', gezien }));
    expect(await stelVast(gelezen)).toEqual(weiger('net_gewijzigd'));
    expect(await stelVast(await merk(id))).toBe('gedaan');
    expect(await uitkomst(zet(id, WIJZIG, versie({ gezien: await merk(id) })))).toEqual(weiger('vast_bevestigd'));
  });

  test('is not changed once others were translated from it', async () => {
    const id = await zet(staand, VERSIE, versie());
    const frans = await zet(id, { soort: 'taal', taal: 'fr' }, inTaal('fr'));
    expect(await uitkomst(zet(id, WIJZIG, versie({ gezien: await merk(id) })))).toEqual(weiger('vast_vertaald'));
    expect(await uitkomst(zet(frans, WIJZIG, inTaal('fr', { gezien: await merk(frans), titel: 'Mieux' })))).toBe('gedaan');
  });

  test('is taken away, the Dutch with its languages and what was decided on it; twice is once', async () => {
    const id = await zet(staand, VERSIE, versie());
    await zet(id, { soort: 'taal', taal: 'fr' }, inTaal('fr'));
    await besluitTekst(vanFg, id, uuidv7(), { doe: 'stel_vast', gezien: await merk(id) });
    expect(await Promise.all([uitkomst(neemTekstWeg(context, id)), uitkomst(neemTekstWeg(context, id))])).toEqual(['gedaan', 'gedaan']);
    expect(await vraag('select from tekstversie where code = $1', [code])).toHaveLength(1);
    expect(await vraag('select from tekstbesluit where tekstversie_id = $1', [id])).toHaveLength(0);
  });

  test('nobody answers on it: not by the product, and not by any other way', async () => {
    const id = await zet(staand, VERSIE, versie());
    expect(await metNiemand(context, (tx) => findGenoemdeTekst(tx, id))).toBeNull();
    const keten = await ketenZonderToestemming();
    const ja = () =>
      uitkomst(
        voegIn('toestemming', {
          ...{ id: uuidv7(), inburgeraar_id: keten.inburgeraar.id, aanbieder_id: keten.school.id, soort: 'verleend', tekstversie_id: id },
          ...{ naam: 'Proef', geboortedatum: '1990-05-01', plaats: 'Den Haag', datum: '2026-03-01', kanaal: 'papier' },
        }),
      );
    expect(await ja()).toMatchObject({ code: 'TK011' });
    await dagenLater(id, 1);
    expect(await ja()).toBe('gedaan');
  });
});
