import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { huidigKeurmerk, keurmerkStatussen, type KeurmerkAntwoord, type KeurmerkStatus } from '~/domein/keurmerk/keurmerk';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const opMoment = (tekst: string) => Temporal.ZonedDateTime.from(`${tekst}[Europe/Amsterdam]`).toInstant();

type Extra = { sinds?: string; totEnMet?: string; waarschuwing?: boolean };

function antwoord(
  gevraagdOp: string,
  status: KeurmerkStatus,
  { sinds = '2024-01-01', totEnMet, waarschuwing = false }: Extra = {},
): KeurmerkAntwoord {
  return {
    soort: 'antwoord',
    bron: 'blik_op_werk',
    gevraagdOp: opMoment(gevraagdOp),
    status,
    sinds: dag(sinds),
    totEnMet: totEnMet ? dag(totEnMet) : null,
    waarschuwing,
  };
}

const stil = (gevraagdOp: string): KeurmerkAntwoord => ({
  soort: 'geen_antwoord',
  reden: 'te_traag',
  bron: 'blik_op_werk',
  gevraagdOp: opMoment(gevraagdOp),
});
const weg = (gevraagdOp: string): KeurmerkAntwoord => ({ soort: 'niet_gevonden', bron: 'blik_op_werk', gevraagdOp: opMoment(gevraagdOp) });

describe('huidigKeurmerk', () => {
  it.each<[string, KeurmerkAntwoord[], string, KeurmerkStatus | 'onbekend']>([
    ['nothing was ever asked', [], '2026-03-10', 'onbekend'],
    ['the only question had no answer', [stil('2026-03-01T06:00')], '2026-03-10', 'onbekend'],
    ['the school was never in the register', [weg('2026-03-01T06:00')], '2026-03-10', 'onbekend'],
    ['one answer', [antwoord('2026-03-01T06:00', 'keurmerk')], '2026-03-10', 'keurmerk'],
    [
      'the latest answer wins',
      [antwoord('2026-03-01T06:00', 'keurmerk'), antwoord('2026-03-02T06:00', 'geschorst')],
      '2026-03-10',
      'geschorst',
    ],
    ['in whatever order', [antwoord('2026-03-02T06:00', 'geschorst'), antwoord('2026-03-01T06:00', 'keurmerk')], '2026-03-10', 'geschorst'],
    ['no answer changes nothing', [antwoord('2026-03-01T06:00', 'keurmerk'), stil('2026-03-02T06:00')], '2026-03-10', 'keurmerk'],
    [
      'a year without an answer changes nothing',
      [antwoord('2025-03-01T06:00', 'keurmerk'), stil('2025-09-02T06:00'), stil('2026-03-02T06:00')],
      '2026-03-10',
      'keurmerk',
    ],
    ['absence is not intrekking (1.6)', [antwoord('2026-03-01T06:00', 'keurmerk'), weg('2026-03-02T06:00')], '2026-03-10', 'keurmerk'],
    ['an answer after the day is not known yet', [antwoord('2026-03-11T00:00', 'ingetrokken')], '2026-03-10', 'onbekend'],
    [
      'an answer on the day itself counts, up to midnight here',
      [antwoord('2026-03-10T23:59:59', 'ingetrokken')],
      '2026-03-10',
      'ingetrokken',
    ],
    [
      'a suspension never ends by itself (7.4)',
      [antwoord('2025-01-10T06:00', 'geschorst', { sinds: '2025-01-10' })],
      '2026-03-10',
      'geschorst',
    ],
    [
      'a passed end date is not afgelopen before a source says so',
      [antwoord('2025-01-10T06:00', 'keurmerk_bepaalde_tijd', { sinds: '2024-06-01', totEnMet: '2025-09-30' })],
      '2026-03-10',
      'keurmerk_bepaalde_tijd',
    ],
    [
      'a status that starts tomorrow leaves today as it was',
      [antwoord('2026-03-01T06:00', 'keurmerk'), antwoord('2026-03-09T06:00', 'ingetrokken', { sinds: '2026-03-11' })],
      '2026-03-10',
      'keurmerk',
    ],
    [
      'and holds on its first day',
      [antwoord('2026-03-01T06:00', 'keurmerk'), antwoord('2026-03-09T06:00', 'ingetrokken', { sinds: '2026-03-11' })],
      '2026-03-11',
      'ingetrokken',
    ],
  ])('%s', (_naam, antwoorden, opDatum, status) => {
    expect(huidigKeurmerk(antwoorden, dag(opDatum)).status).toBe(status);
  });

  it('says since when, until when, from whom, and how old the knowledge is', () => {
    const gezien = antwoord('2026-03-01T06:00', 'keurmerk_bepaalde_tijd', {
      sinds: '2025-02-01',
      totEnMet: '2026-05-31',
      waarschuwing: true,
    });
    expect(huidigKeurmerk([gezien, stil('2026-03-09T06:00')], dag('2026-03-10'))).toEqual({
      status: 'keurmerk_bepaalde_tijd',
      sinds: dag('2025-02-01'),
      totEnMet: dag('2026-05-31'),
      waarschuwing: true,
      isAspirant: true,
      isEindeVoorbij: false,
      bron: 'blik_op_werk',
      gezienOp: opMoment('2026-03-01T06:00'),
      dagenOud: 9,
      aangekondigd: null,
      vergeefs: { soort: 'geen_antwoord', gevraagdOp: opMoment('2026-03-09T06:00') },
    });
  });

  it.each([
    ['2026-05-31', false],
    ['2026-06-01', true],
  ])('the last valid day is valid: %s', (opDatum, isEindeVoorbij) => {
    const gezien = antwoord('2026-03-01T06:00', 'keurmerk_bepaalde_tijd', { totEnMet: '2026-05-31' });
    expect(huidigKeurmerk([gezien], dag(opDatum))).toMatchObject({ isEindeVoorbij });
  });

  it('announces what starts later, and is silent about it once a newer answer takes it back', () => {
    const straks = antwoord('2026-03-09T06:00', 'ingetrokken', { sinds: '2026-04-01' });
    expect(huidigKeurmerk([straks], dag('2026-03-10'))).toMatchObject({
      status: 'onbekend',
      aangekondigd: { status: 'ingetrokken', sinds: dag('2026-04-01') },
    });
    expect(huidigKeurmerk([straks, antwoord('2026-03-10T06:00', 'keurmerk')], dag('2026-03-10')).aangekondigd).toBeNull();
  });

  it('forgets a vain question once an answer came after it', () => {
    expect(huidigKeurmerk([stil('2026-03-01T06:00'), antwoord('2026-03-02T06:00', 'keurmerk')], dag('2026-03-10')).vergeefs).toBeNull();
  });

  it('never changes the status by questions without an answer, however many and whenever', () => {
    const moment = fc.integer({ min: 0, max: 800 }).map((dagen) => opMoment('2024-01-01T06:00').add({ hours: dagen * 24 }));
    const vraag = fc.record({ gevraagdOp: moment, bron: fc.constant('blik_op_werk' as const) });
    const echt = fc
      .tuple(vraag, fc.constantFrom(...keurmerkStatussen))
      .map(([wie, status]): KeurmerkAntwoord => ({ ...antwoord('2024-01-01T06:00', status, { sinds: '2023-01-01' }), ...wie }));
    const vergeefs = fc
      .tuple(vraag, fc.boolean())
      .map(([wie, isWeg]): KeurmerkAntwoord =>
        isWeg ? { soort: 'niet_gevonden', ...wie } : { soort: 'geen_antwoord', reden: 'onbereikbaar', ...wie },
      );
    fc.assert(
      fc.property(
        fc.array(echt, { maxLength: 5 }),
        fc.array(vergeefs, { maxLength: 5 }),
        fc.integer({ min: 0, max: 800 }),
        (echte, lege, dagen) => {
          const opDatum = dag('2024-01-01').add({ days: dagen });
          const { vergeefs: _met, ...met } = huidigKeurmerk([...lege, ...echte], opDatum);
          const { vergeefs: _zonder, ...zonder } = huidigKeurmerk(echte, opDatum);
          expect(met).toEqual(zonder);
        },
      ),
    );
  });
});
