import type { Temporal } from 'temporal-polyfill';
import { dagVan } from '~/platform/klok';
import type { Grond } from '../grondslag/categorie';
import type { ToonbareReden } from '../grondslag/reden';
import type { ElipFeiten } from '../elip/elip';
import type { Wachtregel } from '../werkvoorraad/wachtsleutel';
import { isCijferOud, type Lening } from './lening';
import type { Leerroute, Niveau } from './route';
import { restVan } from './termijn';
import { isOnderConvenant } from './wet';

/** Columns one may sort by. None ranks people by consent. */
export const sorteerkolommen = ['naam', 'wet', 'school', 'route', 'termijn', 'lening', 'rapport', 'aandacht'] as const;
export type Sorteerkolom = (typeof sorteerkolommen)[number];

export const eigenaars = ['eigen', 'waarneming'] as const;
export type Eigenaar = (typeof eigenaars)[number];

/** The facts of one person that the caseload shows. `vastlegbaar`: what the gemeente may record of him now (C 12.2). */
export type Caseloadfeiten = ElipFeiten & {
  id: string;
  begeleid: boolean;
  /** Whether the matrix asks consent of this person, and whether any act (ja, nee or withdrawal) is on file. */
  toestemming: { nodig: boolean; bekend: boolean };
  /** The rules of the werkvoorraad by which something waits about him, the most pressing first. */
  aandacht: readonly Wachtregel[];
  voornamen: string;
  achternaam: string;
  /** Name of the colleague whose caseload this is; null for one's own. */
  waarneemtVoor: string | null;
  school: { naam: string; aantal: number } | null;
  route: { niveau: Niveau | null; leerroute: Leerroute | null };
  termijnVastgelegd: boolean;
  rapport: { id: string; ingediendOp: Temporal.Instant; gelezen: boolean } | null;
  /** On which grounds reports of a school reach the gemeente now. */
  gronden: readonly Grond[];
  vastlegbaar: { traject: boolean; planVanAanpak: boolean };
};

/** A value, or the reason (a translation key's last part) that there is none. */
export type Cel<W> = { waarde: W; leeg?: undefined } | { waarde: null; leeg: string };
const leeg = (reden: string) => ({ waarde: null, leeg: reden });

function routeCel({ situatie, route, vastlegbaar }: Caseloadfeiten): Cel<Niveau | Leerroute> {
  if (situatie === null) return leeg('geen_situatie');
  if (situatie.wet === 'wi2021') return route.leerroute === null ? leeg('niet_vastgelegd') : { waarde: route.leerroute };
  if (!vastlegbaar.planVanAanpak) return leeg('geen_toestemming');
  return route.niveau === null ? leeg('niet_vastgelegd') : { waarde: route.niveau };
}

function termijnCel({ termijnEinde, termijnVastgelegd }: Caseloadfeiten, vandaag: Temporal.PlainDate) {
  if (termijnEinde === null) return leeg(termijnVastgelegd ? 'onbekend' : 'niet_vastgelegd');
  return { waarde: { einde: termijnEinde.toString(), rest: restVan(termijnEinde, vandaag) } };
}

function leningCel({ lening, vastlegbaar }: Caseloadfeiten, vandaag: Temporal.PlainDate, oudNaMaanden: number) {
  if (!vastlegbaar.traject) return leeg('geen_toestemming');
  if (lening === null) return leeg('niet_vastgelegd');
  return leningWaarde(lening, isCijferOud(lening, oudNaMaanden, vandaag));
}

function leningWaarde({ soort, resterendCent, peildatum }: Lening, oud: boolean) {
  if (resterendCent === null || soort === 'onbekend') return leeg(soort === 'nooit_geleend' ? 'nooit_geleend' : 'onbekend');
  return { waarde: { cent: resterendCent, nooitGeleend: soort === 'nooit_geleend', peildatum: peildatum.toString(), oud } };
}

function rapportCel({ rapport, situatie, school, gronden }: Caseloadfeiten) {
  if (rapport !== null) return { waarde: { ...rapport, gronden, ingediendOp: dagVan(rapport.ingediendOp).toString() } };
  if (situatie !== null && !isOnderConvenant(situatie.wet, situatie.doelgroep)) return leeg('buiten_convenant');
  if (school === null) return leeg('geen_school');
  return leeg(gronden.length > 0 ? 'nog_geen_rapport' : 'geen_grondslag');
}

/** Why no report of a school reaches this row, as far as what the row shows can tell; the dossier tells the rest. */
function redenDicht({ situatie, school, begeleid, plichtig, toestemming }: Caseloadfeiten): ToonbareReden {
  if (school === null) return 'geen_koppeling';
  if (situatie !== null && !isOnderConvenant(situatie.wet, situatie.doelgroep)) return 'geen_regel';
  if (!begeleid) return 'geen_begeleiding';
  if (!plichtig) return 'plicht_voorbij';
  return toestemming.nodig && !toestemming.bekend ? 'niet_gevraagd' : 'geen_grondslag';
}

/** One row of the caseload: each column a value, or in a word why it is empty. */
export function naarRij(feiten: Caseloadfeiten, vandaag: Temporal.PlainDate, leningOudNaMaanden: number) {
  const { id, voornamen, achternaam, waarneemtVoor, situatie, school } = feiten;
  return {
    id,
    voornamen,
    achternaam,
    waarneemtVoor,
    wet: situatie?.wet ?? null,
    doelgroep: situatie?.doelgroep ?? null,
    school,
    route: routeCel(feiten),
    termijn: termijnCel(feiten, vandaag),
    lening: leningCel(feiten, vandaag, leningOudNaMaanden),
    rapport: rapportCel(feiten),
    waaromDicht: feiten.gronden.length > 0 ? null : redenDicht(feiten),
    aandacht: feiten.aandacht,
  };
}

export type CaseloadRij = ReturnType<typeof naarRij>;
