import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { getSettings, readSettings, SETTING_NAMES, SettingsError } from '~/platform/settings.server';

const databases = {
  DATABASE_URL: 'postgresql://tk_app:a@db/taalketen',
  DATABASE_URL_EIGENAAR: 'postgresql://tk_eigenaar:b@db/taalketen',
  DATABASE_URL_WERK: 'postgresql://tk_werk:c@db/taalketen',
  DATABASE_URL_AANMELDING: 'postgresql://tk_aanmelding:d@db/taalketen',
};

const productie = {
  ...databases,
  OMGEVING: 'productie',
  ADRES: 'https://taalketen.denhaag.nl',
  GEHEIM: 'x'.repeat(32),
  OIDC_UITGEVER: 'https://aanmelden.denhaag.nl/oidc',
  OIDC_CLIENT_ID: 'taalketen',
  OIDC_CLIENT_SECRET: 'een-eigen-geheim',
  OIDC_ACR: 'urn:hoog',
  SMTP_URL: 'smtps://mail.denhaag.nl:465',
  MAIL_AFZENDER: 'Taalketen <taalketen@denhaag.nl>',
  BLIK_OP_WERK_URL: 'https://register.blikopwerk.nl',
  KVK_URL: 'https://api.kvk.nl/api',
  KVK_SLEUTEL: 'een-eigen-sleutel',
  CLAMD_URL: 'unix:///run/clamav/clamd.ctl',
};

function bezwarenTegen(env: Record<string, string | undefined>): readonly string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.bezwaren;
    throw error;
  }
}

describe('settings of the demo', () => {
  test('need only the databases; the stand-ins stand on the ports after PORT', () => {
    const settings = readSettings({ ...databases, OMGEVING: 'demo', PORT: '4000' });
    expect(settings).toMatchObject({
      PORT: 4000,
      ADRES: 'http://localhost:4000',
      OIDC_UITGEVER: 'http://localhost:4001',
      SMTP_URL: 'smtp://localhost:4003',
      BLIK_OP_WERK_URL: 'http://localhost:4004',
      KVK_URL: 'http://localhost:4005',
      CLAMD_URL: 'tcp://localhost:4006',
      LOG_NIVEAU: 'info',
    });
  });

  test('an empty setting counts as absent', () => {
    expect(readSettings({ ...databases, OMGEVING: 'demo', PORT: ' ', ADRES: '' }).ADRES).toBe('http://localhost:3000');
  });

  test('are read once', () => {
    expect(() => getSettings()).toThrow(SettingsError);
    for (const [name, value] of Object.entries({ ...databases, OMGEVING: 'demo', PORT: '4100' })) vi.stubEnv(name, value);
    const first = getSettings();
    vi.stubEnv('PORT', '4200');
    expect(getSettings()).toBe(first);
  });
});

describe('settings of productie', () => {
  test('are accepted when all are real', () => {
    expect(bezwarenTegen(productie)).toEqual([]);
  });

  test.each(Object.keys(productie).filter((name) => name !== 'OMGEVING'))('%s has no default', (name) => {
    const bezwaren = bezwarenTegen({ ...productie, [name]: undefined });
    expect(bezwaren).toHaveLength(1);
    expect(bezwaren[0]).toBe(`${name} ontbreekt.`);
  });

  test.each([
    ['ADRES', 'http://taalketen.denhaag.nl'],
    ['ADRES', 'https://localhost'],
    ['GEHEIM', 'te kort'],
    ['GEHEIM', 'demo-geheim-dat-iedereen-kan-lezen'],
    ['OIDC_UITGEVER', 'http://localhost:3001'],
    ['OIDC_UITGEVER', 'https://127.0.0.1:3001'],
    ['OIDC_CLIENT_SECRET', 'demo'],
    ['SMTP_URL', 'smtp://localhost:3003'],
    ['SMTP_URL', 'smtp://[::1]:3003'],
    ['MAIL_AFZENDER', 'Taalketen <taalketen@denhaag.example>'],
    ['BLIK_OP_WERK_URL', 'http://localhost:3004'],
    ['KVK_URL', 'http://localhost:3005'],
    ['KVK_URL', 'https://api.kvk.nl/test/api'],
    ['KVK_SLEUTEL', 'demo-sleutel'],
    ['KVK_SLEUTEL', 'l7xx1f2691f2520d487b902f4e0b57a0b197'],
    ['CLAMD_URL', 'tcp://scan.example.com:3310'],
  ])('%s refuses what belongs to the demo: %s', (name, value) => {
    const bezwaren = bezwarenTegen({ ...productie, [name]: value });
    expect(bezwaren).toHaveLength(1);
    expect(bezwaren[0]).toMatch(new RegExp(`^${name} .*productie.*\\.$`));
  });

  test('each wrong setting has a sentence of its own', () => {
    const bezwaren = bezwarenTegen({ ...productie, GEHEIM: 'demo', OIDC_UITGEVER: 'http://localhost:3001' });
    expect(bezwaren.map((zin) => zin.split(' ')[0])).toEqual(['GEHEIM', 'OIDC_UITGEVER']);
  });
});

describe('every setting', () => {
  test('OMGEVING must be said: forgetting it never means demo', () => {
    expect(bezwarenTegen({ ...productie, OMGEVING: undefined })).toEqual(['OMGEVING moet demo of productie zijn.']);
  });

  test.each([
    ['PORT', 'drieduizend'],
    ['PORT', '70000'],
    ['ADRES', 'https://taalketen.denhaag.nl/pad'],
    ['DATABASE_URL', 'postgresql://postgres:a@db/taalketen'],
    ['DATABASE_URL', productie.DATABASE_URL_EIGENAAR],
    ['DATABASE_URL_WERK', 'mysql://tk_werk:a@db/taalketen'],
    ['SMTP_URL', 'mail.denhaag.nl'],
    ['CLAMD_URL', 'http://clamav:3310'],
    ['MAIL_AFZENDER', 'niemand'],
    ['LOG_NIVEAU', 'alles'],
  ])('%s refuses %s', (name, value) => {
    const bezwaren = bezwarenTegen({ ...productie, [name]: value });
    expect(bezwaren).toHaveLength(1);
    expect(bezwaren[0]).toMatch(new RegExp(`^${name} .*\\.$`));
  });

  test('.env.example explains all of them and no other', () => {
    expect(Object.keys(example())).toEqual(SETTING_NAMES);
  });

  test('.env.example itself starts the demo, once the databases are there', () => {
    expect(bezwarenTegen({ ...example(), ...databases })).toEqual([]);
  });
});

function example(): Record<string, string> {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const pairs = lines.flatMap((line) =>
    Array.from(line.matchAll(/^([A-Z_]+)=(.*)$/g), ([, name = '', value = '']): [string, string] => [name, value]),
  );
  return Object.fromEntries(pairs);
}
