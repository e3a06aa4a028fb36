import { type Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { naarDag } from '~/platform/db/datum';
import type { Categorie } from '../grondslag/categorie';
import type { Inschrijving, Ritme } from './periode';

/**
 * The rhythm of reports in the course of time, how many days after a period its report is in time, and how many days after an enrolment the
 * school may still report; all settings.
 */
export type Rapportageritme = { ritmes: Ritme[]; termijnDagen: number; nazorgDagen: number };

export async function getRitme(tx: Tx): Promise<Rapportageritme> {
  const rijen = await tx.instelling.findMany({ where: { code: 'rapportage.ritme_maanden' }, orderBy: { van: 'asc' } });
  const [dagen] = await tx.$queryRaw<{ termijnDagen: number; nazorgDagen: number }[]>`
    select tk.instelling('rapportage.termijn_dagen', tk.vandaag())::integer as "termijnDagen",
      tk.instelling('poort.nazorg_dagen', tk.vandaag())::integer as "nazorgDagen"`;
  const ritmes = rijen.map(({ waarde, van }) => ({ maanden: Number(waarde), van: naarDag(van) }));
  return { ritmes, termijnDagen: dagen?.termijnDagen ?? 0, nazorgDagen: dagen?.nazorgDagen ?? 0 };
}

/** A cursist of one's own school, as a report needs him. */
export type Leerling = {
  id: string;
  aanbiederId: string;
  kenmerk: string;
  voornamen: string;
  achternaam: string;
  inschrijvingen: Inschrijving[];
  isContactpersoon: boolean;
};

const veld = { id: true, aanbiederId: true, kenmerk: true, voornamen: true, achternaam: true } as const;

/** A cursist of this school with his enrolments, and whether this user is his contactpersoon or deputy today (C 12.5). */
export async function findLeerling(tx: Tx, wie: { cursistId: string; aanbiederId: string; gebruikerId: string }): Promise<Leerling | null> {
  const cursist = await tx.cursist.findFirst({ where: { id: wie.cursistId, aanbiederId: wie.aanbiederId }, select: veld });
  if (!cursist) return null;
  const inschrijvingen = await tx.inschrijving.findMany({ where: { cursistId: cursist.id }, orderBy: { begin: 'asc' } });
  const contact = await tx.$queryRaw<unknown[]>`
    select 1 from contactpersoon where cursist_id = ${cursist.id}::uuid and gebruiker_id = ${wie.gebruikerId}::uuid
      and van <= tk.vandaag() and (tot is null or tot >= tk.vandaag()) limit 1`;
  return {
    ...cursist,
    inschrijvingen: inschrijvingen.map(({ begin, einde }) => ({ begin: naarDag(begin), einde: naarDag(einde) })),
    isContactpersoon: contact.length > 0,
  };
}

/** Makes acts on the reports of one cursist wait for each other, until the transaction ends. */
export async function vergrendelLeerling(tx: Tx, cursistId: string): Promise<void> {
  await tx.$queryRaw`select 1 from cursist where id = ${cursistId}::uuid for no key update`;
}

export type OpenCategorie = { categorie: Categorie; van: Temporal.PlainDate; inburgeraarId: string };

/** What of a cursist may travel to the gemeente now, and since which day; empty too for who is not his contactpersoon. */
export async function listOpenNaarGemeente(tx: Tx, cursistId: string): Promise<OpenCategorie[]> {
  const rijen = await tx.$queryRaw<{ categorie: Categorie; van: Date; inburgeraarId: string }[]>`
    select g.categorie, (min(g.van) at time zone 'Europe/Amsterdam')::date as van, g.inburgeraar_id as "inburgeraarId"
    from grondslag g where g.cursist_id = ${cursistId}::uuid and g.richting = 'naar_gemeente' and g.van <= tk.nu() and g.tot > tk.nu()
    group by g.categorie, g.inburgeraar_id`;
  return rijen.map((rij) => ({ ...rij, van: naarDag(rij.van) }));
}
