import { rollen, type Rol } from '~/platform/rol';
import { tabel } from './tabel';

/** The columns of docs/rechten.md in which a role stands, and what it is called in the documents. */
const ROLLEN: Record<Rol, { kolommen: string[]; naam: string; bij: string }> = {
  casemanager: { kolommen: ['cas', 'waa'], naam: 'casemanager, en wie voor hem waarneemt', bij: 'gemeente' },
  relatiebeheerder: { kolommen: ['rel'], naam: 'relatiebeheerder', bij: 'gemeente' },
  taalaanbieder: { kolommen: ['con', 'pla', 'col'], naam: 'medewerker van de school', bij: 'school' },
  inburgeraar: { kolommen: ['inb'], naam: 'inburgeraar zelf', bij: '–' },
  tekenbevoegde: { kolommen: ['tek'], naam: 'tekenbevoegde', bij: 'gemeente' },
  beheerder: { kolommen: ['beh'], naam: 'beheerder', bij: 'gemeente' },
  avg_afhandelaar: { kolommen: ['avg'], naam: 'AVG-afhandelaar', bij: 'gemeente' },
  fg: { kolommen: ['fg'], naam: 'functionaris gegevensbescherming', bij: 'gemeente' },
};

const cellenVan = (regel: string) =>
  regel
    .split('|')
    .slice(1, -1)
    .map((cel) => cel.trim());

const IS_OPEN = /^[23]\d\d$/;

/** What begins where behind the login, each with the visitors to whom a line of docs/rechten.md opens. */
function beginnen(rechten: string): Map<string, Set<string>> {
  const open = new Map<string, Set<string>>();
  let bezoekers: string[] = [];
  for (const cellen of rechten
    .split('\n')
    .filter((regel) => regel.startsWith('|'))
    .map(cellenVan)) {
    const [route = ''] = cellen;
    if (route === 'route') bezoekers = cellen;
    const begin = /^`(?:GET|POST) (\/[\w-]+)/.exec(route)?.[1];
    if (begin === undefined || IS_OPEN.test(cellen[bezoekers.indexOf('nie')] ?? '')) continue;
    const wie = bezoekers.filter((_, nr) => IS_OPEN.test(cellen[nr] ?? ''));
    open.set(begin, new Set([...(open.get(begin) ?? []), ...wie]));
  }
  return open;
}

/** Who works with the product, and on which addresses his role sees or does something, from the table of rights; what is for everyone is left out. */
export function rollenblok(rechten: string): string {
  const alles = [...beginnen(rechten)].filter(
    ([, wie]) => !Object.values(ROLLEN).every(({ kolommen }) => kolommen.some((kolom) => wie.has(kolom))),
  );
  const rijen = rollen.map((rol) => {
    const { kolommen, naam, bij } = ROLLEN[rol];
    const open = alles.filter(([, wie]) => kolommen.some((kolom) => wie.has(kolom))).map(([begin]) => `\`${begin}\``);
    return [naam, bij, open.join(', ') || 'nog niets'];
  });
  return tabel(['rol', 'werkt bij', 'adressen waar deze rol iets ziet of doet'], rijen);
}
