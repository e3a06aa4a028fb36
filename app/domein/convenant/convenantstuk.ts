import type { Blok, Stuk } from '~/platform/pdf/stuk';
import type { Convenantdeel, Convenantinhoud } from './convenanttekst.schema';

/** A version of the text as a document knows it; `isVastgesteld`: the gemeente stands behind it. */
export type Tekstgegevens = { nummer: number; isVastgesteld: boolean; inhoud: Convenantinhoud };

const genummerd = ({ leden }: Convenantdeel, nummer: number | string) => leden.map((lid, nr) => `${nummer}.${nr + 1} ${lid}`);

/** That the gemeente still has to confirm this version. */
export const vastTeStellen = ({ nummer, isVastgesteld }: Tekstgegevens): Blok[] =>
  isVastgesteld ? [] : [{ soort: 'melding', tekst: `Versie ${nummer} van deze tekst is nog door de gemeente vast te stellen.` }];

/** The articles and bijlagen, each member with its number. */
export function tekstblokken({ inhoud }: Tekstgegevens): Blok[] {
  return [
    { soort: 'alineas', kop: 'Waarom dit convenant', alineas: inhoud.inleiding },
    ...inhoud.artikelen.map((deel, nr): Blok => ({
      ...{ soort: 'alineas', kop: `Artikel ${nr + 1}. ${deel.kop}` },
      alineas: genummerd(deel, nr + 1),
    })),
    ...inhoud.bijlagen.map((deel, nr): Blok => ({
      ...{ soort: 'alineas', kop: `Bijlage ${nr + 1}. ${deel.kop}` },
      alineas: genummerd(deel, `B${nr + 1}`),
    })),
  ];
}

/** The text by itself, before anyone signed it. */
export function tekststuk(tekst: Tekstgegevens): Stuk {
  return {
    titel: tekst.inhoud.titel,
    voet: `${tekst.inhoud.titel}, versie ${tekst.nummer}`,
    blokken: [...vastTeStellen(tekst), ...tekstblokken(tekst)],
  };
}
