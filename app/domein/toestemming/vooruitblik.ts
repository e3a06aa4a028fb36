import { Temporal } from 'temporal-polyfill';
import { categorieen, type Categorie, type Richting } from '~/domein/grondslag/categorie';
import type { Feiten } from '~/domein/grondslag/feiten';
import { grondslag, openPerioden } from '~/domein/grondslag/grondslag';
import type { Reden } from '~/domein/grondslag/reden';
import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import { dagVan } from '~/platform/klok';

/** What a school may see of the gemeente and the gemeente of the school, per category: now, and after an answer. */
export type Vooruitblik = {
  rijen: { categorie: Categorie; richting: Richting; nu: boolean; bijJa: boolean }[];
  /** Why a ja would open nothing yet; null when it opens something. */
  waaromNiets: Reden | null;
};

/** As if it were given at this moment, on a text that names these categories. */
function jaNu(aanbiederId: string, categorieenVanTekst: readonly Categorie[], moment: Temporal.Instant): Handeling {
  const datum = dagVan(moment);
  return {
    id: 'vooruitblik',
    aanbiederId,
    soort: 'verleend',
    datum,
    tijdstip: moment,
    categorieen: categorieenVanTekst,
    vastgelegdOp: moment.toString(),
    ongeldigOp: null,
  };
}

function openOp(feiten: Feiten, moment: Temporal.Instant): Set<string> {
  const geldt = openPerioden(feiten).filter(
    ({ van, tot }) => Temporal.Instant.compare(van, moment) <= 0 && Temporal.Instant.compare(tot, moment) > 0,
  );
  return new Set(geldt.map(({ categorie, richting }) => `${categorie} ${richting}`));
}

/**
 * What would open by a ja for this school, before it is given: the gate itself, asked with that ja among the facts. A nee closes all that is open now by
 * consent. The school's own conditions (its contactpersoon, the last day of an enrolment) are its own and not looked into.
 */
export function vooruitblik(feiten: Feiten, categorieenVanTekst: readonly Categorie[], moment: Temporal.Instant): Vooruitblik {
  const ja = jaNu(feiten.school.aanbiederId, categorieenVanTekst, moment);
  const metJa = { ...feiten, handelingen: [...feiten.handelingen, ja] };
  const [nu, straks] = [openOp(feiten, moment), openOp(metJa, moment)];
  const rijen = categorieen.flatMap((categorie) =>
    (['naar_school', 'naar_gemeente'] as const).map((richting) => {
      const sleutel = `${categorie} ${richting}`;
      return { categorie, richting, nu: nu.has(sleutel), bijJa: straks.has(sleutel) };
    }),
  );
  const genoemd = rijen.filter(({ categorie, nu: open }) => open || categorieenVanTekst.includes(categorie));
  const antwoord = grondslag(metJa, {
    categorie: 'identiteit',
    richting: 'naar_gemeente',
    schoolpersoon: null,
    doel: 'begeleiding',
    moment,
  });
  return { rijen: genoemd, waaromNiets: straks.size > 0 || antwoord.ja ? null : antwoord.reden };
}
