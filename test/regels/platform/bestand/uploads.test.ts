import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Where the content of an uploaded file is taken out of it, each with what looks at it. */
const LEEST_INHOUD: Record<string, string> = {
  'app/platform/bestand/keuring.server.ts': 'documents: type, size and virus scanner',
  'app/platform/bestand/geluid.server.ts': 'recordings: type, size and virus scanner',
  'app/domein/bewijs/controleer.service.server.ts': 'compares a fingerprint in memory: never opened, kept or handed out',
};

const INHOUD = /\.(arrayBuffer|bytes|stream)\(\)/;

describe('what anyone uploads goes past the virus scanner', () => {
  const bronnen = globSync('app/**/*.{ts,tsx}', { exclude: ['app/platform/db/client/**'] });
  const bron = (pad: string) => readFileSync(pad, 'utf8');

  test('nothing else takes the content out of a file', () => {
    expect(bronnen.filter((pad) => INHOUD.test(bron(pad))).toSorted()).toEqual(Object.keys(LEEST_INHOUD).toSorted());
  });

  test('what is kept is looked at in the same function that reads it', () => {
    for (const pad of ['app/platform/bestand/keuring.server.ts', 'app/platform/bestand/geluid.server.ts']) {
      expect(bron(pad), pad).toMatch(
        /arrayBuffer\(\)[\s\S]+await keurBestandOpVirussen\(virusscan, \{ naam: bestand\.name, inhoud \}, veld\);[\s\S]+return /,
      );
    }
  });
});
