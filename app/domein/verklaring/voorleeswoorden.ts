import type { Verklaringstaal } from './verklaringstaal';

/** What the button that reads aloud says, in the language that it reads. */
export const voorleeswoorden: Record<Verklaringstaal, { begin: string; stop: string }> = {
  nl: { begin: 'Lees voor', stop: 'Stop' },
  'nl-b1': { begin: 'Lees voor', stop: 'Stop' },
  en: { begin: 'Read aloud', stop: 'Stop' },
  ar: { begin: 'اقرأ بصوت عالٍ', stop: 'توقف' },
  ti: { begin: 'ብድምጺ ኣንብብ', stop: 'ደው በል' },
  fa: { begin: 'با صدای بلند بخوان', stop: 'توقف' },
  tr: { begin: 'Sesli oku', stop: 'Durdur' },
  uk: { begin: 'Прочитати вголос', stop: 'Зупинити' },
  so: { begin: 'Kor u akhri', stop: 'Jooji' },
  fr: { begin: 'Lire à voix haute', stop: 'Arrêter' },
};
