import { eersteDagOnder } from '../uiterstedag/uiterstedag';
import { isKorterDan, isVerlopen } from '../inburgeraar/termijn';
import { isCijferOud, resterend } from '../inburgeraar/lening';
import { ELIP, stelElipVast } from '../elip/elip';
import type { Casefeiten } from './feiten';
import type { Regel } from './regel';

/** Months under which a termijn waits again, the nearest first. */
export const TERMIJNGRENZEN = [3, 6, 12] as const;

const rollen = ['casemanager'] as const;
const loopt = ({ plichtig, begeleid }: Casefeiten) => plichtig && begeleid;
const vaste = { aanbieder: null, waarden: {} };
const laatste = <D extends { until: (ander: D) => { sign: number } }>(een: D, ander: D) => (een.until(ander).sign > 0 ? ander : een);

/** The termijn is over. */
export const termijnVerlopen: Regel<Casefeiten> = {
  naam: 'termijn_verlopen',
  rollen,
  groep: 'termijn',
  doet: 'zelf',
  bron: 'Convenant art. 6.4',
  pad: ({ onderwerp }) => `/inburgeraars/${onderwerp}/termijn`,
  wacht: (feiten, { vandaag }) => {
    const { inburgeraarId: persoon, termijnEinde: einde } = feiten;
    if (!loopt(feiten) || einde === null || !isVerlopen(einde, vandaag)) return [];
    const dagen = { van: einde.add({ days: 1 }).toString(), uiterste: einde.toString() };
    return [{ ...vaste, onderwerp: persoon, voorval: einde.toString(), persoon, ...dagen }];
  },
};

/** Fewer than 12, 6 or 3 calendar months are left: each border waits anew. */
export const termijnKort: Regel<Casefeiten> = {
  naam: 'termijn_kort',
  rollen,
  groep: 'termijn',
  doet: 'zelf',
  bron: 'Convenant art. 1 onder c en art. 6.4',
  pad: ({ onderwerp }) => `/inburgeraars/${onderwerp}/termijn`,
  wacht: (feiten, { vandaag }) => {
    const { inburgeraarId: persoon, termijnEinde: einde } = feiten;
    if (!loopt(feiten) || einde === null || isVerlopen(einde, vandaag)) return [];
    const grens = TERMIJNGRENZEN.find((maanden) => isKorterDan(einde, maanden, vandaag));
    if (grens === undefined) return [];
    const dagen = { van: eersteDagOnder(einde, grens).toString(), uiterste: einde.toString() };
    return [{ onderwerp: persoon, voorval: String(grens), persoon, aanbieder: null, ...dagen, waarden: { maanden: String(grens) } }];
  },
};

/** By the letter of C 1c he has little time or money left. */
export const elip: Regel<Casefeiten> = {
  naam: 'elip',
  rollen,
  groep: 'termijn',
  doet: 'zelf',
  bron: 'Convenant art. 1 onder c en art. 10',
  pad: ({ onderwerp }) => `/inburgeraars/${onderwerp}`,
  wacht: (feiten, { vandaag, leningOudNaMaanden }) => {
    const { inburgeraarId: persoon, lening, termijnEinde } = feiten;
    const uitkomst = stelElipVast(feiten, vandaag, leningOudNaMaanden);
    if (!loopt(feiten) || uitkomst.soort !== 'vastgesteld' || lening === null) return [];
    const isKort = uitkomst.reden === 'lening_laag_en_termijn_kort' && termijnEinde !== null;
    const van = isKort ? laatste(lening.peildatum, eersteDagOnder(termijnEinde, ELIP.maanden)) : lening.peildatum;
    return [{ ...vaste, onderwerp: persoon, voorval: lening.peildatum.toString(), persoon, van: van.toString(), uiterste: null }];
  },
};

/** The loan figure is older than the set number of months. */
export const leningOud: Regel<Casefeiten> = {
  naam: 'lening_oud',
  rollen,
  groep: 'lening',
  doet: 'zelf',
  bron: 'Convenant art. 1 onder c',
  pad: ({ onderwerp }) => `/inburgeraars/${onderwerp}/lening`,
  wacht: (feiten, { vandaag, leningOudNaMaanden: maanden }) => {
    const { inburgeraarId: persoon, lening } = feiten;
    if (!loopt(feiten) || lening === null || resterend(lening) === null || !isCijferOud(lening, maanden, vandaag)) return [];
    const van = lening.peildatum.add({ months: maanden }).add({ days: 1 }).toString();
    return [{ ...vaste, onderwerp: persoon, voorval: lening.peildatum.toString(), persoon, van, uiterste: null }];
  },
};
