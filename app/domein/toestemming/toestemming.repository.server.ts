import { uuidv7 } from 'uuidv7';
import type { Temporal } from 'temporal-polyfill';
import type { Categorie } from '~/domein/grondslag/categorie';
import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import type { Tx } from '~/platform/db/actor.server';
import { Prisma } from '~/platform/db/client/client';
import { naarDag, naarMoment, vanDag, vanMoment } from '~/platform/db/datum';
import type { Ongeldig } from './ongeldig';
import { ongeldigVan } from './ongeldig.repository.server';
import { naarOngeldig, type OngeldigRij } from './ongeldigrij';
import type { Kanaal } from './toestemming';

/** An act with everything that was recorded of it. `cursistId`: a school recorded it; otherwise the gemeente or the person himself did. */
export type Toestemming = Handeling & {
  inburgeraarId: string | null;
  cursistId: string | null;
  aanbiederNaam: string | null;
  tekstversieId: string | null;
  tekst: { code: string; nummer: number; taal: Verklaringstaal } | null;
  naam: string;
  geboortedatum: Temporal.PlainDate;
  plaats: string;
  kanaal: Kanaal;
  tolkNaam: string | null;
  tolkNummer: string | null;
  partnerGetekend: boolean;
  bestandId: string | null;
  vastgelegdDoorNaam: string | null;
  ongeldig: Ongeldig | null;
};

type Rij = Omit<
  Toestemming,
  'datum' | 'tijdstip' | 'geboortedatum' | 'vastgelegdOp' | 'tekst' | 'categorieen' | 'ongeldig' | 'ongeldigOp'
> &
  OngeldigRij & {
    datum: Date;
    tijdstip: Date | null;
    geboortedatum: Date;
    vastgelegdOp: Date;
    categorieen: Categorie[] | null;
    code: string | null;
    nummer: number | null;
    taal: Verklaringstaal | null;
  };

function naarToestemming({
  code,
  nummer,
  taal,
  categorieen,
  ongeldigOp,
  ongeldigBij,
  ongeldigReden,
  ongeldigDoor,
  ...rij
}: Rij): Toestemming {
  return {
    ...rij,
    ...naarOngeldig({ ongeldigOp, ongeldigBij, ongeldigReden, ongeldigDoor }),
    categorieen: categorieen ?? [],
    tekst: code === null || nummer === null || taal === null ? null : { code, nummer, taal },
    datum: naarDag(rij.datum),
    geboortedatum: naarDag(rij.geboortedatum),
    tijdstip: naarMoment(rij.tijdstip),
    vastgelegdOp: rij.vastgelegdOp.toISOString(),
  };
}

/** Whose acts: those of an inburgeraar (with those of his school, as far as they may be seen), or those that a school recorded of its own cursist. */
export type Onderwerp = { inburgeraarId: string } | { cursistId: string };

/** Every act that the actor may see, in the order of their days. */
export function listHandelingen(tx: Tx, wie: Onderwerp): Promise<Toestemming[]> {
  if ('cursistId' in wie) return haal(tx, Prisma.sql`select id from toestemming where cursist_id = ${wie.cursistId}::uuid`, wie.cursistId);
  return haal(
    tx,
    Prisma.sql`
      select id from toestemming where inburgeraar_id = ${wie.inburgeraarId}::uuid
      union select s.id from grondslag g join toestemming s on s.cursist_id = g.cursist_id
        where g.inburgeraar_id = ${wie.inburgeraarId}::uuid and g.grond = 'toestemming'`,
  );
}

/** One act, or null when there is none that the actor may see. */
export async function findHandeling(tx: Tx, id: string): Promise<Toestemming | null> {
  return (await haal(tx, Prisma.sql`select ${id}::uuid as id`))[0] ?? null;
}

async function haal(tx: Tx, gezien: Prisma.Sql, cursistId: string | null = null): Promise<Toestemming[]> {
  const rijen = await tx.$queryRaw<Rij[]>`
    select t.id, t.inburgeraar_id as "inburgeraarId", t.cursist_id as "cursistId", t.aanbieder_id as "aanbiederId", a.naam as "aanbiederNaam", t.soort,
      t.tekstversie_id as "tekstversieId", v.code, v.nummer, v.taal, v.categorieen, t.naam, t.geboortedatum, t.plaats, t.datum, t.tijdstip, t.kanaal,
      t.tolk_naam as "tolkNaam", t.tolk_nummer as "tolkNummer", t.partner_getekend as "partnerGetekend", t.bestand_id as "bestandId",
      t.vastgelegd_op as "vastgelegdOp", toegang.naam(t.vastgelegd_door) as "vastgelegdDoorNaam",
      o.op as "ongeldigOp", o.bij as "ongeldigBij", o.reden as "ongeldigReden", o.door as "ongeldigDoor"
    from (${gezien}) gezien
    join toestemming t on t.id = gezien.id
    left join taalaanbieder a on a.id = t.aanbieder_id left join tekstversie v on v.id = t.tekstversie_id
    left join ${ongeldigVan(cursistId)} o on o.toestemming_id = t.id
    order by t.datum, t.tijdstip nulls first, t.vastgelegd_op, t.id`;
  return rijen.map(naarToestemming);
}

/** Whom a look at an act is logged about: for the gemeente the inburgeraar, also when the school recorded it of its cursist. */
export async function findOnderwerp(tx: Tx, { inburgeraarId, cursistId }: Toestemming): Promise<string | null> {
  if (inburgeraarId !== null) return inburgeraarId;
  const [rij] = await tx.$queryRaw<{ id: string }[]>`
    select g.inburgeraar_id as id from grondslag g where g.cursist_id = ${cursistId}::uuid and (select toegang.is_gemeente()) limit 1`;
  return rij?.id ?? cursistId;
}

/** Waits for whoever holds this person, and says what time it is then: the moment of an act, in whole milliseconds. */
export async function handelingsmoment(tx: Tx, persoonId: string): Promise<Temporal.Instant> {
  const [rij] = await tx.$queryRaw<{ moment: Date }[]>`select poort.handelingsmoment(${persoonId}::uuid) as moment`;
  if (!rij) throw new Error('The database has no clock');
  return naarMoment(rij.moment);
}

/** The act that this form recorded before, if it did. */
export async function findVanFormulier(tx: Tx, formulierId: string): Promise<string | null> {
  return (await tx.toestemming.findUnique({ where: { formulierId }, select: { id: true } }))?.id ?? null;
}

export type NieuweHandeling = Pick<
  Toestemming,
  | 'aanbiederId'
  | 'soort'
  | 'tekstversieId'
  | 'naam'
  | 'geboortedatum'
  | 'plaats'
  | 'datum'
  | 'tijdstip'
  | 'kanaal'
  | 'tolkNaam'
  | 'tolkNummer'
  | 'partnerGetekend'
  | 'bestandId'
> &
  Onderwerp & { formulierId: string; vastgelegdDoor: string };

/** Adds one act and returns its id; nothing recorded before is changed. The gate is rewritten with it. */
export async function voegHandelingToe(tx: Tx, { geboortedatum, datum, tijdstip, ...rest }: NieuweHandeling): Promise<string> {
  const dagen = { geboortedatum: vanDag(geboortedatum), datum: vanDag(datum), tijdstip: tijdstip && vanMoment(tijdstip) };
  const { id } = await tx.toestemming.create({ data: { id: uuidv7(), ...rest, ...dagen }, select: { id: true } });
  return id;
}
