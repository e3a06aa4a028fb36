import { isPersoonlijk, REGISTER } from '../register';
import type { Kant, Tabel } from '../soort';
import { tabel } from './tabel';
import { soortnaam, WEG, WIE, woord } from './woorden';

const OVERKANT: Record<Kant, string> = {
  gemeente: 'de school, als de poort open is',
  school: 'de gemeente, als de poort open is',
  beide: 'zie de toelichting',
  huis: 'niemand',
};

function rij(naam: string, { wat = '', over, categorie, kant, weg, kolommen }: Tabel): string[] {
  const persoonlijk = Object.entries(kolommen).filter(([, soort]) => isPersoonlijk(soort));
  const vermeld = persoonlijk
    .map(([, soort]) => soort)
    .filter((soort) => soort !== 'verwijzing' && (soort !== 'medewerker' || over.includes(soort)));
  const soorten = [...new Set(vermeld.filter(isPersoonlijk).map(soortnaam))];
  return [
    wat,
    over.map((wie) => WIE[wie]).join(', '),
    categorie ? woord(categorie) : soorten.join('; '),
    categorie ? OVERKANT[kant] : kant === 'beide' ? OVERKANT.beide : 'niemand',
    weg.map((een) => WEG[een]).join('; ') || 'de rij blijft; de medewerker die erin staat wordt leeggemaakt',
    `\`${naam}\`: ${persoonlijk.map(([kolom]) => kolom).join(', ')}`,
  ];
}

const KOPPEN = ['wat', 'van wie', 'categorie', 'gaat naar', 'hoe het weggaat', 'tabel en kolommen'];
const overMensen = (kies: (tabel: Tabel, naam: string) => boolean) =>
  tabel(
    KOPPEN,
    [...REGISTER].filter(([naam, een]) => een.wat !== undefined && kies(een, naam)).map(([naam, een]) => rij(naam, een)),
  );

const isLog = (naam: string) => naam.startsWith('log.');
const isVanMedewerker = ({ kant, over }: Tabel) => over[0] === 'medewerker' && kant !== 'school';

/** What is kept of whom, per side, as the database is classified: a table for each side, for users, and for the log. */
export const gegevensblokken = (): Record<string, string> => ({
  'gegevens-gemeente': overMensen((een) => een.kant === 'gemeente' && !isVanMedewerker(een)),
  'gegevens-school': overMensen(({ kant }) => kant === 'school'),
  'gegevens-beide': overMensen(({ kant }) => kant === 'beide'),
  'gegevens-medewerkers': overMensen((een, naam) => isVanMedewerker(een) && !isLog(naam)),
  'gegevens-log': overMensen((een, naam) => een.kant === 'huis' && (isLog(naam) || !isVanMedewerker(een))),
});
