import type { Site, Verzending } from './site';

/** A form of someone without a login; `cookie` is what his browser kept. */
export type Aanmeldpost = Verzending & { cookie?: string };

export const stuurZonderLogin = (site: Site, pad: string, { cookie, ...wat }: Aanmeldpost) =>
  site.stuur(pad, null, { formulier: 'proef', ...wat, koppen: { origin: site.adres, ...(cookie ? { cookie } : {}), ...wat.koppen } });

/** What differs from one answer to the next by itself. */
export const kaal = (html: string) =>
  html
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/nonce="[^"]*"|"nonce":"[^"]*"|nonce-[\w-]+/g, 'NONCE')
    .replace(/\/a\/[\w-]{43}/g, 'LINK')
    .replace(/"token":"[\w-]{43}"/g, 'LINK');
