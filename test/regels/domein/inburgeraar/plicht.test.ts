import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { geldendOp, laatstIngevoerdPerDag } from '~/domein/inburgeraar/feit';
import { isBinnen, isPlichtig, laatstePlichtdag } from '~/domein/inburgeraar/plicht';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const einde = (datum: string, herroepen = false) => ({ datum: dag(datum), herroepen });

describe('the end of the plicht', () => {
  test('none is recorded', () => {
    expect(laatstePlichtdag([])).toBeNull();
    expect(isPlichtig([], dag('2026-03-10'))).toBe(true);
  });
  test('the last day counts, the day after does not', () => {
    expect(isPlichtig([einde('2026-03-10')], dag('2026-03-10'))).toBe(true);
    expect(isPlichtig([einde('2026-03-10')], dag('2026-03-11'))).toBe(false);
  });
  test('the earliest end decides, and one taken back not at all', () => {
    expect(laatstePlichtdag([einde('2026-05-01'), einde('2026-04-01'), einde('2026-03-01', true)])?.toString()).toBe('2026-04-01');
  });
});

describe('facts that hold from a day', () => {
  const feit = (id: string, van: string, vastgelegdOp: string) => ({ id, van: dag(van), vastgelegdOp });
  const eerste = feit('a', '2025-01-01', '2025-01-01T10:00:00.000Z');
  const verbeterd = feit('b', '2025-01-01', '2025-02-01T10:00:00.000Z');
  const later = feit('c', '2026-01-01', '2025-12-01T10:00:00.000Z');

  test('the latest that holds counts; of one day the one entered last', () => {
    expect(geldendOp([eerste, verbeterd, later], dag('2025-12-31'))?.id).toBe('b');
    expect(geldendOp([later, eerste, verbeterd], dag('2026-01-01'))?.id).toBe('c');
    expect(geldendOp([eerste], dag('2024-12-31'))).toBeNull();
  });
  test('entered at one moment, the later id counts', () => {
    expect(geldendOp([{ ...eerste, id: 'z' }, eerste], dag('2025-06-01'))?.id).toBe('z');
  });
  test('a mistake on the same day disappears from the periods', () => {
    expect(laatstIngevoerdPerDag([eerste, verbeterd, later]).map(({ id }) => id)).toEqual(['c', 'b']);
  });
  test('a period holds on its first and its last day', () => {
    const periode = { van: dag('2026-01-01'), tot: dag('2026-01-31') };
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((op) => isBinnen(periode, dag(op)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isBinnen({ ...periode, tot: null }, dag('2099-01-01'))).toBe(true);
  });
});
