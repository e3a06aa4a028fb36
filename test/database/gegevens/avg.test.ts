import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bron, INSTELLINGEN, type Instelling, MATRIX, type Regel, type Tekst, TEKSTEN } from '../../../prisma/gegevens/avg/bron';
import { maakBlokken, vul } from '../../../prisma/gegevens/avg/vul';
import openbaar from '../../../locales/nl/openbaar.json';
import { vraag } from '../../fabriek/bron';

const DOCUMENTEN = globSync('docs/avg/*.md').toSorted();
let blokken: Record<string, string>;

beforeAll(async () => {
  const bron: Bron = {
    matrix: await vraag<Regel>(MATRIX),
    instellingen: await vraag<Instelling>(INSTELLINGEN),
    teksten: await vraag<Tekst>(TEKSTEN),
    rechten: readFileSync('docs/rechten.md', 'utf8'),
    privacy: openbaar.privacy,
  };
  blokken = maakBlokken(bron);
});

const OPNIEUW = 'npx vitest run --project database test/database/gegevens/avg.test.ts -u';

describe('the lists of docs/avg are those of the database and the product', () => {
  test.each(DOCUMENTEN)('%s', async (pad) => {
    const document = readFileSync(pad, 'utf8');
    await expect(vul(document, blokken)).toMatchFileSnapshot(`../../../${pad}`, `write the lists anew: ${OPNIEUW}`);
  });

  test('every list stands in a document', () => {
    const alles = DOCUMENTEN.map((pad) => readFileSync(pad, 'utf8')).join('\n');
    expect(Object.keys(blokken).filter((naam) => !alles.includes(`<!-- gegevens: ${naam} -->`))).toEqual([]);
  });

  test('a list that nobody makes is refused', () => {
    expect(() => vul('<!-- gegevens: onzin -->\n<!-- einde gegevens -->', blokken)).toThrow('nobody makes the list onzin');
  });
});
