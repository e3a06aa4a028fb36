import { createHash, randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { beginSessie, wisselRol } from '~/platform/db/aanmelding.server';
import { vindActor } from '~/platform/db/actor.server';
import { vraag } from '../../fabriek/bron';
import { casemanager, geefToegang, zelf, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { alsRol } from '../../opstart/database';

beforeEach(() => zetKlok('2026-03-10T12:00:00+01:00'));

const wie = async (token: string | null) => (await vindActor(contextVoor(token)))?.rol ?? null;
const uitgever = 'https://aanmelden.example';
const meldAan = (gebruiker: ProefGebruiker, sub = gebruiker.id, email = gebruiker.email) =>
  beginSessie(contextVoor(null), { uitgever, sub, email });

describe('a session', () => {
  test('is someone in a role', async () => {
    expect(await wie(await sessieVoor(await casemanager().maak()))).toBe('casemanager');
  });

  test.each([['nobody'], [''], [randomBytes(32).toString('base64url')]])('cannot be guessed: "%s"', async (token) => {
    await sessieVoor(await casemanager().maak());
    expect(await wie(token)).toBeNull();
  });

  test('is not its stored hash', async () => {
    const token = await sessieVoor(await casemanager().maak());
    expect(await wie(createHash('sha256').update(token, 'utf8').digest('hex'))).toBeNull();
  });

  test('ends when it is ended', async () => {
    expect(await wie(await sessieVoor(await casemanager().maak(), { beeindigd: '2026-03-10T11:00:00Z' }))).toBeNull();
  });

  test('counts until the moment at which it expires', async () => {
    const token = await sessieVoor(await casemanager().maak(), { verloopt: '2026-03-10T12:00:01+01:00' });
    expect(await wie(token)).toBe('casemanager');
    await zetKlok('2026-03-10T12:00:01+01:00');
    expect(await wie(token)).toBeNull();
  });

  test('sees nothing without secrecy on file (C 12.8)', async () => {
    expect(await wie(await sessieVoor(await casemanager().zonderGeheimhouding().maak()))).toBeNull();
    expect(await wie(await sessieVoor(await casemanager().met({ geheimhouding: '2026-03-11' }).maak()))).toBeNull();
    expect(await wie(await sessieVoor(await casemanager().met({ geheimhouding: '2026-03-10' }).maak()))).toBe('casemanager');
  });

  test('of an inburgeraar needs no secrecy', async () => {
    expect(await wie(await sessieVoor(await zelf(await inburgeraar().maak()).maak()))).toBe('inburgeraar');
  });

  test('counts on the first and the last day of the access, by the days of Den Haag', async () => {
    const token = await sessieVoor(await casemanager().met({ van: '2026-03-10', tot: '2026-03-11' }).maak());
    for (const [moment, rol] of [
      ['2026-03-09T23:59:59+01:00', null],
      ['2026-03-10T00:00:00+01:00', 'casemanager'],
      ['2026-03-11T23:59:59+01:00', 'casemanager'],
      ['2026-03-12T00:00:00+01:00', null],
    ] as const) {
      await zetKlok(moment);
      expect([moment, await wie(token)]).toEqual([moment, rol]);
    }
  });

  test('dies with its access, also while it runs', async () => {
    const gebruiker = await casemanager().maak();
    const token = await sessieVoor(gebruiker);
    await vraag('update toegang set beeindigd_op = tk.nu() where id = $1', [gebruiker.toegangId]);
    expect(await wie(token)).toBeNull();
  });

  test('cannot be read or made by the application', async () => {
    await alsRol('tk_app', async (client) => {
      await expect(client.query('select * from toegang.sessie')).rejects.toThrow('permission denied');
      await expect(client.query('delete from toegang.sessie')).rejects.toThrow('permission denied');
      await expect(client.query("insert into toegang.sessie values ('x', gen_random_uuid(), gen_random_uuid())")).rejects.toThrow(
        'permission denied',
      );
    });
  });
});

describe('logging in', () => {
  test('binds the provider to the user at the first time, whatever his mail address is later', async () => {
    const gebruiker = await casemanager().maak();
    expect(await wie(await meldAan(gebruiker, 'sub-1', gebruiker.email.toUpperCase()))).toBe('casemanager');
    expect(await wie(await meldAan(gebruiker, 'sub-1', 'anders@elders.example'))).toBe('casemanager');
  });

  test('refuses another subject with the same mail address', async () => {
    const gebruiker = await casemanager().maak();
    await meldAan(gebruiker, 'eigenaar');
    expect(await meldAan(gebruiker, 'kaper')).toBeNull();
  });

  test('refuses whom the gemeente does not know, and who has no mail address that was confirmed', async () => {
    expect(await beginSessie(contextVoor(null), { uitgever, sub: 'onbekend', email: 'onbekend@elders.example' })).toBeNull();
    expect(await beginSessie(contextVoor(null), { uitgever, sub: 'leeg', email: '' })).toBeNull();
  });

  test.each([
    ['without secrecy (C 12.8)', () => casemanager().zonderGeheimhouding()],
    ['before the first day', () => casemanager().met({ van: '2026-03-11' })],
    ['after the last day', () => casemanager().toegangTot('2026-03-09')],
  ])('refuses %s', async (_naam, maak) => {
    expect(await meldAan(await maak().maak())).toBeNull();
  });

  test('keeps only a hash of the token', async () => {
    const token = (await meldAan(await casemanager().maak())) ?? '';
    const rijen = await vraag<{ hash: Buffer }>('select hash from toegang.sessie where hash = sha256($1::bytea)', [Buffer.from(token)]);
    expect(rijen).toHaveLength(1);
    expect(token).toMatch(/^[\w-]{43}$/);
  });
});

describe('going on in another role', () => {
  test('ends the session it came from', async () => {
    const gebruiker = await casemanager().maak();
    const tweede = await geefToegang(gebruiker.id, { rol: 'relatiebeheerder' });
    const eerst = await sessieVoor(gebruiker);
    const daarna = await wisselRol(contextVoor(eerst), tweede);
    expect([await wie(eerst), await wie(daarna)]).toEqual([null, 'relatiebeheerder']);
  });

  test.each([
    ['the access of someone else', async () => (await casemanager().maak()).toegangId],
    ['no access at all', () => Promise.resolve(crypto.randomUUID())],
  ])('refuses %s, and the session goes on', async (_naam, toegang) => {
    const token = await sessieVoor(await casemanager().maak());
    expect(await wisselRol(contextVoor(token), await toegang())).toBeNull();
    expect(await wie(token)).toBe('casemanager');
  });

  test('refuses a role of his own that is over', async () => {
    const gebruiker = await casemanager().maak();
    const over = await geefToegang(gebruiker.id, { rol: 'fg', tot: '2026-03-09' });
    expect(await wisselRol(contextVoor(await sessieVoor(gebruiker)), over)).toBeNull();
  });

  test('refuses without a session', async () => {
    const gebruiker = await casemanager().maak();
    expect(await wisselRol(contextVoor(null), gebruiker.toegangId)).toBeNull();
  });
});
