import { describe, expect, it } from 'vitest';
import { isAfgelopen, standen } from '~/domein/kwaliteitsscan/stand';
import { wachtOp, type Wachtfeiten } from '~/domein/kwaliteitsscan/wachtop';

const NIETS = { stukkenUit: 0, risicosUit: 0, gesprekUit: false, zienswijzeUit: false };
const feiten = (anders: Partial<Wachtfeiten>): Wachtfeiten => ({ stand: 'in_onderzoek', ...NIETS, ...anders });

describe('on whom a scan waits (B1.1)', () => {
  it.each([
    ['gemeente', feiten({ stand: 'aangemeld' })],
    ['gemeente', feiten({})],
    ['blik_op_werk', feiten({ stukkenUit: 1 })],
    ['blik_op_werk', feiten({ stukkenUit: 6, risicosUit: 2, gesprekUit: true })],
    ['school', feiten({ risicosUit: 1 })],
    ['school', feiten({ gesprekUit: true })],
    ['gemeente', feiten({ stand: 'rapport_vast', stukkenUit: 1, risicosUit: 1 })],
    ['gemeente', feiten({ stand: 'gedeeld', risicosUit: 1 })],
    ['tekenbevoegde', feiten({ stand: 'voorgelegd' })],
    ['school', feiten({ stand: 'voornemen', zienswijzeUit: true })],
    ['tekenbevoegde', feiten({ stand: 'voornemen' })],
    ['school', feiten({ stand: 'voorwaardelijk' })],
  ])('%s', (wie, van) => {
    expect(wachtOp(van)).toBe(wie);
  });

  it('on nobody once nothing follows, whatever was asked', () => {
    for (const stand of standen.filter(isAfgelopen)) {
      expect(wachtOp({ stand, stukkenUit: 3, risicosUit: 3, gesprekUit: true, zienswijzeUit: true })).toBeNull();
    }
  });

  it('on someone as long as something follows', () => {
    for (const stand of standen.filter((een) => !isAfgelopen(een))) expect(wachtOp(feiten({ stand }))).not.toBeNull();
  });
});
