import type { Casefeiten, Deelname, Leerlingfeiten, Vraagfeit } from './feiten';
import type { Regel, Wachtpunt } from './regel';

const pad: Regel<unknown>['pad'] = ({ waarden }) => `/rapportages/${waarden['rapportage']}#vragen`;

function punt({ aanbiederId }: Deelname, { id, rapportageId }: Vraagfeit, persoon: string, voorval: string, van: string): Wachtpunt {
  return { onderwerp: id, voorval, persoon, aanbieder: aanbiederId, van, uiterste: null, waarden: { rapportage: rapportageId } };
}

const open = (deelname: Deelname, persoon: string) =>
  deelname.vragen
    .filter(({ beantwoordOp }) => beantwoordOp === null)
    .map((vraag) => punt(deelname, vraag, persoon, 'vraag', vraag.gesteldOp.toString()));

/** At the gemeente: a question that the school did not answer. */
export const vraagOpen: Regel<Casefeiten> = {
  naam: 'vraag_open',
  rollen: ['casemanager'],
  groep: 'vraag',
  doet: 'school',
  bron: 'Convenant art. 6.4 en 12.5',
  pad,
  wacht: ({ inburgeraarId, deelnames }) => deelnames.flatMap((deelname) => open(deelname, inburgeraarId)),
};

/** At the school: the same question. */
export const vraagBeantwoorden: Regel<Leerlingfeiten> = {
  naam: 'vraag_beantwoorden',
  rollen: ['taalaanbieder'],
  groep: 'vraag',
  doet: 'zelf',
  bron: 'Convenant art. 6.4 en 12.5',
  pad,
  wacht: ({ deelname }) => (deelname === null ? [] : open(deelname, deelname.cursistId)),
};

/** An answer that nobody of the gemeente read since it came. */
export const vraagBeantwoord: Regel<Casefeiten> = {
  naam: 'vraag_beantwoord',
  rollen: ['casemanager'],
  groep: 'vraag',
  doet: 'zelf',
  bron: 'Convenant art. 6.4 en 12.5',
  pad,
  wacht: ({ inburgeraarId, deelnames }) =>
    deelnames.flatMap((deelname) =>
      deelname.vragen.flatMap((vraag) =>
        vraag.beantwoordOp === null || vraag.antwoordGelezen
          ? []
          : punt(deelname, vraag, inburgeraarId, 'antwoord', vraag.beantwoordOp.toString()),
      ),
    ),
};
