import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bezwaarTegenLater, laatsteLater, laterredenen } from '~/domein/werkvoorraad/later';
import { wachtgroepen } from '~/domein/werkvoorraad/regel';
import { wachtregels } from '~/domein/werkvoorraad/wachtsleutel';
import { getRegel, heeftWerkvoorraad } from '~/domein/werkvoorraad/werkvoorraad';
import { bronnen } from '~/platform/i18n/bronnen.server';
import { maakI18n } from '~/platform/i18n/i18n';
import { talen } from '~/platform/i18n/taal';

const vandaag = Temporal.PlainDate.from('2026-03-10');
const over = (days: number) => vandaag.add({ days });

describe('an entry rests', () => {
  test.each<[string, Temporal.PlainDate, Temporal.PlainDate | null, string | undefined]>([
    ['from tomorrow', over(1), null, undefined],
    ['not until today', vandaag, null, 'werkvoorraad.fouten.niet_later'],
    ['three months at most', over(92), null, undefined],
    ['not longer', over(93), null, 'werkvoorraad.fouten.te_ver'],
    ['until its last day', over(5), over(5), undefined],
    ['never past its last day', over(6), over(5), 'werkvoorraad.fouten.na_uiterste'],
    ['not once its last day is here', over(1), vandaag, 'werkvoorraad.fouten.te_laat'],
  ])('%s', (_naam, tot, uiterste, fout) => {
    expect(bezwaarTegenLater(tot, uiterste, vandaag)?.['tot']?.[0]).toBe(fout);
  });
  test('until a day that the page names', () => {
    expect(laatsteLater(null, vandaag)?.toString()).toBe(over(92).toString());
    expect(laatsteLater(over(-1), vandaag)).toBeNull();
  });
});

describe('every rule', () => {
  test.each([...talen])('has its sentences in %s', (taal) => {
    const { exists } = maakI18n(taal, bronnen[taal]);
    const sleutels = [
      ...wachtregels.flatMap((naam) => ['zin', 'waarom', 'dan'].map((deel) => `werkvoorraad.regel.${naam}.${deel}`)),
      ...laterredenen.map((reden) => `werkvoorraad.laterreden.${reden}`),
      ...wachtgroepen.map((groep) => `werkvoorraad.filteropties.groep.${groep}`),
    ];
    expect(sleutels.filter((sleutel) => !exists(sleutel))).toEqual([]);
  });
  test('has a source, and somebody whose list it is on', () => {
    expect(wachtregels.filter((naam) => getRegel(naam).bron === '' || !getRegel(naam).rollen.every(heeftWerkvoorraad))).toEqual([]);
  });
});
