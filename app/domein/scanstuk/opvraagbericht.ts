import { Temporal } from 'temporal-polyfill';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import type { Onderdeel } from '../kwaliteitsscan/onderdeel';
import type { Opvraagsoort } from './opvraag';

/** What each part is called in the mail: documents about a school, also intended decisions and what still runs (C 4.3, B1.1). */
const STUK: Partial<Record<Onderdeel, string>> = {
  toezicht_in_de_klas: 'de samenvatting van de rapporten van Toezicht in de klas',
  financieel_toezicht: 'de samenvatting van het rapport over het financiële toezicht',
  resultatenaudit: 'het rapport van de resultatenaudit',
  tevredenheidsonderzoek: 'de uitkomsten van het tevredenheidsonderzoek',
  beslissingen: 'uw beslissingen over deze school, ook voorgenomen beslissingen',
  onderzoeken: 'onderzoeken naar deze school, ook als ze nog lopen',
  algemene_bezwaren: 'algemene bezwaren over de kwaliteit van de dienstverlening van deze school',
};

export type Opvraaggegevens = {
  soort: Opvraagsoort;
  /** The organisation that is asked. */
  organisatie: string;
  school: string;
  kvkNummer: string;
  bowNummer: string;
  onderdelen: readonly Onderdeel[];
  /** The last day of the scan. */
  uiterste: Temporal.PlainDate;
  vandaag: Temporal.PlainDate;
  /** When it was first asked; null in the first mail. */
  eerstOp: Temporal.PlainDate | null;
  /** Who sends it, and where the documents go. */
  afzender: { naam: string; email: string };
};

export type Opvraagbericht = { onderwerp: string; aanhef: string; voor: string[]; stukken: string[]; na: string[]; slot: string[] };

/** The words of the mail that asks for documents: about a school, of no cursist, docent or other person but who sends it. Dutch, as its reader. */
export function opvraagbericht(gegevens: Opvraaggegevens): Opvraagbericht {
  const { soort, organisatie, school, kvkNummer, bowNummer, onderdelen, uiterste, vandaag, eerstOp, afzender } = gegevens;
  const { datum } = maakOpmaak('nl');
  const isHerinnering = soort === 'herinnering';
  const isVoorbij = Temporal.PlainDate.compare(uiterste, vandaag) < 0;
  return {
    onderwerp: `${isHerinnering ? 'Herinnering: stukken' : 'Verzoek om stukken'} voor de kwaliteitsscan van ${school}`,
    aanhef: `Beste ${organisatie},`,
    voor: [
      `De gemeente Den Haag doet een kwaliteitsscan van ${school} (KvK-nummer ${kvkNummer}, nummer bij Blik op Werk ${bowNummer}). Dat hoort bij het Haags Convenant Inburgering & Taal, bijlage 1.`,
      isHerinnering && eerstOp
        ? `Op ${datum(eerstOp)} vroegen wij u om stukken. Deze hebben wij nog niet:`
        : 'Wij vragen u om deze stukken over de school:',
    ],
    stukken: onderdelen.map((onderdeel) => STUK[onderdeel] ?? onderdeel),
    na: [
      'Is een stuk er niet? Laat ons dat dan ook weten.',
      isVoorbij
        ? `De laatste dag van de scan was ${datum(uiterste)}. Wij ontvangen de stukken graag zo snel mogelijk.`
        : `De scan moet uiterlijk ${datum(uiterste)} klaar zijn. Wij ontvangen de stukken graag ruim daarvoor.`,
      `Stuur de stukken beveiligd aan ${afzender.naam}, ${afzender.email}. Stuur geen gegevens van cursisten mee.`,
    ],
    slot: ['Met vriendelijke groet,', afzender.naam, 'relatiebeheerder inburgering', 'Gemeente Den Haag'],
  };
}
