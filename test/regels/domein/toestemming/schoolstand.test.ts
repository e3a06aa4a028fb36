import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { GEEN_EINDEN } from '~/domein/grondslag/einden';
import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import type { Ongeldig } from '~/domein/toestemming/ongeldig';
import { schoolstand } from '~/domein/toestemming/schoolstand';
import { toestemmingsstatus } from '~/domein/toestemming/toestemming';

const NU = Temporal.Instant.from('2026-01-01T12:00:00Z');
const moment = (tekst: string) => Temporal.Instant.from(tekst);
const act = (soort: Handeling['soort'], datum: string): Handeling => ({
  id: `${soort}-${datum}`,
  aanbiederId: 'school',
  soort,
  datum: Temporal.PlainDate.from(datum),
  tijdstip: null,
  categorieen: ['voortgang'],
  vastgelegdOp: `${datum}T10:00:00Z`,
  ongeldigOp: null,
});
const stand = (acten: Handeling[], isOpen: boolean, ingetrokkenOp: string | null = null, ongeldig: Ongeldig | null = null) =>
  schoolstand(
    toestemmingsstatus(acten, 'school', NU, GEEN_EINDEN),
    { isOpen, ingetrokkenOp: ingetrokkenOp === null ? null : moment(ingetrokkenOp) },
    ongeldig,
  );
const ongeldig = (bij: Ongeldig['bij']): Ongeldig => ({
  bij,
  op: '2025-06-01T10:00:00Z',
  reden: bij === 'school' ? 'niet_begrepen' : null,
  door: null,
});
const ongeldigeJa = () => ({ ...act('verleend', '2025-03-01'), ongeldigOp: moment('2025-06-01T10:00:00Z') });

const ja = act('verleend', '2025-03-01');

test.each([
  ['it recorded nothing and nothing is open', stand([], false), { soort: 'geen_antwoord' }],
  ['it recorded nothing, the gemeente did', stand([], true), { soort: 'open' }],
  ['its ja opened the gate', stand([ja], true), { soort: 'open' }],
  ['its ja stands and the gate is closed, by whatever cause', stand([ja], false), { soort: 'dicht' }],
  [
    'it withdrew the ja itself',
    stand([ja, act('ingetrokken', '2025-06-01')], false),
    { soort: 'ingetrokken', sinds: '2025-06-01', bij: 'school' },
  ],
  [
    'its ja was withdrawn at the gemeente',
    stand([ja], false, '2025-06-01T10:00:00Z'),
    { soort: 'ingetrokken', sinds: '2025-06-01T10:00:00Z', bij: 'gemeente' },
  ],
  ['an earlier ja was withdrawn, this one came after it', stand([ja], false, '2024-06-01T10:00:00Z'), { soort: 'dicht' }],
  [
    'its ja was declared invalid by the gemeente: that it is, not why',
    stand([ongeldigeJa()], false, null, ongeldig('gemeente')),
    { soort: 'ongeldig', sinds: '2025-06-01T10:00:00Z', bij: 'gemeente' },
  ],
  [
    'its ja was declared invalid, and something is open by the gemeente’s',
    stand([ongeldigeJa()], true, null, ongeldig('school')),
    { soort: 'open' },
  ],
  ['of a ja that it did not record it learns no withdrawal', stand([], false, '2025-06-01T10:00:00Z'), { soort: 'geen_antwoord' }],
])('what a school may know when %s (C 12.4)', (_wat, gezien, verwacht) => {
  expect(gezien).toEqual(verwacht);
});
