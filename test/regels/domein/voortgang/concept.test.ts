import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { beoordeel } from '~/domein/voortgang/beoordeel';
import { isGelijk, naarConcept, vanInhoud, verschilVelden, vooringevuld } from '~/domein/voortgang/concept';
import { delen, effecten, openDelen, type Inhoud } from '~/domein/voortgang/inhoud';
import { knmStanden, niveaus, trede } from '~/domein/voortgang/niveau';
import { verschillen } from '~/domein/voortgang/verschil';

const niveau = fc.option(fc.constantFrom(...niveaus));
const willekeurig: fc.Arbitrary<Inhoud> = fc.record({
  voortgang: fc.record({
    lezen: niveau,
    luisteren: niveau,
    schrijven: niveau,
    spreken: niveau,
    knm: fc.option(fc.constantFrom(...knmStanden)),
    verzuimGemeld: fc.integer({ min: 0, max: 40 }),
    verzuimNietGemeld: fc.integer({ min: 0, max: 40 }),
    toelichting: fc.option(fc.constantFrom('Leest korte teksten.', 'Oefent veel.')),
  }),
  uren: fc.integer({ min: 0, max: 200 }).map((gevolgd) => ({ gepland: gevolgd + 80, gevolgd })),
  nonFormeel: fc.option(fc.record({ gepland: fc.nat(100), gevolgd: fc.nat(100) })),
  bijzonderheden: fc
    .uniqueArray(fc.constantFrom(...effecten))
    .map((lijst) => lijst.toSorted().map((effect) => ({ effect, tot: effect === 'afwezig_tot' ? '2026-10-31' : null }))),
});
const periode = { van: Temporal.PlainDate.from('2026-07-01'), tot: Temporal.PlainDate.from('2026-09-30') };

describe('a draft', () => {
  test('of a correction reads back as the very report it corrects', () => {
    fc.assert(
      fc.property(willekeurig, (inhoud) => {
        expect(beoordeel(vanInhoud(inhoud), { delen, periode }).inhoud).toEqual(inhoud);
        expect(verschillen(inhoud, inhoud)).toEqual([]);
      }),
    );
  });

  test('keeps what is not valid, and nothing that is no field', () => {
    const getypt = { urenGepland: 'twaalf', toelichting: 'ziek', effecten: ['wil_gesprek', 3], versie: 4, __proto__: { lezen: 'A1' } };
    expect(naarConcept(getypt)).toEqual({ urenGepland: 'twaalf', toelichting: 'ziek', effecten: ['wil_gesprek'] });
    for (const vreemd of [null, 'tekst', 3, [], undefined]) expect(naarConcept(vreemd)).toEqual({});
  });

  test('of a new report takes over levels and KNM, never figures or remarks', () => {
    const vorige: Inhoud = {
      voortgang: {
        lezen: 'A1',
        luisteren: null,
        schrijven: 'A0+',
        spreken: 'A2',
        knm: 'bezig',
        verzuimGemeld: 8,
        verzuimNietGemeld: 0,
        toelichting: 'Oefent veel.',
      },
      uren: { gepland: 400, gevolgd: 392 },
      nonFormeel: { gepland: 40, gevolgd: 40 },
      bijzonderheden: [{ effect: 'wil_gesprek', tot: null }],
    };
    expect(vooringevuld(vorige)).toEqual({ lezen: 'A1', schrijven: 'A0+', spreken: 'A2', knm: 'bezig' });
    expect(vooringevuld(null)).toEqual({});
  });

  test('differs from another in named fields; empty is the same as absent, order of effects does not matter', () => {
    expect(verschilVelden({ lezen: 'A1', effecten: ['wil_gesprek'] }, { lezen: 'A2' })).toEqual(['lezen', 'effecten']);
    expect(isGelijk({ lezen: '' }, {})).toBe(true);
    expect(isGelijk({ effecten: ['wil_gesprek', 'minder_uren'] }, { effecten: ['minder_uren', 'wil_gesprek'] })).toBe(true);
  });
});

describe('the parts of a report', () => {
  test('C 12.2: those whose category is open may travel, and nothing without voortgang', () => {
    expect(openDelen(['voortgang'])).toEqual(['voortgang']);
    expect(openDelen(['voortgang', 'traject', 'non_formeel', 'bijzonderheden'])).toEqual(delen);
    expect(openDelen(['traject', 'non_formeel'])).toEqual([]);
  });

  test('levels climb in order, in half steps', () => {
    expect(niveaus.map(trede)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('a correction names each field that changed, from and to', () => {
    const vorige: Inhoud = {
      voortgang: {
        lezen: 'A1',
        luisteren: null,
        schrijven: null,
        spreken: null,
        knm: null,
        verzuimGemeld: 0,
        verzuimNietGemeld: 4,
        toelichting: null,
      },
      uren: { gepland: 400, gevolgd: 396 },
      nonFormeel: null,
      bijzonderheden: [{ effect: 'afwezig_tot', tot: '2026-10-01' }],
    };
    const nieuw: Inhoud = {
      ...vorige,
      uren: { gepland: 400, gevolgd: 395 },
      bijzonderheden: [{ effect: 'afwezig_tot', tot: '2026-11-01' }],
      nonFormeel: { gepland: 0, gevolgd: 0 },
    };
    expect(verschillen(vorige, nieuw)).toEqual([
      { veld: 'urenGevolgd', van: { soort: 'uren', kwartieren: 396 }, naar: { soort: 'uren', kwartieren: 395 } },
      { veld: 'nonFormeelGepland', van: null, naar: { soort: 'uren', kwartieren: 0 } },
      { veld: 'nonFormeelGevolgd', van: null, naar: { soort: 'uren', kwartieren: 0 } },
      { veld: 'afwezigTot', van: { soort: 'dag', waarde: '2026-10-01' }, naar: { soort: 'dag', waarde: '2026-11-01' } },
    ]);
  });
});
