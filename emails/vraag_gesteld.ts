import type { Sjabloon } from './sjabloon';

export const vraag_gesteld: Sjabloon = {
  nl: {
    onderwerp: 'Er staat een vraag voor u klaar',
    wat: 'De gemeente heeft u in Taalketen een vraag gesteld.',
    knop: 'Lees de vraag',
  },
  en: {
    onderwerp: 'A question is waiting for you',
    wat: 'The municipality has asked you a question in Taalketen.',
    knop: 'Read the question',
  },
};
