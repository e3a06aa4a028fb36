import type { Temporal } from 'temporal-polyfill';
import { type Categorie, categorieen, type Grond, type Richting, richtingen } from './categorie';
import type { Convenantfeit, Feiten, Schoolfeiten, Stelsel } from './feiten';
import { type Eindereden, redenOp } from './grondslag';
import { periodeOp } from './perioden';
import { type Artikel, artikelen, artikelVan, type ToonbareReden } from './reden';
import type { Vastgelegd } from './vastgelegd';
import { inschrijfPerioden, partnerPerioden } from './voorwaarden';
import { laatsteDagVoor, looptijd } from './zin';

/** A row of the projection that this actor may read. */
export type Rij = {
  aanbiederId: string;
  categorie: Categorie;
  richting: Richting;
  grond: Grond;
  van: Temporal.Instant;
  tot: Temporal.Instant;
  einde: Eindereden | null;
};

/** What this side holds of the facts itself. The other side's facts are taken as met: why those close is not told. */
export type EigenFeiten =
  | { kant: 'gemeente'; feiten: Feiten }
  | {
      kant: 'school';
      isContactpersoon: boolean;
      convenanten: readonly Convenantfeit[];
      inschrijvingen: Schoolfeiten['inschrijvingen'];
      nazorg: Stelsel['nazorg'];
    };

export type Kant = EigenFeiten['kant'];

/** Who recorded what the grounds rest on: the last answer to a consent form, and wet and doelgroep; as far as this side may know. */
export type Herkomst = { antwoord: Vastgelegd | null; situatie: Vastgelegd | null };
const ONBEKEND: Herkomst = { antwoord: null, situatie: null };

export const herkomstVan = (grond: Grond, { antwoord, situatie }: Herkomst) => (grond === 'toestemming' ? antwoord : situatie);

/**
 * One category, one way, at one moment; days as ISO text: the first and the last on which it is open, or the last on which it was (`laatst`).
 * `vastgelegd` is the fact that opens it, or the answer that closes it.
 */
export type Poortregel = { categorie: Categorie; richting: Richting; vastgelegd: Vastgelegd | null } & (
  | { isOpen: true; grond: Grond; artikel: Artikel; sinds: string; tot: string }
  | { isOpen: false; reden: ToonbareReden; artikel: Artikel | null; laatst: string | null }
);

/** The gate of one person at one school. */
export type Schoolpoort = { school: { id: string; naam: string }; regels: Poortregel[] };

/** The gate of a person at each of his schools, as one side may see it. */
export type Poort = { kant: Kant; scholen: Schoolpoort[] };

type Doorgang = Pick<Poortregel, 'categorie' | 'richting'>;

export const ligtOp = ({ van, tot }: Rij, moment: Temporal.Instant) =>
  van.epochMilliseconds <= moment.epochMilliseconds && moment.epochMilliseconds < tot.epochMilliseconds;

/** The period that ended last. */
export function laatsteRij(rijen: readonly Rij[], moment: Temporal.Instant): Rij | null {
  const voorbij = rijen.filter(({ tot }) => tot.epochMilliseconds <= moment.epochMilliseconds);
  return voorbij.sort((a, b) => b.tot.epochMilliseconds - a.tot.epochMilliseconds)[0] ?? null;
}

function redenVoorSchool(
  eigen: Extract<EigenFeiten, { kant: 'school' }>,
  { richting }: Doorgang,
  rijen: readonly Rij[],
  moment: Temporal.Instant,
) {
  if (!eigen.isContactpersoon) return 'geen_contactpersoon';
  if (!periodeOp(partnerPerioden(eigen.convenanten), moment)) return 'convenant';
  if (!periodeOp(inschrijfPerioden(eigen, richting), moment)) return 'uitgeschreven';
  // What was open closed by a cause that both may know: the withdrawal of the school's ja.
  return laatsteRij(rijen, moment)?.einde === 'ingetrokken' ? 'ingetrokken' : 'geen_grondslag';
}

/** The reason that this side may know (C 12; digest, *Reasons shown*): never that someone refused, objected or moved. */
export function toonbareReden(eigen: EigenFeiten, doorgang: Doorgang, rijen: readonly Rij[], moment: Temporal.Instant): ToonbareReden {
  if (eigen.kant === 'school') return redenVoorSchool(eigen, doorgang, rijen, moment);
  return redenOp(eigen.feiten, { ...doorgang, moment }) ?? 'geen_grondslag';
}

/**
 * The gate between the gemeente and one school as one side may see it at a moment: what is open by the projection, with ground, article and
 * days; of what is closed the reason that this side may know.
 */
export function poortbeeld(rijen: readonly Rij[], eigen: EigenFeiten, moment: Temporal.Instant, herkomst = ONBEKEND): Poortregel[] {
  const doorgangen = categorieen.flatMap((categorie) => richtingen.map((richting) => ({ categorie, richting })));
  return doorgangen.map((doorgang) => {
    const deze = rijen.filter((rij) => rij.categorie === doorgang.categorie && rij.richting === doorgang.richting);
    const open = deze.find((rij) => ligtOp(rij, moment));
    if (open) {
      const { grond } = open;
      const vastgelegd = herkomstVan(grond, herkomst);
      return { ...doorgang, isOpen: true, grond, artikel: artikelen[grond], ...looptijd(open.van, open.tot), vastgelegd };
    }
    const reden = toonbareReden(eigen, doorgang, deze, moment);
    const isGemeente = eigen.kant === 'gemeente';
    const laatste = laatsteRij(deze, moment);
    // A school reads the last day only where it ended by what it is told: the day of another cause would tell that cause.
    const toonbaar = isGemeente || laatste?.einde === reden ? laatste : null;
    return { ...doorgang, ...gesloten(reden, toonbaar, isGemeente ? herkomst.antwoord : null) };
  });
}

/** The answers of the inburgeraar himself that close the gate. */
const ANTWOORDEN: readonly ToonbareReden[] = ['geweigerd', 'ingetrokken'];

/** A closed gate, with the last day on which it was open; `antwoord` is what the inburgeraar said last. */
export function gesloten(reden: ToonbareReden, laatste: Rij | null, antwoord: Vastgelegd | null) {
  return {
    isOpen: false as const,
    reden,
    artikel: artikelVan(reden),
    laatst: laatste && laatsteDagVoor(laatste.tot),
    vastgelegd: ANTWOORDEN.includes(reden) ? antwoord : null,
  };
}
