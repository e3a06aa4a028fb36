import { isEigenNetwerk } from './bestand/clamdadres';

const MINIMAL_SECRET = 32;

function isLoopback(url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return /^(localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/i.test(host);
}

const isPublic = (url: string) => url.startsWith('https://') && !isLoopback(url);
const isSecret = (value: string) => value.length >= MINIMAL_SECRET && !/^demo/i.test(value);

const PUBLIC = 'moet in productie met https:// beginnen en mag niet naar deze computer zelf wijzen';
const SECRET = `moet in productie een eigen geheim zijn van ten minste ${MINIMAL_SECRET} tekens, niet dat van de demo`;

/** Published by the KvK for everyone who wants to try. */
const SLEUTEL_VAN_DE_PROEFOMGEVING = 'l7xx1f2691f2520d487b902f4e0b57a0b197';

const EISEN = {
  ADRES: { isGoed: isPublic, eis: PUBLIC },
  GEHEIM: { isGoed: isSecret, eis: SECRET },
  OIDC_UITGEVER: { isGoed: isPublic, eis: PUBLIC },
  OIDC_CLIENT_SECRET: { isGoed: (value: string) => !/^demo/i.test(value), eis: 'is in productie niet dat van de demo' },
  SMTP_URL: { isGoed: (value: string) => !isLoopback(value), eis: 'mag in productie niet naar deze computer zelf wijzen' },
  MAIL_AFZENDER: { isGoed: (value: string) => !/\.example>?$/i.test(value), eis: 'moet in productie een echt mailadres zijn' },
  BLIK_OP_WERK_URL: { isGoed: isPublic, eis: PUBLIC },
  KVK_URL: {
    isGoed: (value: string) => isPublic(value) && !/\/test(\/|$)/i.test(value),
    eis: `${PUBLIC}, en niet naar de proefomgeving van de KvK`,
  },
  KVK_SLEUTEL: {
    isGoed: (value: string) => !/^demo/i.test(value) && value !== SLEUTEL_VAN_DE_PROEFOMGEVING,
    eis: 'moet in productie een eigen sleutel van de KvK zijn',
  },
  CLAMD_URL: {
    isGoed: isEigenNetwerk,
    eis: 'moet in productie naar deze computer of het eigen netwerk wijzen: clamd versleutelt niet',
  },
} satisfies Record<string, { isGoed: (value: string) => boolean; eis: string }>;

/** What stands in the way of production: a stand-in or a secret of the demo, one sentence each. */
export function productieBezwaren(settings: Record<keyof typeof EISEN, string>): string[] {
  return Object.entries(EISEN).flatMap(([naam, { isGoed, eis }]) =>
    isGoed(settings[naam as keyof typeof EISEN]) ? [] : [`${naam} ${eis}.`],
  );
}
