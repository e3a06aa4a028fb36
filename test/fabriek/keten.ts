import { casemanager, medewerker } from './gebruiker';
import { cursist } from './cursist';
import { inburgeraar } from './inburgeraar';
import { koppel } from './koppeling';
import { school } from './school';
import { toestemming } from './toestemming';

type Delen = {
  casemanager?: Awaited<ReturnType<ReturnType<typeof casemanager>['maak']>>;
  school?: Awaited<ReturnType<ReturnType<typeof school>['maak']>>;
  contactpersoon?: Awaited<ReturnType<ReturnType<typeof medewerker>['maak']>>;
  /** The last day of the enrolment. */
  einde?: string;
};

const VAN = '2024-01-01';
const TOT = '2999-12-31';

async function maakKeten(wet: 'wi2013' | 'wi2021', delen: Delen) {
  const manager = delen.casemanager ?? (await casemanager().maak());
  const aanbieder = delen.school ?? (await school().metConvenant(VAN, TOT).maak());
  const persoon = delen.contactpersoon ?? (await medewerker(aanbieder).maak());
  const dossier = await inburgeraar()[wet]().begeleid(VAN).inCaseloadVan(manager).maak();
  const inschrijving = cursist(aanbieder)[wet]().genaamd(dossier.voornamen, dossier.achternaam);
  const deelnemer = await inschrijving.ingeschreven(VAN, delen.einde).metContactpersoon(persoon).maak();
  const koppelingId = await koppel(dossier, deelnemer);
  return { casemanager: manager, school: aanbieder, contactpersoon: persoon, inburgeraar: dossier, cursist: deelnemer, koppelingId };
}

/** Both sides of a Wi2013 asielstatushouder, joined, without any answer yet: the gate is closed. */
export const ketenZonderToestemming = (delen: Delen = {}) => maakKeten('wi2013', delen);

/** The same after a ja for this school on the extended text: the gate is open both ways. */
export async function ketenMetToestemming(delen: Delen = {}) {
  const keten = await maakKeten('wi2013', delen);
  await toestemming().van(keten.inburgeraar).voor(keten.school).verleend(VAN).maak();
  return keten;
}

/** Both sides of a gezinsmigrant under the Wi2021: open by artikel 35 lid 3. */
export const ketenWi2021 = (delen: Delen = {}) => maakKeten('wi2021', delen);
