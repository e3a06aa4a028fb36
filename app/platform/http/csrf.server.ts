import { createHmac, timingSafeEqual } from 'node:crypto';

type Bron = { sessie: string | null; settings: { GEHEIM: string } };

/** The token every form of this session carries: an HMAC of the session, so that nothing needs to be stored. */
export function csrfToken({ sessie, settings }: Bron): string {
  return createHmac('sha256', settings.GEHEIM)
    .update(`csrf:${sessie ?? ''}`)
    .digest('base64url');
}

export function isCsrfGeldig(bron: Bron, gegeven: unknown): boolean {
  const verwacht = Buffer.from(csrfToken(bron));
  const ontvangen = Buffer.from(typeof gegeven === 'string' ? gegeven : '');
  return verwacht.length === ontvangen.length && timingSafeEqual(verwacht, ontvangen);
}
