import type { Bericht } from '~/platform/mail/maak-bericht';
import type { Taal } from '~/platform/i18n/taal';
import type { Wachtgroep } from '~/domein/werkvoorraad/regel';
import { alsHtml, alsTekst, veilig } from './opmaak';

type Woorden = {
  onderwerp: string;
  beste: string;
  wat: (aantal: number) => string;
  groep: Record<Wachtgroep, string>;
  knop: string;
  slot: readonly string[];
};

const woorden: Record<Taal, Woorden> = {
  nl: {
    onderwerp: 'Dit wacht vandaag op u',
    beste: 'Beste',
    wat: (aantal) => (aantal === 1 ? 'Er wacht 1 ding op u:' : `Er wachten ${aantal} dingen op u:`),
    groep: {
      termijn: 'termijn en ELIP',
      rapportage: 'rapportages',
      vraag: 'vragen',
      toestemming: 'toestemming',
      lening: 'lening',
      school: 'scholen',
      scan: 'kwaliteitsscans',
      toegang: 'toegang',
      besluit: 'besluiten',
    },
    knop: 'Bekijk wat wacht',
    slot: [
      'Voor de privacy staan hier alleen aantallen. U leest alles in Taalketen, nadat u zich hebt aangemeld.',
      'U krijgt deze mail omdat u daarom hebt gevraagd. U zet hem uit bij Instellingen.',
      'Gemeente Den Haag',
    ],
  },
  en: {
    onderwerp: 'This is waiting for you today',
    beste: 'Dear',
    wat: (aantal) => (aantal === 1 ? '1 thing is waiting for you:' : `${aantal} things are waiting for you:`),
    groep: {
      termijn: 'term and ELIP',
      rapportage: 'reports',
      vraag: 'questions',
      toestemming: 'consent',
      lening: 'loan',
      school: 'schools',
      scan: 'quality scans',
      toegang: 'access',
      besluit: 'decisions',
    },
    knop: 'See what is waiting',
    slot: [
      'To protect privacy, there are only numbers here. You can read everything in Taalketen, after you have logged in.',
      'You get this email because you asked for it. You can turn it off under Settings.',
      'City of The Hague',
    ],
  },
};

type Inhoud = { ontvangerNaam: string; adres: string; groepen: readonly { groep: Wachtgroep; aantal: number }[] };

/** The morning mail: how much waits of each kind, the receiver's own name and two addresses; of nobody and nothing in particular (C 12.5). */
export function ochtendpost(taal: Taal, { ontvangerNaam, adres, groepen }: Inhoud): Bericht {
  const { onderwerp, beste, wat, groep, knop, slot } = woorden[taal];
  const samen = groepen.reduce((som, { aantal }) => som + aantal, 0);
  const regels = groepen.map(({ groep: naam, aantal }) => `${aantal} × ${groep[naam]}`);
  const aanhef = `${beste} ${ontvangerNaam.replace(/\s+/g, ' ').trim()},`;
  const delen = { taal, onderwerp, aanhef, knop, link: new URL('/werk', adres).href, slot };
  const lijst = `<ul style="margin:0 0 16px;padding-left:20px">${regels.map((regel) => `<li>${veilig(regel)}</li>`).join('')}</ul>`;
  return {
    onderwerp,
    tekst: alsTekst({ ...delen, wat: [wat(samen), ...regels.map((regel) => `- ${regel}`)].join('\n') }),
    html: alsHtml({ ...delen, wat: wat(samen), onder: lijst }),
  };
}
