import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { DomeinFout, verboden } from '~/platform/fout';
import { listPoort } from '../grondslag/grondslag.service.server';
import { isGelijk, vanInhoud, vooringevuld, vulAan, type Concept } from './concept';
import { maakConcept, verwijderConcept, wijzigConcept, type OpgeslagenConcept } from './concept.repository.server';
import { delen as alleDelen, type Deel } from './inhoud';
import { vergrendelLeerling } from './omstandigheden.repository.server';
import { getLeerling, getOmstandigheden, type Omstandigheden } from './omstandigheden.service.server';
import { magRapporteren } from './voortgang.policy';
import { getNamen } from './vraag.repository.server';

/** What was typed about a period, and on which draft (`versie`, 0: none), report (`basis`, empty: none) and parts the screen was opened. */
export type Getypt = {
  cursistId: string;
  periodeVan: Temporal.PlainDate;
  versie: number;
  basis: string;
  aangeboden: readonly Deel[];
  inhoud: Concept;
};

/** The page on which a school writes its report: what may be sent, what was typed so far, and what was said before. */
export function getRapportageformulier(context: Context, { cursistId, periodeVan }: Pick<Getypt, 'cursistId' | 'periodeVan'>) {
  return metActor(context, async (tx, actor) => {
    const vandaag = context.klok.vandaag();
    const leerling = await getLeerling(tx, actor, cursistId);
    const stand = await getOmstandigheden(tx, { leerling, periodeVan, vandaag });
    await noteerInzage(tx, [cursistId], 'rapportage_schrijven');
    const { concept, laatste, vorige, periode, delen } = stand;
    const namen = await getNamen(tx, concept ? [concept.bijgewerktDoor] : []);
    return {
      cursist: { id: leerling.id, naam: `${leerling.voornamen} ${leerling.achternaam}`, kenmerk: leerling.kenmerk },
      periode,
      uiterlijk: stand.uiterlijk,
      termijnDagen: stand.termijnDagen,
      uitstel: stand.uitstel,
      stand: stand.stand,
      hoortBijInschrijving: stand.hoortBijInschrijving,
      isVoorbij: Temporal.PlainDate.compare(periode.tot, vandaag) <= 0,
      magRapporteren: magRapporteren(actor, leerling),
      delen,
      poort: await listPoort(tx, { cursistId }),
      gesloten: alleDelen.filter((deel) => !delen.includes(deel)),
      inhoud: concept?.inhoud ?? (laatste ? vanInhoud(laatste.inhoud) : vooringevuld(vorige?.inhoud ?? null)),
      versie: concept?.versie ?? 0,
      bewaard: concept && { op: concept.bijgewerktOp.toString(), door: namen.get(concept.bijgewerktDoor) ?? '' },
      laatste: laatste && { id: laatste.id, versie: laatste.versie, ingediendOp: laatste.ingediendOp },
      vorige: vorige && { periodeVan: vorige.periodeVan, periodeTot: vorige.periodeTot, voortgang: vorige.inhoud.voortgang },
    };
  });
}

const andereVersie = () => new DomeinFout('conflict', { velden: { '': ['voortgang.fouten.andere_versie'] } });

/** Refuses what was typed on another draft or another report than the one that is there now; the same text twice is no conflict. */
export function eisActueel(getypt: Getypt, { concept, laatste }: Omstandigheden): void {
  if (getypt.basis !== (laatste?.id ?? '')) throw andereVersie();
  if (concept ? concept.versie !== getypt.versie && !isGelijk(concept.inhoud, volledig(getypt, concept)) : getypt.versie !== 0)
    throw andereVersie();
}

function volledig({ inhoud, aangeboden }: Getypt, concept: OpgeslagenConcept | null): Concept {
  return vulAan(inhoud, concept?.inhoud ?? {}, aangeboden);
}

type Opslag = { context: Context; actor: Actor; getypt: Getypt; stand: Omstandigheden };

/** Keeps what was typed, valid or not; whoever begins or takes over a draft is logged. */
export async function legConceptVast(tx: Tx, { context, actor, getypt, stand }: Opslag): Promise<OpgeslagenConcept> {
  const { leerling, periode, concept, laatste } = stand;
  const inhoud = volledig(getypt, concept);
  if (concept && isGelijk(concept.inhoud, inhoud)) return concept;
  const gedeeld = { inhoud, door: actor.gebruikerId };
  const bewaard = concept
    ? await wijzigConcept(tx, { ...gedeeld, id: concept.id, versie: concept.versie, periodeTot: periode.tot, op: context.klok.nu() })
    : await maakConcept(tx, {
        ...gedeeld,
        cursistId: leerling.id,
        aanbiederId: leerling.aanbiederId,
        periode,
        vervangtId: laatste?.id ?? null,
      });
  if (concept?.bijgewerktDoor !== actor.gebruikerId) await noteerHandeling(tx, leerling.id, 'concept_bewaard', bewaard.id);
  return bewaard;
}

/** Loads a period to write in, one act at a time per cursist; refuses who is not his contactpersoon (C 12.5). */
export async function begin(tx: Tx, { context, actor, getypt }: Omit<Opslag, 'stand'>): Promise<Omstandigheden> {
  const { cursistId, periodeVan } = getypt;
  const leerling = await getLeerling(tx, actor, cursistId);
  if (!magRapporteren(actor, leerling)) throw verboden('C 12.5');
  await vergrendelLeerling(tx, cursistId);
  return getOmstandigheden(tx, { leerling, periodeVan, vandaag: context.klok.vandaag() });
}

/** Keeps a draft, of the school alone; refuses with a conflict when it was changed elsewhere since it was opened. */
export function bewaarConcept(context: Context, getypt: Getypt) {
  return metActor(context, async (tx, actor) => {
    const stand = await begin(tx, { context, actor, getypt });
    eisActueel(getypt, stand);
    const { versie, bijgewerktOp } = await legConceptVast(tx, { context, actor, getypt, stand });
    return { versie, bewaardOp: bijgewerktOp.toString() };
  });
}

/** Throws a draft away; what was submitted stays. */
export function gooiConceptWeg(context: Context, { cursistId, periodeVan }: Pick<Getypt, 'cursistId' | 'periodeVan'>): Promise<void> {
  return metActor(context, async (tx, actor) => {
    const getypt = { cursistId, periodeVan, versie: 0, basis: '', aangeboden: [], inhoud: {} };
    const { concept } = await begin(tx, { context, actor, getypt });
    if (!concept) return;
    await verwijderConcept(tx, cursistId, periodeVan);
    await noteerHandeling(tx, cursistId, 'concept_verwijderd', concept.id);
  });
}
