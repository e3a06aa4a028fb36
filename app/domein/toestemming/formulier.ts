import type { Blok, Stuk } from '~/platform/pdf/stuk';
import { antwoordzin, type Antwoord, type Tekst, type Tekstversie } from './tekst';

const ANTWOORDEN: readonly Antwoord[] = ['ja', 'nee_school', 'nee_alle'];
const CONCEPT = 'Concept: deze tekst is nog door gemeente en fg vast te stellen.';
const FORMULIER = 'Toestemmingsverklaring';
const ONDERTEKENING = ['Naam', 'Geboortedatum', 'Plaats', 'Datum en tijd', 'Handtekening', 'Naam en nummer van de tolk'];

/** What is read before answering: why, which data, what a no means, how to change one's mind. */
export function leesblokken({ tekst, vastgesteld }: Tekstversie): Blok[] {
  return [
    ...(vastgesteld ? [] : [{ soort: 'melding', tekst: CONCEPT } as const]),
    { soort: 'alineas', alineas: tekst.inleiding },
    { soort: 'punten', kop: tekst.gegevens_kop, punten: tekst.gegevens },
    ...tekst.delen.map(({ kop, alineas }) => ({ soort: 'alineas', kop, alineas }) as const),
    { soort: 'alineas', alineas: [tekst.tolk] },
    { soort: 'verwijzing', ...tekst.privacy },
  ];
}

/** The three answers, equal and none chosen beforehand. */
export function keuzeblok(tekst: Tekst, { school, gekozen = null }: { school: string | null; gekozen?: Antwoord | null }): Blok {
  const keuzes = ANTWOORDEN.map((antwoord) => ({ tekst: antwoordzin(tekst, antwoord, school), isGekozen: antwoord === gekozen }));
  return { soort: 'keuzes', kop: tekst.vraag, keuzes };
}

const versienaam = ({ code, nummer }: Tekstversie) => `${FORMULIER}, tekst ${code}, versie ${nummer}`;

/** The form to print and sign (convenant bijlage 2); the partner's line says that it need not be filled in. */
export function blancoFormulier(versie: Tekstversie, school: string | null): Stuk {
  const { tekst } = versie;
  return {
    titel: tekst.titel,
    voet: versienaam(versie),
    blokken: [
      ...leesblokken(versie),
      keuzeblok(tekst, { school }),
      { soort: 'invulregels', regels: [tekst.verder, ''] },
      {
        soort: 'invulregels',
        kop: 'Uw handtekening',
        regels: [...ONDERTEKENING, `Handtekening van uw partner. ${tekst.partner}`],
      },
    ],
  };
}

/** What an act was, in Dutch words; null is not recorded, or not asked for this act. */
export type Bewijs = {
  school: string | null;
  naam: string;
  geboortedatum: string;
  plaats: string | null;
  datum: string;
  kanaal: string;
  handtekening: string | null;
  tolk: string | null;
  partner: boolean | null;
  vastgelegd: string;
};

function feiten({ partner, ...bewijs }: Bewijs): Blok {
  const rijen = [
    ['Naam', bewijs.naam],
    ['Geboortedatum', bewijs.geboortedatum],
    ['Plaats', bewijs.plaats],
    ['Datum', bewijs.datum],
    ['Hoe gegeven', bewijs.kanaal],
    ['Handtekening', bewijs.handtekening],
    ['Tolk', bewijs.tolk],
    ['Handtekening partner', partner === null ? null : partner ? 'Ja. Dit hoeft nooit.' : 'Nee. Dit hoeft nooit.'],
    ['Vastgelegd op', bewijs.vastgelegd],
  ] as const;
  return {
    soort: 'feiten',
    kop: 'Wat is vastgelegd',
    feiten: rijen.flatMap(([label, waarde]) => (waarde === null ? [] : [{ label, waarde }])),
  };
}

/** A ja or nee as it was given: the whole text, the answer, and who gave it when and how. */
export function ingevuldFormulier(versie: Tekstversie, antwoord: Antwoord, bewijs: Bewijs): Stuk {
  return {
    titel: versie.tekst.titel,
    voet: versienaam(versie),
    blokken: [...leesblokken(versie), keuzeblok(versie.tekst, { school: bewijs.school, gekozen: antwoord }), feiten(bewijs)],
  };
}

/** A withdrawal: what stopped, from which moment, and that nothing else changes by it. */
export function intrekkingsbewijs(bewijs: Bewijs): Stuk {
  const met = bewijs.school ?? 'de taalscholen';
  return {
    titel: 'U hebt uw toestemming ingetrokken',
    voet: 'Intrekking van toestemming',
    blokken: [
      {
        soort: 'alineas',
        alineas: [
          `De gemeente Den Haag en ${met} geven vanaf dat moment geen gegevens over u aan elkaar.`,
          'Dit verandert niets aan uw uitkering of aan uw recht om in Nederland te wonen. U krijgt geen boete. Uw casemanager blijft u helpen.',
          'U mag later weer ja zeggen.',
        ],
      },
      feiten(bewijs),
    ],
  };
}
