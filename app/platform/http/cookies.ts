/** The value of one cookie from the raw Cookie header; null when it is not there. */
export function leesCookie(cookies: string | null, naam: string): string | null {
  const paren = (cookies ?? '').split(';').map((paar) => paar.trim());
  const gevonden = paren.find((paar) => paar.startsWith(`${naam}=`));
  return gevonden?.slice(naam.length + 1) || null;
}

type Opties = { pad?: string; seconden?: number; verborgen: boolean; beveiligd: boolean };

/** A Set-Cookie header. `verborgen` keeps it from scripts, `beveiligd` from http; Lax, since logging in comes back from another site. */
export function zetCookie(naam: string, waarde: string, { pad = '/', seconden, verborgen, beveiligd }: Opties): string {
  const delen = [`${naam}=${waarde}`, `Path=${pad}`, 'SameSite=Lax'];
  if (seconden !== undefined) delen.push(`Max-Age=${seconden}`);
  if (verborgen) delen.push('HttpOnly');
  if (beveiligd) delen.push('Secure');
  return delen.join('; ');
}
