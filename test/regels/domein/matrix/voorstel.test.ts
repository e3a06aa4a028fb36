import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { gronden } from '~/domein/grondslag/categorie';
import type { Matrixregel } from '~/domein/matrix/matrix';
import { bezwaarTegen, type Keuze, standVan, toonTelling, voorstelregels } from '~/domein/matrix/voorstel';
import { MATRIX } from '../../../fabriek/matrix';

const dag = (iso: string) => Temporal.PlainDate.from(iso);
const VANDAAG = dag('2026-03-10');
const MORGEN = dag('2026-03-11');
const regels: Matrixregel[] = MATRIX.map((regel, nr) => ({
  ...regel,
  id: String(nr),
  bron: 'Convenant',
  teBevestigen: regel.wet === 'wi2013' && regel.categorie === 'non_formeel',
}));

const KEUZE: Keuze = {
  kolommen: ['wi2013'],
  categorieen: ['voortgang'],
  richtingen: ['naar_school'],
  wat: 'publieke_taak',
  bron: 'Verordening',
  teBevestigen: true,
  ingang: MORGEN,
};
const regelsVan = (anders: Partial<Keuze>) => voorstelregels(regels, { ...KEUZE, ...anders });
const bezwaar = (anders: Partial<Keuze>) => bezwaarTegen(regels, { ...KEUZE, ...anders }, VANDAAG);

describe('what a choice makes of its cells', () => {
  test('each combination of what was chosen, with its ground, source and mark', () => {
    const samen = regelsVan({
      kolommen: ['wi2013', 'gezinsmigrant'],
      categorieen: ['voortgang', 'pip'],
      richtingen: ['naar_school', 'naar_gemeente'],
    });
    expect(samen).toHaveLength(8);
    expect(samen[0]).toEqual({
      ...{ wet: 'wi2013', doelgroep: null, categorie: 'voortgang', richting: 'naar_school' },
      ...{ grond: 'publieke_taak', bron: 'Verordening', teBevestigen: true },
    });
  });

  test('closing leaves out what is closed already, and carries no mark', () => {
    expect(regelsVan({ wat: 'dicht', categorieen: ['voortgang', 'pip'] })).toEqual([
      expect.objectContaining({ categorie: 'voortgang', grond: null, teBevestigen: false }),
    ]);
  });

  test('confirming keeps each ground, and leaves out what has no mark', () => {
    expect(regelsVan({ wat: 'bevestigd', categorieen: ['voortgang', 'non_formeel', 'pip'] })).toEqual([
      expect.objectContaining({ categorie: 'non_formeel', grond: 'toestemming', bron: 'Verordening', teBevestigen: false }),
    ]);
  });

  test('the same ground by the same source is no change; another source is', () => {
    expect(regelsVan({ wat: 'toestemming', bron: 'Convenant', teBevestigen: false })).toEqual([]);
    expect(regelsVan({ wat: 'toestemming', bron: 'Convenant art. 12.2', teBevestigen: false })).toHaveLength(1);
  });

  test('what holds is looked up on the first day, not today', () => {
    const straks = regels.map((regel) => ({ ...regel, tot: dag('2026-06-30') }));
    expect(voorstelregels(straks, { ...KEUZE, wat: 'dicht', ingang: dag('2026-06-30') })).toHaveLength(1);
    expect(voorstelregels(straks, { ...KEUZE, wat: 'dicht', ingang: dag('2026-07-01') })).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each([
    ['today', { ingang: VANDAAG }, { ingang: ['matrix.fouten.ingang'] }],
    ['yesterday', { ingang: VANDAAG.subtract({ days: 1 }) }, { ingang: ['matrix.fouten.ingang'] }],
    ['Wi2021 35(3): the article under the Wi2013', { wat: 'artikel_35_3' as const }, { wat: ['matrix.fouten.artikel_wi2013'] }],
    ['closing what is closed', { wat: 'dicht' as const, categorieen: ['pip' as const] }, { wat: ['matrix.fouten.geen_wijziging'] }],
    ['confirming what has no mark', { wat: 'bevestigd' as const }, { wat: ['matrix.fouten.geen_merk'] }],
  ])('%s', (_wat, anders, fout) => {
    expect(bezwaar(anders)).toEqual(fout);
  });

  test('nothing, from tomorrow on', () => {
    expect(bezwaar({})).toBeNull();
    expect(bezwaar({ wat: 'artikel_35_3', kolommen: ['gezinsmigrant'], categorieen: ['bijzonderheden'] })).toBeNull();
  });
});

test('where a voorstel stands: on its first day it holds, or it is too late', () => {
  const op = (besluit: Parameters<typeof standVan>[0]['besluit'], ingang: Temporal.PlainDate) => standVan({ ingang, besluit }, VANDAAG);
  expect([op(null, MORGEN), op(null, VANDAAG)]).toEqual(['open', 'verlopen']);
  expect([op('bevestigd', MORGEN), op('bevestigd', VANDAAG)]).toEqual(['komt', 'geldt']);
  expect([op('afgewezen', VANDAAG), op('ingetrokken', MORGEN)]).toEqual(['afgewezen', 'ingetrokken']);
});

describe('what of a count is shown', () => {
  const NVT = { soort: 'nvt' };
  const aantal = (n: number) => ({ soort: 'aantal', aantal: n });
  const geteld = { opent: 12, sluit: null };

  test('a number, or that it is under the bound', () => {
    expect(toonTelling('toestemming', 'publieke_taak', geteld)).toEqual({ opent: aantal(12), sluit: { soort: 'onder_grens' } });
  });

  test('nothing of what the change cannot do: close what was closed, open what becomes closed, change what stays', () => {
    expect(toonTelling(null, 'toestemming', geteld)).toEqual({ opent: aantal(12), sluit: NVT });
    expect(toonTelling('toestemming', null, { opent: null, sluit: 7 })).toEqual({ opent: NVT, sluit: aantal(7) });
    for (const grond of gronden) expect(toonTelling(grond, grond, geteld)).toEqual({ opent: NVT, sluit: NVT });
    expect(toonTelling('artikel_35_3', 'publieke_taak', geteld)).toEqual({ opent: NVT, sluit: NVT });
  });
});
