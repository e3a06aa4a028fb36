import { leesBereik } from '~/platform/bestand/bereik';
import { buitenBereik, speelAf } from '~/platform/bestand/afspelen.server';
import { keurGeluid } from '~/platform/bestand/geluid.server';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { metNiemand } from '~/platform/db/openbaar.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import {
  findOpname,
  findOpnameOpId,
  getGeluid,
  isOpnameformulierGedaan,
  verwijderOpname,
  voegOpnameToe,
  type Opname,
} from './opname.repository.server';
import type { Opnameinvoer } from './opname.schema';
import { magOpnemen } from './tekst.policy';
import { findTekst } from './tekst.repository.server';
import { houdTekstVast } from './teksten.repository.server';

/** A recording to play, whole or the part that is asked for; for anyone, as the text itself is. */
export function speelOpname(context: Context, id: string, gevraagd: string | null): Promise<Response> {
  return metNiemand(context, async (tx) => {
    const opname = await findOpnameOpId(tx, id);
    if (!opname) throw nietGevonden();
    const bereik = leesBereik(gevraagd, opname.grootte);
    if (bereik === 'buiten') return buitenBereik(opname.grootte);
    return speelAf({ ...opname, bereik, inhoud: await getGeluid(tx, opname, bereik) });
  });
}

/** A text with its recording, for who may change that. */
export function getOpname(context: Context, tekstversieId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magOpnemen(actor)) throw verboden();
    const versie = await findTekst(tx, tekstversieId);
    if (!versie) throw nietGevonden();
    const { id, code, nummer, taal, tekst } = versie;
    return { id, code, nummer, taal, titel: tekst.titel, opname: await findOpname(tx, tekstversieId) };
  });
}

export type Opnamevraag = Awaited<ReturnType<typeof getOpname>>;

type Opdracht = { tekstversieId: string; formulierId: string; invoer: Opnameinvoer };

/**
 * Adds a recording of a text, in place of the one that was there, or takes it away. Refused: a file that is no mp3, m4a, ogg or wav or is larger than 10 MB,
 * and any change when someone else put another recording there since the page was opened.
 */
export async function wijzigOpname(context: Context, { tekstversieId, formulierId, invoer }: Opdracht): Promise<void> {
  const geluid = invoer.doe === 'bewaar' ? await keurGeluid(context, invoer.bestand, 'bestand') : null;
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magOpnemen(actor)) throw verboden();
      if (!(await findTekst(tx, tekstversieId))) throw nietGevonden();
      await houdTekstVast(tx, tekstversieId);
      const nu = await findOpname(tx, tekstversieId);
      if ((await isOpnameformulierGedaan(tx, formulierId)) || (geluid === null && nu === null)) return;
      eisDezelfde(nu, invoer.gezien);
      await neemWeg(tx, nu, tekstversieId);
      if (geluid) await bewaar(tx, actor, { ...geluid, tekstversieId, formulierId });
    }),
  );
}

function eisDezelfde(nu: Opname | null, gezien: string | undefined): void {
  if (nu?.id !== gezien) throw new DomeinFout('conflict', { velden: { '': ['toestemming.teksten.opname.fouten.andere'] } });
}

async function neemWeg(tx: Tx, nu: Opname | null, tekstversieId: string): Promise<void> {
  if (!nu) return;
  await verwijderOpname(tx, tekstversieId);
  await noteerHandeling(tx, null, 'opname_weggenomen', tekstversieId);
}

async function bewaar(tx: Tx, { gebruikerId }: Actor, opname: Omit<Parameters<typeof voegOpnameToe>[1], 'vastgelegdDoor'>): Promise<void> {
  await voegOpnameToe(tx, { ...opname, vastgelegdDoor: gebruikerId });
  await noteerHandeling(tx, null, 'opname_toegevoegd', opname.tekstversieId);
}
