import type { Blok, Stuk, Stukfeit } from '~/platform/pdf/stuk';
import { tekstblokken, vastTeStellen, type Tekstgegevens } from './convenantstuk';
import { kanten, type Kant } from './ondertekening';

/** The four steps of a school with an aspirant-keurmerk (B1.4). */
export const VOORWAARDEN = [
  'een financiële inspectie',
  'een bezoek met of zonder aankondiging',
  'Toezicht in de klas',
  'een reguliere audit',
] as const;

type Getekend = { dag: string; naam: string | null; functie: string | null; plaats: string | null };

/** A signed convenant; days as ISO text, `getekendOp` the moment of the last signature. A name is null once its term was over. */
export type GetekendConvenant = {
  tekst: Tekstgegevens;
  school: { naam: string; kvkNummer: string; bowNummer: string; plaats: string };
  ingangsdatum: string;
  laatsteDag: string;
  isAfgesproken: boolean;
  isVoorwaardelijk: boolean;
  handtekeningen: Record<Kant, Getekend>;
  getekendOp: string;
};

const namens: Record<Kant, string> = { gemeente: 'Namens de gemeente Den Haag', school: 'Namens de school' };
const GEWIST = 'gewist na de bewaartermijn';

function handtekening(kant: Kant, { dag, naam, functie, plaats }: Getekend, datum: (dag: string) => string): Blok {
  const feiten: Stukfeit[] = [
    { label: 'Naam', waarde: naam ?? GEWIST },
    { label: 'Functie', waarde: functie ?? GEWIST },
    { label: 'Plaats', waarde: plaats ?? GEWIST },
    { label: 'Datum', waarde: datum(dag) },
  ];
  return { soort: 'feiten', kop: namens[kant], feiten };
}

function voorwaarden(isVoorwaardelijk: boolean): Blok[] {
  if (!isVoorwaardelijk) return [];
  const zin = `De school heeft een aspirant-keurmerk en doet voorwaardelijk mee (bijlage 1, punt 4). Zij doet onvoorwaardelijk mee als in de aspirantperiode goed zijn verlopen: ${VOORWAARDEN.slice(0, -1).join(', ')} en ${VOORWAARDEN.at(-1)}. Op die dag heeft zij nog een keurmerk.`;
  return [{ soort: 'alineas', kop: 'Voorwaarden', alineas: [zin] }];
}

function looptijd({ ingangsdatum, laatsteDag, isAfgesproken, tekst }: GetekendConvenant, datum: (dag: string) => string): Blok {
  const vanaf = isAfgesproken ? 'zo afgesproken bij het tekenen' : 'de dag van de laatste handtekening';
  return {
    soort: 'feiten',
    kop: 'Looptijd',
    feiten: [
      { label: 'Ingangsdatum', waarde: `${datum(ingangsdatum)}: ${vanaf}` },
      { label: 'Laatste geldige dag', waarde: `${datum(laatsteDag)}: twee jaar, en de ingangsdatum telt mee (artikel 3)` },
      { label: 'Tekst', waarde: `versie ${tekst.nummer}` },
    ],
  };
}

/** The convenant as both sides signed it. The same facts are the same document. */
export function getekendStuk(convenant: GetekendConvenant, datum: (dag: string) => string): Stuk {
  const { tekst, school, handtekeningen, getekendOp, isVoorwaardelijk } = convenant;
  return {
    titel: tekst.inhoud.titel,
    voet: `${tekst.inhoud.titel}, ${school.naam}, versie ${tekst.nummer}`,
    moment: getekendOp,
    blokken: [
      ...vastTeStellen(tekst),
      {
        soort: 'feiten',
        kop: 'Partijen',
        feiten: [
          { label: 'Gemeente', waarde: 'Gemeente Den Haag' },
          { label: 'School', waarde: school.naam },
          { label: 'KvK-nummer', waarde: school.kvkNummer },
          { label: 'Nummer bij Blik op Werk', waarde: school.bowNummer },
          { label: 'Vestigingsplaats', waarde: school.plaats },
        ],
      },
      looptijd(convenant, datum),
      ...voorwaarden(isVoorwaardelijk),
      ...tekstblokken(tekst),
      ...kanten.map((kant) => handtekening(kant, handtekeningen[kant], datum)),
    ],
  };
}
