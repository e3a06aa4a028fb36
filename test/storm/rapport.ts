import { delen } from '~/domein/voortgang/inhoud';
import type { Velden } from './formulier';

/** A report with every part, on the draft that everyone has. */
export const volledigRapport = (toelichting: string): Velden => ({
  knop: 'indienen',
  versie: '1',
  basis: '',
  aangeboden: delen.join(','),
  lezen: 'A1+',
  luisteren: 'A2',
  schrijven: 'A1',
  spreken: 'A2',
  knm: 'bezig',
  urenGepland: '100',
  urenGevolgd: '92,5',
  verzuimGemeld: '5',
  verzuimNietGemeld: '2,5',
  toelichting,
  nonFormeelGepland: '8',
  nonFormeelGevolgd: '6',
  effecten: ['minder_uren', 'wil_gesprek'],
});
