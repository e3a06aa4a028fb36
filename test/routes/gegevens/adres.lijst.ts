const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TAAL = /^(nl|nl-b1|en|ar|ti|fa|tr|uk|so|fr)$/;

/** What may stand in a path, by the name that its route gives it: an id, a day, or a word of ours. Never a name, a number or a term of a person. */
export const PADDELEN: Record<string, RegExp> = {
  id: ID,
  toestemmingId: ID,
  linkId: ID,
  stukId: ID,
  risicoId: ID,
  meldingId: ID,
  rapportId: ID,
  versie: /^[1-9]\d{0,3}$/,
  /** The secret of a link of one's own: random, and of nobody who does not know it. */
  token: /^[\w-]{43}$/,
  gebruikerId: ID,
  convenantId: ID,
  taal: TAAL,
  periode: /^\d{4}-\d{2}-\d{2}$/,
  soort: /^(inzagen|handelingen|weigeringen)$/,
  /** Which entry of what waits: a rule, the row it is about, and which occurrence: a word of ours, a count, a day. */
  regel: /^[a-z_]+$/,
  onderwerp: ID,
  /** A part of the checklist of a scan: a word of ours. */
  onderdeel: /^[a-z_0-9]+$/,
  voorval: /^([a-z_]+|\d+|([a-z_]+(%20| ))?\d{4}-\d{2}-\d{2})$/,
};

const WOORD = /^[a-z0-9_]*$/;
const DAG = /^(\d{4}-\d{2}-\d{2})?$/;
const ID_OF_NIETS = new RegExp(`${ID.source}|^$`);

/** What may stand behind the question mark, by its name. A search on a name or a number of a person is a POST, and goes on under a seal. */
export const VRAAGDELEN: Record<string, RegExp> = {
  _data: /^[\w/.$-]+$/,
  zoek: /^[\w-]{80,}$/,
  school: ID_OF_NIETS,
  contact: ID_OF_NIETS,
  nieuw: ID_OF_NIETS,
  wijzig: ID_OF_NIETS,
  organisatie: ID_OF_NIETS,
  pseudoniem: ID,
  persoon: ID,
  pagina: /^\d+$/,
  richting: /^(op|af)$/,
  taal: TAAL,
  ...Object.fromEntries(['dag', 'van', 'tot'].map((naam) => [naam, DAG])),
  ...Object.fromEntries(
    [
      ...[
        'sorteer',
        'gedaan',
        'gelukt',
        'reden',
        'wijze',
        'wie',
        'rol',
        'stand',
        'wet',
        'doelgroep',
        'aandacht',
        'rapport',
        'antwoord',
        'inschrijving',
      ],
      ...['scansoort', 'wacht', 'tijd', 'rapportage', 'convenant', 'keurmerk', 'nt2', 'register', 'groep', 'doet', 'toon', 'alles'],
    ].map((naam) => [naam, WOORD]),
  ),
};

/** Fields in which one types, in a form that fills an address, each with why it is nobody's name. */
export const VRIJE_VELDEN: Record<string, string> = {
  'GET /scholen zoek': 'the name of a school',
};

/** How a link leaves the house: the reader's own mail or telephone, by what he may see on that page. */
export const NAAR_BUITEN = /^(mailto|tel):/;
