import { leesCookie, zetCookie } from './cookies';

type Settings = { ADRES: string };

const PAD = '/convenant/aanmelding';
const isBeveiligd = ({ ADRES }: Settings) => ADRES.startsWith('https:');
/** Over https the prefix makes the browser refuse one that http set. */
const naam = (settings: Settings) => (isBeveiligd(settings) ? '__Secure-tk_concept' : 'tk_concept');

/** The secret of the short time in which an aanmelding is filled in, from the request's cookies; empty when there is none. It is no login. */
export function conceptgeheim(settings: Settings, { headers }: Request): string {
  return leesCookie(headers.get('cookie'), naam(settings)) ?? '';
}

/** The Set-Cookie header that keeps it for these pages; the server ends it earlier. */
export function bewaarConceptgeheim(settings: Settings, geheim: string): string {
  return zetCookie(naam(settings), geheim, { pad: PAD, verborgen: true, beveiligd: isBeveiligd(settings) });
}
