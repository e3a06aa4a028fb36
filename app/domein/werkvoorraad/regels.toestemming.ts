import type { Casefeiten } from './feiten';
import type { Regel } from './regel';

/** How many days before its known end a ja waits, and after how many months one without is asked about again. */
export const EINDE_DAGEN = 56;
export const JAARLIJKS_MAANDEN = 12;

const vast = { rollen: ['casemanager'] as const, groep: 'toestemming' as const, doet: 'zelf' as const };
const naarToestemming: Regel<unknown>['pad'] = ({ persoon }) => `/inburgeraars/${persoon}/toestemming`;
const loopt = ({ plichtig, begeleid, toestemming }: Casefeiten) => plichtig && begeleid && toestemming.nodig;

/** A ja that will end by itself within eight weeks. */
export const toestemmingEindigt: Regel<Casefeiten> = {
  ...vast,
  naam: 'toestemming_eindigt',
  bron: 'Convenant art. 12.2 en bijlage 2',
  pad: ({ persoon }) => `/inburgeraars/${persoon}/begeleiding`,
  wacht: (feiten, { vandaag }) => {
    const { inburgeraarId: persoon, toestemming } = feiten;
    const { jaTot } = toestemming;
    if (!loopt(feiten) || jaTot === null || vandaag.until(jaTot, { largestUnit: 'days' }).days > EINDE_DAGEN) return [];
    const dagen = { van: jaTot.subtract({ days: EINDE_DAGEN }).toString(), uiterste: jaTot.toString() };
    return [{ onderwerp: persoon, voorval: jaTot.toString(), persoon, aanbieder: null, ...dagen, waarden: {} }];
  },
};

/** A ja that is invalid, that ended, or that stands on a text that meant less. Never who refused or withdrew (C 12.4). */
export const toestemmingOpnieuw: Regel<Casefeiten> = {
  ...vast,
  naam: 'toestemming_opnieuw',
  bron: 'Convenant art. 12.2',
  pad: naarToestemming,
  wacht: ({ inburgeraarId: persoon, toestemming }) =>
    toestemming.opnieuw.map(({ toestemmingId, aanbiederId: aanbieder, waarom, sinds }) => ({
      onderwerp: toestemmingId,
      voorval: waarom,
      persoon,
      aanbieder,
      van: sinds.toString(),
      uiterste: null,
      waarden: { waarom },
    })),
};

/** A ja without a known end is asked about once a year; it does not lapse by it. */
export const toestemmingJaarlijks: Regel<Casefeiten> = {
  ...vast,
  naam: 'toestemming_jaarlijks',
  bron: 'Convenant art. 12.2',
  pad: naarToestemming,
  wacht: (feiten, { vandaag }) => {
    const { inburgeraarId: persoon, toestemming } = feiten;
    const { jaStaat, jaTot, laatsteJa } = toestemming;
    if (!loopt(feiten) || !jaStaat || jaTot !== null || laatsteJa === null) return [];
    const van = laatsteJa.add({ months: JAARLIJKS_MAANDEN });
    if (vandaag.until(van).sign > 0) return [];
    return [
      { onderwerp: persoon, voorval: laatsteJa.toString(), persoon, aanbieder: null, van: van.toString(), uiterste: null, waarden: {} },
    ];
  },
};

/** The matrix asks consent and nobody asked him yet. */
export const toestemmingOntbreekt: Regel<Casefeiten> = {
  ...vast,
  naam: 'toestemming_ontbreekt',
  bron: 'Convenant art. 12.2',
  pad: naarToestemming,
  wacht: (feiten) => {
    const { inburgeraarId: persoon, toestemming, looptSinds } = feiten;
    if (!loopt(feiten) || toestemming.bekend || looptSinds === null) return [];
    return [{ onderwerp: persoon, voorval: 'vraag', persoon, aanbieder: null, van: looptSinds.toString(), uiterste: null, waarden: {} }];
  },
};
