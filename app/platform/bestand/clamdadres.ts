/** Where clamd listens: a host with its port, or a socket on this computer. */
export type Clamdadres = { host: string; port: number } | { path: string };

const STANDAARD_POORT = 3310;

/** Reads `tcp://server:3310` (3310 when no port is given) or `unix:///run/clamav/clamd.ctl`; null for anything else. */
export function leesClamdadres(tekst: string): Clamdadres | null {
  const url = URL.parse(tekst);
  if (url?.protocol === 'unix:' && url.host === '' && url.pathname.length > 1) return { path: decodeURIComponent(url.pathname) };
  if (url?.protocol !== 'tcp:' || url.hostname === '' || !['', '/'].includes(url.pathname)) return null;
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || STANDAARD_POORT) };
}

export const isClamdAdres = (tekst: string): boolean => leesClamdadres(tekst) !== null;

const EIGEN_ADRES = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:)/i;
const EIGEN_NAAM = /^[^.:]+$|\.(internal|local|lan|localhost)$/i;
const IS_ADRES = /^[\d.]+$|:/;

/** Whether it stands on this computer or in one's own network: what is scanned goes there unencrypted. */
export function isEigenNetwerk(tekst: string): boolean {
  const adres = leesClamdadres(tekst);
  if (adres === null || 'path' in adres) return adres !== null;
  return (IS_ADRES.test(adres.host) ? EIGEN_ADRES : EIGEN_NAAM).test(adres.host);
}
