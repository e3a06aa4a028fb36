import { describe, expect, test } from 'vitest';
import { afstellen } from './spelparen.afstellen';
import { proef } from './spelparen.proef';
import { bevolking, sleutelkast } from './sleutelkast';
import type { Spelpaar } from './spelparen';

const AANTAL = 8000;
/** A busy machine compares more slowly. */
const GEDULD = 60_000;
const zoek = sleutelkast(bevolking([...afstellen, ...proef], AANTAL), 300);

/** The place of the right person: everyone who is at least as good stands before him. */
function plaats({ voornamen, achternaam, getypt }: Spelpaar): number {
  const treffers = zoek(getypt);
  const goede = treffers.find(({ wie }) => wie.voornamen === voornamen && wie.achternaam === achternaam);
  return goede === undefined ? Infinity : treffers.filter((ander) => ander !== goede && ander.punten >= goede.punten).length + 1;
}

const meet = (lijst: readonly Spelpaar[]) => {
  const plaatsen = lijst.map(plaats);
  const deel = (grens: number) => plaatsen.filter((een) => een <= grens).length / plaatsen.length;
  return { eerste: deel(1), eersteVijf: deel(5) };
};

test('there are more than 200 pairs', () => expect(afstellen.length + proef.length).toBeGreaterThan(200));

describe(`someone is found among ${AANTAL} others, however his name is typed`, () => {
  test.each([
    ['on which the search was tuned', afstellen, 0.85, 0.97],
    ['on which it was never tuned', proef, 0.95, 0.99],
  ] as const)(
    '%s',
    (_, lijst, eerste, eersteVijf) => {
      const { eerste: ookEerste, eersteVijf: ookVijf } = meet(lijst);
      expect(ookEerste).toBeGreaterThanOrEqual(eerste);
      expect(ookVijf).toBeGreaterThanOrEqual(eersteVijf);
    },
    GEDULD,
  );
});
