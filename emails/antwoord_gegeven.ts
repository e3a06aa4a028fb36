import type { Sjabloon } from './sjabloon';

export const antwoord_gegeven: Sjabloon = {
  nl: {
    onderwerp: 'Er staat een antwoord voor u klaar',
    wat: 'In Taalketen staat een antwoord op uw vraag.',
    knop: 'Lees het antwoord',
  },
  en: {
    onderwerp: 'An answer is waiting for you',
    wat: 'An answer to your question is waiting in Taalketen.',
    knop: 'Read the answer',
  },
};
