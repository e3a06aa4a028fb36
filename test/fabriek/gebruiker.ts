import { uuidv7 } from 'uuidv7';
import type { Rol } from '~/platform/rol';
import { voegIn } from './bron';
import { nummer } from './nummer';

/** A user with one access; a second role is a second access: `geefToegang`. */
export type ProefGebruiker = { id: string; toegangId: string; naam: string; email: string; rol: Rol; aanbiederId: string | null };

type Toegang = { rol: Rol; aanbiederId?: string; inburgeraarId?: string; van?: string; tot?: string };
type Staat = Toegang & { naam?: string; email?: string; taal?: 'nl' | 'en'; geheimhouding: string | null };

/** Gives a user one more role; returns the access's id. */
export async function geefToegang(
  gebruikerId: string,
  { rol, aanbiederId, inburgeraarId, van = '2022-03-08', tot }: Toegang,
): Promise<string> {
  const id = uuidv7();
  const rij = { id, gebruiker_id: gebruikerId, rol, aanbieder_id: aanbiederId, inburgeraar_id: inburgeraarId, van, tot };
  await voegIn('toegang', rij);
  return id;
}

function gebruiker(staat: Staat) {
  const met = (meer: Partial<Staat>) => gebruiker({ ...staat, ...meer });
  return {
    genaamd: (naam: string) => met({ naam }),
    met,
    zonderGeheimhouding: () => met({ geheimhouding: null }),
    toegangTot: (tot: string) => met({ tot }),
    maak: async (): Promise<ProefGebruiker> => {
      const nr = nummer();
      const id = uuidv7();
      const naam = staat.naam ?? `Gebruiker ${nr}`;
      const email = staat.email ?? `gebruiker${nr}@proef.example`;
      await voegIn('gebruiker', { id, naam, email, taal: staat.taal });
      if (staat.geheimhouding !== null) {
        await voegIn('geheimhouding', { id: uuidv7(), gebruiker_id: id, soort: 'verklaring', getekend_op: staat.geheimhouding });
      }
      const toegangId = await geefToegang(id, staat);
      return { id, toegangId, naam, email, rol: staat.rol, aanbiederId: staat.aanbiederId ?? null };
    },
  };
}

const metRol = (rol: Rol, meer: Partial<Staat> = {}) => gebruiker({ rol, geheimhouding: '2022-03-08', ...meer });

export const casemanager = () => metRol('casemanager');
export const relatiebeheerder = () => metRol('relatiebeheerder');
export const tekenbevoegde = () => metRol('tekenbevoegde');
export const beheerder = () => metRol('beheerder');
export const avgAfhandelaar = () => metRol('avg_afhandelaar');
export const fg = () => metRol('fg');
/** Someone who works at a school: contactpersoon only once he is made so for a cursist. */
export const medewerker = (school: { id: string }) => metRol('taalaanbieder', { aanbiederId: school.id });
/** The inburgeraar's own login. */
export const zelf = (inburgeraar: { id: string }) => metRol('inburgeraar', { inburgeraarId: inburgeraar.id, geheimhouding: null });
