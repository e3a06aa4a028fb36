import {
  begeleiding,
  beperking,
  contactpersoon,
  convenant,
  doe,
  eindig,
  eindigConvenant,
  einde,
  gemeente,
  inschrijving,
  opFeit,
  opSchool,
  school,
  wisselSituatie,
} from './handelingen';
import type { Hier } from './toneel';

/** Who reads on a day: the casemanager what the school entered, and the school's people what the gemeente entered. */
export type Zicht = { gemeente: boolean; school: boolean; collega?: boolean };
export const BEIDE: Zicht = { gemeente: true, school: true };
export const NIEMAND: Zicht = { gemeente: false, school: false };

/**
 * One input: how someone of the right role records it with the form, and who reads what from which day. Each pair of days names the last day of
 * one answer and the first of the next.
 */
export type Verhaal = {
  naam: string;
  wet: 'wi2013' | 'wi2021';
  /** What the world looks like before; recorded long ago. */
  vooraf?: (hier: Hier) => Promise<unknown>;
  leg: (hier: Hier) => Promise<number>;
  voor: Zicht;
  vanaf: [dag: string, zicht: Zicht][];
};

const LAATSTE = '2026-06-09';
const EERSTE = '2026-06-10';

/** What closes both ways after its last day. */
const sluit = (naam: string, wet: Verhaal['wet'], leg: Verhaal['leg']): Verhaal => ({
  naam,
  wet,
  leg,
  voor: BEIDE,
  vanaf: [[EERSTE, NIEMAND]],
});

export const verhalen: readonly Verhaal[] = [
  sluit('C 3.3, 3.4: the convenant ends early', 'wi2013', eindigConvenant({ beeindigdPer: LAATSTE })),
  sluit('C 15: the school is excluded', 'wi2021', eindigConvenant({ uitgeslotenPer: LAATSTE })),
  {
    naam: 'C 2.1, 3.2: a new term of two years',
    wet: 'wi2013',
    vooraf: eindig('laatste_dag', '2026-03-31'),
    leg: (hier) => doe(convenant, hier.relatiebeheerder, { id: hier.school.id }, { ingangsdatum: EERSTE }, hier),
    voor: NIEMAND,
    vanaf: [
      [EERSTE, BEIDE],
      ['2028-06-10', NIEMAND],
    ],
  },
  sluit('C 12.1: begeleiding ends', 'wi2013', gemeente(begeleiding, { van: '2024-01-01', tot: LAATSTE })),
  {
    naam: 'C 12.1: begeleiding begins, with its last day',
    wet: 'wi2021',
    vooraf: gemeente(begeleiding, { van: '2024-01-01', tot: '2026-03-31' }),
    leg: gemeente(begeleiding, { van: EERSTE, tot: '2026-08-31' }),
    voor: NIEMAND,
    vanaf: [
      [EERSTE, BEIDE],
      ['2026-09-01', NIEMAND],
    ],
  },
  {
    naam: 'C 12.5: the contactpersoon ends',
    wet: 'wi2013',
    leg: opSchool(contactpersoon, 'contactpersoon', 'contactId', { doel: 'beeindigen', tot: LAATSTE }),
    voor: BEIDE,
    vanaf: [[EERSTE, { gemeente: true, school: false }]],
  },
  {
    naam: 'C 12.5: another contactpersoon takes over',
    wet: 'wi2021',
    leg: (hier) => school(contactpersoon, { doel: 'aanwijzen', soort: 'contactpersoon', gebruikerId: hier.collega.id, van: EERSTE })(hier),
    voor: { ...BEIDE, collega: false },
    vanaf: [[EERSTE, { gemeente: true, school: false, collega: true }]],
  },
  {
    naam: 'C 12.5: a deputy beside the contactpersoon',
    wet: 'wi2013',
    leg: (hier) => school(contactpersoon, { doel: 'aanwijzen', soort: 'plaatsvervanger', gebruikerId: hier.collega.id, van: EERSTE })(hier),
    voor: { ...BEIDE, collega: false },
    vanaf: [[EERSTE, { ...BEIDE, collega: true }]],
  },
  {
    naam: 'AVG 18: a restriction from its first to its last day, on every ground',
    wet: 'wi2013',
    leg: gemeente(beperking, { doe: 'leg_vast', soort: 'beperking', van: EERSTE, tot: '2026-07-10' }),
    voor: BEIDE,
    vanaf: [
      [EERSTE, NIEMAND],
      ['2026-07-11', BEIDE],
    ],
  },
  {
    naam: 'AVG 18: a restriction gets its last day',
    wet: 'wi2021',
    vooraf: gemeente(beperking, { doe: 'leg_vast', soort: 'beperking', van: '2026-03-01' }),
    leg: opFeit(beperking, 'beperking', 'beperkingId', { doe: 'beeindig', tot: LAATSTE }),
    voor: NIEMAND,
    vanaf: [[EERSTE, BEIDE]],
  },
  {
    naam: 'AVG 21: an objection closes what rests on a public task',
    wet: 'wi2021',
    leg: gemeente(beperking, { doe: 'leg_vast', soort: 'bezwaar', van: EERSTE, tot: '2026-07-10' }),
    voor: BEIDE,
    vanaf: [
      [EERSTE, NIEMAND],
      ['2026-07-11', BEIDE],
    ],
  },
  {
    naam: 'AVG 21: an objection leaves what rests on consent',
    wet: 'wi2013',
    leg: gemeente(beperking, { doe: 'leg_vast', soort: 'bezwaar', van: EERSTE }),
    voor: BEIDE,
    vanaf: [[EERSTE, BEIDE]],
  },
  {
    naam: 'C 12.1: the enrolment ends; the school may report for eight weeks more',
    wet: 'wi2013',
    leg: opSchool(inschrijving, 'inschrijving', 'inschrijvingId', { doel: 'einde', einde: LAATSTE }),
    voor: BEIDE,
    vanaf: [
      [EERSTE, { gemeente: true, school: false }],
      ['2026-08-05', NIEMAND],
    ],
  },
  {
    naam: 'C 12.1: enrolled once more',
    wet: 'wi2021',
    vooraf: opSchool(inschrijving, 'inschrijving', 'inschrijvingId', { doel: 'einde', einde: '2026-01-31' }),
    leg: school(inschrijving, { doel: 'inschrijven', begin: EERSTE }),
    voor: NIEMAND,
    vanaf: [[EERSTE, BEIDE]],
  },
  sluit(
    'C 2.3, 5.7: to the Wi2021 as an asielstatushouder, outside the convenant',
    'wi2013',
    wisselSituatie('wi2021', 'asielstatushouder'),
  ),
  sluit('C 5.7: to the Wi2013, where nothing is open before a ja', 'wi2021', wisselSituatie('wi2013', 'gezinsmigrant')),
  sluit('C 2.3: another doelgroep under the Wi2021, outside the convenant', 'wi2021', wisselSituatie('wi2021', 'asielstatushouder')),
  {
    naam: 'C 5.7: another doelgroep that the law treats alike',
    wet: 'wi2021',
    leg: wisselSituatie('wi2021', 'overige_migrant'),
    voor: BEIDE,
    vanaf: [[EERSTE, BEIDE]],
  },
  ...(['examen', 'ontheffing', 'vrijstelling', 'vertrek'] as const).map((soort): Verhaal => ({
    naam: `B2: the plicht in Den Haag ends (${soort})`,
    wet: soort === 'vertrek' ? 'wi2021' : 'wi2013',
    leg: gemeente(einde, { doe: 'leg_vast', soort, datum: LAATSTE }),
    voor: BEIDE,
    vanaf: [[EERSTE, NIEMAND]],
  })),
];

/** What has no day of its own, because it takes back or joins: it works at once. */
export const ineens: readonly Omit<Verhaal, 'vanaf'>[] = [
  {
    naam: 'B2: an end of the plicht is taken back',
    wet: 'wi2013',
    vooraf: gemeente(einde, { doe: 'leg_vast', soort: 'vertrek', datum: '2026-03-31' }),
    leg: opFeit(einde, 'plicht_einde', 'eindeId', { doe: 'herroep' }),
    voor: NIEMAND,
  },
  {
    naam: 'AVG 18: a restriction that was a mistake never counted',
    wet: 'wi2021',
    vooraf: gemeente(beperking, { doe: 'leg_vast', soort: 'beperking', van: '2026-03-01' }),
    leg: opFeit(beperking, 'beperking', 'beperkingId', { doe: 'beeindig', tot: '2026-02-28' }),
    voor: NIEMAND,
  },
  {
    naam: 'C 15: an uitsluiting is taken back',
    wet: 'wi2013',
    vooraf: eindig('uitgesloten_per', '2026-03-31'),
    leg: eindigConvenant({}),
    voor: NIEMAND,
  },
  {
    naam: 'C 12.1: the last day of an enrolment is taken back',
    wet: 'wi2021',
    vooraf: opSchool(inschrijving, 'inschrijving', 'inschrijvingId', { doel: 'einde', einde: '2026-01-31' }),
    leg: opSchool(inschrijving, 'inschrijving', 'inschrijvingId', { doel: 'einde' }),
    voor: NIEMAND,
  },
];
