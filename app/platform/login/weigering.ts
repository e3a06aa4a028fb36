/**
 * Why logging in was refused. `geen_poging`: no login was begun in this browser, or over ten minutes ago, or its cookie is not ours.
 * `verkeerde_staat`: the answer belongs to another attempt. `afgebroken`: the person or the provider broke off.
 */
export type AanmeldReden =
  'geen_poging' | 'verkeerde_staat' | 'geen_tweede_factor' | 'afgebroken' | 'aanbieder_weigert' | 'aanbieder_onbereikbaar';

/** `oorzaak` is the technical code for the log; it holds no personal data. */
export type Geweigerd = { soort: 'geweigerd'; reden: AanmeldReden; oorzaak: string };

export function weiger(reden: AanmeldReden, oorzaak: string = reden): Geweigerd {
  return { soort: 'geweigerd', reden, oorzaak };
}
