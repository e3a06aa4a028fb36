import type { Bericht } from '~/platform/mail/maak-bericht';
import { kader, veilig } from './opmaak';

/** The words of this mail in one language: that there is a question, never which or about whom (C 12.5). */
export type Linkwoorden = { lang: string; dir: 'ltr' | 'rtl'; onderwerp: string; wat: string; knop: string };

const AFZENDER = 'Gemeente Den Haag';

/** A mail with a link of the receiver's own: the same words for everyone, in his language and in Dutch, without a name. Refuses a link that is not http or https. */
export function toestemmingslink(link: string, gekozen: Linkwoorden, nederlands: Linkwoorden): Bericht {
  const adres = URL.parse(link);
  if (!adres || !['http:', 'https:'].includes(adres.protocol)) throw new TypeError('Een mail linkt naar een pagina.');
  const delen = gekozen.lang === nederlands.lang ? [nederlands] : [gekozen, nederlands];
  const tekst = `${delen.map(({ wat, knop }) => `${wat}\n\n${knop}:\n${adres.href}`).join('\n\n')}\n\n${AFZENDER}\n`;
  const inhoud = delen.map(({ lang, dir, wat, knop }) => {
    const knoplink = `<a href="${veilig(adres.href)}" style="display:inline-block;background:#1e6c34;color:#ffffff;padding:10px 20px;text-decoration:none">${veilig(knop)}</a>`;
    return `<div lang="${lang}" dir="${dir}"><p style="margin:0 0 16px">${veilig(wat)}</p><p style="margin:0 0 32px">${knoplink}</p></div>`;
  });
  const onderwerp = delen.map((deel) => deel.onderwerp).join(' / ');
  return {
    onderwerp,
    tekst,
    html: kader({ taal: gekozen.lang, onderwerp, inhoud: `${inhoud.join('\n')}<p style="margin:0">${AFZENDER}</p>` }),
  };
}
