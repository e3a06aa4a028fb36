import type { Bericht } from '~/platform/mail/maak-bericht';
import type { Taal } from '~/platform/i18n/taal';
import { alsHtml, alsTekst } from './opmaak';

type Woorden = { onderwerp: string; wat: string; knop: string };

const link: Record<Taal, Woorden> = {
  nl: {
    onderwerp: 'Uw aanmelding voor het Haags Convenant',
    wat: 'Iemand heeft met dit mailadres een aanmelding voor het Haags Convenant Inburgering & Taal geopend. Met de knop opent u die aanmelding en gaat u verder. Geef de link niet aan anderen. Was u dit niet? Dan hoeft u niets te doen.',
    knop: 'Open mijn aanmelding',
  },
  en: {
    onderwerp: 'Your application for the Haags Convenant',
    wat: 'Someone opened an application for the Haags Convenant Inburgering & Taal with this email address. With the button you open that application and continue. Do not give the link to others. Was this not you? Then you need not do anything.',
    knop: 'Open my application',
  },
};

const bevestiging: Record<Taal, (dag: string) => Woorden> = {
  nl: (dag) => ({
    onderwerp: 'Wij hebben uw aanmelding ontvangen',
    wat: `Wij hebben uw aanmelding voor het Haags Convenant Inburgering & Taal ontvangen. De kwaliteitsscan moet uiterlijk op ${dag} klaar zijn. U hoort van de gemeente hoe het verder gaat.`,
    knop: 'Lees hoe het gaat',
  }),
  en: (dag) => ({
    onderwerp: 'We have received your application',
    wat: `We have received your application for the Haags Convenant Inburgering & Taal. The quality scan must be done by ${dag}. The city will tell you what happens next.`,
    knop: 'Read how it goes',
  }),
};

const nieuw: Record<Taal, Woorden & { beste: string }> = {
  nl: {
    beste: 'Beste',
    onderwerp: 'Een school heeft zich aangemeld voor het convenant',
    wat: 'Er is een nieuwe aanmelding voor het Haags Convenant. De kwaliteitsscan is begonnen. Bij de scan staat de dag waarop hij klaar moet zijn.',
    knop: 'Bekijk de aanmelding',
  },
  en: {
    beste: 'Dear',
    onderwerp: 'A school has applied for the convenant',
    wat: 'There is a new application for the Haags Convenant. The quality scan has begun. With the scan you find the day by which it must be done.',
    knop: 'See the application',
  },
};

const vast: Record<Taal, { aanhef: string; slot: readonly string[] }> = {
  nl: { aanhef: 'Geachte heer, mevrouw,', slot: ['Gemeente Den Haag'] },
  en: { aanhef: 'Dear sir or madam,', slot: ['City of The Hague'] },
};

function maak(taal: Taal, woorden: Woorden, adres: string, aanhef = vast[taal].aanhef): Bericht {
  const delen = { taal, ...woorden, aanhef, slot: vast[taal].slot, link: new URL(adres).href };
  return { onderwerp: woorden.onderwerp, tekst: alsTekst(delen), html: alsHtml(delen) };
}

/** The mail with the link to a draft: fixed words, without a name. */
export const aanmeldlink = (taal: Taal, adres: string): Bericht => maak(taal, link[taal], adres);

/** That an aanmelding came in, and the day by which its scan must be done; of what was filled in nothing. */
export const aanmelding_bevestigd = (taal: Taal, dag: string, adres: string): Bericht => maak(taal, bevestiging[taal](dag), adres);

/** To a relatiebeheerder by name: that a school applied, never which. */
export function aanmelding_ontvangen(taal: Taal, naam: string, adres: string): Bericht {
  const { beste, ...woorden } = nieuw[taal];
  return maak(taal, woorden, adres, `${beste} ${naam.replace(/\s+/g, ' ').trim()},`);
}
