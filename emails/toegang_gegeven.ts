import type { Sjabloon } from './sjabloon';

export const toegang_gegeven: Sjabloon = {
  nl: {
    onderwerp: 'U hebt toegang tot Taalketen',
    wat: 'U hebt toegang gekregen tot Taalketen. U meldt zich aan met uw eigen account en een tweede factor.',
    knop: 'Ga naar Taalketen',
  },
  en: {
    onderwerp: 'You have access to Taalketen',
    wat: 'You have been given access to Taalketen. You log in with your own account and a second factor.',
    knop: 'Go to Taalketen',
  },
};
