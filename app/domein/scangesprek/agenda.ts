import type { Temporal } from 'temporal-polyfill';
import { TIJDZONE } from '~/platform/tijdzone';
import { vouw, waarde } from './agendaregel';
import { eindVan, type Afspraak } from './gesprek';

/** REQUEST and CANCEL go by mail to one receiver; PUBLISH is a file to save. */
export type Agendamethode = 'REQUEST' | 'CANCEL' | 'PUBLISH';

type Gesprek = Pick<Afspraak, 'volgnummer' | 'soort' | 'begin' | 'minuten' | 'plaats' | 'vastgelegdOp'>;

export type Agendagegevens = {
  gesprek: Gesprek;
  /** Names the gesprek for ever: a moved or cancelled one is the same. */
  uid: string;
  titel: string;
  toelichting: string;
  /** Who invites, and whom; a file to save names nobody. */
  post: { afzender: string; ontvanger: string } | null;
};

/** The rules of the clock in this zone as they have been since 1996. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIJDZONE}`,
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19960331T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19961027T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
  'END:VTIMEZONE',
];

const cijfers = (tekst: string) => tekst.replace(/[-:]/g, '').slice(0, 15);
const lokaal = (moment: Temporal.Instant) =>
  cijfers(moment.toZonedDateTimeISO(TIJDZONE).toPlainDateTime().toString({ smallestUnit: 'second' }));
const utc = (moment: Temporal.Instant) => `${cijfers(moment.toString({ smallestUnit: 'second' }))}Z`;

export const methodeVan = ({ soort }: Pick<Afspraak, 'soort'>): Exclude<Agendamethode, 'PUBLISH'> =>
  soort === 'afgezegd' ? 'CANCEL' : 'REQUEST';

/** One gesprek as a calendar file (RFC 5545, and RFC 5546 where it goes by mail): lines of at most 75 octets, times on the clock of Den Haag. */
export function maakAgenda({ gesprek, uid, titel, toelichting, post }: Agendagegevens): string {
  const methode: Agendamethode = post === null ? 'PUBLISH' : methodeVan(gesprek);
  const wie = post && [
    `ORGANIZER;CN=Gemeente Den Haag:mailto:${post.afzender}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${post.ontvanger}`,
  ];
  const regels = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Gemeente Den Haag//Taalketen//NL', 'CALSCALE:GREGORIAN', `METHOD:${methode}`],
    ...ZONE,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${gesprek.volgnummer}`,
    `DTSTAMP:${utc(gesprek.vastgelegdOp)}`,
    `DTSTART;TZID=${TIJDZONE}:${lokaal(gesprek.begin)}`,
    `DTEND;TZID=${TIJDZONE}:${lokaal(eindVan(gesprek))}`,
    `SUMMARY:${waarde(titel)}`,
    `LOCATION:${waarde(gesprek.plaats)}`,
    `DESCRIPTION:${waarde(toelichting)}`,
    ...(wie ?? []),
    `STATUS:${gesprek.soort === 'afgezegd' ? 'CANCELLED' : 'CONFIRMED'}`,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  return regels.map((regel) => `${vouw(regel)}\r\n`).join('');
}
