import type { Temporal } from 'temporal-polyfill';
import { type Categorie, isPubliekeTaak } from './categorie';
import type { Persoonsfeiten, Regel, Stelsel } from './feiten';
import { eindenVan } from './einden';
import { ALTIJD, dagen, doorsnede, type Perioden, periodeOp, verenig } from './perioden';
import { type Handeling, jaPerioden } from './toestemmingsverloop';
import { opeenvolgend } from './opeenvolgend';

type Situatie = Persoonsfeiten['situaties'][number];
type Feiten = Pick<Stelsel, 'regels'> & Omit<Persoonsfeiten, 'beperkingen'> & { handelingen: readonly Handeling[] };

const isVanTaak =
  ({ wet, doelgroep }: Situatie, categorie: Categorie) =>
  (regel: Regel) =>
    isPubliekeTaak(regel.grond) &&
    regel.categorie === categorie &&
    regel.wet === wet &&
    (regel.doelgroep === null || regel.doelgroep === doelgroep);

/**
 * When the gemeente itself may record this category of a person and read it back: under the Wi2021 always, under the Wi2013 only while a ja
 * for some school stands whose text names it (C 12.2, 12.4), or while the matrix has a public task as its ground.
 */
export function vastlegPerioden(feiten: Feiten, categorie: Categorie): Perioden {
  const { regels, situaties, handelingen } = feiten;
  const einden = eindenVan(feiten);
  const scholen = new Set(handelingen.flatMap(({ aanbiederId }) => aanbiederId ?? []));
  const ja = [...scholen].flatMap((school) => jaPerioden(handelingen, school, einden)).filter((j) => j.categorieen.includes(categorie));
  return verenig(
    opeenvolgend(situaties).flatMap(({ feit, laatste }) => {
      const taak = regels.filter(isVanTaak(feit, categorie)).map(({ van, tot }) => dagen(van, tot));
      return doorsnede([dagen(feit.van, laatste)], feit.wet === 'wi2021' ? ALTIJD : verenig([...ja, ...taak]));
    }),
  );
}

/**
 * Whether the gemeente may record this category at a moment; without law and doelgroep on file it may not. The readable twin of `poort.eis_vastlegging`, by
 * the periods of `poort.bereken_vastlegging`; test/database/grondslag-gelijk.test.ts holds both equal.
 */
export function magCategorieVastleggen(feiten: Feiten, categorie: Categorie, moment: Temporal.Instant): boolean {
  return periodeOp(vastlegPerioden(feiten, categorie), moment) !== undefined;
}
