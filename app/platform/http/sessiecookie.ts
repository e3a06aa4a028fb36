import { leesCookie, zetCookie } from './cookies';

type Settings = { ADRES: string };

const isBeveiligd = ({ ADRES }: Settings) => ADRES.startsWith('https:');
/** Over https the prefix makes the browser refuse one that another host or http set. */
const naam = (settings: Settings) => (isBeveiligd(settings) ? '__Host-tk_sessie' : 'tk_sessie');

/** The secret token of who is logged in, from the raw Cookie header. */
export function sessieUitCookie(settings: Settings, cookies: string | null): string | null {
  return leesCookie(cookies, naam(settings));
}

/** The Set-Cookie header that keeps a session until the browser closes; the server ends it earlier. */
export function bewaarSessie(settings: Settings, token: string): string {
  return zetCookie(naam(settings), token, { verborgen: true, beveiligd: isBeveiligd(settings) });
}

/** The Set-Cookie header that forgets the session. */
export function wisSessie(settings: Settings): string {
  return zetCookie(naam(settings), '', { seconden: 0, verborgen: true, beveiligd: isBeveiligd(settings) });
}
