import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** A fresh i18next instance with one fixed language; keys read `<kamer>.<sleutel>`. */
export function maakI18n(taal: string, bron: ResourceLanguage): i18n {
  const instantie = createInstance();
  void instantie.use(initReactI18next).init({
    lng: taal,
    fallbackLng: false,
    resources: { [taal]: { translation: bron } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return instantie;
}
