import { Temporal } from 'temporal-polyfill';
import type { Casefeiten, Deelname, Leerlingfeiten, Meldperiode } from './feiten';
import type { Peiling, Regel, Wachtpunt } from './regel';

const isVoor = (een: Temporal.PlainDate, ander: Temporal.PlainDate) => Temporal.PlainDate.compare(een, ander) < 0;

/** The periods that ended without a report, though the ground held on their last day: what `standVan` calls te_doen or te_laat. */
function ontbrekend({ perioden, rapporten, grondSinds }: Deelname, { vandaag }: Peiling): Meldperiode[] {
  const gedaan = new Set(rapporten.map(({ periodeVan }) => periodeVan.toString()));
  return perioden.filter(({ van, tot }) => isVoor(tot, vandaag) && !isVoor(tot, grondSinds) && !gedaan.has(van.toString()));
}

function rapportpunt(deelname: Deelname, periode: Meldperiode, persoon: string): Omit<Wachtpunt, 'van'> {
  return {
    onderwerp: deelname.cursistId,
    voorval: periode.van.toString(),
    persoon,
    aanbieder: deelname.aanbiederId,
    uiterste: periode.uiterlijk.toString(),
    waarden: { periodeVan: periode.van.toString(), periodeTot: periode.tot.toString() },
  };
}

/** At the school: a period ended, its report is not there. */
export const rapportMaken: Regel<Leerlingfeiten> = {
  naam: 'rapport_maken',
  rollen: ['taalaanbieder'],
  groep: 'rapportage',
  doet: 'zelf',
  bron: 'Convenant bijlage 3',
  pad: ({ onderwerp, voorval }) => `/cursisten/${onderwerp}/rapportage/${voorval}`,
  wacht: ({ deelname }, peiling) =>
    deelname === null
      ? []
      : ontbrekend(deelname, peiling).map((periode) => ({
          ...rapportpunt(deelname, periode, deelname.cursistId),
          van: periode.tot.add({ days: 1 }).toString(),
        })),
};

/** At the gemeente: the same, once its last day has passed. */
export const rapportLaat: Regel<Casefeiten> = {
  naam: 'rapport_laat',
  rollen: ['casemanager'],
  groep: 'rapportage',
  doet: 'school',
  bron: 'Convenant art. 6.4 en bijlage 3',
  pad: ({ persoon }) => `/inburgeraars/${persoon}#voortgang`,
  wacht: ({ inburgeraarId, deelnames }, peiling) =>
    deelnames.flatMap((deelname) =>
      ontbrekend(deelname, peiling).flatMap((periode) => {
        const { uiterlijk } = periode;
        if (!isVoor(uiterlijk, peiling.vandaag)) return [];
        return { ...rapportpunt(deelname, periode, inburgeraarId), van: uiterlijk.add({ days: 1 }).toString() };
      }),
    ),
};

/** A report that nobody of the gemeente read. */
export const rapportNieuw: Regel<Casefeiten> = {
  naam: 'rapport_nieuw',
  rollen: ['casemanager'],
  groep: 'rapportage',
  doet: 'zelf',
  bron: 'Convenant art. 6.4',
  pad: ({ onderwerp }) => `/rapportages/${onderwerp}`,
  wacht: ({ inburgeraarId, deelnames }) =>
    deelnames.flatMap(({ aanbiederId, rapporten }) =>
      rapporten
        .filter(({ gelezen }) => !gelezen)
        .map(({ id, versie, ingediendOp }) => ({
          onderwerp: id,
          voorval: String(versie),
          persoon: inburgeraarId,
          aanbieder: aanbiederId,
          van: ingediendOp.toString(),
          uiterste: null,
          waarden: {},
        })),
    ),
};
