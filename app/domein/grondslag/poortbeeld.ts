import type { Temporal } from 'temporal-polyfill';
import { type Categorie, categorieen, type Grond, type Richting, richtingen } from './categorie';
import type { Convenantfeit, Feiten, Schoolfeiten, Stelsel } from './feiten';
import { type Eindereden, redenOp } from './grondslag';
import { periodeOp } from './perioden';
import { type Artikel, artikelen, artikelVan, type ToonbareReden } from './reden';
import { inschrijfPerioden, partnerPerioden } from './voorwaarden';
import { looptijd } from './zin';

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

/** One category, one way, at one moment; days as ISO text, the last one is the last on which it still is open. */
export type Poortregel = { categorie: Categorie; richting: Richting } & (
  | { isOpen: true; grond: Grond; artikel: Artikel; sinds: string; tot: string }
  | { isOpen: false; reden: ToonbareReden; artikel: Artikel | null }
);

/** The gate of one person at one school. */
export type Schoolpoort = { school: { id: string; naam: string }; regels: Poortregel[] };

type Doorgang = Pick<Poortregel, 'categorie' | 'richting'>;

const ligtOp = ({ van, tot }: Rij, moment: Temporal.Instant) =>
  van.epochMilliseconds <= moment.epochMilliseconds && moment.epochMilliseconds < tot.epochMilliseconds;

/** Why what was open closed, where both may know it (the withdrawal of the school's ja). */
function laatsteEinde(rijen: readonly Rij[], moment: Temporal.Instant): Eindereden | null {
  const voorbij = rijen.filter(({ tot }) => tot.epochMilliseconds <= moment.epochMilliseconds);
  return voorbij.sort((a, b) => b.tot.epochMilliseconds - a.tot.epochMilliseconds)[0]?.einde ?? null;
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
  return laatsteEinde(rijen, moment) === 'ingetrokken' ? 'ingetrokken' : 'geen_grondslag';
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
export function poortbeeld(rijen: readonly Rij[], eigen: EigenFeiten, moment: Temporal.Instant): Poortregel[] {
  const doorgangen = categorieen.flatMap((categorie) => richtingen.map((richting) => ({ categorie, richting })));
  return doorgangen.map((doorgang) => {
    const deze = rijen.filter((rij) => rij.categorie === doorgang.categorie && rij.richting === doorgang.richting);
    const open = deze.find((rij) => ligtOp(rij, moment));
    if (open) {
      return { ...doorgang, isOpen: true, grond: open.grond, artikel: artikelen[open.grond], ...looptijd(open.van, open.tot) };
    }
    const reden = toonbareReden(eigen, doorgang, deze, moment);
    return { ...doorgang, isOpen: false, reden, artikel: artikelVan(reden) };
  });
}
