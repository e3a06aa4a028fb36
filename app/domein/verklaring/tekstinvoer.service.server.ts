import type { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden, type Veldfouten } from '~/platform/fout';
import {
  betekentAnders,
  eersteDag,
  geldendeVersie,
  isKomend,
  talenVanVersie,
  volgendeBetekenis,
  vraagtConcept,
  waaromVast,
  watErbijKan,
} from './nieuwetekst';
import { verwijderOpname } from './opname.repository.server';
import type { Tekst } from './tekst';
import { magTekstSchrijven } from './tekst.policy';
import { findTekst } from './tekst.repository.server';
import { findTekstVanFormulier, houdCodeVast, schrijfTekst, verwijderTeksten, voegTekstToe } from './tekstinvoer.repository.server';
import { veldenUit, type Taalinvoer, type Versieinvoer } from './tekstinvoer.schema';
import { genoemd, naarTekst, naarVelden, type Tekstvelden } from './tekstvelden';
import { houdTekstVast, listTeksten, type Tekstregel } from './teksten.repository.server';
import type { Verklaringstaal } from './verklaringstaal';

/** What is written: the next version after a Dutch text, a further language of its version, or the words of a text that is to come anew. */
export type Schrijfdoel = { soort: 'versie' } | { soort: 'taal'; taal: Verklaringstaal } | { soort: 'wijzig' };

/** Where it is written: `bron` is the Dutch that it goes on from or is translated from, `zelf` the text that is changed. */
type Plek = {
  soort: 'versie' | 'taal';
  bron: Tekstregel;
  zelf: Tekstregel | null;
  nummer: number;
  taal: Verklaringstaal;
  eerste: Temporal.PlainDate;
};

const conflict = (sleutel: string) => new DomeinFout('conflict', { velden: { '': [`toestemming.teksten.fouten.${sleutel}`] } });

function plekVoor(alle: readonly Tekstregel[], id: string, doel: Schrijfdoel, vandaag: Temporal.PlainDate): Plek {
  const regel = alle.find((een) => een.id === id);
  if (!regel) throw nietGevonden();
  if (doel.soort === 'wijzig') return plekVanWijziging(alle, regel, vandaag);
  if (regel.taal !== 'nl') throw nietGevonden();
  const kan = watErbijKan(alle, regel, vandaag);
  if (doel.soort === 'versie') {
    if (!kan.versie) throw conflict('komt_al');
    return { soort: 'versie', bron: regel, zelf: null, nummer: regel.nummer + 1, taal: 'nl', eerste: eersteDag(vandaag) };
  }
  if (!kan.talen.includes(doel.taal)) throw conflict('taal_is_er');
  return { soort: 'taal', bron: regel, zelf: null, nummer: regel.nummer, taal: doel.taal, eerste: eersteDag(vandaag, regel) };
}

function plekVanWijziging(alle: readonly Tekstregel[], zelf: Tekstregel, vandaag: Temporal.PlainDate): Plek {
  const { code, nummer, taal } = zelf;
  const vast = waaromVast({ ...zelf, talen: talenVanVersie(alle, zelf) }, vandaag);
  if (vast) throw conflict(`vast_${vast}`);
  const bron =
    taal === 'nl'
      ? geldendeVersie(alle, code, vandaag)
      : alle.find((een) => een.code === code && een.nummer === nummer && een.taal === 'nl');
  if (!bron) throw nietGevonden();
  const versie = taal === 'nl' ? null : bron;
  return { soort: versie ? 'taal' : 'versie', bron, zelf, nummer, taal, eerste: eersteDag(vandaag, versie) };
}

async function woordenVan(tx: Tx, id: string): Promise<Tekst> {
  const versie = await findTekst(tx, id);
  if (!versie) throw nietGevonden();
  return versie.tekst;
}

/** The words to begin with: its own, else those of the version before it in the same language, else the Dutch. */
async function beginwoorden(tx: Tx, alle: readonly Tekstregel[], { soort, bron, zelf, taal, nummer }: Plek): Promise<Tekstvelden> {
  const eerder = alle.find((een) => een.code === bron.code && een.taal === taal && een.nummer < nummer);
  const nederlands = await woordenVan(tx, bron.id);
  const tekst = await woordenVan(tx, (zelf ?? eerder ?? bron).id);
  if (soort === 'versie') return naarVelden(tekst, nederlands);
  const velden = naarVelden(tekst, nederlands, bron.categorieen);
  return { ...velden, gegevens: velden.gegevens.map((een) => ({ ...een, noemt: true })) };
}

/** The form for what is to be written, filled with what it goes on from. */
export function getTekstvraag(context: Context, id: string, doel: Schrijfdoel) {
  return metActor(context, async (tx, actor) => {
    if (!magTekstSchrijven(actor)) throw verboden('C 12.2');
    const alle = await listTeksten(tx);
    const plek = plekVoor(alle, id, doel, context.klok.vandaag());
    const { soort, bron, zelf, nummer, taal, eerste } = plek;
    return {
      ...{ soort, nummer, taal, code: bron.code, terug: (zelf ?? bron).id, merk: zelf?.merk ?? '' },
      velden: await beginwoorden(tx, alle, plek),
      nederlands: soort === 'taal' ? naarVelden(await woordenVan(tx, bron.id), await woordenVan(tx, bron.id), bron.categorieen) : null,
      isVertaling: vraagtConcept(taal),
      eerste: eerste.toString(),
      van: zelf?.van ?? eerste.toString(),
      anders: zelf === null ? null : zelf.betekenis > bron.betekenis ? ('ja' as const) : ('nee' as const),
    };
  });
}

export type Tekstvraag = Awaited<ReturnType<typeof getTekstvraag>>;

type Opdracht = { id: string; doel: Schrijfdoel; formulierId: string; invoer: Versieinvoer | Taalinvoer };

/**
 * Writes a new version, a further language of a version, or the words of a text that is to come anew. Returns its id. Refused: a day before tomorrow or before
 * the version's own, more data under the same meaning, a second version to come, and words that stand, are confirmed or are translated (C 12.2).
 */
export async function schrijf(context: Context, { id, doel, formulierId, invoer }: Opdracht): Promise<string> {
  let geschreven = id;
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magTekstSchrijven(actor)) throw verboden('C 12.2');
      const code = (await listTeksten(tx, id))[0]?.code;
      if (code === undefined) throw nietGevonden();
      await houdCodeVast(tx, code);
      await houdTekstVast(tx, id);
      const eerder = await findTekstVanFormulier(tx, formulierId);
      if (eerder) return (geschreven = eerder);
      const plek = plekVoor(await listTeksten(tx), id, doel, context.klok.vandaag());
      if (plek.soort !== invoer.soort) throw new DomeinFout('ongeldig');
      if (plek.zelf && plek.zelf.merk !== (invoer.gezien ?? '')) throw conflict('net_gewijzigd');
      const velden = keur(plek, invoer);
      if (Object.keys(velden).length > 0) throw new DomeinFout('ongeldig', { velden });
      geschreven = await bewaar(tx, actor, { plek, formulierId, invoer });
      return geschreven;
    }),
  );
  return geschreven;
}

function keur({ soort, bron, taal, eerste }: Plek, invoer: Versieinvoer | Taalinvoer): Veldfouten {
  const velden: Veldfouten = {};
  const namen = genoemd(invoer.gegevens);
  if (invoer.van.toString() < eerste.toString())
    velden['van'] = [`toestemming.teksten.fouten.${soort === 'taal' && eerste.toString() === bron.van ? 'voor_versie' : 'morgen'}`];
  if (invoer.soort === 'versie' && invoer.anders === 'nee' && betekentAnders(bron, namen))
    velden['anders'] = ['toestemming.teksten.fouten.meer_gegevens'];
  if (invoer.soort === 'taal' && !bron.categorieen.every((een) => namen.includes(een))) velden['gegevens'] = ['fouten.keuze'];
  if (invoer.soort === 'taal' && vraagtConcept(taal) && invoer.concept === undefined) velden['concept'] = ['fouten.verplicht'];
  return velden;
}

type Geschreven = { plek: Plek; formulierId: string; invoer: Versieinvoer | Taalinvoer };

async function bewaar(tx: Tx, actor: Actor, { plek: { bron, zelf, nummer, taal }, formulierId, invoer }: Geschreven): Promise<string> {
  const velden = veldenUit(invoer);
  const woorden = {
    betekenis: invoer.soort === 'versie' ? volgendeBetekenis(bron, invoer.anders === 'ja') : bron.betekenis,
    categorieen: genoemd(velden.gegevens),
    tekst: naarTekst(velden),
    van: invoer.van,
    ...{ formulierId, vastgelegdDoor: actor.gebruikerId },
  };
  if (!zelf) {
    const id = await voegTekstToe(tx, { ...woorden, basisId: bron.id, code: bron.code, nummer, taal });
    await noteerHandeling(tx, null, 'tekst_toegevoegd', id);
    return id;
  }
  if (!(await schrijfTekst(tx, zelf.id, woorden))) throw conflict('vast_geldt');
  await verwijderOpname(tx, zelf.id);
  await noteerHandeling(tx, null, 'tekst_gewijzigd', zelf.id);
  return zelf.id;
}

/** Takes a text away that is to come; with the Dutch go the other languages of its version. Refused: one that stands. A text that is gone already is done. */
export async function neemTekstWeg(context: Context, id: string): Promise<void> {
  await metActor(context, async (tx, actor) => {
    if (!magTekstSchrijven(actor)) throw verboden('C 12.2');
    const [regel] = await listTeksten(tx, id);
    if (!regel) return;
    await houdCodeVast(tx, regel.code);
    await houdTekstVast(tx, id);
    const weg = (await listTeksten(tx)).filter(
      (een) => een.id === id || (regel.taal === 'nl' && een.code === regel.code && een.nummer === regel.nummer),
    );
    if (weg.some((een) => !isKomend(een, context.klok.vandaag()))) throw conflict('vast_geldt');
    await verwijderTeksten(
      tx,
      weg.map((een) => een.id),
    );
    for (const een of weg) await noteerHandeling(tx, null, 'tekst_weggenomen', een.id);
  });
}
