const verplicht: Record<string, RegExp> = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'x-verzoek-id': /^[0-9a-f-]{36}$/,
};

const beleid = ["default-src 'none'", "style-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"];

function inKoppen(koppen: Headers, isVast: boolean): string[] {
  const csp = koppen.get('content-security-policy') ?? '';
  const bewaard = koppen.get('cache-control') ?? '';
  return [
    ...Object.entries(verplicht).flatMap(([kop, goed]) => (goed.test(koppen.get(kop) ?? '') ? [] : [`${kop}: ${koppen.get(kop)}`])),
    ...beleid.filter((deel) => !csp.includes(deel)).map((deel) => `no ${deel}`),
    ...(/script-src 'nonce-[\w-]{22}' 'strict-dynamic'/.test(csp) ? [] : ['no nonce']),
    ...(csp.includes('unsafe') ? ['something unsafe'] : []),
    ...((isVast ? /^public, max-age=\d+/ : /^no-store$/).test(bewaard) ? [] : [`cache-control: ${bewaard}`]),
    ...(koppen.has('x-powered-by') ? ['x-powered-by'] : []),
    ...koppen.getSetCookie().filter((cookie) => !/; SameSite=Lax/.test(cookie) || !/; HttpOnly/.test(cookie)),
  ];
}

/** What the policy would refuse in the page itself: a script without this answer's nonce, and style or script in the markup. */
function inPagina(koppen: Headers, html: string): string[] {
  const nonce = /'nonce-([\w-]+)'/.exec(koppen.get('content-security-policy') ?? '')?.[1] ?? '';
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  const opmaak = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  return [
    ...scripts.filter((script) => !script.includes(`nonce="${nonce}"`)),
    ...(opmaak.match(/<style\b|<[^>]* style=|<[^>]* on[a-z]+=/g) ?? []),
  ];
}

/** What is missing from the headers of an answer, and what its own policy would refuse in it. `isVast` is a built file. */
export function gebrekenVan({ koppen, tekst }: { koppen: Headers; tekst: string }, isVast: boolean): string[] {
  const isPagina = koppen.get('content-type')?.startsWith('text/html') ?? false;
  return [...inKoppen(koppen, isVast), ...(isPagina ? inPagina(koppen, tekst) : [])];
}
