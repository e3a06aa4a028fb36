import { Temporal } from 'temporal-polyfill';
import type { Casefeiten, Leerlingfeiten, Taakfeit } from './feiten';
import type { Regel } from './regel';

const vast = ({ id, oorzaakId, aanbiederId, uiterlijk }: Taakfeit) => ({
  onderwerp: id,
  voorval: 'taak',
  aanbieder: aanbiederId,
  uiterste: uiterlijk.toString(),
  waarden: { oorzaak: oorzaakId },
});

/** At the school: what it holds after a ja ended. */
export const schooltaak: Regel<Leerlingfeiten> = {
  naam: 'schooltaak',
  rollen: ['taalaanbieder'],
  groep: 'toestemming',
  doet: 'zelf',
  bron: 'Convenant art. 12.4 en 12.11',
  pad: ({ persoon }) => `/cursisten/${persoon}/intrekking`,
  wacht: ({ taken }) => taken.map((taak) => ({ ...vast(taak), persoon: taak.cursistId, van: taak.gemaaktOp.toString() })),
};

/** At the gemeente: the school let its last day pass. */
export const schooltaakLaat: Regel<Casefeiten> = {
  naam: 'schooltaak_laat',
  rollen: ['casemanager'],
  groep: 'toestemming',
  doet: 'school',
  bron: 'Convenant art. 12.4 en 12.11',
  pad: ({ persoon, waarden }) => `/inburgeraars/${persoon}/toestemming/${waarden['oorzaak']}`,
  wacht: ({ inburgeraarId, taken }, { vandaag }) =>
    taken
      .filter(({ uiterlijk }) => Temporal.PlainDate.compare(uiterlijk, vandaag) < 0)
      .map((taak) => ({ ...vast(taak), persoon: inburgeraarId, van: taak.uiterlijk.add({ days: 1 }).toString() })),
};
