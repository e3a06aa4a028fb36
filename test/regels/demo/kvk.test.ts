import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { haalKvkOp } from '~/domein/kvk/kvk.bron.server';
import { kvkStoringen } from '../../../demo/kvk/antwoord';
import { inschrijvingen } from '../../../demo/kvk/demonummers';
import { startKvk } from '../../../demo/kvk/start';
import type { Standin } from '../../../demo/stand-in';

let register: Standin;
beforeAll(async () => {
  register = await startKvk({ poort: 0, sleutel: 'proef' });
});
afterEach(() => fetch(`${register.url}/storing`, { method: 'DELETE' }));
afterAll(() => register.stop());

const NUMMER = '00100021';
const vraag = (nummer: string, sleutel = 'proef') =>
  haalKvkOp({ KVK_URL: register.url, KVK_SLEUTEL: sleutel }, nummer, { tijdslimietMs: 500 });
const stuur = (method: string, pad: string, inhoud: object) =>
  fetch(`${register.url}${pad}`, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(inhoud) });

describe('the stand-in Handelsregister', () => {
  it.each(inschrijvingen())('answers for $naam in the form that the app reads', async ({ kvkNummer, naam, rechtsvorm, vestigingen }) => {
    const opgehaald = await vraag(kvkNummer);
    expect(opgehaald).toMatchObject({ soort: 'antwoord', profiel: { kvkNummer, naam, rechtsvorm } });
    expect(opgehaald.soort === 'antwoord' && opgehaald.profiel.vestigingen.map((een) => een.plaats)).toEqual(
      vestigingen.map((een) => (een.isAfgeschermd ? null : een.plaats)),
    );
  });

  it('says so when it holds no such number, and asks for its key', async () => {
    expect(await vraag('99999999')).toEqual({ soort: 'niet_gevonden' });
    expect(await vraag(NUMMER, 'fout')).toEqual({ soort: 'geen_antwoord', reden: 'sleutel' });
  });

  it('takes a registration, and refuses what is none', async () => {
    const vestigingen = [{ naam: 'Nieuw', straat: 'Dam 1', postcode: '1012JS', plaats: 'Amsterdam' }];
    expect((await stuur('PUT', '/inschrijvingen/00100099', { naam: 'Nieuw', rechtsvorm: 'Stichting', vestigingen })).status).toBe(200);
    expect(await vraag('00100099')).toMatchObject({ soort: 'antwoord', profiel: { naam: 'Nieuw', plaats: 'Amsterdam' } });
    expect((await stuur('PUT', '/inschrijvingen/00100099', { naam: '' })).status).toBe(400);
    expect((await fetch(`${register.url}/inschrijvingen/00100099`, { method: 'DELETE' })).status).toBe(200);
    expect(await vraag('00100099')).toEqual({ soort: 'niet_gevonden' });
  });

  it('shows what it knows, without a number of anyone', async () => {
    const pagina = await fetch(register.url);
    expect([pagina.status, await pagina.text()]).toEqual([200, expect.stringContaining('Duinpan Taalonderwijs') as string]);
  });
});

describe('a fault ordered at the register is never an answer', () => {
  const redenen: Record<(typeof kvkStoringen)[number], string> = {
    fout: 'foutstatus',
    te_druk: 'te_druk',
    sleutel: 'sleutel',
    traag: 'te_traag',
    verbreek: 'onbereikbaar',
    halve_json: 'geen_json',
    html: 'geen_json',
    leeg: 'verkeerde_vorm',
    verkeerde_types: 'verkeerde_vorm',
    ander_nummer: 'ander_nummer',
    tijdelijk: 'foutstatus',
    omleiding: 'omgeleid',
    groot: 'te_groot',
  };
  it.each(kvkStoringen)('%s', async (soort) => {
    const bestel = (pad: string) => stuur('POST', '/storing', { soort, pad, ms: 2_000 });
    await bestel(`/v1/basisprofielen/${NUMMER}`);
    expect(await vraag(NUMMER)).toEqual({ soort: 'geen_antwoord', reden: redenen[soort] });
    await bestel(`/v1/basisprofielen/${NUMMER}/vestigingen`);
    expect(await vraag(NUMMER)).toEqual({ soort: 'geen_antwoord', reden: redenen[soort] });
    expect(await vraag(NUMMER)).toMatchObject({ soort: 'antwoord' });
  });
});
