import type { Temporal } from 'temporal-polyfill';
import { type Categorie, categorieen, richtingen } from './categorie';
import { gesloten, type Herkomst, herkomstVan, laatsteRij, ligtOp, type Poortregel, type Rij } from './poortbeeld';
import { artikelen, type ToonbareReden } from './reden';
import { type Handeling, laatsteHandeling } from './toestemmingsverloop';
import { looptijd } from './zin';

type Eigen = { handelingen: readonly Handeling[]; aanbiederId: string; herkomst: Herkomst };

/** Why something of his does not cross, as the inburgeraar may read it: his own answer, else only that there is no ground. */
function reden(laatste: Handeling | undefined, categorie: Categorie): ToonbareReden {
  if (laatste?.soort !== 'verleend') return laatste?.soort ?? 'geen_grondslag';
  return laatste.categorieen.includes(categorie) ? 'geen_grondslag' : 'niet_in_tekst';
}

/**
 * The gate between the gemeente and one school as the inburgeraar himself reads it: what of him crosses each way, on what ground and how long;
 * else his own answer. What was never open and what his answer does not name is left out: that goes to nobody.
 */
export function mijnPoort(rijen: readonly Rij[], eigen: Eigen, moment: Temporal.Instant): Poortregel[] {
  const laatste = laatsteHandeling(eigen.handelingen, eigen.aanbiederId, moment);
  const doorgangen = categorieen.flatMap((categorie) => richtingen.map((richting) => ({ categorie, richting })));
  return doorgangen.flatMap((doorgang): Poortregel[] => {
    const deze = rijen.filter((rij) => rij.categorie === doorgang.categorie && rij.richting === doorgang.richting);
    const open = deze.find((rij) => ligtOp(rij, moment));
    if (open) {
      const { grond, van, tot } = open;
      const vastgelegd = herkomstVan(grond, eigen.herkomst);
      return [{ ...doorgang, isOpen: true, grond, artikel: artikelen[grond], ...looptijd(van, tot), vastgelegd }];
    }
    if (deze.length === 0 && !laatste?.categorieen.includes(doorgang.categorie)) return [];
    return [{ ...doorgang, ...gesloten(reden(laatste, doorgang.categorie), laatsteRij(deze, moment), eigen.herkomst.antwoord) }];
  });
}
