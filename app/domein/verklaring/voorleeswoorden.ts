import type { Verklaringstaal } from './verklaringstaal';

/** What the button that reads aloud says, and what stands at a recording, in the language that it reads. */
export const voorleeswoorden: Record<Verklaringstaal, { begin: string; stop: string; luister: string }> = {
  nl: { begin: 'Lees voor', stop: 'Stop', luister: 'Luister naar de tekst' },
  'nl-b1': { begin: 'Lees voor', stop: 'Stop', luister: 'Luister naar de tekst' },
  en: { begin: 'Read aloud', stop: 'Stop', luister: 'Listen to the text' },
  ar: { begin: 'اقرأ بصوت عالٍ', stop: 'توقف', luister: 'استمع إلى النص' },
  ti: { begin: 'ብድምጺ ኣንብብ', stop: 'ደው በል', luister: 'ነቲ ጽሑፍ ስምዑ' },
  fa: { begin: 'با صدای بلند بخوان', stop: 'توقف', luister: 'به متن گوش دهید' },
  tr: { begin: 'Sesli oku', stop: 'Durdur', luister: 'Metni dinleyin' },
  uk: { begin: 'Прочитати вголос', stop: 'Зупинити', luister: 'Послухайте текст' },
  so: { begin: 'Kor u akhri', stop: 'Jooji', luister: 'Dhageyso qoraalka' },
  fr: { begin: 'Lire à voix haute', stop: 'Arrêter', luister: 'Écoutez le texte' },
};
