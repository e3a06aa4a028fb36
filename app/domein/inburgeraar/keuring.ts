import type { Temporal } from 'temporal-polyfill';
import { DomeinFout } from '~/platform/fout';
import { isOnderConvenant, type Doelgroep, type Wet } from './wet';

/** Refuses a day that has yet to come, beside its field. */
export function eisNietInToekomst(veld: string, dag: Temporal.PlainDate, vandaag: Temporal.PlainDate): void {
  if (vandaag.until(dag).sign > 0) throw new DomeinFout('ongeldig', { velden: { [veld]: ['inburgeraar.fouten.in_toekomst'] } });
}

type Situatie = { wet: Wet; doelgroep: Doelgroep };

/** Refuses what serves the convenant alone for someone whom it does not cover: an asielstatushouder under the Wi2021 (C 2.3, 1f). */
export function eisOnderConvenant(situatie: Situatie | null): void {
  if (situatie === null || isOnderConvenant(situatie.wet, situatie.doelgroep)) return;
  throw new DomeinFout('conflict', { velden: { '': ['inburgeraar.fouten.buiten_convenant'] }, artikel: 'C 2.3' });
}

/** Refuses a leerroute outside the Wi2021 and a plan van aanpak outside the Wi2013. */
export function eisWet(wet: Wet, situatie: Situatie | null): void {
  if (situatie?.wet !== wet) throw new DomeinFout('conflict', { velden: { '': [`inburgeraar.fouten.alleen_${wet}`] } });
}
