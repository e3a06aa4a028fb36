import type { Context } from '~/platform/context';
import { DomeinFout } from '~/platform/fout';
import { metWaarden } from '~/platform/formulier/foutmelding';
import { leesbareBestandsnaam } from './bestandsnaam';
import { laatKeuren } from './clamd.server';

type Bestand = { naam: string; inhoud: Uint8Array };
export type Virusscan = Pick<Context, 'settings' | 'log'>;

/**
 * Lets the virus scanner look at what was uploaded. Refuses beside `veld` what is infected, by its name, and everything while the scanner gives no answer: nothing is
 * kept that was not looked at.
 */
export async function keurBestandOpVirussen({ settings, log }: Virusscan, { naam, inhoud }: Bestand, veld: string): Promise<void> {
  const uitspraak = await laatKeuren(settings.CLAMD_URL, inhoud);
  if (uitspraak.soort === 'schoon') return;
  if (uitspraak.soort === 'geen_antwoord') log.error({ code: uitspraak.reden }, 'no answer of the virus scanner');
  else log.warn('an infected file was refused');
  const sleutel =
    uitspraak.soort === 'besmet' ? metWaarden('fouten.bestand.virus', { naam: leesbareBestandsnaam(naam) }) : 'fouten.bestand.niet_gekeurd';
  throw new DomeinFout('ongeldig', { velden: { [veld]: [sleutel] } });
}
