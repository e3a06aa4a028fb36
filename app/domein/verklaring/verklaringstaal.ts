/** The languages of a toestemmingsverklaring: Dutch at A2, which is the source, Dutch at B1, and the translations. */
export const verklaringstalen = ['nl', 'nl-b1', 'en', 'ar', 'ti', 'fa', 'tr', 'uk', 'so', 'fr'] as const;
export type Verklaringstaal = (typeof verklaringstalen)[number];

/** How a language is called by who speaks it, what a page says that it is, and which way it reads. */
type Taalkenmerk = { naam: string; lang: string; dir: 'ltr' | 'rtl' };

export const taalkenmerken: Record<Verklaringstaal, Taalkenmerk> = {
  nl: { naam: 'Nederlands (eenvoudig)', lang: 'nl', dir: 'ltr' },
  'nl-b1': { naam: 'Nederlands', lang: 'nl', dir: 'ltr' },
  en: { naam: 'English', lang: 'en', dir: 'ltr' },
  ar: { naam: 'العربية', lang: 'ar', dir: 'rtl' },
  ti: { naam: 'ትግርኛ', lang: 'ti', dir: 'ltr' },
  fa: { naam: 'فارسی', lang: 'fa', dir: 'rtl' },
  tr: { naam: 'Türkçe', lang: 'tr', dir: 'ltr' },
  uk: { naam: 'Українська', lang: 'uk', dir: 'ltr' },
  so: { naam: 'Soomaali', lang: 'so', dir: 'ltr' },
  fr: { naam: 'Français', lang: 'fr', dir: 'ltr' },
};

/** The language that a URL or form names, or Dutch at A2 when it names none of these. */
export function leesVerklaringstaal(waarde: string | null): Verklaringstaal {
  return verklaringstalen.find((taal) => taal === waarde) ?? 'nl';
}

/** Whether a text in this language is translated from the Dutch; the two Dutch ones are not. */
export function isVertaling(taal: Verklaringstaal): boolean {
  return taal !== 'nl' && taal !== 'nl-b1';
}
