import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginAanmelding, getConcept, openAanmelding, wijzigConcept } from '~/domein/aanmelding/concept.service.server';
import { neemConceptstukWeg, voegConceptstukToe } from '~/domein/aanmelding/conceptstuk.service.server';
import { metDeel, metRij, zonderRij } from '~/domein/aanmelding/wijzig';
import { geopendConcept, iemandAnders, linkNaar, volledigeInhoud } from '../../fabriek/aanmelding';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { uitkomst } from '../../fabriek/eigenlink';
import { zetKlok } from '../../fabriek/klok';
import { alsRol } from '../../opstart/database';

beforeEach(() => vraag('delete from aanmelding.poging; delete from aanmelding_concept; delete from uitgaande_post'));
afterEach(() => zetKlok(null));

const tel = async (tabel: string) => (await vraag<{ aantal: number }>(`select count(*)::integer as aantal from ${tabel}`))[0]?.aantal;
const begin = (email: string, afzender = email) =>
  beginAanmelding(iemandAnders(afzender), { naam: 'Taalhuis', email }, { taal: 'nl', formulierId: uuidv7() });
const stuk = (naam = 'stuk.pdf') => new File([pdf(naam)], naam);

describe('beginning an aanmelding', () => {
  test('again with the same address mails the same draft, whatever name is typed; what was filled in stays', async () => {
    const { context, email, geheim } = await geopendConcept();
    await beginAanmelding(context, { naam: 'Een ander', email }, { taal: 'en', formulierId: uuidv7() });
    expect(await tel('aanmelding_concept')).toBe(1);
    const posten = await vraag<{ onderwerp_id: string }>('select onderwerp_id from uitgaande_post');
    expect(new Set(posten.map(({ onderwerp_id }) => onderwerp_id)).size).toBe(1);
    expect((await getConcept(context, geheim))?.inhoud.organisatie?.naam).toMatch(/^Taalhuis /);
  });

  test('keeps no secret that opens it, and one of 256 bits as a hash', async () => {
    await begin('geheim@aanmelder.example');
    const sleutel = await linkNaar('geheim@aanmelder.example');
    expect(Buffer.from(sleutel, 'base64url')).toHaveLength(32);
    const [rij] = await vraag<{ tekst: string }>('select c::text as tekst from aanmelding_concept c');
    expect(rij?.tekst).not.toContain(sleutel);
  });

  test('by a machine that fills in what nobody sees does nothing', async () => {
    await beginAanmelding(
      iemandAnders('machine'),
      { naam: 'x', email: 'machine@aanmelder.example', vertel: 'http://koop.example' },
      { taal: 'nl', formulierId: uuidv7() },
    );
    expect([await tel('aanmelding_concept'), await tel('uitgaande_post'), await tel('aanmelding.poging')]).toEqual([0, 0, 0]);
  });

  test('mails one address three times a day, and again the day after', async () => {
    await zetKlok('2026-11-02T10:00:00Z');
    for (let nr = 0; nr < 10; nr += 1) await begin('vaak@aanmelder.example', `afzender ${nr}`);
    expect(await tel('uitgaande_post')).toBe(3);
    await zetKlok('2026-11-03T10:00:01Z');
    await begin('vaak@aanmelder.example');
    expect(await tel('uitgaande_post')).toBe(4);
  });

  test('thousands of posts of one sender keep a bounded number of rows and mails', async () => {
    await Promise.all(
      Array.from({ length: 8 }, async (_, rij) => {
        for (let nr = 0; nr < 125; nr += 1) await begin(`een${rij}x${nr}@aanmelder.example`, 'één afzender');
      }),
    );
    expect([await tel('aanmelding_concept'), await tel('uitgaande_post'), await tel('aanmelding.poging')]).toEqual([30, 30, 60]);
  });

  test('thousands of senders with thousands of addresses do not get more mails sent than a day allows', async () => {
    await vraag(`update instelling set waarde = '40' where code = 'aanmelding.mails_samen'`);
    await Promise.all(
      Array.from({ length: 8 }, async (_, rij) => {
        for (let nr = 0; nr < 100; nr += 1) await begin(`veel${rij}x${nr}@aanmelder.example`);
      }),
    );
    await vraag(`update instelling set waarde = '300' where code = 'aanmelding.mails_samen'`);
    expect([await tel('aanmelding_concept'), await tel('uitgaande_post')]).toEqual([40, 40]);
  });
});

describe('the link', () => {
  test('opens until thirty days after something was kept last, and not after', async () => {
    await zetKlok('2026-11-02T10:00:00Z');
    const { context, sleutel, geheim } = await geopendConcept();
    await zetKlok('2026-11-02T13:00:00Z');
    await wijzigConcept(context, geheim, (inhoud) => inhoud);
    await zetKlok('2026-12-02T12:59:59Z');
    expect(await openAanmelding(context, sleutel)).not.toBeNull();
    await zetKlok('2026-12-02T13:00:00Z');
    expect(await openAanmelding(context, sleutel)).toBeNull();
  });

  test('a short time is four hours after the last that was kept', async () => {
    await zetKlok('2026-11-02T10:00:00Z');
    const { context, geheim } = await geopendConcept();
    await zetKlok('2026-11-02T13:59:59Z');
    await wijzigConcept(context, geheim, (inhoud) => inhoud);
    await zetKlok('2026-11-02T17:59:58Z');
    expect(await getConcept(context, geheim)).not.toBeNull();
    await zetKlok('2026-11-02T17:59:59Z');
    expect(await getConcept(context, geheim)).toBeNull();
    expect(await uitkomst(wijzigConcept(context, geheim, (inhoud) => inhoud))).toBe('aanmelding.fouten.verlopen');
  });

  test('guessed, of another, or as the hash that is kept: does not open', async () => {
    const mijn = await geopendConcept();
    const [rij] = await vraag<{ hash: Buffer; id: string }>('select hash, id from aanmelding_concept limit 1');
    for (const gok of ['', 'x'.repeat(43), mijn.geheim, rij?.hash.toString('base64url') ?? '', rij?.id ?? '', mijn.sleutel.toLowerCase()])
      expect(await openAanmelding(iemandAnders(`gok ${gok}`), gok)).toBeNull();
    for (const gok of ['', 'x'.repeat(43), mijn.sleutel]) expect(await getConcept(mijn.context, gok)).toBeNull();
  });

  test('tried without end by one sender is not looked at any more, and leaves thirty rows', async () => {
    const { sleutel } = await geopendConcept();
    const gokker = iemandAnders('gokker');
    for (let nr = 0; nr < 60; nr += 1) await openAanmelding(gokker, `${nr}`.padStart(43, 'g'));
    expect(await openAanmelding(gokker, sleutel)).toBeNull();
    expect(await openAanmelding(iemandAnders('een ander'), sleutel)).not.toBeNull();
    expect(await vraag(`select 1 from aanmelding.poging where afzender = sha256('gokker')`)).toHaveLength(30);
  });

  test('opened often keeps five short times', async () => {
    const { sleutel } = await geopendConcept();
    for (let nr = 0; nr < 12; nr += 1) await openAanmelding(iemandAnders(`opener ${nr}`), sleutel);
    expect(await tel('aanmelding.zitting where concept_id is not null')).toBe(5);
  });
});

describe('filling in', () => {
  test('two browsers: a part that another kept meanwhile is not overwritten; the same twice is once', async () => {
    const { context, geheim } = await geopendConcept({ ...volledigeInhoud(), aanbod: null });
    const aanbod = {
      cursussen: ['b1' as const],
      niveaus: ['A2' as const],
      dagdelen: ['avond' as const],
      groepsgrootte: 12,
      uurprijsCenten: 1300,
    };
    const bewaar = (groepsgrootte: number, versie: number) =>
      uitkomst(wijzigConcept(context, geheim, (inhoud) => metDeel(inhoud, 'aanbod', { ...aanbod, groepsgrootte }, versie)));
    const uitkomsten = await Promise.all([bewaar(12, 0), bewaar(13, 0)]);
    expect(uitkomsten.toSorted()).toEqual(['aanmelding.fouten.gewijzigd', undefined]);
    const nu = (await getConcept(context, geheim))?.inhoud.aanbod;
    expect(await bewaar(nu?.groepsgrootte ?? 0, 0)).toBeUndefined();
    expect(await bewaar(20, nu?.versie ?? 0)).toBeUndefined();
  });

  test('rows of two browsers at once are both kept, the same form once, and what is taken away stays away', async () => {
    const { context, geheim } = await geopendConcept({ ...volledigeInhoud(), locaties: [] });
    const rij = (naam: string, id = uuidv7()) => ({ id, naam, adres: 'Spui 70', postcode: '2511 BT', plaats: 'Den Haag' });
    const een = rij('Een');
    const voegToe = (wat: typeof een) => wijzigConcept(context, geheim, (inhoud) => metRij(inhoud, 'locaties', wat));
    await Promise.all([voegToe(een), voegToe(rij('Twee')), voegToe(een)]);
    const namen = async () => (await getConcept(context, geheim))?.inhoud.locaties.map(({ naam }) => naam).toSorted();
    expect(await namen()).toEqual(['Een', 'Twee']);
    await wijzigConcept(context, geheim, (inhoud) => zonderRij(inhoud, 'locaties', een.id));
    await wijzigConcept(context, geheim, (inhoud) => zonderRij(inhoud, 'locaties', een.id));
    expect(await namen()).toEqual(['Twee']);
    for (let nr = 0; nr < 24; nr += 1) await voegToe(rij(`Nog ${nr}`));
    expect(await uitkomst(voegToe(rij('Te veel')))).toBe('aanmelding.fouten.te_veel?max=25');
  });

  test('documents: once per form, at most ten, by nobody without the short time, and not of another draft', async () => {
    const { context, geheim } = await geopendConcept();
    const ander = await geopendConcept();
    const formulierId = uuidv7();
    await Promise.all([1, 2].map(() => voegConceptstukToe(context, geheim, formulierId, stuk())));
    await neemConceptstukWeg(ander.context, ander.geheim, formulierId);
    expect((await getConcept(context, geheim))?.stukken).toMatchObject([{ id: formulierId, naam: 'stuk.pdf' }]);
    for (let nr = 0; nr < 9; nr += 1) await voegConceptstukToe(context, geheim, uuidv7(), stuk());
    expect(await uitkomst(voegConceptstukToe(context, geheim, uuidv7(), stuk()))).toBe('aanmelding.fouten.stukken_te_veel');
    expect(await uitkomst(voegConceptstukToe(context, 'x'.repeat(43), uuidv7(), stuk()))).toBe('aanmelding.fouten.verlopen');
    await neemConceptstukWeg(context, geheim, formulierId);
    expect((await getConcept(context, geheim))?.stukken).toHaveLength(9);
  });

  test('documents of all drafts together stay within their room', async () => {
    await vraag(`update instelling set waarde = '0' where code = 'aanmelding.stukken_samen_mb'`);
    const { context, geheim } = await geopendConcept();
    expect(await uitkomst(voegConceptstukToe(context, geheim, uuidv7(), stuk()))).toBe('aanmelding.fouten.stukken_vol');
    await vraag(`update instelling set waarde = '2000' where code = 'aanmelding.stukken_samen_mb'`);
  });

  test.each([
    ['no PDF under a PDF’s name', new File(['<script>'], 'stuk.pdf'), 'fouten.bestand.soort'],
    ['nothing', new File([], 'stuk.pdf'), 'fouten.bestand.leeg'],
  ])('refuses a file with %s', async (_wat, bestand, fout) => {
    const { context, geheim } = await geopendConcept();
    expect(await uitkomst(voegConceptstukToe(context, geheim, uuidv7(), bestand))).toBe(fout);
  });
});

test('the daily job takes drafts whose term is over, their documents and short times, and old tries', async () => {
  await zetKlok('2026-11-02T10:00:00Z');
  const oud = await geopendConcept();
  await voegConceptstukToe(oud.context, oud.geheim, uuidv7(), stuk());
  await zetKlok('2026-12-20T10:00:00Z');
  const nieuw = await geopendConcept();
  await alsRol('tk_werk', (client) => client.query('select aanmelding.ruim_op()'));
  expect(await vraag('select email from aanmelding_concept')).toEqual([{ email: nieuw.email }]);
  expect([await tel('aanmelding_stuk'), await tel('aanmelding.zitting where verloopt <= tk.klok()')]).toEqual([0, 0]);
  expect(await tel(`aanmelding.poging where moment < tk.klok() - interval '31 days'`)).toBe(0);
});
