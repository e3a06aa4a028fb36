import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { personas } from '../personas';
import { keurmerkPeriode, scholen, type DemoSchool } from '../scholen';
import { medewerkernaam, naamrijen, schoolnaam } from './namen';

/** `omvang` 1 is the size of Den Haag: 3,500 people, 10 schools, 25 casemanagers. The same number on the same day gives the same data. */
export type Opdracht = { omvang: number; getal: number; vandaag: Temporal.PlainDate };

const PERSONEN = 3_500;
const SCHOLEN = 10;
const CASEMANAGERS = 25;
/** Never fewer schools than those that the personas work at. */
const aantalScholen = (omvang: number) => Math.max(SCHOLEN, Math.round(SCHOLEN * omvang));
/** The share of all cursisten at the largest school, at size 1 and at size 100 (35,000 of 350,000). */
const grootsteDeel = (omvang: number) => (omvang >= 10 ? 0.1 : 0.25);

function school(nr: number): DemoSchool {
  const bekend = scholen[nr];
  if (bekend) return bekend;
  const toestand = nr % 31;
  return {
    naam: schoolnaam(nr),
    bowNummer: String(900101 + nr),
    kvkNummer: `00${String(100001 + nr)}`,
    plaats: ['Den Haag', 'Rijswijk', 'Delft', 'Zoetermeer', 'Leiden'][nr % 5] ?? 'Den Haag',
    keurmerk: {
      status: toestand === 7 ? 'geschorst' : toestand % 10 === 3 ? 'keurmerk_bepaalde_tijd' : 'keurmerk',
      maandenGeleden: 3 + (nr % 12),
      waarschuwing: toestand === 11,
    },
  };
}

/**
 * Makes the draw (60 bits), the chance and the ids: functions of the number, the kind and the place in a list, so that nothing depends on the
 * order of the work. They are written so that the planner can inline them: millions of calls of a function take longer than the rows.
 * A moment (`om`) is of the day in the session's time zone.
 */
async function maakKans(client: pg.Client, { getal, vandaag, omvang }: Opdracht): Promise<void> {
  const macht = Math.log(aantalScholen(omvang)) / Math.log(1 / grootsteDeel(omvang));
  await client.query(`
    create function pg_temp.greep(zout text, i bigint) returns bigint language sql immutable
      as $$ select hashint8extended(i, hashtextextended(zout, ${getal})) & 1152921504606846975 $$;
    create function pg_temp.kans(zout text, i bigint) returns float8 language sql immutable
      as $$ select (pg_temp.greep(zout, i) >> 7)::float8 / 9007199254740992 $$;
    create function pg_temp.nr(soort text, i bigint) returns uuid language sql immutable
      as $$ select encode(int8send((1700000000000 + i) << 16 | 28672 | (i & 4095)) || int8send(pg_temp.greep(soort, i) | (-9223372036854775808)), 'hex')::uuid $$;
    create function pg_temp.dag() returns date language sql immutable as $$ select date '${vandaag.toString()}' $$;
    create function pg_temp.om(d date, zout text, i bigint) returns timestamptz language sql stable
      as $$ select (d::timestamp + interval '1 minute' * (480 + floor(pg_temp.kans(zout, i) * 540)))::timestamptz $$;
    create temp table maat as select ${Math.round(PERSONEN * omvang)}::int as personen, ${aantalScholen(omvang)}::int as scholen,
      ${Math.max(5, Math.round(CASEMANAGERS * omvang))}::int as casemanagers, ${macht}::float8 as macht;`);
}

async function schrijf<T>(client: pg.Client, tabel: string, kolommen: string, rijen: readonly T[]): Promise<void> {
  await client.query(`create temp table ${tabel} (${kolommen})`);
  await client.query(`insert into ${tabel} select * from json_populate_recordset(null::${tabel}, $1::json)`, [JSON.stringify(rijen)]);
  await client.query(`analyze ${tabel}`);
}

/** Fills the temporary tables that the steps read: the size, the names, the schools and the personas. */
export async function bereidVoor(client: pg.Client, opdracht: Opdracht): Promise<void> {
  await maakKans(client, opdracht);
  const { rijen, groepen } = naamrijen();
  await schrijf(client, 'naam', 'groep int, soort text, nr int, naam text, sleutel text', rijen);
  await schrijf(
    client,
    'naamgroep',
    'nr int, groep int, vrouw int, man int, achter int',
    groepen.map((groep, nr) => ({ nr, ...groep })),
  );
  await schrijf(
    client,
    'demoschool',
    'nr int, naam text, bow text, kvk text, plaats text, status text, sinds date, tot_en_met date, waarschuwing boolean',
    Array.from({ length: aantalScholen(opdracht.omvang) }, (_, nr) => {
      const s = school(nr);
      const { sinds, totEnMet } = keurmerkPeriode(s, opdracht.vandaag);
      return {
        nr: nr + 1,
        naam: s.naam,
        bow: s.bowNummer,
        kvk: s.kvkNummer,
        plaats: s.plaats,
        status: s.keurmerk.status,
        sinds: sinds.toString(),
        tot_en_met: totEnMet?.toString() ?? null,
        waarschuwing: s.keurmerk.waarschuwing,
      };
    }),
  );
  await schrijf(
    client,
    'persona',
    'volg int, naam text, email text, rol text, bow text, vervangt text, sub text',
    personas.flatMap((p, volg) =>
      p.rollen.map((rol) => ({ volg, naam: p.naam, email: p.email, rol, bow: p.bowNummer, vervangt: p.vervangt, sub: p.sub })),
    ),
  );
  await schrijf(
    client,
    'medewerker',
    'nr int, naam text',
    Array.from({ length: 480 }, (_, nr) => ({ nr, naam: medewerkernaam(nr) })),
  );
}
