import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden } from '~/platform/fout';
import { leesblokken, keuzeblok } from './formulier';
import { isKomend, talenVanVersie, waaromVast, watErbijKan } from './nieuwetekst';
import { magOpnemen, magTekstSchrijven, magTekstenZien, magVertalingBevestigen, steltVastNamens } from './tekst.policy';
import { findTekst, getHuidigeTekst } from './tekst.repository.server';
import {
  houdTekstVast,
  isTekstformulierGedaan,
  listJasOpOuder,
  listTeksten,
  voegTekstbesluitToe,
  voegVertalingToe,
  type Tekstregel,
} from './teksten.repository.server';
import type { Tekstbesluitinvoer } from './teksten.schema';
import { isVertaling } from './verklaringstaal';

/** Every text with who confirmed it, which one is asked today, and how many jas stand on a meaning that is no longer asked. */
export function getTeksten(context: Context) {
  return metActor(context, async (tx, actor) => {
    if (!magTekstenZien(actor)) throw verboden('C 12.2');
    const { code, nummer } = await getHuidigeTekst(tx);
    return {
      teksten: await listTeksten(tx),
      vandaag: { code, nummer },
      dag: context.klok.vandaag().toString(),
      ouder: await listJasOpOuder(tx),
    };
  });
}

export type Teksten = Awaited<ReturnType<typeof getTeksten>>;

/** What this one may still do with a text. */
function watKan(actor: Actor, tekst: Tekstregel): Tekstbesluitinvoer['doe'] | null {
  if (isVertaling(tekst.taal)) return tekst.vertaler === null && magVertalingBevestigen(actor) ? 'bevestig' : null;
  const namens = steltVastNamens(actor);
  return namens && tekst[namens] === null ? 'stel_vast' : null;
}

/** One text to read, with who confirmed it, and what this one can still do with it. */
export function getTekstversie(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magTekstenZien(actor)) throw verboden('C 12.2');
    const { regel, versie } = await haal(tx, id);
    const blokken = [...leesblokken(versie), keuzeblok(versie, { school: null, nederlands: null })];
    return {
      ...{ regel, titel: versie.tekst.titel, blokken, opname: versie.opname },
      kan: watKan(actor, regel),
      magOpnemen: magOpnemen(actor),
      schrijven: wieSchrijft(actor, await listTeksten(tx), { regel, vandaag: context.klok.vandaag() }),
      vandaag: context.klok.vandaag().toString(),
    };
  });
}

/** Whether a text is to come, and what can be written at it; nothing for who does not write. */
function wieSchrijft(actor: Actor, alle: readonly Tekstregel[], { regel, vandaag }: { regel: Tekstregel; vandaag: Temporal.PlainDate }) {
  const komt = isKomend(regel, vandaag);
  if (!magTekstSchrijven(actor)) return { komt, vast: null, magWijzigen: false, magWeg: false, erbij: { versie: false, talen: [] } };
  const vast = waaromVast({ ...regel, talen: talenVanVersie(alle, regel) }, vandaag);
  return { komt, vast, magWijzigen: vast === null, magWeg: komt, erbij: watErbijKan(alle, regel, vandaag) };
}

export type GezieneTekst = Awaited<ReturnType<typeof getTekstversie>>;

async function haal(tx: Tx, id: string) {
  const [regel] = await listTeksten(tx, id);
  const versie = await findTekst(tx, id);
  if (!regel || !versie) throw nietGevonden();
  return { regel, versie };
}

/**
 * Confirms a Dutch text for the gemeente or as fg, or records the translator who answers for a translation, from a day that has come (C 12.2, Wbtv). Refused:
 * for another, a second time, of the wrong kind of text, or on words that were changed since they were read.
 */
export async function besluitTekst(context: Context, id: string, formulierId: string, invoer: Tekstbesluitinvoer): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magTekstenZien(actor)) throw verboden('C 12.2');
      await houdTekstVast(tx, id);
      const { regel } = await haal(tx, id);
      if (await isTekstformulierGedaan(tx, formulierId)) return;
      if (regel.merk !== (invoer.gezien ?? ''))
        throw new DomeinFout('conflict', { velden: { '': ['toestemming.teksten.fouten.net_gewijzigd'] } });
      if (watKan(actor, regel) !== invoer.doe) throw verboden('C 12.2');
      await legVast(tx, actor, { tekstversieId: id, formulierId, invoer, vandaag: context.klok.vandaag() });
    }),
  );
}

type Opdracht = { tekstversieId: string; formulierId: string; invoer: Tekstbesluitinvoer; vandaag: Temporal.PlainDate };

async function legVast(tx: Tx, actor: Actor, { tekstversieId, formulierId, invoer, vandaag }: Opdracht): Promise<void> {
  const vastlegging = { tekstversieId, formulierId, vastgelegdDoor: actor.gebruikerId };
  if (invoer.doe === 'bevestig') {
    const { vertaler, wbtvNummer, datum } = invoer;
    if (Temporal.PlainDate.compare(datum, vandaag) > 0)
      throw new DomeinFout('ongeldig', { velden: { datum: ['toestemming.fouten.datum_toekomst'] } });
    await voegVertalingToe(tx, { ...vastlegging, vertaler, wbtvNummer, datum });
    return noteerHandeling(tx, null, 'vertaling_bevestigd', tekstversieId);
  }
  const namens = steltVastNamens(actor);
  if (!namens) throw verboden('C 12.2');
  await voegTekstbesluitToe(tx, { ...vastlegging, namens });
  return noteerHandeling(tx, null, 'tekst_vastgesteld', tekstversieId);
}
