import type { Temporal } from 'temporal-polyfill';
import type { Categorie } from './categorie';
import type { Persoonsfeiten } from './feiten';
import { ALTIJD, dagen, doorsnede, type Perioden, periodeOp, verenig } from './perioden';
import { type Handeling, jaPerioden } from './toestemmingsverloop';
import { opeenvolgend } from './opeenvolgend';

type Feiten = Pick<Persoonsfeiten, 'situaties'> & { handelingen: readonly Handeling[] };

/**
 * When the gemeente itself may record this category of a person and read it back: under the Wi2021 always, under the Wi2013 only while a ja
 * for some school stands whose text names it (C 12.2, 12.4).
 */
export function vastlegPerioden({ situaties, handelingen }: Feiten, categorie: Categorie): Perioden {
  const scholen = new Set(handelingen.flatMap(({ aanbiederId }) => aanbiederId ?? []));
  const ja = [...scholen].flatMap((school) => jaPerioden(handelingen, school)).filter((j) => j.categorieen.includes(categorie));
  return verenig(
    opeenvolgend(situaties).flatMap(({ feit, laatste }) =>
      doorsnede([dagen(feit.van, laatste)], feit.wet === 'wi2021' ? ALTIJD : verenig(ja)),
    ),
  );
}

/** Whether the gemeente may record this category at a moment; without law and doelgroep on file it may not. */
export function magVastleggen(feiten: Feiten, categorie: Categorie, moment: Temporal.Instant): boolean {
  return periodeOp(vastlegPerioden(feiten, categorie), moment) !== undefined;
}
