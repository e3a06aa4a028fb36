import type { Sjabloon } from './sjabloon';

export const rapportage_ontvangen: Sjabloon = {
  nl: {
    onderwerp: 'Er staat een rapportage voor u klaar',
    wat: 'In Taalketen staat een nieuwe rapportage voor u klaar.',
    knop: 'Lees de rapportage',
  },
  en: {
    onderwerp: 'A report is waiting for you',
    wat: 'A new report is waiting for you in Taalketen.',
    knop: 'Read the report',
  },
};
