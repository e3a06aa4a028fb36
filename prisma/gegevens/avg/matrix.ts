import { categorieen } from '~/domein/grondslag/categorie';
import { doelgroepen, wetten } from '~/domein/inburgeraar/wet';
import type { Regel } from './bron';
import { lijst, tabel } from './tabel';
import { woord } from './woorden';

const wie = ({ wet, doelgroep }: Pick<Regel, 'wet' | 'doelgroep'>) =>
  `${woord(wet)}, ${doelgroep === null ? 'elke doelgroep' : woord(doelgroep)}`;
const richting = ({ richting: naar }: Regel) => (naar === 'naar_school' ? 'gemeente → school' : 'school → gemeente');
const geldt = ({ van, tot }: Regel) => (tot === null ? `sinds ${van}` : `${van} tot en met ${tot}`);

/** Rows that differ in their direction only, as one. */
function samen(matrix: readonly Regel[]): [Regel, string][] {
  const groepen = Map.groupBy(matrix, ({ richting: _richting, ...rest }) => JSON.stringify(rest));
  return [...groepen.values()].flatMap((regels) => (regels[0] ? [[regels[0], regels.map(richting).toSorted().join('; ')]] : []));
}

function gesloten(matrix: readonly Regel[]): string[] {
  return wetten.flatMap((wet) =>
    doelgroepen.flatMap((doelgroep) => {
      const open = matrix.filter((regel) => regel.wet === wet && (regel.doelgroep === null || regel.doelgroep === doelgroep));
      const dicht = categorieen.filter((categorie) => !open.some((regel) => regel.categorie === categorie));
      if (dicht.length === 0) return [];
      const wat = dicht.length === categorieen.length ? 'alles (valt niet onder het convenant)' : dicht.map(woord).join('; ');
      return [`${wie({ wet, doelgroep })}: ${wat}`];
    }),
  );
}

/** What may cross between gemeente and school, on what ground, since when and by which source, from the rows of the matrix. */
export function matrixblokken(matrix: readonly Regel[]): Record<string, string> {
  const rijen = samen(matrix).map(([regel, richtingen]) => [
    wie(regel),
    woord(regel.categorie),
    richtingen,
    woord(regel.grond),
    geldt(regel),
    regel.bron,
    regel.te_bevestigen ? '**juridisch te bevestigen**' : '',
  ]);
  return {
    matrix: tabel(['van wie', 'welke gegevens', 'richting', 'grond', 'geldt', 'bron', ''], rijen),
    'matrix-gesloten': lijst(gesloten(matrix)),
  };
}
