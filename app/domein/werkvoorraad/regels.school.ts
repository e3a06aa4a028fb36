import type { Schoolfeiten } from './feiten';
import type { Regel } from './regel';

/** Months before its last day that a convenant is talked about (C 3.2), and days of silence after which a register counts as unreachable. */
export const OVERLEG_MAANDEN = 3;
export const STIL_DAGEN = 3;

const vast = { rollen: ['relatiebeheerder'] as const, groep: 'school' as const, doet: 'zelf' as const };
const pad: Regel<unknown>['pad'] = ({ aanbieder }) => `/scholen/${aanbieder}`;
const isGoed = (status: string) => status === 'keurmerk' || status === 'keurmerk_bepaalde_tijd';

/** Three months before the end: overleg on going on. A new term, or an early end, does away with it. */
export const convenantEindigt: Regel<Schoolfeiten> = {
  ...vast,
  naam: 'convenant_eindigt',
  bron: 'Convenant art. 3.2',
  pad,
  wacht: ({ aanbiederId: aanbieder, convenant }, { vandaag }) => {
    if (convenant === null || convenant.isVoortijdig || convenant.heeftVervolg) return [];
    const { id, laatsteDag } = convenant;
    const van = laatsteDag.subtract({ months: OVERLEG_MAANDEN });
    if (vandaag.until(van).sign > 0 || laatsteDag.until(vandaag).sign > 0) return [];
    const dagen = { van: van.toString(), uiterste: laatsteDag.toString() };
    return [{ onderwerp: id, voorval: laatsteDag.toString(), persoon: null, aanbieder, ...dagen, waarden: {} }];
  },
};

/** A partner without a good keurmerk: lost asks for uitsluiting, suspended for a decision on advice. Until the fact changes. */
export const keurmerkGewijzigd: Regel<Schoolfeiten> = {
  ...vast,
  naam: 'keurmerk_gewijzigd',
  bron: 'Convenant art. 4.4, 15.2 en 16.1',
  pad,
  wacht: ({ aanbiederId: aanbieder, convenant, keurmerk }) => {
    if (convenant === null || keurmerk === null || isGoed(keurmerk.status)) return [];
    const { status, sinds } = keurmerk;
    const voorval = `${status} ${sinds.toString()}`;
    return [{ onderwerp: aanbieder, voorval, persoon: null, aanbieder, van: sinds.toString(), uiterste: null, waarden: { status } }];
  },
};

/** The register gave no answer about a partner for days. */
export const keurmerkOnbereikbaar: Regel<Schoolfeiten> = {
  ...vast,
  naam: 'keurmerk_onbereikbaar',
  bron: 'Convenant art. 4.5 en 13.1',
  pad,
  wacht: ({ aanbiederId: aanbieder, convenant, stilSinds }, { vandaag }) => {
    if (convenant === null || stilSinds === null) return [];
    const van = stilSinds.add({ days: STIL_DAGEN });
    if (vandaag.until(van).sign > 0) return [];
    return [
      { onderwerp: aanbieder, voorval: stilSinds.toString(), persoon: null, aanbieder, van: van.toString(), uiterste: null, waarden: {} },
    ];
  },
};
