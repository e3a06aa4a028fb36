import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { maakAgenda } from '~/domein/scangesprek/agenda';
import { vouw, waarde } from '~/domein/scangesprek/agendaregel';

const moment = (tekst: string) => Temporal.Instant.from(tekst);
const gesprek = {
  ...{ volgnummer: 0, soort: 'gepland' as const, begin: moment('2026-11-24T09:00:00Z'), minuten: 60 },
  ...{ plaats: 'Spui 70, Den Haag', vastgelegdOp: moment('2026-11-20T08:30:15.5Z') },
};
const gegevens = { gesprek, uid: 'een@proef.example', titel: 'Gesprek', toelichting: 'Zie Taalketen.', post: null };
const post = { afzender: 'post@gemeente.example', ontvanger: 'info@school.example' };

/** The lines as a calendar reads them: unfolded. */
const regels = (bestand: string) => bestand.replace(/\r\n /g, '').split('\r\n');

describe('a calendar file (RFC 5545)', () => {
  it('says when and where, on the clock of Den Haag, and who invites whom', () => {
    expect(regels(maakAgenda({ ...gegevens, post }))).toEqual(
      expect.arrayContaining([
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'TZID:Europe/Amsterdam', 'UID:een@proef.example', 'SEQUENCE:0'],
        ...['DTSTAMP:20261120T083015Z', 'DTSTART;TZID=Europe/Amsterdam:20261124T100000', 'DTEND;TZID=Europe/Amsterdam:20261124T110000'],
        ...[
          'SUMMARY:Gesprek',
          'LOCATION:Spui 70\\, Den Haag',
          'STATUS:CONFIRMED',
          'ORGANIZER;CN=Gemeente Den Haag:mailto:post@gemeente.example',
        ],
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:info@school.example',
        ...['END:VEVENT', 'END:VCALENDAR', ''],
      ]),
    );
  });

  it('to save names nobody and asks nothing', () => {
    const bestand = maakAgenda(gegevens);
    expect(bestand).toContain('METHOD:PUBLISH\r\n');
    expect(bestand).not.toMatch(/ORGANIZER|ATTENDEE/);
  });

  it('of one that was moved or called off is the same gesprek with a higher number', () => {
    const verzet = regels(maakAgenda({ ...gegevens, gesprek: { ...gesprek, volgnummer: 1, begin: moment('2026-11-25T13:30:00Z') }, post }));
    expect(verzet).toEqual(
      expect.arrayContaining(['METHOD:REQUEST', 'UID:een@proef.example', 'SEQUENCE:1', 'DTSTART;TZID=Europe/Amsterdam:20261125T143000']),
    );
    const afgezegd = regels(maakAgenda({ ...gegevens, gesprek: { ...gesprek, volgnummer: 2, soort: 'afgezegd' }, post }));
    expect(afgezegd).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'UID:een@proef.example', 'SEQUENCE:2', 'STATUS:CANCELLED']));
  });

  it.each<[string, string, string, string?]>([
    ['2026-03-27T09:00:00Z', 'the Friday before the clock goes forward', '20260327T100000'],
    ['2026-03-29T00:30:00Z', 'over the hour that is not there', '20260329T013000', '20260329T033000'],
    ['2026-03-30T08:00:00Z', 'the Monday after', '20260330T100000'],
    ['2026-10-23T08:00:00Z', 'the Friday before it goes back', '20261023T100000'],
    ['2026-10-26T09:00:00Z', 'the Monday after', '20261026T100000'],
  ])('beginning %s, %s', (begin, _wat, lokaal, eind) => {
    const gelezen = regels(maakAgenda({ ...gegevens, gesprek: { ...gesprek, begin: moment(begin) } }));
    expect(gelezen).toContain(`DTSTART;TZID=Europe/Amsterdam:${lokaal}`);
    if (eind) expect(gelezen).toContain(`DTEND;TZID=Europe/Amsterdam:${eind}`);
  });
});

describe('a line of it', () => {
  it.each([
    ['Spui 70; zaal 3, links', 'Spui 70\\; zaal 3\\, links'],
    ['a\\b', 'a\\\\b'],
    ['een\r\ntwee\ndrie\rvier', 'een\\ntwee\\ndrie\\nvier'],
    ['bel\u0007\u0000', 'bel'],
    ['x\r\nATTENDEE:mailto:een@ander.example', 'x\\nATTENDEE:mailto:een@ander.example'],
  ])('%j is written %j', (tekst, verwacht) => {
    expect(waarde(tekst)).toBe(verwacht);
  });

  it('is never longer than 75 octets, breaks no sign, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (tekst) => {
        const regel = `DESCRIPTION:${waarde(tekst)}`;
        const gevouwen = vouw(regel).split('\r\n');
        for (const deel of gevouwen) expect(new TextEncoder().encode(deel).length).toBeLessThanOrEqual(75);
        expect(gevouwen.map((deel, nr) => (nr === 0 ? deel : deel.slice(1))).join('')).toBe(regel);
        expect(gevouwen.slice(1).every((deel) => deel.startsWith(' '))).toBe(true);
      }),
    );
  });
});
