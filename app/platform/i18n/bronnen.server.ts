import type { ResourceLanguage } from 'i18next';
import en from './bronnen.en';
import nl from './bronnen.nl';
import type { Taal } from './taal';

export const bronnen: Record<Taal, ResourceLanguage> = { nl, en };
