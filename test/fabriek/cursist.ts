import { uuidv7 } from 'uuidv7';
import { naamSleutel } from '~/domein/inburgeraar/naamsleutel';
import type { Doelgroep, Wet } from '~/domein/inburgeraar/wet';
import { zoeksleutels } from '~/domein/zoeken/zoeksleutel';
import { voegIn, vraag } from './bron';
import { wijsAan } from './contactpersoon';
import { verzonnenNaam } from './naam';
import { nummer } from './nummer';

export type ProefCursist = {
  id: string;
  aanbiederId: string;
  kenmerk: string;
  voornamen: string;
  achternaam: string;
  geboortedatum: string;
};

type Staat = {
  aanbiederId: string;
  kenmerk?: string;
  naam?: [string, string];
  geboortedatum: string;
  wet: Wet;
  doelgroep: Doelgroep;
  inschrijvingen: { begin: string; einde?: string }[];
  contactpersonen: { id: string }[];
};

/** An enrolment, with or without a last day. */
export async function schrijfIn(cursist: { id: string; aanbiederId: string }, begin: string, einde?: string): Promise<string> {
  const id = uuidv7();
  await voegIn('inschrijving', { id, cursist_id: cursist.id, aanbieder_id: cursist.aanbiederId, begin, einde });
  return id;
}

function bouw(staat: Staat) {
  const met = (meer: Partial<Staat>) => bouw({ ...staat, ...meer });
  return {
    genaamd: (voornamen: string, achternaam: string) => met({ naam: [voornamen, achternaam] }),
    geborenOp: (geboortedatum: string) => met({ geboortedatum }),
    metKenmerk: (kenmerk: string) => met({ kenmerk }),
    wi2013: () => met({ wet: 'wi2013' }),
    wi2021: () => met({ wet: 'wi2021', doelgroep: staat.doelgroep === 'asielstatushouder' ? 'gezinsmigrant' : staat.doelgroep }),
    gezinsmigrant: () => met({ doelgroep: 'gezinsmigrant' }),
    overigeMigrant: () => met({ doelgroep: 'overige_migrant' }),
    ingeschreven: (begin: string, einde?: string) => met({ inschrijvingen: [...staat.inschrijvingen, { begin, einde }] }),
    metContactpersoon: (gebruiker: { id: string }) => met({ contactpersonen: [...staat.contactpersonen, gebruiker] }),
    maak: async (): Promise<ProefCursist> => {
      const [voornamen, achternaam] = staat.naam ?? verzonnenNaam();
      const { aanbiederId, geboortedatum, wet, doelgroep } = staat;
      const cursist = { id: uuidv7(), aanbiederId, kenmerk: staat.kenmerk ?? `K-${nummer()}`, voornamen, achternaam, geboortedatum };
      const namen = { voornamen, achternaam, naam_sleutel: naamSleutel(voornamen, achternaam) };
      await voegIn('cursist', {
        id: cursist.id,
        aanbieder_id: aanbiederId,
        kenmerk: cursist.kenmerk,
        ...namen,
        geboortedatum,
        wet,
        doelgroep,
      });
      await vraag('insert into zoeksleutel (aanbieder_id, sleutel, cursist_id) select $1, s, $2 from unnest($3::text[]) s', [
        aanbiederId,
        cursist.id,
        zoeksleutels(cursist),
      ]);
      for (const { begin, einde } of staat.inschrijvingen) await schrijfIn(cursist, begin, einde);
      for (const gebruiker of staat.contactpersonen) await wijsAan(cursist, gebruiker);
      return cursist;
    },
  };
}

/** What a school registered of a person: born as the inburgeraar of the factories, so that a koppeling on its kenmerk matches. */
export const cursist = (school: { id: string }) =>
  bouw({
    aanbiederId: school.id,
    geboortedatum: '1990-05-01',
    wet: 'wi2013',
    doelgroep: 'asielstatushouder',
    inschrijvingen: [],
    contactpersonen: [],
  });
