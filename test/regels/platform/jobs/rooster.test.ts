import { expect, it } from 'vitest';
import { dagelijksOm } from '~/platform/jobs/rooster';
import { stilstaandeKlok } from '~/platform/klok';

/** As the queue asks it: the parts of a moment in UTC. */
function geldt(moment: string): boolean {
  const utc = new Date(moment);
  const delen = {
    min: utc.getUTCMinutes(),
    hour: utc.getUTCHours(),
    date: utc.getUTCDate(),
    month: utc.getUTCMonth() + 1,
    dow: utc.getUTCDay(),
  };
  return dagelijksOm(5, stilstaandeKlok(moment))(delen);
}

it.each([
  ['in winter', '2026-01-15T04:00:00Z', true],
  ['not an hour later in winter', '2026-01-15T05:00:00Z', false],
  ['in summer', '2026-07-15T03:00:00Z', true],
  ['not an hour later in summer', '2026-07-15T04:00:00Z', false],
  ['on the day that the clock goes forward', '2026-03-29T03:00:00Z', true],
  ['on the day that the clock goes back', '2026-10-25T04:00:00Z', true],
  ['on the 29th of February', '2028-02-29T04:00:00Z', true],
  ['only on the hour', '2026-01-15T04:01:00Z', false],
])('is five in the morning in Den Haag: %s', (_naam, moment, verwacht) => {
  expect(geldt(moment)).toBe(verwacht);
});
