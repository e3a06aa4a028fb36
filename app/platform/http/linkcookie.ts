import { leesCookie, zetCookie } from './cookies';

type Settings = { ADRES: string };

const PAD = '/verklaring';
const isBeveiligd = ({ ADRES }: Settings) => ADRES.startsWith('https:');
/** Over https the prefix makes the browser refuse one that http set. */
const naam = (settings: Settings) => (isBeveiligd(settings) ? '__Secure-tk_link' : 'tk_link');

/** The secret of the short time after a link or a code was opened, from the raw Cookie header. It is no login. */
export function geheimUitCookie(settings: Settings, cookies: string | null): string | null {
  return leesCookie(cookies, naam(settings));
}

/** The Set-Cookie header that keeps it for one page; the server ends it earlier. */
export function bewaarGeheim(settings: Settings, geheim: string): string {
  return zetCookie(naam(settings), geheim, { pad: PAD, verborgen: true, beveiligd: isBeveiligd(settings) });
}

/** The Set-Cookie header that forgets it. */
export function wisGeheim(settings: Settings): string {
  return zetCookie(naam(settings), '', { pad: PAD, seconden: 0, verborgen: true, beveiligd: isBeveiligd(settings) });
}
