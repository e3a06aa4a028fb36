import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { eerstePaasdag, feestdagenVan, isWerkdag, koningsdag, vrijOp } from '~/domein/uiterstedag/werkdagen';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);

describe('werkdagen by the Algemene termijnenwet (B1.1)', () => {
  it.each([
    [1990, '1990-04-15'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('Easter of %i is %s', (jaar, pasen) => {
    expect(eerstePaasdag(jaar).toString()).toBe(pasen);
  });

  it('always finds a Sunday from 22 March through 25 April', () => {
    for (let jaar = 1900; jaar <= 2300; jaar += 1) {
      const pasen = eerstePaasdag(jaar);
      expect(pasen.dayOfWeek).toBe(7);
      expect(pasen.toString() >= `${jaar}-03-22` && pasen.toString() <= `${jaar}-04-25`).toBe(true);
    }
  });

  it.each([
    [2013, '2013-04-30'],
    [2006, '2006-04-29'],
    [2014, '2014-04-26'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
  ])('the birthday of the king is celebrated in %i on %s', (jaar, gevierd) => {
    expect(koningsdag(jaar).toString()).toBe(gevierd);
  });

  it('knows every holiday of a year', () => {
    const van2026 = Object.fromEntries(Object.entries(feestdagenVan(2026)).map(([naam, op]) => [naam, op.toString()]));
    expect(van2026).toEqual({
      nieuwjaarsdag: '2026-01-01',
      goede_vrijdag: '2026-04-03',
      tweede_paasdag: '2026-04-06',
      koningsdag: '2026-04-27',
      bevrijdingsdag: '2026-05-05',
      hemelvaartsdag: '2026-05-14',
      tweede_pinksterdag: '2026-05-25',
      eerste_kerstdag: '2026-12-25',
      tweede_kerstdag: '2026-12-26',
    });
  });

  it.each(['2020', '2021', '2023', '2024', '2025', '2026', '2027'])('has 5 mei off in %s as in every year', (jaar) => {
    expect(vrijOp(dag(`${jaar}-05-05`), [])).toBe('bevrijdingsdag');
  });

  it('works on 27 April 2025, a Sunday, as little as on any Sunday, and on Monday the 28th again', () => {
    expect(vrijOp(dag('2025-04-26'), [])).toBe('koningsdag');
    expect(vrijOp(dag('2025-04-27'), [])).toBe('zondag');
    expect(isWerkdag(dag('2025-04-28'), [])).toBe(true);
  });

  it('has no holiday on 24 and 31 December, nor on the Friday after Hemelvaartsdag without a decree', () => {
    for (const gewoon of ['2026-12-24', '2026-12-31', '2026-05-15']) expect(isWerkdag(dag(gewoon), [])).toBe(true);
  });

  it('takes a day off that a decree put on a par', () => {
    const besluit = [{ dag: dag('2026-05-15'), bron: 'Besluit' }];
    expect(vrijOp(dag('2026-05-15'), besluit)).toBe('gelijkgesteld');
    expect(vrijOp(dag('2027-05-15'), besluit)).toBe('zaterdag');
  });
});
