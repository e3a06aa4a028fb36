import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { haalKeurmerkOp } from '~/domein/keurmerk/keurmerk.bron.server';
import { startBlikOpWerk } from '../../../demo/blik-op-werk/start';
import { haagwinde, klinkerkade, scholen, woordwerf } from '../../../demo/scholen';
import type { Standin } from '../../../demo/stand-in';

let register: Standin;
const map = mkdtempSync(join(tmpdir(), 'register-'));
const bestand = join(map, 'register.json');

beforeAll(async () => {
  register = await startBlikOpWerk({ poort: 0 });
});
afterEach(() => fetch(`${register.url}/storing`, { method: 'DELETE' }));
afterAll(async () => {
  await register.stop();
  rmSync(map, { recursive: true });
});

const vraag = (bow: string, bij = register) => haalKeurmerkOp({ BLIK_OP_WERK_URL: bij.url }, bow, { tijdslimietMs: 500 });
const wijzig = (velden: Record<string, string>, bij = register) =>
  fetch(`${bij.url}/wijzig/${woordwerf.bowNummer}`, {
    method: 'POST',
    headers: { Origin: bij.url },
    body: new URLSearchParams(velden),
    redirect: 'manual',
  });
const bestel = (storing: object) =>
  fetch(`${register.url}/storing`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(storing) });

describe('the stand-in register', () => {
  it.each(scholen)('answers for $naam in the form that the app reads', async ({ bowNummer, naam, kvkNummer, keurmerk }) => {
    expect(await vraag(bowNummer)).toMatchObject({
      soort: 'antwoord',
      naam,
      kvkNummer,
      status: keurmerk.status,
      waarschuwing: keurmerk.waarschuwing,
    });
  });

  it('counts months from today: sixteen for bepaalde tijd (L1021), no end to a suspension (7.4)', async () => {
    const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam');
    const sinds = vandaag.subtract({ months: 7 });
    expect(await vraag(haagwinde.bowNummer)).toMatchObject({ sinds, totEnMet: sinds.add({ months: 16 }).subtract({ days: 1 }) });
    expect(await vraag(klinkerkade.bowNummer)).toMatchObject({ status: 'geschorst', totEnMet: null });
  });

  it('says so when it holds no such school', async () => {
    expect(await vraag('1')).toMatchObject({ soort: 'niet_gevonden' });
  });

  it('lists all schools in pages', async () => {
    const lijst = (await (await fetch(`${register.url}/instellingen?pagina=1`)).json()) as { totaal: number; instellingen: unknown[] };
    expect([lijst.totaal, lijst.instellingen.length]).toEqual([17, 17]);
    expect((await fetch(`${register.url}/instellingen?pagina=x`)).status).toBe(400);
  });

  it('takes a change by its page, and keeps it in a file over a restart', async () => {
    const eerst = await startBlikOpWerk({ poort: 0, bestand });
    // A browser posts under the Origin null from a page with no-referrer.
    expect((await fetch(`${eerst.url}/wijzig/${woordwerf.bowNummer}`)).headers.get('Referrer-Policy')).toBe('same-origin');
    const antwoord = await wijzig({ status: 'geschorst', sinds: '2026-03-10', totEnMet: '', waarschuwing: 'ja' }, eerst);
    expect(antwoord.status).toBe(303);
    await eerst.stop();

    const daarna = await startBlikOpWerk({ poort: 0, bestand });
    expect(await vraag(woordwerf.bowNummer, daarna)).toMatchObject({
      status: 'geschorst',
      sinds: Temporal.PlainDate.from('2026-03-10'),
      totEnMet: null,
      waarschuwing: true,
    });
    await daarna.stop();
  });

  it('refuses a change that is not one, and one from a page elsewhere', async () => {
    expect((await wijzig({ status: 'onbekend', sinds: '2026-03-10' })).status).toBe(400);
    expect((await wijzig({ status: 'geschorst', sinds: '10 maart' })).status).toBe(400);
    const vreemd = await fetch(`${register.url}/wijzig/${woordwerf.bowNummer}`, {
      method: 'POST',
      headers: { Origin: 'https://kwaad.example' },
      body: new URLSearchParams({ status: 'ingetrokken', sinds: '2026-03-10' }),
    });
    expect(vreemd.status).toBe(403);
    expect(await vraag(woordwerf.bowNummer)).toMatchObject({ status: 'keurmerk' });
  });
});

describe('a fault ordered at the register never becomes a status', () => {
  it.each([
    ['fout', 'foutstatus'],
    ['traag', 'te_traag'],
    ['verbreek', 'onbereikbaar'],
    ['halve_json', 'geen_json'],
    ['html', 'geen_json'],
    ['leeg', 'verkeerde_vorm'],
    ['verkeerde_types', 'verkeerde_vorm'],
    ['ander_nummer', 'ander_nummer'],
    ['omleiding', 'omgeleid'],
  ])('%s', async (soort, reden) => {
    await bestel({ soort, pad: '/instellingen/', ms: 2_000 });
    expect(await vraag(woordwerf.bowNummer)).toMatchObject({ soort: 'geen_antwoord', reden });
    expect(await vraag(woordwerf.bowNummer)).toMatchObject({ soort: 'antwoord' });
  });

  it('can be ordered on the address itself', async () => {
    const antwoord = await fetch(`${register.url}/instellingen/${woordwerf.bowNummer}?storing=fout`);
    expect(antwoord.status).toBe(500);
  });

  it('refuses an order for a fault that it does not know', async () => {
    expect((await bestel({ soort: 'brand' })).status).toBe(400);
  });
});
