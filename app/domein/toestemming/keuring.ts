import { Temporal } from 'temporal-polyfill';
import { dagVan } from '~/platform/klok';
import { TIJDZONE } from '~/platform/tijdzone';
import type { Veldfouten } from '~/platform/fout';

/** The moment of an act on paper, where its time is known. */
export function tijdstipVan(datum: Temporal.PlainDate, tijd: Temporal.PlainTime | null): Temporal.Instant | null {
  return tijd === null ? null : datum.toZonedDateTime({ timeZone: TIJDZONE, plainTime: tijd }).toInstant();
}

/**
 * What is wrong with the birth date and the day of an act, beside the fields: the birth date is the registered one, so that two people of one name are
 * never taken for one; nobody signs before his birth or after now.
 */
export function keurDagen(
  opgave: { geboortedatum: Temporal.PlainDate; datum: Temporal.PlainDate; tijdstip: Temporal.Instant | null },
  bekend: { geboortedatum: Temporal.PlainDate; nu: Temporal.Instant },
): Veldfouten {
  const fouten: Veldfouten = {};
  if (!opgave.geboortedatum.equals(bekend.geboortedatum)) fouten['geboortedatum'] = ['toestemming.fouten.geboortedatum_anders'];
  if (Temporal.PlainDate.compare(opgave.datum, dagVan(bekend.nu)) > 0) fouten['datum'] = ['toestemming.fouten.datum_toekomst'];
  else if (Temporal.PlainDate.compare(opgave.datum, bekend.geboortedatum) < 0) fouten['datum'] = ['toestemming.fouten.datum_voor_geboorte'];
  else if (opgave.tijdstip && Temporal.Instant.compare(opgave.tijdstip, bekend.nu) > 0)
    fouten['tijd'] = ['toestemming.fouten.tijd_toekomst'];
  return fouten;
}
