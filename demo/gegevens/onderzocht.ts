import type { Temporal } from 'temporal-polyfill';
import type { Beoordeling } from '~/domein/kwaliteitsscan/bevinding';
import type { Onderdeel } from '~/domein/kwaliteitsscan/onderdeel';
import { kievitsbloem, strandloper, type DemoSchool } from '../scholen';

/** How many days other than Saturday and Sunday ago something happened in a scan: each on a day of its own, in their order. */
const GELEDEN = {
  begonnen: 12,
  aangenomen: 11,
  opgevraagd: 10,
  nagekeken: 9,
  ontvangen: 7,
  gelezen: 6,
  gesprek: 5,
  geantwoord: 4,
  vast: 3,
  reactie: 2,
  voorgelegd: 1,
} as const;
export type Voorval = keyof typeof GELEDEN;

export type Bevinding = { onderdeel: Onderdeel; samenvatting: string; beoordeling: Beoordeling; op: Voorval };

/** A school that applied and of which the scan is done: what was found, the risk that it was told, and how far it is. */
export type Onderzocht = {
  nr: number;
  school: DemoSchool;
  domein: string;
  /** Whom it lets in: the subject of a persona. */
  sub: string;
  /** How many days ago the aanmelding came in. */
  geleden: number;
  dag: (voorval: Voorval) => string;
  docenten: { alle: number; gevonden: number };
  bevindingen: readonly Bevinding[];
  gesprek: { verslag: string; afspraken: string };
  risico: { onderdeel: Onderdeel; ernst: 'laag' | 'midden' | 'hoog'; omschrijving: string; antwoord?: string };
  conclusie: string;
  /** Only of the one that is put up for decision. */
  verder?: { reactie: string; advies: string };
};

const VRIJDAG = 5;

/** The day so many days before this one, Saturdays and Sundays not counted. */
function werkdagVoor(dag: Temporal.PlainDate, geleden: number): Temporal.PlainDate {
  if (geleden === 0) return dag;
  const vorige = dag.subtract({ days: 1 });
  return werkdagVoor(vorige, vorige.dayOfWeek > VRIJDAG ? geleden : geleden - 1);
}

const goed = (onderdeel: Onderdeel, op: Voorval, samenvatting: string): Bevinding => ({ onderdeel, op, samenvatting, beoordeling: 'goed' });

/** What was found at both schools alike. */
const bevindingen = (cijfers: string): Bevinding[] => [
  goed('kvk', 'aangenomen', 'Besloten vennootschap sinds 2015. De inschrijving klopt met de aanmelding.'),
  goed('insolventie', 'aangenomen', 'Er staat niets over de school in het Centraal Insolventieregister.'),
  goed('keurmerk', 'aangenomen', 'De school heeft het keurmerk Inburgeren, zonder waarschuwing.'),
  goed('toezicht_in_de_klas', 'gelezen', 'De toezichthouder zag goede lessen. Eén aanbeveling over huiswerk is opgevolgd.'),
  goed('financieel_toezicht', 'gelezen', 'De school kan haar verplichtingen betalen.'),
  goed('resultatenaudit', 'gelezen', 'De resultaten liggen boven de grens van Blik op Werk.'),
  goed('beslissingen', 'gelezen', 'Blik op Werk meldt geen beslissingen of voorgenomen beslissingen.'),
  goed('onderzoeken', 'gelezen', 'Er loopt geen onderzoek naar de school.'),
  goed('algemene_bezwaren', 'gelezen', 'Blik op Werk meldt geen algemene bezwaren.'),
  goed('inspectie_szw', 'gelezen', 'De Arbeidsinspectie heeft geen indicatie.'),
  goed('nt2', 'nagekeken', cijfers),
];

type Verhaal = Omit<Onderzocht, 'geleden' | 'dag'> & { later: number };

const verhalen: readonly Verhaal[] = [
  {
    ...{ nr: 3, school: strandloper, domein: 'strandloper', sub: 'maud-hoekstra', later: 0, docenten: { alle: 5, gevonden: 4 } },
    bevindingen: [
      ...bevindingen('Vier van de vijf docenten staan in het register van BVNT2. Beide normen zijn gehaald.'),
      {
        ...{ onderdeel: 'tevredenheidsonderzoek', op: 'gelezen', beoordeling: 'aandacht' },
        samenvatting: 'Cursisten geven een ruime voldoende. Over de bereikbaarheid van de administratie zijn zij minder tevreden.',
      },
      goed('gesprek', 'gesprek', 'Gehouden op het stadhuis. De school vertelde hoe zij groepen indeelt en cursisten volgt.'),
    ],
    gesprek: {
      verslag: 'Wij spraken over de indeling van groepen, de begeleiding van cursisten en het tevredenheidsonderzoek.',
      afspraken: 'De school laat weten hoe zij de administratie beter bereikbaar maakt.',
    },
    risico: {
      ...{ onderdeel: 'tevredenheidsonderzoek', ernst: 'laag' },
      omschrijving: 'Cursisten kunnen de administratie moeilijk bereiken. Een melding van verzuim kan daardoor te laat komen.',
    },
    conclusie: 'De school voldoet aan de eisen van het convenant. Wij vragen haar hoe zij de administratie beter bereikbaar maakt.',
  },
  {
    ...{ nr: 4, school: kievitsbloem, domein: 'kievitsbloem', sub: 'jeroen-stam', later: 3, docenten: { alle: 6, gevonden: 5 } },
    bevindingen: [
      ...bevindingen('Vijf van de zes docenten staan in het register van BVNT2. Beide normen zijn gehaald.'),
      goed('tevredenheidsonderzoek', 'gelezen', 'Cursisten en opdrachtgevers geven een goed cijfer.'),
      {
        ...{ onderdeel: 'gesprek', op: 'gesprek', beoordeling: 'aandacht' },
        samenvatting: 'Gehouden op de school. Er is nog geen vaste vervanger als een docent uitvalt.',
      },
    ],
    gesprek: {
      verslag: 'Wij spraken over het lesaanbod, de groepen in de avond en de vervanging van docenten.',
      afspraken: 'De school regelt een vaste vervanger met een NT2-certificaat en laat weten wie dat wordt.',
    },
    risico: {
      ...{ onderdeel: 'gesprek', ernst: 'midden' },
      omschrijving: 'Er is geen vaste vervanger. Als een docent uitvalt, kan een groep zonder bevoegde docent komen.',
      antwoord: 'Vanaf volgende maand werkt bij ons een vaste invaller met een NT2-certificaat.',
    },
    conclusie: 'De school voldoet aan de eisen van het convenant. Het risico dat wij noemden, lost zij op.',
    verder: {
      reactie: 'Wij herkennen ons in het rapport. De invaller is aangenomen en begint volgende maand.',
      advies:
        'De school heeft het keurmerk, haalt beide normen voor NT2 en loste het genoemde risico op. Er is geen reden om haar te weigeren.',
    },
  },
];

/** The schools of which the scan is done, their days counted back from today. */
export function onderzochte(vandaag: Temporal.PlainDate): Onderzocht[] {
  return verhalen.map(({ later, ...verhaal }) => {
    const dagVan = (voorval: Voorval) => werkdagVoor(vandaag, GELEDEN[voorval] + later);
    return { ...verhaal, geleden: dagVan('begonnen').until(vandaag).days, dag: (voorval) => dagVan(voorval).toString() };
  });
}
