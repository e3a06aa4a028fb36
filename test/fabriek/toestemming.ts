import { uuidv7 } from 'uuidv7';
import type { Categorie } from '~/domein/grondslag/categorie';
import { vraag, voegIn } from './bron';
import { UITGEBREID } from './tekst';
import { tekstversie } from './tekstversie';

type Soort = 'verleend' | 'geweigerd' | 'ingetrokken';
type Handeling = { soort: Soort; datum: string; tijdstip?: string; vastgelegdOp?: string };
type Persoon = { id: string } & ({ achternaam: string } | object);
type Staat = {
  persoon?: { inburgeraar_id: string } | { cursist_id: string };
  aanbiederId?: string;
  categorieen: readonly Categorie[];
  tekstversieId?: string;
  handelingen: Handeling[];
};

const PERSOON = `select voornamen || ' ' || achternaam as naam, to_char(geboortedatum, 'YYYY-MM-DD') as geboortedatum from`;

async function gegevens(persoon: NonNullable<Staat['persoon']>): Promise<{ naam: string; geboortedatum: string } | undefined> {
  const [tabel, id] = 'inburgeraar_id' in persoon ? ['inburgeraar', persoon.inburgeraar_id] : ['cursist', persoon.cursist_id];
  return (await vraag<{ naam: string; geboortedatum: string }>(`${PERSOON} ${tabel} where id = $1`, [id]))[0];
}

function bouw(staat: Staat) {
  const met = (meer: Partial<Staat>) => bouw({ ...staat, ...meer });
  const handeling = (soort: Soort, datum: string, meer: Omit<Handeling, 'soort' | 'datum'> = {}) =>
    met({ handelingen: [...staat.handelingen, { soort, datum, ...meer }] });
  return {
    /** Recorded by the gemeente. */
    van: (inburgeraar: Persoon) => met({ persoon: { inburgeraar_id: inburgeraar.id } }),
    /** Recorded at the school, on paper. */
    opSchool: (cursist: { id: string; aanbiederId: string }) =>
      met({ persoon: { cursist_id: cursist.id }, aanbiederId: cursist.aanbiederId }),
    voor: (school: { id: string }) => met({ aanbiederId: school.id }),
    voorAlleScholen: () => met({ aanbiederId: undefined }),
    opTekst: (categorieen: readonly Categorie[]) => met({ categorieen, tekstversieId: undefined }),
    opTekstversie: (tekstversieId: string) => met({ tekstversieId }),
    verleend: (datum: string, meer?: Omit<Handeling, 'soort' | 'datum'>) => handeling('verleend', datum, meer),
    geweigerd: (datum: string, meer?: Omit<Handeling, 'soort' | 'datum'>) => handeling('geweigerd', datum, meer),
    ingetrokken: (datum: string, meer?: Omit<Handeling, 'soort' | 'datum'>) => handeling('ingetrokken', datum, meer),
    /** Enters the acts in the order in which they were named; returns their ids. */
    maak: async (): Promise<string[]> => {
      const { persoon, aanbiederId } = staat;
      if (!persoon) throw new Error('whose toestemming: say van(inburgeraar) or opSchool(cursist)');
      const wie = await gegevens(persoon);
      const tekst = staat.tekstversieId ?? (await tekstversie(staat.categorieen));
      const kanaal = 'cursist_id' in persoon ? 'school' : 'papier';
      const ids: string[] = [];
      for (const { soort, datum, tijdstip, vastgelegdOp } of staat.handelingen) {
        const id = uuidv7();
        const act = { id, soort, datum, tijdstip, vastgelegd_op: vastgelegdOp, tekstversie_id: soort === 'ingetrokken' ? null : tekst };
        await voegIn('toestemming', { ...act, ...persoon, ...wie, aanbieder_id: aanbiederId, plaats: 'Den Haag', kanaal });
        ids.push(id);
      }
      return ids;
    },
  };
}

/** A series of acts of one person; on the extended text unless said otherwise. */
export const toestemming = () => bouw({ categorieen: UITGEBREID, handelingen: [] });
