/** Octets in a line, its end not counted (RFC 5545, 3.1). */
const BREEDTE = 75;
const lengte = (tekst: string) => new TextEncoder().encode(tekst).length;

/** Words as they may stand in a line: backslash, semicolon, comma and line ends escaped; other control signs are dropped (RFC 5545, 3.3.11). */
export function waarde(tekst: string): string {
  const heel = tekst
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
  return heel.replace(/\p{Cc}/gu, '');
}

/** A long line over more, each next one beginning with a space; never within a sign. */
export function vouw(regel: string): string {
  const delen: string[] = [];
  let deel = '';
  for (const teken of regel) {
    if (lengte(deel) + lengte(teken) > BREEDTE) {
      delen.push(deel);
      deel = ' ';
    }
    deel += teken;
  }
  return [...delen, deel].join('\r\n');
}
