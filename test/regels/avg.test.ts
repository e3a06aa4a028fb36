import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import openbaar from '../../locales/nl/openbaar.json';

const DOCUMENTEN = globSync('docs/avg/*.md').map((pad) => pad.replaceAll('\\', '/'));
const lees = (pad: string) => readFileSync(pad, 'utf8');

describe.each(DOCUMENTEN)('%s', (pad) => {
  test('says that it is a draft that gemeente and fg confirm', () => {
    expect(lees(pad).split('\n')[2]).toMatch(/^\*Concept, door gemeente en fg vast te stellen\.\*/);
  });

  test('leads only to what exists', () => {
    const paden = [...lees(pad).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, naar = '']) => naar).filter((naar) => !/^https?:/.test(naar));
    expect(paden.filter((naar) => !existsSync(join(dirname(pad), naar)))).toEqual([]);
  });
});

describe('the drafts together', () => {
  test('are all in the index', () => {
    const index = lees('docs/avg/README.md');
    expect(DOCUMENTEN.filter((pad) => !pad.endsWith('README.md') && !index.includes(`(${pad.slice('docs/avg/'.length)})`))).toEqual([]);
  });

  test('of the DPIA every risk names measures that exist, and every measure is proved or said to be open', () => {
    const dpia = lees('docs/avg/dpia.md');
    const maatregelen = [...dpia.matchAll(/^\| (M\d+) \| .+ \| (.+) \|$/gm)];
    const genoemd = [...dpia.matchAll(/^\| \d+ \| .+ \| (M\d[^|]*)\|$/gm)].flatMap(([, cel = '']) => cel.match(/M\d+/g) ?? []);
    expect([...new Set(genoemd)].toSorted()).toEqual(maatregelen.map(([, nr]) => nr).toSorted());
    expect(maatregelen.filter(([, , bewijs = '']) => !/\]\(.+\)/.test(bewijs))).toEqual([]);
  });
});

test('the page Privacy shows every part of the notice of AVG 13 and 14, in its order', () => {
  const delen = [...(/const DELEN = \[([^\]]+)\]/.exec(lees('app/routes/privacy.tsx'))?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, deel]) => deel,
  );
  expect(delen).toEqual(Object.keys(openbaar.privacy).filter((deel) => !['titel', 'lead'].includes(deel)));
});
