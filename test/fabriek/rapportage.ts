import { uuidv7 } from 'uuidv7';
import { Temporal } from 'temporal-polyfill';
import type { Inzending } from '~/domein/voortgang/indienen.service.server';
import { delen } from '~/domein/voortgang/inhoud';
import { stilstaandeKlok } from '~/platform/klok';
import { contextVoor, sessieVoor } from './sessie';

export const dag = (tekst: string) => Temporal.PlainDate.from(tekst);

/** A day on which the third quarter of 2026 is due; the factories' chain is enrolled since 2024. */
export const OKTOBER = stilstaandeKlok('2026-10-05T10:00:00Z');

/** What a request of this user carries on a day of October 2026. */
export async function contextIn(gebruiker: { id: string; toegangId: string }, klok = OKTOBER) {
  return contextVoor(await sessieVoor(gebruiker), klok);
}

/** A report as it is sent on the third quarter of 2026, first version, right in every field unless said otherwise. */
export function inzending(cursist: { id: string }, meer: Partial<Inzending> = {}): Inzending {
  return {
    cursistId: cursist.id,
    periodeVan: dag('2026-07-01'),
    versie: 0,
    basis: '',
    aangeboden: delen,
    formulierId: uuidv7(),
    inhoud: {
      lezen: 'A1+',
      luisteren: 'A2',
      knm: 'bezig',
      urenGepland: '100',
      urenGevolgd: '92,5',
      verzuimGemeld: '5',
      verzuimNietGemeld: '2,5',
      toelichting: 'Leest korte teksten.',
    },
    ...meer,
  };
}
