import { Temporal } from 'temporal-polyfill';
import { isBinnen } from '~/domein/inburgeraar/plicht';
import { dagVan } from '~/platform/klok';
import { type Categorie, categorieen, type Grond, gronden, type Richting, richtingen } from './categorie';
import { eindenVan, eindeVanJa } from './einden';
import type { Feiten } from './feiten';
import { ALTIJD, doorsnede, type Periode, periodeOp } from './perioden';
import { type Artikel, artikelen, type Reden, redenen } from './reden';
import { ingang, isOngeldig, laatsteHandeling } from './toestemmingsverloop';
import { type Doorgang, partnerPerioden, voorwaarden } from './voorwaarden';
import { jaZin, neeZin, type Zin } from './zin';

/** Why an open period ends, where the other party may know it. */
export type Eindereden = 'ingetrokken' | 'convenant';
/** One row of the projection: from `van` until, but not on, `tot`. There always is one: a convenant has a last day. */
export type OpenPeriode = Doorgang & { van: Temporal.Instant; tot: Temporal.Instant; einde: Eindereden | null };

/**
 * `schoolpersoon` is the user of the school who reads or sends; null when nobody of the school takes part, because the gemeente reads what
 * crossed. The only purpose that opens anything is `begeleiding` (C 12.1).
 */
export type Vraag = { categorie: Categorie; richting: Richting; schoolpersoon: string | null; doel: string; moment: Temporal.Instant };

export type Antwoord =
  | { ja: true; grond: Grond; artikel: Artikel; sinds: Temporal.Instant; tot: Temporal.Instant; zin: Zin }
  | { ja: false; reden: Reden; artikel: Artikel; zin: Zin };

const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);

function open(feiten: Feiten, doorgang: Doorgang) {
  return voorwaarden(feiten, doorgang).reduce((tot, { perioden }) => doorsnede(tot, perioden), ALTIJD);
}

function einde({ handelingen, school }: Feiten, grond: Grond, { tot }: Periode): Eindereden | null {
  const betreft = handelingen.filter((h) => h.aanbiederId === null || h.aanbiederId === school.aanbiederId);
  if (grond === 'toestemming' && betreft.some((h) => h.soort === 'ingetrokken' && ingang(h) === tot)) return 'ingetrokken';
  return periodeOp(partnerPerioden(school.convenanten), instant(tot)) ? null : 'convenant';
}

/** Every period in which something of this person may cross between the gemeente and this school: what the projection holds. */
export function openPerioden(feiten: Feiten): OpenPeriode[] {
  const doorgangen = categorieen.flatMap((categorie) =>
    richtingen.flatMap((richting) => gronden.map((grond) => ({ categorie, richting, grond }))),
  );
  return doorgangen.flatMap((doorgang) =>
    open(feiten, doorgang).map((periode) => ({
      ...doorgang,
      van: instant(periode.van),
      tot: instant(periode.tot),
      einde: einde(feiten, doorgang.grond, periode),
    })),
  );
}

/** Why the gate is closed: the first condition that is not met; of two grounds the one that comes nearest to opening tells. Null when it is open. */
export function redenOp(feiten: Feiten, { categorie, richting, moment }: Pick<Vraag, 'categorie' | 'richting' | 'moment'>): Reden | null {
  const volgorde = Object.keys(redenen);
  const perGrond = gronden.map((grond) =>
    voorwaarden(feiten, { categorie, richting, grond }).find(({ perioden }) => !periodeOp(perioden, moment)),
  );
  const dicht = perGrond.filter((voorwaarde) => voorwaarde !== undefined);
  if (dicht.length < gronden.length) return null;
  const [reden] = dicht.map((voorwaarde) => voorwaarde.reden).sort((a, b) => volgorde.indexOf(b) - volgorde.indexOf(a));
  return reden === 'niet_gevraagd' ? redenZonderJa(feiten, moment) : (reden ?? null);
}

function redenZonderJa(feiten: Feiten, moment: Temporal.Instant): Reden {
  const laatste = laatsteHandeling(feiten.handelingen, feiten.school.aanbiederId, moment);
  if (!laatste) return 'niet_gevraagd';
  if (laatste.soort !== 'verleend') return laatste.soort;
  if (isOngeldig(laatste, moment.epochMilliseconds)) return 'ongeldig';
  const einde = eindeVanJa(eindenVan(feiten), ingang(laatste));
  return einde && einde.op <= moment.epochMilliseconds ? 'beeindigd' : 'niet_in_tekst';
}

function isContactpersoon({ school }: Feiten, { schoolpersoon, richting, moment }: Vraag): boolean {
  if (schoolpersoon === null) return richting === 'naar_gemeente';
  const dag = dagVan(moment);
  return school.contactpersonen.some((c) => c.gebruikerId === schoolpersoon && isBinnen(c, dag));
}

const nee = (reden: Reden): Antwoord => ({ ja: false, reden, artikel: redenen[reden], zin: neeZin(reden) });

/**
 * The gate (C 12.1, 12.2, 12.4, 12.5): may this category of this person cross between the gemeente and this school, one way, at this moment,
 * for this purpose? Yes with the ground, its article and from when until when; or no with the first reason.
 */
export function grondslag(feiten: Feiten, vraag: Vraag): Antwoord {
  if (vraag.doel !== 'begeleiding') return nee('ander_doel');
  const { categorie, richting, moment } = vraag;
  for (const grond of gronden) {
    const periode = periodeOp(open(feiten, { categorie, richting, grond }), moment);
    if (!periode) continue;
    if (!isContactpersoon(feiten, vraag)) return nee('geen_contactpersoon');
    const [sinds, tot] = [instant(periode.van), instant(periode.tot)];
    return { ja: true, grond, artikel: artikelen[grond], sinds, tot, zin: jaZin(grond, sinds, tot) };
  }
  return nee(redenOp(feiten, vraag) ?? 'geen_regel');
}
