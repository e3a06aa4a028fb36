import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { type Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { LoginSettings } from './settings';

type CookieSettings = Pick<LoginSettings, 'ADRES' | 'GEHEIM'>;

const NAAM = 'tk_aanmelding';
const GELDIG_SECONDEN = 600;

const pogingSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), naar: z.string(), tot: z.number() });

/** One attempt to log in: what the provider's answer must fit, and the own path to go to afterwards. */
export type Poging = Omit<z.infer<typeof pogingSchema>, 'tot'>;

function teken(geheim: string, inhoud: string): Buffer {
  const sleutel = Buffer.from(hkdfSync('sha256', geheim, '', 'taalketen aanmeldcookie', 32));
  return createHmac('sha256', sleutel).update(inhoud).digest();
}

function kop({ ADRES }: CookieSettings, waarde: string, seconden: number): string {
  // Lax: the provider's redirect back to us is a navigation that comes from another site.
  const delen = [`${NAAM}=${waarde}`, 'Path=/aanmelden', `Max-Age=${seconden}`, 'HttpOnly', 'SameSite=Lax'];
  return [...delen, ...(ADRES.startsWith('https:') ? ['Secure'] : [])].join('; ');
}

/** The Set-Cookie header that keeps an attempt for ten minutes, signed with GEHEIM. */
export function bewaarPoging(settings: CookieSettings, poging: Poging, nu: Temporal.Instant): string {
  const tot = nu.add({ seconds: GELDIG_SECONDEN }).epochMilliseconds;
  const inhoud = Buffer.from(JSON.stringify({ ...poging, tot })).toString('base64url');
  return kop(settings, `${inhoud}.${teken(settings.GEHEIM, inhoud).toString('base64url')}`, GELDIG_SECONDEN);
}

/** The Set-Cookie header that forgets the attempt. */
export function wisPoging(settings: CookieSettings): string {
  return kop(settings, '', 0);
}

/** The attempt from a raw Cookie header; null when there is none, it is not signed by us or its ten minutes are over. */
export function leesPoging({ GEHEIM }: CookieSettings, cookies: string | null, nu: Temporal.Instant): Poging | null {
  const paar = (cookies ?? '').split(';').map((deel) => deel.trim());
  const [inhoud, handtekening, ...rest] = (paar.find((deel) => deel.startsWith(`${NAAM}=`))?.slice(NAAM.length + 1) ?? '').split('.');
  if (!inhoud || !handtekening || rest.length > 0) return null;
  const verwacht = teken(GEHEIM, inhoud);
  const gekregen = Buffer.from(handtekening, 'base64url');
  if (gekregen.length !== verwacht.length || !timingSafeEqual(gekregen, verwacht)) return null;
  const { tot, ...poging } = pogingSchema.parse(JSON.parse(Buffer.from(inhoud, 'base64url').toString('utf8')));
  return nu.epochMilliseconds <= tot ? poging : null;
}
