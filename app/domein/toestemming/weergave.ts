import type { Temporal } from 'temporal-polyfill';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import type { Ongeldig } from './ongeldig';
import type { Kanaal } from './toestemming';

type Vastgelegd = Handeling & {
  cursistId: string | null;
  aanbiederNaam: string | null;
  tekst: { code: string; nummer: number; taal: Verklaringstaal } | null;
  naam: string;
  geboortedatum: Temporal.PlainDate;
  plaats: string;
  kanaal: Kanaal;
  tolkNaam: string | null;
  tolkNummer: string | null;
  partnerGetekend: boolean;
  bestandId: string | null;
  vastgelegdDoorNaam: string | null;
  ongeldig: Ongeldig | null;
};

/** One act with everything recorded of it, for the page that shows it; days and moments as ISO text. */
export function naarWeergave(handeling: Vastgelegd) {
  const { id, soort, aanbiederId, naam, plaats, kanaal, tekst, tolkNaam, tolkNummer, partnerGetekend, bestandId, vastgelegdOp } = handeling;
  return {
    ...{ id, soort, aanbiederId, naam, plaats, kanaal, tekst, tolkNaam, tolkNummer, partnerGetekend, bestandId, vastgelegdOp },
    school: handeling.aanbiederNaam,
    geboortedatum: handeling.geboortedatum.toString(),
    datum: handeling.datum.toString(),
    tijdstip: handeling.tijdstip?.toString() ?? null,
    vanSchool: handeling.cursistId !== null,
    door: handeling.vastgelegdDoorNaam,
    ongeldig: handeling.ongeldig,
  };
}

export type Weergave = ReturnType<typeof naarWeergave>;
