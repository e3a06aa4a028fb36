import { maakOpmaak } from '~/platform/i18n/opmaak';
import { TIJDZONE } from '~/platform/tijdzone';
import { isVertaling, taalkenmerken, type Verklaringstaal } from './verklaringstaal';

/** Days (ISO) and moments (ISO instants, Dutch wall clock) in the words of a language; by the calendar and with the digits of the Dutch papers. */
export type Dagopmaak = { datum: (dag: string) => string; moment: (moment: string) => string };

export function dagopmaak(taal: Verklaringstaal): Dagopmaak {
  if (!isVertaling(taal)) return maakOpmaak('nl');
  const locale = `${taalkenmerken[taal].lang}-u-ca-gregory-nu-latn`;
  const dag = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const datum = new Intl.DateTimeFormat(locale, { ...dag, timeZone: 'UTC' });
  const momentdag = new Intl.DateTimeFormat(locale, { ...dag, timeZone: TIJDZONE });
  const klok = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIJDZONE });
  return {
    datum: (iso) => datum.format(new Date(`${iso}T00:00:00Z`)),
    moment: (iso) => `${momentdag.format(new Date(iso))} ${klok.format(new Date(iso))}`,
  };
}
