import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Scanfeiten } from '~/domein/werkvoorraad/feiten';
import { scanregels, wachtBij } from '~/domein/werkvoorraad/werkvoorraad';
import type { Rol } from '~/platform/rol';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const scan: Scanfeiten = {
  ...{ scanId: 'scan', soort: 'aanmelding', stand: 'in_onderzoek', naam: 'Taalschool Proef', aanbiederId: 'school' },
  ...{ begonnenOp: dag('2026-11-02'), uiterste: dag('2026-11-23'), standSinds: dag('2026-11-05'), zienswijze: null, magMee: true },
  ...{ vervuldOp: null, toegelatenOp: null, getekend: { gemeente: false, school: false }, heeftReactie: false, risicos: [] },
};
const wacht = (rol: Rol, anders: Partial<Scanfeiten>, vandaag = '2026-11-20') =>
  wachtBij(scanregels, { ...scan, ...anders }, { vandaag: dag(vandaag), leningOudNaMaanden: 3 }, rol).map(
    ({ regel, van, uiterste }) => `${regel} ${van} ${uiterste}`,
  );

describe('a scan that runs (B1.1)', () => {
  test('waits for who does it until its last day, and for nobody who has the other part in it', () => {
    expect(wacht('relatiebeheerder', {})).toEqual(['scan_uitvoeren 2026-11-05 2026-11-23']);
    expect(wacht('relatiebeheerder', { stand: 'aangemeld' })).toEqual(['aanmelding_aannemen 2026-11-05 2026-11-23']);
    expect(wacht('relatiebeheerder', { magMee: false })).toEqual([]);
    expect(wacht('tekenbevoegde', {})).toEqual([]);
  });

  test('of an aanmelding goes on to the decision, a repeated one ends with its report (C 4.5)', () => {
    expect(wacht('relatiebeheerder', { stand: 'gedeeld' })).toEqual(['scan_voorleggen 2026-11-05 null']);
    expect(wacht('relatiebeheerder', { stand: 'gedeeld', soort: 'herhaling' })).toEqual(['scan_afronden 2026-11-05 null']);
  });
});

describe('a voornemen (B1.6)', () => {
  const zienswijze = (gegevenOp: string | null) => ({ uiterste: dag('2026-11-19'), gegevenOp: gegevenOp === null ? null : dag(gegevenOp) });
  const voornemen = (gegevenOp: string | null): Partial<Scanfeiten> => ({ stand: 'voornemen', zienswijze: zienswijze(gegevenOp) });

  test.each([
    ['2026-11-19', null, ['zienswijze_geven 2026-11-05 2026-11-19'], []],
    ['2026-11-20', null, [], ['scan_besluiten 2026-11-20 null']],
    ['2026-11-10', '2026-11-09', [], ['scan_besluiten 2026-11-09 null']],
    ['2026-11-19', '2026-11-19', [], ['scan_besluiten 2026-11-19 null']],
    ['2026-11-25', '2026-11-24', [], ['scan_besluiten 2026-11-20 null']],
  ])('on %s with a zienswijze of %s', (vandaag, gegevenOp, school, beslisser) => {
    expect(wacht('taalaanbieder', voornemen(gegevenOp), vandaag)).toEqual(school);
    expect(wacht('tekenbevoegde', voornemen(gegevenOp), vandaag)).toEqual(beslisser);
  });
});

describe('an admission (C 20.4, B1.4)', () => {
  const toegelaten: Partial<Scanfeiten> = { stand: 'voorwaardelijk', toegelatenOp: dag('2026-11-18') };

  test('waits for the signature of each side that has not signed', () => {
    expect(wacht('taalaanbieder', toegelaten)).toEqual(['convenant_tekenen_school 2026-11-18 null']);
    expect(wacht('tekenbevoegde', toegelaten)).toEqual(['convenant_tekenen 2026-11-18 null']);
    expect(wacht('tekenbevoegde', { ...toegelaten, getekend: { gemeente: true, school: false } })).toEqual([]);
  });

  test('on conditions waits for who decides once all are met', () => {
    const getekend = { gemeente: true, school: true };
    expect(wacht('tekenbevoegde', { ...toegelaten, getekend, vervuldOp: dag('2027-03-01') })).toEqual([
      'voorwaarden_vervuld 2027-03-01 null',
    ]);
    expect(wacht('tekenbevoegde', { ...toegelaten, getekend, stand: 'toegelaten', vervuldOp: dag('2027-03-01') })).toEqual([]);
  });
});

test('a school may react to its report and answers each risk that it was told of, until the decision (C 4.3, B1.2)', () => {
  const risicos = [{ id: 'risico', gemeldOp: dag('2026-11-12') }];
  expect(wacht('taalaanbieder', { stand: 'gedeeld', risicos })).toEqual([
    'risico_beantwoorden 2026-11-12 null',
    'scanrapport_lezen 2026-11-05 null',
  ]);
  expect(wacht('taalaanbieder', { stand: 'gedeeld', heeftReactie: true })).toEqual([]);
  expect(wacht('taalaanbieder', { stand: 'niet_toegelaten', risicos })).toEqual([]);
});
