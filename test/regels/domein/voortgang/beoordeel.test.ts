import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { beoordeel } from '~/domein/voortgang/beoordeel';
import type { Concept } from '~/domein/voortgang/concept';
import { delen } from '~/domein/voortgang/inhoud';
import { meesteUren } from '~/domein/voortgang/mogelijk';
import { dagenIn } from '~/domein/voortgang/periode';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const kwartaal = { van: dag('2026-07-01'), tot: dag('2026-09-30') };
const goed: Concept = { urenGepland: '100', urenGevolgd: '90', verzuimGemeld: '6', verzuimNietGemeld: '4' };
const fouten = (concept: Concept, meer: Partial<Parameters<typeof beoordeel>[1]> = {}) =>
  beoordeel({ ...goed, ...concept }, { delen, periode: kwartaal, ...meer }).fouten;

describe('a report as typed', () => {
  test('is read with Dutch commas, an empty level staying not determined', () => {
    const concept = { ...goed, lezen: 'A1+', knm: 'bezig', urenGevolgd: '89,75', toelichting: '  Leest korte teksten. ' };
    expect(beoordeel(concept, { delen, periode: kwartaal }).inhoud).toEqual({
      voortgang: {
        lezen: 'A1+',
        luisteren: null,
        schrijven: null,
        spreken: null,
        knm: 'bezig',
        verzuimGemeld: 24,
        verzuimNietGemeld: 16,
        toelichting: 'Leest korte teksten.',
      },
      uren: { gepland: 400, gevolgd: 359 },
      nonFormeel: null,
      bijzonderheden: [],
    });
  });

  test('missing is not zero: hours and verzuim must be said', () => {
    expect(beoordeel({}, { delen, periode: kwartaal }).fouten).toEqual({
      verzuimGemeld: ['fouten.verplicht'],
      verzuimNietGemeld: ['fouten.verplicht'],
      urenGepland: ['fouten.verplicht'],
      urenGevolgd: ['fouten.verplicht'],
    });
  });

  test('zero is a figure', () => {
    expect(fouten({ urenGepland: '0', urenGevolgd: '0', verzuimGemeld: '0', verzuimNietGemeld: '0' })).toBeNull();
  });

  test.each<[string, Concept, string, string]>([
    ['negative', { urenGevolgd: '-1' }, 'urenGevolgd', 'voortgang.fouten.uren_negatief'],
    ['no quarters', { verzuimGemeld: '1,1' }, 'verzuimGemeld', 'voortgang.fouten.uren_kwartier'],
    ['more attended than planned', { urenGevolgd: '100,25' }, 'urenGevolgd', 'voortgang.fouten.meer_gevolgd'],
    [
      'attended and verzuim above planned',
      { verzuimNietGemeld: '4,25' },
      'verzuimNietGemeld',
      'voortgang.fouten.verzuim_past_niet?uren=0%2C25',
    ],
    [
      'the verzuim that was reported, when there is no other',
      { verzuimGemeld: '10,5', verzuimNietGemeld: '0' },
      'verzuimGemeld',
      'voortgang.fouten.verzuim_past_niet?uren=0%2C5',
    ],
    ['more than 40 hours a week', { urenGepland: '560,25' }, 'urenGepland', 'voortgang.fouten.boven_periode?uren=560'],
    ['an unknown level', { lezen: 'C2' }, 'lezen', 'fouten.keuze'],
    ['an unknown KNM', { knm: 'gezakt' }, 'knm', 'fouten.keuze'],
    ['a text of 1001 characters', { toelichting: 'a'.repeat(1001) }, 'toelichting', 'fouten.te_lang?max=1000'],
    ['health in a remark', { toelichting: 'Was ziek.' }, 'toelichting', 'voortgang.fouten.gevoelig?count=1&woorden=ziek'],
    ['half of the non-formal hours', { nonFormeelGepland: '10' }, 'nonFormeelGevolgd', 'fouten.verplicht'],
    [
      'a non-formal week of more than 40 hours',
      { nonFormeelGepland: '0', nonFormeelGevolgd: '561' },
      'nonFormeelGevolgd',
      'voortgang.fouten.boven_periode?uren=560',
    ],
    ['away without a day', { effecten: ['afwezig_tot'] }, 'afwezigTot', 'fouten.verplicht'],
    [
      'a day without being away',
      { effecten: ['minder_uren'], afwezigTot: '2026-12-01' },
      'afwezigTot',
      'voortgang.fouten.dag_zonder_afwezig',
    ],
    [
      'away until before the period',
      { effecten: ['afwezig_tot'], afwezigTot: '2026-06-30' },
      'afwezigTot',
      'voortgang.fouten.dag_voor_periode',
    ],
    ['away for ever', { effecten: ['afwezig_tot'], afwezigTot: '2028-10-01' }, 'afwezigTot', 'voortgang.fouten.dag_te_ver'],
    ['a day that is not there', { effecten: ['afwezig_tot'], afwezigTot: '2026-02-30' }, 'afwezigTot', 'fouten.datum'],
    ['another effect than the closed list', { effecten: ['ziek'] }, 'effecten', 'fouten.keuze'],
  ])('refuses %s beside its field', (_wat, concept, veld, sleutel) => {
    expect(fouten(concept)).toEqual({ [veld]: [sleutel] });
  });

  test.each<[string, Concept]>([
    ['attended and verzuim just as planned', { verzuimNietGemeld: '4' }],
    ['lessons that the school cancelled', { verzuimNietGemeld: '0' }],
    ['exactly 40 hours a week', { urenGepland: '560' }],
    ['more practice than was planned', { nonFormeelGepland: '10', nonFormeelGevolgd: '30' }],
    ['a text of 1000 characters', { toelichting: 'a'.repeat(1000) }],
    ['away from the first day of the period', { effecten: ['afwezig_tot'], afwezigTot: '2026-07-01' }],
    ['away for two years', { effecten: ['afwezig_tot', 'wil_gesprek'], afwezigTot: '2028-09-30' }],
  ])('accepts %s', (_wat, concept) => {
    expect(fouten(concept)).toBeNull();
  });

  test('on a single day no more than 24 hours together', () => {
    const periode = { van: dag('2026-07-01'), tot: dag('2026-07-01') };
    const concept = { urenGepland: '16', urenGevolgd: '16', verzuimGemeld: '0', verzuimNietGemeld: '0', nonFormeelGepland: '8' };
    expect(fouten({ ...concept, nonFormeelGevolgd: '8' }, { periode })).toBeNull();
    expect(fouten({ ...concept, nonFormeelGevolgd: '8,25' }, { periode })).toEqual({
      nonFormeelGevolgd: ['voortgang.fouten.meer_dan_een_dag'],
    });
    const teVeel = { ...concept, nonFormeelGevolgd: '0', urenGepland: '24,25' };
    expect(fouten(teVeel, { periode })).toEqual({ urenGepland: ['voortgang.fouten.boven_periode?uren=24'] });
  });

  test('C 12: what may not travel is left out, even when it was typed', () => {
    const concept = { ...goed, nonFormeelGepland: 'x', effecten: ['ziek'], afwezigTot: 'morgen' };
    const { inhoud } = beoordeel(concept, { delen: ['voortgang'], periode: kwartaal });
    expect(inhoud).toMatchObject({ uren: null, nonFormeel: null, bijzonderheden: null });
  });

  test('without planned hours verzuim still has to fit in the period', () => {
    const concept: Concept = { verzuimGemeld: '300', verzuimNietGemeld: '300' };
    expect(beoordeel(concept, { delen: ['voortgang'], periode: kwartaal }).fouten).toEqual({
      verzuimNietGemeld: ['voortgang.fouten.boven_periode?uren=560'],
    });
  });

  test('no accepted set of figures is impossible', () => {
    const tekst = (kwartieren: number) => String(kwartieren / 4).replace('.', ',');
    const kwartieren = fc.oneof(fc.nat(40), fc.nat(800));
    const vreemd = fc.constantFrom('', '-3', 'x', '12,3', '12,125', '99999');
    const paar = fc.tuple(
      kwartieren,
      kwartieren,
      kwartieren,
      fc.integer({ min: -40, max: 400 }),
      kwartieren,
      kwartieren,
      fc.option(vreemd, { freq: 4 }),
    );
    const periode = fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 91 }))
      .map(([begin, duur]) => ({ van: dag('2026-01-01').add({ days: begin }), tot: dag('2026-01-01').add({ days: begin + duur }) }));
    const concept = paar.map(([gevolgd, gemeld, nietGemeld, over, plan, oefening, fout]) => ({
      urenGepland: tekst(Math.max(0, gevolgd + gemeld + nietGemeld + over)),
      urenGevolgd: fout ?? tekst(gevolgd),
      verzuimGemeld: tekst(gemeld),
      verzuimNietGemeld: tekst(nietGemeld),
      nonFormeelGepland: tekst(plan),
      nonFormeelGevolgd: tekst(oefening),
    }));
    let aangenomen = 0;
    fc.assert(
      fc.property(concept, periode, (getypt, over) => {
        const { inhoud } = beoordeel(getypt, { delen, periode: over });
        if (!inhoud?.uren || !inhoud.voortgang) return;
        aangenomen += 1;
        const { verzuimGemeld, verzuimNietGemeld } = inhoud.voortgang;
        const { gepland, gevolgd } = inhoud.uren;
        const alles = [
          gepland,
          gevolgd,
          verzuimGemeld,
          verzuimNietGemeld,
          inhoud.nonFormeel?.gepland ?? 0,
          inhoud.nonFormeel?.gevolgd ?? 0,
        ];
        expect(alles.every((aantal) => Number.isInteger(aantal) && aantal >= 0 && aantal <= meesteUren(over))).toBe(true);
        expect(gevolgd + verzuimGemeld + verzuimNietGemeld).toBeLessThanOrEqual(gepland);
        expect(gevolgd + (inhoud.nonFormeel?.gevolgd ?? 0)).toBeLessThanOrEqual(dagenIn(over) * 24 * 4);
      }),
      { numRuns: 3000 },
    );
    expect(aangenomen).toBeGreaterThan(100);
  });
});
