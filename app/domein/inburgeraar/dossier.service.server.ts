import { listPoort } from '~/domein/grondslag/grondslag.service.server';
import type { Schoolpoort } from '~/domein/grondslag/poortbeeld';
import { getKomend, getOverdrachtgebeurtenissen } from '~/domein/overdracht/overdracht.service.server';
import { getUitstelgebeurtenissen } from '~/domein/uiterstedag/uitstel.lezen.service.server';
import { listRapportages } from '~/domein/voortgang/voortgang.service.server';
import { gebeurtenissen as voortgangsgebeurtenissen } from '~/domein/voortgang/gebeurtenissen';
import { gebeurtenissen as toestemmingsgebeurtenissen } from '~/domein/toestemming/overzicht';
import { gebeurtenissen as nasleepgebeurtenissen } from '~/domein/nasleep/gebeurtenissen';
import { getNasleep } from '~/domein/nasleep/nasleep.service.server';
import { listToestemmingen } from '~/domein/toestemming/toestemming.overzicht.service.server';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { laatstePagina } from '~/platform/lijst/bladzijde';
import { stelElipVast } from '../elip/elip';
import { isCijferOud } from './lening';
import { findWaargenomen, listContacten, listInschrijvingen, listInzagen, listPartners } from './dossier.repository.server';
import type { Dossierfeiten } from './feiten';
import { listFeiten, mapNamen } from './feiten.repository.server';
import type { Gebeurtenis } from './gebeurtenis';
import { listVastlegbaar } from './inburgeraar.repository.server';
import { getVoorActor } from './inburgeraar.service.server';
import { getLeningOudNaMaanden } from './instellingen.repository.server';
import { perOrganisatie } from './inzagen';
import type { Persoon } from './persoon';
import { standOp } from './stand';
import { restVan } from './termijn';
import { gebeurtenissen, opVolgorde, PER_TIJDLIJN } from './tijdlijn';

const OP_DOSSIER = 8;
const MEESTE_INZAGEN = 200;

function gebruikersIn(feiten: Dossierfeiten): (string | null)[] {
  return Object.values(feiten).flatMap((lijst: { vastgelegdDoor: string | null }[]) => lijst.map(({ vastgelegdDoor }) => vastgelegdDoor));
}

async function laad(tx: Tx, persoon: Persoon, context: Context) {
  const wie = { inburgeraarId: persoon.id };
  const feiten = await listFeiten(tx, persoon.id);
  const namen = await mapNamen(tx, gebruikersIn(feiten));
  const toestemmingen = await listToestemmingen(tx, wie);
  const voortgang = await listRapportages(tx, wie);
  const tijdlijn = opVolgorde([
    ...gebeurtenissen(feiten, { id: persoon.id, begonnenOp: persoon.begonnenOp, namen }),
    ...toestemmingsgebeurtenissen(toestemmingen),
    ...voortgangsgebeurtenissen(voortgang),
    ...(await getUitstelgebeurtenissen(tx, persoon.id)),
    ...(await getOverdrachtgebeurtenissen(tx, persoon.id)),
    ...nasleepgebeurtenissen(await getNasleep(tx, wie, context), persoon.id),
  ]);
  const metSchoolbewijs = toestemmingen.handelingen.some(({ kanaal }) => kanaal === 'school');
  return { feiten, namen, toestemmingen, voortgang, tijdlijn, metSchoolbewijs };
}

/** What the figures on top say, by the facts of today; money in whole cents. */
async function stand(tx: Tx, feiten: Dossierfeiten, { klok }: Context) {
  const vandaag = klok.vandaag();
  const nu = standOp(feiten, vandaag);
  const leningOudNaMaanden = await getLeningOudNaMaanden(tx);
  const einde = nu.termijn?.einde ?? null;
  return {
    ...nu,
    termijnRest: einde === null ? null : restVan(einde, vandaag),
    leningOudNaMaanden,
    leningOud: isCijferOud(nu.lening, leningOudNaMaanden, vandaag),
    elip: stelElipVast({ ...nu, termijnEinde: einde }, vandaag, leningOudNaMaanden),
  };
}

async function getBlokken(tx: Tx, actor: Actor, persoon: Persoon, context: Context) {
  const { tijdlijn, ...geladen } = await laad(tx, persoon, context);
  return {
    persoon,
    ...geladen,
    stand: await stand(tx, geladen.feiten, context),
    poort: await listPoort(tx, { inburgeraarId: persoon.id }),
    gaat: (await getKomend(tx, actor, [persoon.id]))[persoon.id] ?? null,
    waargenomenVoor: await findWaargenomen(tx, persoon.id, actor.gebruikerId),
    vastlegbaar: await listVastlegbaar(tx, persoon.id),
    contacten: await listContacten(tx, persoon.id),
    inschrijvingen: await listInschrijvingen(tx, persoon.id),
    inzagen: perOrganisatie(await listInzagen(tx, persoon.id, MEESTE_INZAGEN)),
    tijdlijn: { laatste: tijdlijn.slice(0, OP_DOSSIER), totaal: tijdlijn.length },
  };
}

/** Everything a casemanager may see of one person of his caseload, as far as the gate is open; the look is logged. */
export function getDossier(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    const persoon = await getVoorActor(tx, actor, id);
    await noteerInzage(tx, [id], 'dossier');
    return getBlokken(tx, actor, persoon, context);
  });
}

export type Dossier = Awaited<ReturnType<typeof getDossier>>;

export type Tijdlijnpagina = {
  naam: Pick<Persoon, 'id' | 'voornamen' | 'achternaam'>;
  gebeurtenissen: Gebeurtenis[];
  totaal: number;
  pagina: number;
  scholen: Schoolpoort[];
  metSchoolbewijs: boolean;
};

/** One page of everything that happened, latest first. */
export function getTijdlijn(context: Context, id: string, gevraagd: number): Promise<Tijdlijnpagina> {
  return metActor(context, async (tx, actor) => {
    const persoon = await getVoorActor(tx, actor, id);
    await noteerInzage(tx, [id], 'tijdlijn');
    const { tijdlijn, metSchoolbewijs } = await laad(tx, persoon, context);
    const { scholen } = await listPoort(tx, { inburgeraarId: id });
    const pagina = Math.min(gevraagd, laatstePagina(tijdlijn.length, PER_TIJDLIJN));
    const begin = (pagina - 1) * PER_TIJDLIJN;
    return {
      naam: persoon,
      gebeurtenissen: tijdlijn.slice(begin, begin + PER_TIJDLIJN),
      totaal: tijdlijn.length,
      pagina,
      scholen,
      metSchoolbewijs,
    };
  });
}

/** The last looks at this person, one by one: which organisation, when, at what. Names are the fg's alone. */
export function getInzagen(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    const persoon = await getVoorActor(tx, actor, id);
    await noteerInzage(tx, [id], 'inzagen');
    return { naam: persoon, inzagen: await listInzagen(tx, id, MEESTE_INZAGEN) };
  });
}

/** What the forms about facts need to know beforehand: who, what holds now, and what may be recorded. */
async function voorFormulier(tx: Tx, actor: Actor, { id, context }: { id: string; context: Context }) {
  const persoon = await getVoorActor(tx, actor, id);
  await noteerInzage(tx, [id], 'feiten');
  const feiten = await listFeiten(tx, id);
  return {
    persoon,
    feiten,
    namen: await mapNamen(tx, gebruikersIn(feiten)),
    stand: standOp(feiten, context.klok.vandaag()),
    vastlegbaar: await listVastlegbaar(tx, id),
    vandaag: context.klok.vandaag().toString(),
  };
}

export function getVoorFormulier(context: Context, id: string) {
  return metActor(context, (tx, actor) => voorFormulier(tx, actor, { id, context }));
}

/** The same, with the schools that are a partner today. */
export function getVoorKoppeling(context: Context, id: string) {
  return metActor(context, async (tx, actor) => ({
    ...(await voorFormulier(tx, actor, { id, context })),
    scholen: await listPartners(tx),
  }));
}
