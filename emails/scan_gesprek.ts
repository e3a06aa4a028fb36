import type { Taal } from '~/platform/i18n/taal';
import type { Bericht } from '~/platform/mail/maak-bericht';
import { alsHtml, alsTekst } from './opmaak';
import type { Woorden } from './sjabloon';

export type Gesprekssoort = 'uitnodiging' | 'verzet' | 'afgezegd';

const woorden: Record<Taal, Record<Gesprekssoort, Woorden> & { beste: string; slot: readonly string[] }> = {
  nl: {
    beste: 'Beste',
    uitnodiging: {
      onderwerp: 'Uitnodiging voor een gesprek over de kwaliteitsscan',
      wat: 'De gemeente nodigt u uit voor een gesprek. Dag, tijd en plaats staan in de agenda-uitnodiging bij deze mail, en in Taalketen.',
      knop: 'Bekijk het gesprek',
    },
    verzet: {
      onderwerp: 'Het gesprek over de kwaliteitsscan is verzet',
      wat: 'Het gesprek met de gemeente is op een ander moment, of op een andere plaats. U leest het in de agenda-uitnodiging bij deze mail, en in Taalketen.',
      knop: 'Bekijk het gesprek',
    },
    afgezegd: {
      onderwerp: 'Het gesprek over de kwaliteitsscan gaat niet door',
      wat: 'Het gesprek met de gemeente gaat niet door. U hoort van ons wanneer er een nieuw gesprek is.',
      knop: 'Bekijk de scan',
    },
    slot: ['Past het niet? Overleg met uw relatiebeheerder bij de gemeente.', 'Gemeente Den Haag'],
  },
  en: {
    beste: 'Dear',
    uitnodiging: {
      onderwerp: 'Invitation to a meeting about the quality scan',
      wat: 'The city invites you to a meeting. The day, time and place are in the calendar invitation with this email, and in Taalketen.',
      knop: 'See the meeting',
    },
    verzet: {
      onderwerp: 'The meeting about the quality scan has been moved',
      wat: 'The meeting with the city is at another time, or in another place. You can read it in the calendar invitation with this email, and in Taalketen.',
      knop: 'See the meeting',
    },
    afgezegd: {
      onderwerp: 'The meeting about the quality scan will not take place',
      wat: 'The meeting with the city will not take place. You will hear from us when there is a new meeting.',
      knop: 'See the scan',
    },
    slot: ['Does it not suit you? Talk to your relationship manager at the city.', 'City of The Hague'],
  },
};

/** The mail that invites a school to a gesprek, moves it or calls it off: nothing of what it is about. When and where stand in the calendar file with it. */
export function scan_gesprek(taal: Taal, soort: Gesprekssoort, { ontvangerNaam, link }: { ontvangerNaam: string; link: string }): Bericht {
  const { beste, slot } = woorden[taal];
  const delen = { taal, ...woorden[taal][soort], aanhef: `${beste} ${ontvangerNaam.replace(/\s+/g, ' ').trim()},`, link, slot };
  return { onderwerp: delen.onderwerp, tekst: alsTekst(delen), html: alsHtml(delen) };
}
