import { categorieen } from '~/domein/grondslag/categorie';
import type { Betrokkene, Persoonlijk, Weg } from '../soort';
import { BUITEN_DE_POORT } from '../soort';

/** The words of docs/avg for what the database calls by a code; a code without a word stands there as it is. */
const CODES: Readonly<Record<string, string>> = {
  wi2013: 'Wi2013',
  wi2021: 'Wi2021',
  asielstatushouder: 'asielstatushouder',
  gezinsmigrant: 'gezinsmigrant',
  overige_migrant: 'overige migrant',
  identiteit: 'naam en contact',
  plan_van_aanpak: 'plan van aanpak',
  traject: 'traject: wet, termijn, lening, lesuren',
  voortgang: 'voortgang: niveau en aanwezigheid',
  non_formeel: 'non-formele uren',
  pip: 'uittreksel uit het PIP',
  bijzonderheden: 'bijzonderheden',
  toestemming: 'toestemming (AVG 6 lid 1 a)',
  artikel_35_3: 'artikel 35 lid 3 Wet inburgering 2021, gelezen als taak van algemeen belang (AVG 6 lid 1 e)',
  publieke_taak: 'taak van algemeen belang (AVG 6 lid 1 e)',
};
export const woord = (code: string) => CODES[code] ?? code;

export const WIE: Record<Betrokkene, string> = {
  inburgeraar: 'inburgeraar (bij de gemeente)',
  cursist: 'cursist (bij de school)',
  medewerker: 'medewerker',
  tolk: 'tolk',
  vertaler: 'beëdigd vertaler',
};

export const WEG: Record<Weg, string> = {
  inburgeraar: 'als de gemeente de inburgeraar vernietigt',
  cursist: 'als de school de cursist vernietigt',
  medewerker: 'als de medewerker wordt vernietigd (wie iets deed, wordt leeggemaakt)',
  termijn: 'vanzelf, door de dagelijkse opruiming',
  sleutel: 'de regel blijft; de sleutel die naar de persoon leidt gaat weg',
};

/** What a column tells, in the words of the documents: a category of the gate, or what is kept outside it. */
export function soortnaam(soort: Persoonlijk): string {
  const categorie = categorieen.find((code) => code === soort);
  return categorie ? woord(categorie) : BUITEN_DE_POORT[soort as keyof typeof BUITEN_DE_POORT];
}
