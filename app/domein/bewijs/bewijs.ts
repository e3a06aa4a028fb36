import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import type { Antwoord } from '~/domein/verklaring/tekst';
import type { Kanaal } from '~/domein/toestemming/toestemming';

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
