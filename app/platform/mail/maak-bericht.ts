import type { Taal } from '~/platform/i18n/taal';
import { antwoord_gegeven } from '../../../emails/antwoord_gegeven';
import { alsHtml, alsTekst } from '../../../emails/opmaak';
import { rapportage_ontvangen } from '../../../emails/rapportage_ontvangen';
import { scan_bericht } from '../../../emails/scan_bericht';
import type { Sjabloon } from '../../../emails/sjabloon';
import { toegang_gegeven } from '../../../emails/toegang_gegeven';
import { vraag_gesteld } from '../../../emails/vraag_gesteld';

const sjablonen = { rapportage_ontvangen, vraag_gesteld, antwoord_gegeven, toegang_gegeven, scan_bericht } satisfies Record<
  string,
  Sjabloon
>;

export type Sjabloonnaam = keyof typeof sjablonen;
export const sjabloonnamen = Object.keys(sjablonen) as Sjabloonnaam[];

/** `agenda`: a calendar file with the mail, which asks the receiver's calendar to take it up or to drop it (RFC 5546). */
export type Bericht = { onderwerp: string; tekst: string; html: string; agenda?: { methode: 'REQUEST' | 'CANCEL'; inhoud: string } };

const vast: Record<Taal, { beste: string; slot: readonly string[] }> = {
  nl: {
    beste: 'Beste',
    slot: [
      'Voor de privacy staat de inhoud niet in deze mail. U leest alles in Taalketen, nadat u zich hebt aangemeld.',
      'Gemeente Den Haag',
    ],
  },
  en: {
    beste: 'Dear',
    slot: [
      'To protect privacy, this email does not hold the content. You can read everything in Taalketen, after you have logged in.',
      'City of The Hague',
    ],
  },
};

/**
 * A mail that says only that something waits: its words are fixed, and the receiver's own name and the page's address are all that is put
 * in, so that no mail can carry content (C 12.5). Refuses a link that is not http or https or has a query.
 */
export function maakBericht(sjabloon: Sjabloonnaam, taal: Taal, { ontvangerNaam, link }: { ontvangerNaam: string; link: string }): Bericht {
  const adres = URL.parse(link);
  if (!adres || !['http:', 'https:'].includes(adres.protocol) || adres.search !== '')
    throw new TypeError('Een mail linkt naar een pagina.');
  const { beste, slot } = vast[taal];
  const woorden = sjablonen[sjabloon][taal];
  const aanhef = `${beste} ${ontvangerNaam.replace(/\s+/g, ' ').trim()},`;
  const delen = { taal, ...woorden, aanhef, link: adres.href, slot };
  return { onderwerp: woorden.onderwerp, tekst: alsTekst(delen), html: alsHtml(delen) };
}
