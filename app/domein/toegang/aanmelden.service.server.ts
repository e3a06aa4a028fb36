import type { Context } from '~/platform/context';
import { beginSessie } from '~/platform/db/aanmelding.server';
import { GeenSessie, metActor } from '~/platform/db/actor.server';
import { noteerWeigering } from '~/platform/db/audit.server';
import { leesPoging } from '~/platform/login/aanmeldcookie.server';
import { beginAanmelden } from '~/platform/login/begin-aanmelden.server';
import { rondAanmeldenAf } from '~/platform/login/rond-aanmelden-af.server';
import type { Reden } from './aanmeldreden';

/** `terug` is the own path that was asked for. */
export type Afgewezen = { soort: 'afgewezen'; reden: Reden; terug: string };
export type Binnen = { soort: 'binnen'; token: string; terug: string };
export type Onderweg = { soort: 'onderweg'; adres: string; cookie: string };

/** Sends the visitor to the provider, where he also proves his second factor. */
export async function begin(context: Context, terug: string): Promise<Onderweg | Afgewezen> {
  const begonnen = await beginAanmelden(context.settings, { naar: terug, nu: context.klok.nu() });
  if (begonnen.soort === 'begonnen') return { soort: 'onderweg', adres: begonnen.adres, cookie: begonnen.cookie };
  return wijsAf(context, { reden: begonnen.reden, oorzaak: begonnen.oorzaak, terug });
}

/** Starts a session for who comes back from the provider; refuses whoever has no valid access or no secrecy on file (C 12.8). */
export async function rondAf(context: Context, request: Request): Promise<Binnen | Afgewezen> {
  const nu = context.klok.nu();
  const terug = leesPoging(context.settings, request.headers.get('Cookie'), nu)?.naar ?? '/';
  const wie = await rondAanmeldenAf(context.settings, request, { nu });
  if (wie.soort === 'geweigerd') return wijsAf(context, { reden: wie.reden, oorzaak: wie.oorzaak, terug });
  const email = wie.isEmailBevestigd && wie.email !== null ? wie.email : '';
  const token = await beginSessie(context, { uitgever: wie.uitgever, sub: wie.sub, email });
  if (token === null) return wijsAf(context, { reden: 'geen_toegang', oorzaak: 'geen_toegang', terug });
  await meldAf(context);
  return { soort: 'binnen', token, terug: wie.naar };
}

/** Ends the session of this request, when there is one. */
export async function meldAf(context: Context): Promise<void> {
  if (context.sessie === null) return;
  await metActor(context, (tx) => tx.$executeRaw`select toegang.meld_af()`).catch((fout: unknown) => {
    if (!(fout instanceof GeenSessie)) throw fout;
  });
}

async function wijsAf(context: Context, { reden, oorzaak, terug }: { reden: Reden; oorzaak: string; terug: string }): Promise<Afgewezen> {
  context.log.info({ verzoekId: context.verzoek.id, aanmeldreden: reden, oorzaak }, 'login refused');
  await noteerWeigering(context, `aanmelden_${reden}`);
  return { soort: 'afgewezen', reden, terug };
}
