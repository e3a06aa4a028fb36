import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { keurDagen, tijdstipVan } from '~/domein/toestemming/keuring';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const nu = Temporal.Instant.from('2026-03-15T11:00:00Z');
const bekend = { geboortedatum: dag('1990-05-01'), nu };
const keur = (datum: string, tijd: string | null = null, geboortedatum = '1990-05-01') =>
  keurDagen(
    {
      geboortedatum: dag(geboortedatum),
      datum: dag(datum),
      tijdstip: tijdstipVan(dag(datum), tijd === null ? null : Temporal.PlainTime.from(tijd)),
    },
    bekend,
  );

describe('the day of an act', () => {
  test.each([
    ['today', '2026-03-15', null],
    ['today at this very minute', '2026-03-15', '12:00'],
    ['years ago', '2019-01-01', '00:00'],
    ['the day of birth', '1990-05-01', null],
  ])('%s is possible', (_wat, datum, tijd) => {
    expect(keur(datum, tijd)).toEqual({});
  });

  test.each([
    ['tomorrow', '2026-03-16', null, { datum: ['toestemming.fouten.datum_toekomst'] }],
    ['the day before birth', '1990-04-30', null, { datum: ['toestemming.fouten.datum_voor_geboorte'] }],
    ['a minute from now', '2026-03-15', '12:01', { tijd: ['toestemming.fouten.tijd_toekomst'] }],
  ])('%s is not', (_wat, datum, tijd, fout) => {
    expect(keur(datum, tijd)).toEqual(fout);
  });

  test('late in the evening it is still today in Den Haag', () => {
    const laat = { geboortedatum: dag('1990-05-01'), nu: Temporal.Instant.from('2026-07-14T22:30:00Z') };
    expect(keurDagen({ geboortedatum: dag('1990-05-01'), datum: dag('2026-07-15'), tijdstip: null }, laat)).toEqual({});
  });
});

test('two people of one name are told apart by their birth date', () => {
  expect(keur('2026-03-15', null, '1990-05-02')).toEqual({ geboortedatum: ['toestemming.fouten.geboortedatum_anders'] });
});

describe('a time on paper', () => {
  test('is the time in Den Haag, in winter and in summer', () => {
    expect(tijdstipVan(dag('2026-01-15'), Temporal.PlainTime.from('10:00'))?.toString()).toBe('2026-01-15T09:00:00Z');
    expect(tijdstipVan(dag('2026-07-15'), Temporal.PlainTime.from('10:00'))?.toString()).toBe('2026-07-15T08:00:00Z');
  });

  test('in the hour that does not exist it stays on its day', () => {
    const moment = tijdstipVan(dag('2026-03-29'), Temporal.PlainTime.from('02:30'));
    expect(moment?.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()).toBe('2026-03-29');
  });
});
