import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { clausulestand, geldendeClausule, type Clausule } from '~/domein/scanbesluit/clausule';

const moment = Temporal.Instant.from('2026-01-01T09:00:00Z');
const clausule = (id: string, van: string, anders: Partial<Clausule> = {}): Clausule => ({
  ...{ id, tekst: id, bron: 'C 19', teBevestigen: true, door: 'Anna', doorId: 'a', op: moment, bevestigdDoor: 'Bo', bevestigdOp: moment },
  van: Temporal.PlainDate.from(van),
  ...anders,
});
const eerste = clausule('eerste', '2022-03-08', { door: null, doorId: null, bevestigdDoor: null, bevestigdOp: null });
const bevestigd = clausule('bevestigd', '2026-02-01');
const wacht = clausule('wacht', '2026-03-01', { bevestigdDoor: null, bevestigdOp: null });
const alle = [wacht, bevestigd, eerste];

test.each([
  ['2026-01-31', 'eerste', ['wacht', 'komt', 'geldt']],
  ['2026-02-01', 'bevestigd', ['wacht', 'geldt', 'eerder']],
  ['2026-02-28', 'bevestigd', ['wacht', 'geldt', 'eerder']],
  ['2026-03-01', 'bevestigd', ['vervallen', 'geldt', 'eerder']],
])('on %s the clause is %s (C 19): without a second person none begins', (dag, geldt, standen) => {
  const vandaag = Temporal.PlainDate.from(dag);
  expect(geldendeClausule(alle, vandaag)?.id).toBe(geldt);
  expect(alle.map((een) => clausulestand(een, alle, vandaag))).toEqual(standen);
});
