import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { kvkfeiten, nt2feiten } from '~/domein/scanrapport/cijfers';
import { naarNt2weergave } from '~/domein/taalaanbieder/nt2weergave';
import { maakOpmaak } from '~/platform/i18n/opmaak';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const jaar = { van: dag('2025-01-01'), tot: dag('2025-12-31') };
const grond = {
  normen: (['docenten', 'lessen', 'ona'] as const).map((soort) => ({ soort, procent: 80, van: dag('2022-03-08') })),
  regel: { procent: 60, ...jaar },
  feiten: [{ soort: 'verklaring' as const, ...jaar }],
};

it('a report says each NT2 figure with its own norm, and where the Addendum made that norm (C 5.3, 1.7.1.a, 1.7.1.b, 1.7.2.a)', () => {
  const telling = {
    ...{ peildatum: dag('2025-12-31'), docenten: 10, docentenGecertificeerd: 7, lessen: 100, lessenBevoegd: 60 },
    ...{ onaLessen: 20, onaLessenBevoegd: 15, groepen: 6, groepenZonder: 1 },
  };
  expect(nt2feiten(naarNt2weergave(telling, grond), maakOpmaak('nl')).map(({ waarde }) => waarde)).toEqual([
    '31 december 2025',
    '7 van de 10 is 70 procent; de norm is 80 procent: voldoet niet',
    '60 van de 100 is 60 procent; de norm is 60 procent door het Addendum: voldoet',
    '15 van de 20 is 75 procent; de norm is 80 procent: voldoet niet',
    '1 van de 6: voldoet niet',
  ]);
});

it('figures that nobody took over, and a register that said nothing, are unknown', () => {
  expect(nt2feiten(null, maakOpmaak('nl')).map(({ waarde }) => waarde)).toEqual([expect.stringMatching(/^niet bekend/)]);
  expect(kvkfeiten(null, maakOpmaak('nl')).map(({ waarde }) => waarde)).toEqual([expect.stringMatching(/^niet bekend/)]);
});
