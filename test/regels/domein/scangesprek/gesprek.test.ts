import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { gespreksstand, momentIn, type Afspraak, type Verslag } from '~/domein/scangesprek/gesprek';

const moment = (tekst: string) => Temporal.Instant.from(tekst);
const afspraak: Afspraak = {
  ...{ id: 'a', volgnummer: 0, soort: 'gepland', begin: moment('2026-11-24T09:00:00Z'), minuten: 60 },
  ...{ wijze: 'locatie', plaats: 'Spui 70', deelnemers: 'directeur', vastgelegdOp: moment('2026-11-20T09:00:00Z') },
};
const verslag: Verslag = {
  ...{ id: 'v', versie: 1, uitkomst: 'gehouden', dag: Temporal.PlainDate.from('2026-11-24'), verslag: 'Besproken.' },
  ...{ afspraken: null, door: 'Anneke Postma', vastgelegdOp: moment('2026-11-24T12:00:00Z') },
};

describe('how the gesprek of a scan stands (B1.1)', () => {
  it.each([
    ['nog_niet', null, null, '2026-11-24T09:00:00Z'],
    ['gepland', afspraak, null, '2026-11-20T09:00:00Z'],
    ['gepland', afspraak, null, '2026-11-24T09:59:59Z'],
    ['voorbij', afspraak, null, '2026-11-24T10:00:00Z'],
    ['afgezegd', { ...afspraak, soort: 'afgezegd' }, null, '2026-11-20T09:00:00Z'],
    ['gehouden', afspraak, verslag, '2026-11-20T09:00:00Z'],
    ['gehouden', null, verslag, '2026-11-20T09:00:00Z'],
    ['afgewezen', afspraak, { ...verslag, uitkomst: 'afgewezen' }, '2026-11-20T09:00:00Z'],
  ] as const)('%s', (stand, plan, gezegd, nu) => {
    expect(gespreksstand(plan, gezegd, moment(nu))).toBe(stand);
  });
});

describe('a time on the clock of Den Haag', () => {
  it.each([
    ['2026-11-24', '10:00', '2026-11-24T09:00:00Z'],
    ['2026-07-01', '10:00', '2026-07-01T08:00:00Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
    ['2026-03-29', '02:00', null],
    ['2026-03-29', '02:59', null],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00Z'],
    ['2026-10-25', '02:00', null],
    ['2026-10-25', '02:59', null],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
  ])('%s %s is %s', (dag, tijd, verwacht) => {
    expect(momentIn(Temporal.PlainDate.from(dag), Temporal.PlainTime.from(tijd))?.toString() ?? null).toBe(verwacht);
  });
});
