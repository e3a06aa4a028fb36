import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { haalKvkOp } from '~/domein/kvk/kvk.bron.server';
import { basisprofiel, inschrijvingSchema, vestigingenlijst } from '../../../../demo/kvk/inschrijving';

const settings = { KVK_URL: 'http://kvk.example/api/', KVK_SLEUTEL: 'geheime-sleutel' };
const PROFIEL = 'http://kvk.example/api/v1/basisprofielen/:nummer';
const LIJST = `${PROFIEL}/vestigingen`;

const inschrijving = inschrijvingSchema.parse({
  kvkNummer: '00100021',
  naam: 'Duinpan Taalonderwijs B.V.',
  vestigingen: [
    { naam: 'Duinpan Taalonderwijs', straat: 'Zeestraat 12', postcode: '2518AA', plaats: 'Den Haag' },
    { naam: 'Duinpan Delft', straat: 'Markt 1', postcode: '2611GS', plaats: 'Delft', isAfgeschermd: true },
  ],
});
const basis = basisprofiel(inschrijving);
const lijst = vestigingenlijst(inschrijving);
const onbekend = { fout: [{ code: 'IPD0005', omschrijving: 'Niet te leveren.' }] };

const register = setupServer();
beforeAll(() => register.listen({ onUnhandledFrame: 'error' }));
afterEach(() => register.resetHandlers());
afterAll(() => register.close());

type Maak = () => Response | Promise<Response>;
const zeg = (profiel: Maak, vestigingen: Maak = () => HttpResponse.json(lijst)) =>
  register.use(http.get(LIJST, vestigingen), http.get(PROFIEL, profiel));
const met = (stuk: object) => () => HttpResponse.json({ ...basis, ...stuk });
const haal = (nummer = '00100021') => haalKvkOp(settings, nummer);

describe('haalKvkOp', () => {
  it('reads what the scan compares, and nothing else', async () => {
    zeg(met({ extra: 'mag' }));
    const { soort, ...rest } = await haal();
    expect(soort).toBe('antwoord');
    expect(rest).toEqual({
      profiel: {
        kvkNummer: '00100021',
        naam: 'Duinpan Taalonderwijs B.V.',
        statutaireNaam: 'Duinpan Taalonderwijs B.V.',
        rechtsvorm: 'Besloten Vennootschap',
        plaats: 'Den Haag',
        ingeschrevenOp: Temporal.PlainDate.from('2015-03-02'),
        begonnenOp: Temporal.PlainDate.from('2015-03-02'),
        geeindigdOp: null,
        handelsnamen: ['Duinpan Taalonderwijs', 'Duinpan Delft'],
        sbi: [{ code: '85592', omschrijving: 'Overig onderwijs (taalonderwijs)', isHoofd: true }],
        vestigingen: [
          { nummer: '000010002101', naam: 'Duinpan Taalonderwijs', plaats: 'Den Haag', isHoofd: true },
          { nummer: '000010002102', naam: 'Duinpan Delft', plaats: null, isHoofd: false },
        ],
      },
    });
  });

  it('keeps no address, no owner and no number of a person (AVG 5 lid 1 c)', async () => {
    zeg(
      met({
        _embedded: {
          ...(basis as { _embedded: object })._embedded,
          eigenaar: { rsin: '123456782', rechtsvorm: 'Eenmanszaak', adressen: [{ type: 'bezoekadres', straatnaam: 'Huisstraat' }] },
        },
      }),
    );
    const tekst = JSON.stringify(await haal());
    for (const weg of ['Zeestraat', '2518AA', 'Markt', 'Huisstraat', '123456782', 'Postbus', 'Elders']) expect(tekst).not.toContain(weg);
    expect(tekst).toContain('Eenmanszaak');
  });

  it('asks for exactly this number, with the key in its header and nowhere else', async () => {
    const gevraagd: string[] = [];
    register.use(
      http.get('http://kvk.example/*', ({ request }) => {
        gevraagd.push(`${request.url} ${request.headers.get('apikey')}`);
        return HttpResponse.json(request.url.endsWith('/vestigingen') ? lijst : basis);
      }),
    );
    await haal();
    expect(gevraagd).toEqual([
      'http://kvk.example/api/v1/basisprofielen/00100021 geheime-sleutel',
      'http://kvk.example/api/v1/basisprofielen/00100021/vestigingen geheime-sleutel',
    ]);
  });

  it("is niet_gevonden only by the register's own word", async () => {
    zeg(() => HttpResponse.json(onbekend, { status: 404 }));
    expect(await haal()).toEqual({ soort: 'niet_gevonden' });
  });

  it('reads a school of which the register gives little: no branches, no dates, no activities', async () => {
    zeg(
      () =>
        HttpResponse.json({
          kvkNummer: '00100021',
          naam: 'Vereniging Taal',
          materieleRegistratie: {},
          _embedded: { eigenaar: { rechtsvorm: 'Vereniging' } },
        }),
      () => HttpResponse.json(onbekend, { status: 404 }),
    );
    expect(await haal()).toMatchObject({
      soort: 'antwoord',
      profiel: { rechtsvorm: 'Vereniging', plaats: null, begonnenOp: null, sbi: [], vestigingen: [], handelsnamen: [] },
    });
  });

  it.each([
    ['20170703', '2017-07-03'],
    ['20240229', '2024-02-29'],
    ['19870000', null],
    ['19870500', null],
  ])('a day %s is %s', async (gegeven, dag) => {
    zeg(met({ materieleRegistratie: { datumAanvang: gegeven } }));
    const opgehaald = await haal();
    expect(opgehaald.soort === 'antwoord' && (opgehaald.profiel.begonnenOp?.toString() ?? null)).toBe(dag);
  });

  const halve = JSON.stringify(basis).slice(0, 200);
  it.each<[string, string, Maak]>([
    ['a 500', 'foutstatus', () => HttpResponse.json({ fout: [] }, { status: 500 })],
    ['a 503 that says IPD0005', 'foutstatus', () => HttpResponse.json(onbekend, { status: 503 })],
    ['a 429', 'te_druk', () => new HttpResponse(null, { status: 429, headers: { 'Retry-After': '60' } })],
    ['a wrong key', 'sleutel', () => HttpResponse.json({ fout: [] }, { status: 401 })],
    ['a key without this product', 'sleutel', () => new HttpResponse(null, { status: 403 })],
    ['a 404 in HTML, of a proxy', 'geen_json', () => HttpResponse.html('<h1>Not found</h1>', { status: 404 })],
    ['a 404 that says later', 'foutstatus', () => HttpResponse.json({ fout: [{ code: 'IPD1002' }] }, { status: 404 })],
    ['half JSON', 'geen_json', () => new HttpResponse(halve, { headers: { 'Content-Type': 'application/json' } })],
    ['HTML with 200', 'geen_json', () => HttpResponse.html('<p>Onderhoud</p>')],
    ['nothing with 200', 'geen_json', () => new HttpResponse('')],
    ['an empty list', 'verkeerde_vorm', () => HttpResponse.json([])],
    ['null', 'verkeerde_vorm', () => HttpResponse.json(null)],
    ['a number as number', 'verkeerde_vorm', met({ kvkNummer: 100021 })],
    ['another number', 'ander_nummer', met({ kvkNummer: '00100022' })],
    ['an empty name', 'verkeerde_vorm', met({ naam: ' ' })],
    ['a name as list', 'verkeerde_vorm', met({ naam: ['Duinpan'] })],
    ['a day that does not exist', 'verkeerde_vorm', met({ formeleRegistratiedatum: '20250230' })],
    ['a day in another notation', 'verkeerde_vorm', met({ formeleRegistratiedatum: '2017-07-03' })],
    ['an activity without a code', 'verkeerde_vorm', met({ sbiActiviteiten: [{ sbiOmschrijving: 'x', indHoofdactiviteit: 'Ja' }] })],
    [
      'an activity that is perhaps the main one',
      'verkeerde_vorm',
      met({ sbiActiviteiten: [{ sbiCode: '85592', sbiOmschrijving: 'x', indHoofdactiviteit: 'Misschien' }] }),
    ],
    ['a thousand trade names', 'verkeerde_vorm', met({ handelsnamen: Array.from({ length: 1000 }, () => ({ naam: 'x' })) })],
    ['a redirect', 'omgeleid', () => HttpResponse.redirect('http://kvk.example/onderhoud')],
    ['no connection', 'onbereikbaar', () => HttpResponse.error()],
    ['a body without end', 'te_groot', () => new HttpResponse('x'.repeat(600_000))],
  ])('is no answer: %s', async (_naam, reden, maak) => {
    zeg(maak);
    expect(await haal()).toEqual({ soort: 'geen_antwoord', reden });
  });

  it.each<[string, string, Maak]>([
    ['a 500', 'foutstatus', () => new HttpResponse(null, { status: 500 })],
    ['a 429', 'te_druk', () => new HttpResponse(null, { status: 429 })],
    ['of another number', 'ander_nummer', () => HttpResponse.json({ ...lijst, kvkNummer: '00100022' })],
    ['without a number', 'verkeerde_vorm', () => HttpResponse.json({ vestigingen: [] })],
    [
      'with a branch without a name',
      'verkeerde_vorm',
      () => HttpResponse.json({ ...lijst, vestigingen: [{ vestigingsnummer: '000010002101', indHoofdvestiging: 'Ja' }] }),
    ],
  ])('is no answer when the branches are not right: %s', async (_naam, reden, maak) => {
    zeg(met({}), maak);
    expect(await haal()).toEqual({ soort: 'geen_antwoord', reden });
  });

  it('gives up on a slow register, and stops when it is told to', async () => {
    zeg(async () => {
      await delay(500);
      return HttpResponse.json(basis);
    });
    expect(await haalKvkOp(settings, '00100021', { tijdslimietMs: 30 })).toEqual({ soort: 'geen_antwoord', reden: 'te_traag' });
    expect(await haalKvkOp(settings, '00100021', { signal: AbortSignal.timeout(20) })).toEqual({
      soort: 'geen_antwoord',
      reden: 'afgebroken',
    });
  });
});
