import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling, noteerInzage } from '~/platform/db/audit.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { listPoort } from '../grondslag/grondslag.service.server';
import { findPersoon, isOpenNaarSchool } from './lezen.repository.server';
import { findLeerling } from './omstandigheden.repository.server';
import { findStand } from './rapportage.repository.server';
import { verschillen } from './verschil';
import { magRapporteren, magVragen } from './voortgang.policy';
import { listVoortgang } from './voortgang.service.server';
import { markeerGelezen as legGelezenVast } from './vraag.repository.server';

/** The one whom a report is about, as the reader knows him: the gemeente its inburgeraar, the school its cursist. */
async function getOnderwerp(tx: Tx, actor: Actor, cursistId: string) {
  const persoon = await findPersoon(tx, cursistId);
  const { aanbiederId, gebruikerId } = actor;
  const leerling = aanbiederId === null ? null : await findLeerling(tx, { cursistId, aanbiederId, gebruikerId });
  const bron = leerling ?? persoon;
  if (!bron) throw nietGevonden();
  await noteerInzage(tx, [cursistId, ...(persoon ? [persoon.inburgeraarId] : [])], 'rapportage');
  return {
    leerling,
    inburgeraarId: actor.rol === 'casemanager' ? (persoon?.inburgeraarId ?? null) : null,
    naam: `${bron.voornamen} ${bron.achternaam}`,
    kenmerk: leerling?.kenmerk ?? null,
  };
}

/** Why each part is seen or not: the gate of this person at the school of the report. */
async function getPoort(tx: Tx, inburgeraarId: string | null, { cursistId, aanbiederId }: { cursistId: string; aanbiederId: string }) {
  const { kant, scholen } = await listPoort(tx, inburgeraarId === null ? { cursistId } : { inburgeraarId });
  return { kant, scholen: scholen.filter(({ school }) => school.id === aanbiederId) };
}

/** One report for either side: what it says, what a correction changed, what was asked, and the course over time around it. */
export function getRapportage(context: Context, rapportageId: string) {
  return metActor(context, async (tx, actor) => {
    const cursistId = (await findStand(tx, rapportageId))?.cursistId;
    if (cursistId === undefined) throw nietGevonden();
    const { leerling, ...onderwerp } = await getOnderwerp(tx, actor, cursistId);
    const { rapportages } = await listVoortgang(tx, [cursistId]);
    const rapportage = rapportages.find(({ id }) => id === rapportageId);
    if (!rapportage) throw nietGevonden();
    const vorige = rapportages.find(({ id }) => id === rapportage.vervangtId);
    const isLaatste = rapportage.vervangenDoor === null;
    const mag = leerling !== null && magRapporteren(actor, leerling);
    return {
      onderwerp: { ...onderwerp, cursistId: leerling?.id ?? null },
      poort: await getPoort(tx, onderwerp.inburgeraarId, rapportage),
      rapportage,
      verschillen: vorige ? verschillen(vorige.inhoud, rapportage.inhoud) : null,
      versies: rapportages
        .filter(({ periodeVan }) => periodeVan === rapportage.periodeVan)
        .map(({ id, versie, ingediendOp }) => ({ id, versie, ingediendOp })),
      verloop: rapportages.filter(({ vervangenDoor }) => vervangenDoor === null),
      kan: {
        markeren: magVragen(actor) && (rapportage.leesstand === 'nieuw' || rapportage.leesstand === 'beantwoord'),
        vragen: magVragen(actor) && isLaatste && (await isOpenNaarSchool(tx, cursistId)),
        antwoorden: mag,
        verbeteren: mag && isLaatste,
      },
    };
  });
}

/** Marks a report, with the answers to it, read by this casemanager now; a second time is no second act. */
export function markeerGelezen(context: Context, rapportageId: string): Promise<void> {
  return metActor(context, async (tx, actor) => {
    if (!magVragen(actor)) throw verboden();
    const cursistId = (await findStand(tx, rapportageId))?.cursistId;
    if (cursistId === undefined) throw nietGevonden();
    const persoon = await findPersoon(tx, cursistId);
    const isNieuw = await legGelezenVast(tx, rapportageId, actor.gebruikerId);
    if (isNieuw) await noteerHandeling(tx, persoon?.inburgeraarId ?? cursistId, 'rapportage_gelezen', rapportageId);
  });
}

export type Rapportagebeeld = Awaited<ReturnType<typeof getRapportage>>;
