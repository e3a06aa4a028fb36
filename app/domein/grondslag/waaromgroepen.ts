import type { Categorie, Richting } from './categorie';
import type { Kant, Poortregel, Schoolpoort } from './poortbeeld';

/** Who asks why he sees something: either side, or the inburgeraar himself. */
export type Lezer = Kant | 'zelf';

/** Categories with one and the same answer. */
export type Waaromgroep = { categorieen: Categorie[]; regel: Poortregel };
export type Waaromdeel = { school: Schoolpoort['school'] | null; groepen: Waaromgroep[] };

/** What a block shows: these categories, one way, of one school or (`aanbiederId` left out) of every school that someone is joined to. */
export type Blok = { richting: Richting; over: readonly Categorie[]; aanbiederId?: string };

/** Without a school there is nobody to give anything to, or get it from. */
const zonderSchool = (categorie: Categorie, richting: Richting): Poortregel => ({
  ...{ categorie, richting, isOpen: false, reden: 'geen_koppeling', artikel: 'avg5', laatst: null, vastgelegd: null },
});

function groepeer(regels: readonly Poortregel[]): Waaromgroep[] {
  const groepen = new Map<string, Waaromgroep>();
  for (const regel of regels) {
    const { categorie, ...antwoord } = regel;
    const sleutel = JSON.stringify(antwoord);
    const groep = groepen.get(sleutel) ?? { categorieen: [], regel };
    groepen.set(sleutel, { ...groep, categorieen: [...groep.categorieen, categorie] });
  }
  return [...groepen.values()];
}

/** The answers of the gate for one block, per school; what is answered alike is answered once. */
export function waaromdelen(scholen: readonly Schoolpoort[], { richting, over, aanbiederId }: Blok): Waaromdeel[] {
  if (scholen.length === 0) return [{ school: null, groepen: groepeer(over.map((categorie) => zonderSchool(categorie, richting))) }];
  return scholen
    .filter(({ school }) => aanbiederId === undefined || school.id === aanbiederId)
    .map(({ school, regels }) => ({
      school,
      groepen: groepeer(regels.filter((regel) => regel.richting === richting && over.includes(regel.categorie))),
    }))
    .filter(({ groepen }) => groepen.length > 0);
}

/** Whether all of a block is open, nothing, or a part. */
export function standVan(delen: readonly Waaromdeel[]): 'wel' | 'niet' | 'deels' {
  const open = delen.flatMap(({ groepen }) => groepen.map(({ regel }) => regel.isOpen));
  if (open.every((is) => is)) return 'wel';
  return open.some((is) => is) ? 'deels' : 'niet';
}
