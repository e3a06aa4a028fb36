import { maakOpmaak } from '~/platform/i18n/opmaak';
import type { Stuk } from '~/platform/pdf/stuk';
import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import { ingevuldFormulier, intrekkingsbewijs, type Bewijs } from '~/domein/verklaring/formulier';
import type { Antwoord, Tekstversie } from '~/domein/verklaring/tekst';
import type { Kanaal } from '~/domein/toestemming/toestemming';

/** The words of a document, which is always Dutch. */
const KANAAL: Record<Kanaal, string> = {
  papier: 'Op papier, bij de gemeente',
  scherm: 'Op het scherm, bij de gemeente',
  school: 'Op papier, op school',
  telefoon: 'Met de telefoon',
  brief: 'Met een brief',
  zelf: 'Zelf, na inloggen',
  link: 'Zelf, met een eigen link',
  code: 'Zelf, met de code op het bewijs',
};

export type Vastgelegd = Handeling & {
  aanbiederNaam: string | null;
  naam: string;
  geboortedatum: { toString(): string };
  plaats: string;
  kanaal: Kanaal;
  tolkNaam: string | null;
  tolkNummer: string | null;
  partnerGetekend: boolean;
  bestandId: string | null;
};

/** Which of the three answers an act was. */
export function antwoordVan({ soort, aanbiederId }: Pick<Handeling, 'soort' | 'aanbiederId'>): Antwoord | 'ingetrokken' {
  if (soort === 'ingetrokken') return soort;
  if (soort === 'verleend') return 'ja';
  return aanbiederId === null ? 'nee_alle' : 'nee_school';
}

function handtekening({ soort, kanaal, naam, bestandId }: Vastgelegd): string | null {
  if (bestandId !== null) return 'Op het papier. De scan is bewaard.';
  return kanaal === 'scherm' && soort !== 'ingetrokken' ? `Zelf getypte naam: ${naam}` : null;
}

function naarBewijs(handeling: Vastgelegd): Bewijs {
  const { datum, moment } = maakOpmaak('nl');
  const tolk = [handeling.tolkNaam, handeling.tolkNummer && `(${handeling.tolkNummer})`].filter(Boolean).join(' ');
  return {
    school: handeling.aanbiederNaam,
    naam: handeling.naam,
    geboortedatum: datum(handeling.geboortedatum.toString()),
    plaats: handeling.plaats || null,
    datum: handeling.tijdstip ? moment(handeling.tijdstip) : datum(handeling.datum),
    kanaal: KANAAL[handeling.kanaal],
    handtekening: handtekening(handeling),
    tolk: tolk || null,
    partner: handeling.soort === 'ingetrokken' ? null : handeling.partnerGetekend,
    vastgelegd: moment(handeling.vastgelegdOp),
  };
}

/**
 * The document of an act: the form as it was filled in, or the withdrawal. `versie` is the text that was read, with the Dutch of it; a withdrawal has none.
 */
export function stukVan(handeling: Vastgelegd, versie: Tekstversie | null, nederlands: Tekstversie | null): Stuk {
  const antwoord = antwoordVan(handeling);
  const bewijs = naarBewijs(handeling);
  if (antwoord === 'ingetrokken' || versie === null) return intrekkingsbewijs(bewijs);
  return ingevuldFormulier(versie, nederlands ?? versie, antwoord, bewijs);
}
