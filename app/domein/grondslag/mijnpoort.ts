import type { Temporal } from 'temporal-polyfill';
import { type Categorie, categorieen, richtingen } from './categorie';
import { type Einden, eindeVanJa } from './einden';
import { gesloten, type Herkomst, herkomstVan, laatsteRij, ligtOp, type Poortregel, type Rij } from './poortbeeld';
import { artikelen, type ToonbareReden } from './reden';
import { type Handeling, ingang, isOngeldig, laatsteHandeling } from './toestemmingsverloop';
import { looptijd } from './zin';

type Eigen = { handelingen: readonly Handeling[]; einden: Einden; aanbiederId: string; herkomst: Herkomst };

/** Why something of his does not cross, as the inburgeraar may read it: his own answer, else only that there is no ground. */
function reden(laatste: Handeling | undefined, { einden }: Eigen, categorie: Categorie, moment: Temporal.Instant): ToonbareReden {
  if (laatste?.soort !== 'verleend') return laatste?.soort ?? 'geen_grondslag';
  if (isOngeldig(laatste, moment.epochMilliseconds)) return 'ongeldig';
  const einde = eindeVanJa(einden, ingang(laatste));
  if (einde && einde.op <= moment.epochMilliseconds) return 'beeindigd';
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
    return [
      { ...doorgang, ...gesloten(reden(laatste, eigen, doorgang.categorie, moment), laatsteRij(deze, moment), eigen.herkomst.antwoord) },
    ];
  });
}
