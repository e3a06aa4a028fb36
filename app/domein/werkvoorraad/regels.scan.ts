import { Temporal } from 'temporal-polyfill';
import type { Stand } from '../kwaliteitsscan/stand';
import type { Scanfeiten } from './feiten';
import type { Regel, Wachtpunt } from './regel';

const vast = { groep: 'scan' as const, doet: 'zelf' as const };
const vanGemeente = { ...vast, pad: ({ onderwerp }: { onderwerp: string }) => `/scans/${onderwerp}` };

/** One entry of a scan in its present state, since the day it came there. */
const punt = (
  { scanId, stand, naam, aanbiederId, standSinds }: Scanfeiten,
  anders: Partial<Pick<Wachtpunt, 'van' | 'uiterste' | 'voorval'>> = {},
): Wachtpunt => ({
  ...{ onderwerp: scanId, voorval: `${stand} ${standSinds.toString()}`, persoon: null, aanbieder: aanbiederId },
  ...{ van: standSinds.toString(), uiterste: null, waarden: { naam } },
  ...anders,
});
const bij = (feiten: Scanfeiten, standen: readonly Stand[]): boolean => feiten.magMee && standen.includes(feiten.stand);
const uiterste = (feiten: Scanfeiten) => ({ uiterste: feiten.uiterste.toString() });

/** Someone applied: the fifteen werkdagen run from that day (B1.1). */
export const aanmeldingAannemen: Regel<Scanfeiten> = {
  ...vanGemeente,
  naam: 'aanmelding_aannemen',
  rollen: ['relatiebeheerder'],
  bron: 'Convenant art. 4.1 en 4.2',
  wacht: (feiten) => (bij(feiten, ['aangemeld']) ? [punt(feiten, uiterste(feiten))] : []),
};

/** Until the report is shared; gesprek and report fall inside the term. */
export const scanUitvoeren: Regel<Scanfeiten> = {
  ...vanGemeente,
  naam: 'scan_uitvoeren',
  rollen: ['relatiebeheerder'],
  bron: 'Convenant bijlage 1, punt 1',
  wacht: (feiten) => (bij(feiten, ['in_onderzoek', 'rapport_vast']) ? [punt(feiten, uiterste(feiten))] : []),
};

/** A shared report of an aanmelding goes to who decides. */
export const scanVoorleggen: Regel<Scanfeiten> = {
  ...vanGemeente,
  naam: 'scan_voorleggen',
  rollen: ['relatiebeheerder'],
  bron: 'Convenant art. 4.2',
  wacht: (feiten) => (bij(feiten, ['gedeeld']) && feiten.soort === 'aanmelding' ? [punt(feiten)] : []),
};

/** A repeated scan ends with its report (C 4.5). */
export const scanAfronden: Regel<Scanfeiten> = {
  ...vanGemeente,
  naam: 'scan_afronden',
  rollen: ['relatiebeheerder'],
  bron: 'Convenant art. 4.5',
  wacht: (feiten) => (bij(feiten, ['gedeeld']) && feiten.soort === 'herhaling' ? [punt(feiten)] : []),
};

/** The first day on which a voornemen can be decided on: the zienswijze is there, or its last day has passed. */
function beslisbaarSinds({ zienswijze }: Scanfeiten): Temporal.PlainDate | null {
  if (zienswijze === null) return null;
  const erna = zienswijze.uiterste.add({ days: 1 });
  if (zienswijze.gegevenOp === null) return erna;
  return Temporal.PlainDate.compare(zienswijze.gegevenOp, erna) < 0 ? zienswijze.gegevenOp : erna;
}

/** What was put up for decision, and a voornemen once it can be decided on. */
export const scanBesluiten: Regel<Scanfeiten> = {
  ...vanGemeente,
  naam: 'scan_besluiten',
  rollen: ['tekenbevoegde'],
  bron: 'Convenant art. 4.2 en bijlage 1',
  wacht: (feiten, { vandaag }) => {
    if (bij(feiten, ['voorgelegd'])) return [punt(feiten)];
    const van = bij(feiten, ['voornemen']) ? beslisbaarSinds(feiten) : null;
    if (van === null || Temporal.PlainDate.compare(van, vandaag) > 0) return [];
    return [punt(feiten, { van: van.toString(), voorval: `voornemen ${van.toString()}` })];
  },
};

/** All four conditions of a conditional admission are met (B1.4). */
export const voorwaardenVervuld: Regel<Scanfeiten> = {
  ...vanGemeente,
  naam: 'voorwaarden_vervuld',
  rollen: ['tekenbevoegde'],
  bron: 'Convenant bijlage 1, punt 4',
  pad: ({ onderwerp }) => `/scans/${onderwerp}/voorwaarden`,
  wacht: (feiten) => {
    if (!bij(feiten, ['voorwaardelijk']) || feiten.vervuldOp === null) return [];
    return [punt(feiten, { van: feiten.vervuldOp.toString(), voorval: feiten.vervuldOp.toString() })];
  },
};

/** Since when a side has to sign: from the admission on, until it did (C 20.4). */
function tekenpunt(feiten: Scanfeiten, kant: 'gemeente' | 'school'): Wachtpunt[] {
  const { soort, toegelatenOp, getekend } = feiten;
  if (!bij(feiten, ['toegelaten', 'voorwaardelijk']) || soort !== 'aanmelding' || toegelatenOp === null || getekend[kant]) return [];
  return [punt(feiten, { voorval: toegelatenOp.toString(), van: toegelatenOp.toString() })];
}

/** The gemeente signs with an admitted school, in whichever order. */
export const convenantTekenen: Regel<Scanfeiten> = {
  ...vast,
  naam: 'convenant_tekenen',
  rollen: ['tekenbevoegde'],
  bron: 'Convenant art. 3.1 en 20.4',
  pad: ({ onderwerp }) => `/scans/${onderwerp}/ondertekenen`,
  wacht: (feiten) => tekenpunt(feiten, 'gemeente'),
};

/** An admitted school signs. */
export const convenantTekenenSchool: Regel<Scanfeiten> = {
  ...vast,
  naam: 'convenant_tekenen_school',
  rollen: ['taalaanbieder'],
  bron: 'Convenant art. 3.1 en 20.4',
  pad: () => '/mijn-school/convenant',
  wacht: (feiten) => tekenpunt(feiten, 'school'),
};

/** Before a refusal the school is heard (B1.6). */
export const zienswijzeGeven: Regel<Scanfeiten> = {
  ...vast,
  naam: 'zienswijze_geven',
  rollen: ['taalaanbieder'],
  bron: 'Convenant bijlage 1; Awb art. 4:8',
  pad: () => '/mijn-school/scan/zienswijze',
  wacht: (feiten, { vandaag }) => {
    const { zienswijze } = feiten;
    if (!bij(feiten, ['voornemen']) || zienswijze === null || zienswijze.gegevenOp !== null) return [];
    if (Temporal.PlainDate.compare(zienswijze.uiterste, vandaag) < 0) return [];
    return [punt(feiten, { uiterste: zienswijze.uiterste.toString() })];
  },
};

/** Until the decision a school may answer. */
const BEANTWOORDBAAR: readonly Stand[] = ['in_onderzoek', 'rapport_vast', 'gedeeld', 'voorgelegd', 'voornemen'];

/** A risk that the school was told of, until it answers (C 4.3). */
export const risicoBeantwoorden: Regel<Scanfeiten> = {
  ...vast,
  naam: 'risico_beantwoorden',
  rollen: ['taalaanbieder'],
  bron: 'Convenant art. 4.3',
  pad: () => '/mijn-school/scan',
  wacht: (feiten) =>
    (bij(feiten, BEANTWOORDBAAR) ? feiten.risicos : []).map(({ id, gemeldOp }) => ({
      ...punt(feiten, { van: gemeldOp.toString(), voorval: 'risico' }),
      onderwerp: id,
    })),
};

/** A shared report to which the school may react until the decision (B1.2). */
export const scanrapportLezen: Regel<Scanfeiten> = {
  ...vast,
  naam: 'scanrapport_lezen',
  rollen: ['taalaanbieder'],
  bron: 'Convenant bijlage 1, punt 2',
  pad: () => '/mijn-school/scan',
  wacht: (feiten) => (bij(feiten, ['gedeeld', 'voorgelegd']) && !feiten.heeftReactie ? [punt(feiten, { voorval: 'rapport' })] : []),
};
