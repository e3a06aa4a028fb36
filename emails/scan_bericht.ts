import type { Sjabloon } from './sjabloon';

export const scan_bericht: Sjabloon = {
  nl: {
    onderwerp: 'Er staat een bericht over de kwaliteitsscan voor u klaar',
    wat: 'In Taalketen staat een bericht over de kwaliteitsscan van uw school.',
    knop: 'Lees het bericht',
  },
  en: {
    onderwerp: 'A message about the quality scan is waiting for you',
    wat: 'There is a message about the quality scan of your school in Taalketen.',
    knop: 'Read the message',
  },
};
