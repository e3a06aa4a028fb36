import type { Context } from '~/platform/context';
import { DomeinFout } from '~/platform/fout';
import { laatKeuren } from './clamd.server';

export type Virusscan = Pick<Context, 'settings' | 'log'>;

/**
 * Lets the virus scanner look at what was uploaded. Refuses beside `veld` what is infected, and everything while the scanner gives no answer: nothing is
 * kept that was not looked at.
 */
export async function keurBestandOpVirussen({ settings, log }: Virusscan, inhoud: Uint8Array, veld: string): Promise<void> {
  const uitspraak = await laatKeuren(settings.CLAMD_URL, inhoud);
  if (uitspraak.soort === 'schoon') return;
  if (uitspraak.soort === 'geen_antwoord') log.error({ code: uitspraak.reden }, 'no answer of the virus scanner');
  else log.warn('an infected file was refused');
  const sleutel = uitspraak.soort === 'besmet' ? 'fouten.bestand.virus' : 'fouten.bestand.niet_gekeurd';
  throw new DomeinFout('ongeldig', { velden: { [veld]: [sleutel] } });
}
