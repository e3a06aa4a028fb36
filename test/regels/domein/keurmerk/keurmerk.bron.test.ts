import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { haalKeurmerkOp } from '~/domein/keurmerk/keurmerk.bron.server';

const settings = { BLIK_OP_WERK_URL: 'http://register.example/' };
const adres = 'http://register.example/instellingen/:bow';

const goed = {
  naam: 'Woordwerf Taalonderwijs',
  bowNummer: '900101',
  kvkNummer: '00100001',
  plaats: 'Den Haag',
  keurmerk: { status: 'geschorst', sinds: '2026-03-01', totEnMet: '2026-11-30', waarschuwing: false },
  peilmoment: '2026-03-10T06:00:00.000Z',
};

const register = setupServer();
beforeAll(() => register.listen({ onUnhandledFrame: 'error' }));
afterEach(() => register.resetHandlers());
afterAll(() => register.close());

const zeg = (maak: () => Response | Promise<Response>) => register.use(http.get(adres, maak));
const met = (stuk: object) => () => HttpResponse.json({ ...goed, ...stuk });
const metKeurmerk = (stuk: object) => met({ keurmerk: { ...goed.keurmerk, ...stuk } });

describe('haalKeurmerkOp', () => {
  it('reads a whole answer and keeps it as evidence', async () => {
    zeg(met({ extra: 'mag' }));
    const antwoord = await haalKeurmerkOp(settings, '900101');
    expect(antwoord).toEqual({
      soort: 'antwoord',
      naam: 'Woordwerf Taalonderwijs',
      kvkNummer: '00100001',
      status: 'geschorst',
      sinds: Temporal.PlainDate.from('2026-03-01'),
      totEnMet: Temporal.PlainDate.from('2026-11-30'),
      waarschuwing: false,
      peilmoment: Temporal.Instant.from('2026-03-10T06:00:00Z'),
      ruw: JSON.stringify({ ...goed, extra: 'mag' }),
    });
  });

  it('reads an answer without an end date', async () => {
    zeg(metKeurmerk({ totEnMet: undefined }));
    expect(await haalKeurmerkOp(settings, '900101')).toMatchObject({ soort: 'antwoord', totEnMet: null });
  });

  it('asks for exactly this number', async () => {
    const gevraagd: string[] = [];
    register.use(
      http.get('http://register.example/*', ({ request }) => {
        gevraagd.push(new URL(request.url).pathname);
        return HttpResponse.json({ code: 'niet_gevonden', bowNummer: '../a?b' }, { status: 404 });
      }),
    );
    expect(await haalKeurmerkOp(settings, '../a?b')).toMatchObject({ soort: 'niet_gevonden' });
    expect(gevraagd).toEqual(['/instellingen/..%2Fa%3Fb']);
  });

  it("is niet_gevonden only by the register's own word", async () => {
    const ruw = JSON.stringify({ code: 'niet_gevonden', bowNummer: '900101' });
    zeg(() => new HttpResponse(ruw, { status: 404 }));
    expect(await haalKeurmerkOp(settings, '900101')).toEqual({ soort: 'niet_gevonden', ruw });
  });

  const halve = JSON.stringify(goed).slice(0, 60);
  it.each<[string, string, () => Response | Promise<Response>]>([
    ['a 500', 'foutstatus', () => HttpResponse.json({ fout: 'storing' }, { status: 500 })],
    ['a 429', 'foutstatus', () => new HttpResponse(null, { status: 429 })],
    ['a 404 in HTML, of a proxy', 'geen_json', () => HttpResponse.html('<h1>Not found</h1>', { status: 404 })],
    ['a 404 that says something else', 'foutstatus', () => HttpResponse.json({ detail: 'no route' }, { status: 404 })],
    ['a 404 for another number', 'ander_nummer', () => HttpResponse.json({ code: 'niet_gevonden', bowNummer: '1' }, { status: 404 })],
    ['half JSON', 'geen_json', () => new HttpResponse(halve, { headers: { 'Content-Type': 'application/json' } })],
    ['HTML with 200', 'geen_json', () => HttpResponse.html('<p>Onderhoud</p>')],
    ['nothing with 200', 'geen_json', () => new HttpResponse('')],
    ['an empty list', 'verkeerde_vorm', () => HttpResponse.json([])],
    ['null', 'verkeerde_vorm', () => HttpResponse.json(null)],
    ['an empty object', 'verkeerde_vorm', () => HttpResponse.json({})],
    ['the answer for another school', 'ander_nummer', met({ bowNummer: '900102' })],
    ['a number as number', 'verkeerde_vorm', met({ bowNummer: 900101 })],
    ['no keurmerk', 'verkeerde_vorm', met({ keurmerk: null })],
    ['a status that does not exist', 'verkeerde_vorm', metKeurmerk({ status: 'geen' })],
    ['a day that does not exist', 'verkeerde_vorm', metKeurmerk({ sinds: '2026-02-30' })],
    ['a day in another notation', 'verkeerde_vorm', metKeurmerk({ sinds: '01-03-2026' })],
    ['an end before the start', 'verkeerde_vorm', metKeurmerk({ totEnMet: '2026-02-28' })],
    ['a warning as text', 'verkeerde_vorm', metKeurmerk({ waarschuwing: 'nee' })],
    ['no moment', 'verkeerde_vorm', met({ peilmoment: undefined })],
    ['a redirect', 'omgeleid', () => HttpResponse.redirect('http://register.example/onderhoud')],
    ['no connection', 'onbereikbaar', () => HttpResponse.error()],
    ['a body without end', 'te_groot', () => new HttpResponse('x'.repeat(300_000))],
  ])('is no answer: %s', async (_naam, reden, maak) => {
    zeg(maak);
    expect(await haalKeurmerkOp(settings, '900101')).toMatchObject({ soort: 'geen_antwoord', reden });
  });

  it('keeps what was received also when it is of no use', async () => {
    zeg(() => HttpResponse.html('<p>Onderhoud</p>'));
    expect(await haalKeurmerkOp(settings, '900101')).toEqual({ soort: 'geen_antwoord', reden: 'geen_json', ruw: '<p>Onderhoud</p>' });
  });

  it('gives up on a slow register', async () => {
    zeg(async () => {
      await delay(500);
      return HttpResponse.json(goed);
    });
    expect(await haalKeurmerkOp(settings, '900101', { tijdslimietMs: 30 })).toEqual({ soort: 'geen_antwoord', reden: 'te_traag' });
  });

  it('stops when it is told to', async () => {
    zeg(async () => {
      await delay(500);
      return HttpResponse.json(goed);
    });
    expect(await haalKeurmerkOp(settings, '900101', { signal: AbortSignal.timeout(20) })).toEqual({
      soort: 'geen_antwoord',
      reden: 'afgebroken',
    });
  });
});
