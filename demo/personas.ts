import type { Rol } from '~/platform/rol';
import { kievitsbloem, klinkerkade, lettertij, strandloper, woordwerf } from './scholen';

/**
 * Someone to log in as. `sub` is his lasting subject at the stand-in provider. `bowNummer` names his school.
 * `vervangt` is the subject whom he replaces: a casemanager by waarneming, a contactpersoon as deputy (C 12.5).
 */
export type Persona = {
  sub: string;
  naam: string;
  email: string;
  rollen: readonly Rol[];
  organisatie: string;
  bowNummer?: string;
  isContactpersoon?: true;
  vervangt?: string;
  tweedeFactor: boolean;
  functie: string;
  kan: string;
};

const gemeente = 'Gemeente Den Haag';

function bijGemeente(sub: string, naam: string, rollen: readonly Rol[], functie: string, kan: string): Persona {
  return { sub, naam, email: `${sub}@denhaag.example`, rollen, organisatie: gemeente, tweedeFactor: true, functie, kan };
}

function bijSchool(
  school: { naam: string; bowNummer: string },
  domein: string,
  sub: string,
  naam: string,
  functie: string,
  kan: string,
): Persona {
  return {
    sub,
    naam,
    email: `${sub}@${domein}.example`,
    rollen: ['taalaanbieder'],
    organisatie: school.naam,
    bowNummer: school.bowNummer,
    tweedeFactor: true,
    functie,
    kan,
  };
}

export const personas: readonly Persona[] = [
  bijGemeente(
    'noor-van-dijk',
    'Noor van Dijk',
    ['casemanager'],
    'Casemanager',
    'Begeleidt inburgeraars, legt toestemming vast en leest rapportages.',
  ),
  {
    ...bijGemeente(
      'bram-visser',
      'Bram Visser',
      ['casemanager'],
      'Casemanager, neemt waar',
      'Neemt waar voor Noor van Dijk en ziet dan haar inburgeraars.',
    ),
    vervangt: 'noor-van-dijk',
  },
  bijGemeente(
    'fatima-el-idrissi',
    'Fatima El Idrissi',
    ['casemanager'],
    'Casemanager',
    'Heeft eigen inburgeraars. Ziet die van Noor van Dijk niet.',
  ),
  bijGemeente(
    'marijke-de-graaf',
    'Marijke de Graaf',
    ['relatiebeheerder'],
    'Relatiebeheerder',
    'Ziet de scholen, hun keurmerk en aantallen. Ziet geen personen.',
  ),
  bijGemeente(
    'yusuf-demir',
    'Yusuf Demir',
    ['casemanager', 'relatiebeheerder'],
    'Casemanager en relatiebeheerder',
    'Heeft twee rollen en werkt steeds in één daarvan.',
  ),
  bijGemeente('willem-hofstra', 'Willem Hofstra', ['tekenbevoegde'], 'Tekenbevoegde', 'Tekent namens de gemeente en ziet wat hij tekent.'),
  bijGemeente(
    'sanne-kuipers',
    'Sanne Kuipers',
    ['beheerder'],
    'Functioneel beheerder',
    'Geeft en beëindigt toegang, en stelt wijzigingen van de regels voor. Ziet geen dossiers.',
  ),
  bijGemeente(
    'ruud-terpstra',
    'Ruud Terpstra',
    ['beheerder'],
    'Tweede beheerder',
    'Bevestigt wat Sanne Kuipers aan de regels wil wijzigen, of wijst het af.',
  ),
  bijGemeente('joost-meijer', 'Joost Meijer', ['avg_afhandelaar'], 'AVG-afhandelaar', 'Handelt AVG-verzoeken en datalekken af.'),
  bijGemeente(
    'ingrid-bosman',
    'Ingrid Bosman',
    ['fg'],
    'Functionaris gegevensbescherming',
    'Houdt toezicht en ziet het logboek. Ziet geen dossiers.',
  ),
  {
    ...bijGemeente(
      'lotte-prins',
      'Lotte Prins',
      ['casemanager'],
      'Casemanager zonder tweede factor',
      'Wordt geweigerd: zij meldt zich aan zonder tweede factor.',
    ),
    tweedeFactor: false,
  },
  {
    ...bijSchool(
      woordwerf,
      'woordwerf',
      'anneke-postma',
      'Anneke Postma',
      'Contactpersoon',
      'Ziet de cursisten van haar school en rapporteert hun voortgang.',
    ),
    isContactpersoon: true,
  },
  {
    ...bijSchool(
      woordwerf,
      'woordwerf',
      'karim-bouzid',
      'Karim Bouzid',
      'Vervangend contactpersoon',
      'Vervangt Anneke Postma en ziet dezelfde cursisten.',
    ),
    vervangt: 'anneke-postma',
  },
  {
    ...bijSchool(lettertij, 'lettertij', 'tom-jaspers', 'Tom Jaspers', 'Contactpersoon', 'Ziet alleen de cursisten van zijn eigen school.'),
    isContactpersoon: true,
  },
  bijSchool(
    klinkerkade,
    'klinkerkade',
    'els-wouters',
    'Els Wouters',
    'Medewerker administratie',
    'Werkt bij een school waarvan het keurmerk is geschorst.',
  ),
  bijSchool(
    strandloper,
    'strandloper',
    'maud-hoekstra',
    'Maud Hoekstra',
    'Directeur van een school die zich aanmeldde',
    'Leest het rapport van de kwaliteitsscan en reageert erop.',
  ),
  bijSchool(
    kievitsbloem,
    'kievitsbloem',
    'jeroen-stam',
    'Jeroen Stam',
    'Directeur van een school die zich aanmeldde',
    'Reageerde op het rapport en wacht op het besluit van de gemeente.',
  ),
  {
    sub: 'selam-tesfay',
    naam: 'Selam Tesfay',
    email: 'selam.tesfay@post.example',
    rollen: ['inburgeraar'],
    organisatie: 'Geen organisatie',
    tweedeFactor: true,
    functie: 'Inburgeraar',
    kan: 'Ziet haar eigen toestemming en haar eigen gegevens.',
  },
  {
    sub: 'peter-vos',
    naam: 'Peter Vos',
    email: 'peter.vos@elders.example',
    rollen: [],
    organisatie: 'Geen organisatie',
    tweedeFactor: true,
    functie: 'Heeft geen toegang',
    kan: 'Kan zich aanmelden, maar heeft in Taalketen geen toegang.',
  },
];
