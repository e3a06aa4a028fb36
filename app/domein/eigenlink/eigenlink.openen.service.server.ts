import type { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { openBewijs, openLink } from './eigenlink.repository.server';
import { nieuwGeheim } from './linkgeheim.server';

type Sleutel = { sleutel: string; geboortedatum: Temporal.PlainDate };

async function open(context: Context, met: typeof openLink, sleutel: Sleutel): Promise<string | null> {
  const geheim = nieuwGeheim();
  const goed = await metNiemand(context, (tx) => met(tx, { ...sleutel, geheim, afzender: context.verzoek.afzender }));
  return goed ? geheim : null;
}

/** Opens a link with the registered birth date; returns the secret of the short time that follows, or null, whatever the reason. Five wrong tries end it. */
export const openMetLink = (context: Context, sleutel: Sleutel): Promise<string | null> => open(context, openLink, sleutel);

/** The same for the code on a receipt, which never expires; five wrong tries rest it for a day. */
export const openMetCode = (context: Context, sleutel: Sleutel): Promise<string | null> => open(context, openBewijs, sleutel);
