import type { Stuk } from '~/platform/pdf/stuk';
import type { Ontvanger, Risico } from './scanrisico';

type School = { naam: string; kvkNummer: string; bowNummer: string; plaats: string };

const NAMEN: Record<Ontvanger, string> = {
  blik_op_werk: 'Blik op Werk',
  inspectie_szw: 'Nederlandse Arbeidsinspectie (voorheen Inspectie SZW)',
};

const ERNST = { laag: 'laag', midden: 'middelgroot', hoog: 'hoog' } as const;

/** The words with which a letter on a risk begins; who writes it changes them as he likes. */
export function brieftekst({ omschrijving, ernst, verteld }: Pick<Risico, 'omschrijving' | 'ernst' | 'verteld'>, naam: string): string {
  const kent = verteld === null ? [] : ['De school weet van dit risico en kon erop antwoorden.'];
  return [
    `Bij de kwaliteitsscan van ${naam} vonden wij een risico. Wij schatten het in als ${ERNST[ernst]}.`,
    omschrijving,
    ...kent,
    'Wij vragen u dit mee te nemen in uw toezicht. Wilt u ons laten weten wat u ermee doet?',
  ].join('\n\n');
}

type Brief = { ontvanger: Ontvanger; tekst: string; dag: string; afzender: string; moment: string };

/** The letter as a document: page and PDF say the same. `dag` is the day as it is read. */
export function meldingsbrief(school: School, { ontvanger, tekst, dag, afzender, moment }: Brief): Stuk {
  return {
    titel: 'Melding van een risico',
    voet: `Melding over ${school.naam}`,
    moment,
    blokken: [
      {
        soort: 'feiten',
        kop: 'Aan wie en over wie',
        feiten: [
          { label: 'Aan', waarde: NAMEN[ontvanger] },
          { label: 'Van', waarde: `Gemeente Den Haag, ${afzender}` },
          { label: 'Datum', waarde: dag },
          { label: 'School', waarde: `${school.naam}, ${school.plaats}` },
          { label: 'KvK-nummer', waarde: school.kvkNummer },
          { label: 'Nummer bij Blik op Werk', waarde: school.bowNummer },
        ],
      },
      { soort: 'alineas', kop: 'Melding', alineas: alineas(tekst) },
      {
        soort: 'alineas',
        kop: 'Waarom wij dit melden',
        alineas: [
          'De gemeente doet een kwaliteitsscan bij elke school die meedoet met het Haags Convenant Inburgering & Taal (artikel 4). Een risico uit de scan mag zij melden.',
        ],
      },
    ],
  };
}

/** A text as typed, paragraph by paragraph. */
export const alineas = (tekst: string): string[] =>
  tekst
    .split(/\n\s*\n/)
    .map((een) => een.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
