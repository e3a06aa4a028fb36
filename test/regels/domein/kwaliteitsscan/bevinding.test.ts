import { describe, expect, it } from 'vitest';
import { beoordelingen, isStukNodig, verschillen, zonderBevinding, type Beoordeling } from '~/domein/kwaliteitsscan/bevinding';
import { eigenschappen, onderdelen, type Onderdeel } from '~/domein/kwaliteitsscan/onderdeel';

const oordeel = (onderdeel: Onderdeel, beoordeling: Beoordeling) => ({ onderdeel, beoordeling });

describe('what the report waits for (B1.1, B1.3, B1.4)', () => {
  it('is every required part of which nothing was recorded', () => {
    expect(zonderBevinding([])).toEqual(onderdelen.filter((een) => eigenschappen[een].verplicht));
    expect(zonderBevinding(onderdelen.map((onderdeel) => ({ onderdeel })))).toEqual([]);
    expect(zonderBevinding(onderdelen.filter((een) => een !== 'nt2').map((onderdeel) => ({ onderdeel })))).toEqual(['nt2']);
  });

  it('is not the extra Toezicht in de klas', () => {
    expect(zonderBevinding([])).not.toContain('extra_toezicht');
  });
});

it('a look in the insolvency register needs its document, of whatever assessment but that there was none (B1.1)', () => {
  const nodig = onderdelen.flatMap((onderdeel) =>
    beoordelingen.filter((een) => isStukNodig(onderdeel, een)).map((een) => `${onderdeel} ${een}`),
  );
  expect(nodig).toEqual(['insolventie goed', 'insolventie aandacht', 'insolventie risico']);
});

describe('what a repeated scan shows that the former did not (C 4.5)', () => {
  it.each([
    ['goed', 'goed', 'gelijk'],
    ['goed', 'aandacht', 'slechter'],
    ['aandacht', 'risico', 'slechter'],
    ['risico', 'goed', 'beter'],
    ['niet_beschikbaar', 'goed', 'anders'],
    ['risico', 'niet_beschikbaar', 'anders'],
    ['niet_beschikbaar', 'niet_beschikbaar', 'gelijk'],
  ] as const)('%s, now %s: %s', (toen, nu, soort) => {
    expect(verschillen([oordeel('nt2', toen)], [oordeel('nt2', nu)])).toEqual([{ onderdeel: 'nt2', toen, nu, soort }]);
  });

  it('says so where one of them has nothing, and leaves out where both have', () => {
    const gevonden = verschillen([oordeel('gesprek', 'goed')], [oordeel('kvk', 'goed')]);
    expect(gevonden).toEqual([
      { onderdeel: 'kvk', toen: null, nu: 'goed', soort: 'anders' },
      { onderdeel: 'gesprek', toen: 'goed', nu: null, soort: 'anders' },
    ]);
  });
});
