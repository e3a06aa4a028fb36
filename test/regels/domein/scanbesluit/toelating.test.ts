import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { overgangen, standen } from '~/domein/kwaliteitsscan/stand';
import { besluitbaarIn, besluitsoorten } from '~/domein/scanbesluit/besluitsoort';
import { toetsen, type Keurmerktoets } from '~/domein/scanbesluit/keurmerktoets';
import { magTekenen } from '~/domein/scanbesluit/tekenen';
import { beletselVoor, type Besluitfeiten } from '~/domein/scanbesluit/toelating';
import { laatsteZienswijzedag } from '~/domein/scanbesluit/zienswijze';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const feiten = (anders: Partial<Besluitfeiten> = {}): Besluitfeiten => ({
  stand: 'voorgelegd',
  toets: 'vol',
  zienswijze: { isGegeven: false, laatsteDag: null },
  zijnVoorwaardenVervuld: false,
  vandaag: dag('2026-12-01'),
  ...anders,
});

test('what can be decided in which state is what the state machine says (B1)', () => {
  for (const soort of besluitsoorten) {
    const van = overgangen.filter(({ gebeurtenis }) => gebeurtenis === soort).map((een) => een.van);
    expect(besluitbaarIn[soort].toSorted(), soort).toEqual(van.toSorted());
  }
});

describe('admission by keurmerk (C 5.1, B1.4)', () => {
  const verwacht: Record<Keurmerktoets, [string | null, string | null]> = {
    vol: [null, 'niet_aspirant'],
    aspirant: ['aspirant_voorwaardelijk', null],
    onbekend: ['keurmerk_onbekend', 'keurmerk_onbekend'],
    geschorst: ['keurmerk_geschorst', 'keurmerk_geschorst'],
    ingetrokken: ['keurmerk_ingetrokken', 'keurmerk_ingetrokken'],
    niet_toegekend: ['keurmerk_niet_toegekend', 'keurmerk_niet_toegekend'],
    afgelopen: ['keurmerk_afgelopen', 'keurmerk_afgelopen'],
    einde_voorbij: ['keurmerk_einde_voorbij', 'keurmerk_einde_voorbij'],
  };
  test.each(toetsen)('%s', (toets) => {
    for (const stand of ['voorgelegd', 'voornemen'] as const) {
      const nu = feiten({ toets, stand });
      expect([beletselVoor('toegelaten', nu), beletselVoor('voorwaardelijk_toegelaten', nu)]).toEqual(verwacht[toets]);
    }
  });

  test.each(toetsen)('with %s a refusal can be intended', (toets) => {
    expect(beletselVoor('weigering_voorgenomen', feiten({ toets }))).toBeNull();
  });
});

describe('no refusal before the school could speak (B1.6)', () => {
  const laatsteDag = dag('2026-12-15');
  const oordeel = (vandaag: string, isGegeven = false) =>
    beletselVoor('niet_toegelaten', feiten({ stand: 'voornemen', vandaag: dag(vandaag), zienswijze: { isGegeven, laatsteDag } }));

  test.each([
    ['2026-12-01', 'zienswijze_loopt'],
    ['2026-12-15', 'zienswijze_loopt'],
    ['2026-12-16', null],
  ])('on %s without a zienswijze: %s', (vandaag, wat) => {
    expect(oordeel(vandaag)).toBe(wat);
  });

  test('at once after a zienswijze', () => {
    expect(oordeel('2026-12-01', true)).toBeNull();
  });

  test('never without a voornemen', () => {
    const zonder = feiten({ stand: 'voornemen', zienswijze: { isGegeven: false, laatsteDag: null }, vandaag: dag('2099-01-01') });
    expect(beletselVoor('niet_toegelaten', zonder)).toBe('zienswijze_loopt');
    expect(beletselVoor('niet_toegelaten', feiten({ zienswijze: { isGegeven: true, laatsteDag } }))).toBe('kan_nu_niet');
  });

  test.each([
    ['2026-11-30', 14, '2026-12-14'],
    ['2026-12-20', 14, '2027-01-03'],
    ['2028-02-20', 14, '2028-03-05'],
  ])('the day of the voornemen, %s, does not count: after %i days it is %s', (beslotenOp, zienswijzeDagen, laatste) => {
    expect(laatsteZienswijzedag({ beslotenOp: dag(beslotenOp), zienswijzeDagen })?.toString()).toBe(laatste);
  });
});

describe('unconditional (B1.4)', () => {
  const oordeel = (toets: Keurmerktoets, zijnVoorwaardenVervuld: boolean) =>
    beletselVoor('onvoorwaardelijk_toegelaten', feiten({ stand: 'voorwaardelijk', toets, zijnVoorwaardenVervuld }));

  test.each(toetsen)('with %s', (toets) => {
    const heeft = toets === 'vol' || toets === 'aspirant';
    expect(oordeel(toets, true)).toBe(heeft ? null : `keurmerk_${toets}`);
    expect(oordeel(toets, false)).toBe(heeft ? 'voorwaarden_open' : `keurmerk_${toets}`);
  });
});

test('nothing is decided in any other state', () => {
  for (const soort of besluitsoorten) {
    for (const stand of standen.filter((een) => !besluitbaarIn[soort].includes(een))) {
      expect(beletselVoor(soort, feiten({ stand, zijnVoorwaardenVervuld: true })), `${soort} in ${stand}`).toBe('kan_nu_niet');
    }
  }
});

test('the convenant is signed only once the school was admitted (B1.4)', () => {
  expect(standen.filter(magTekenen)).toEqual(['voorwaardelijk', 'toegelaten']);
});
