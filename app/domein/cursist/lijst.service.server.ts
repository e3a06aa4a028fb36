import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerInzage } from '~/platform/db/audit.server';
import { verboden } from '~/platform/fout';
import { bestaandePagina } from '~/platform/lijst/bladzijde';
import { restVan } from '../inburgeraar/termijn';
import { periodes } from '../voortgang/periode';
import { getRapportageritme } from '../voortgang/periodes.service.server';
import { standVan, type Grond } from '../voortgang/stand';
import { vindCursisten } from '../zoeken/vinden.service.server';
import { listWachtendeTaken } from '../nasleep/nasleep.service.server';
import { magCursisten } from './cursist.policy';
import type { Eindereden } from '../grondslag/grondslag';
import type { ToonbareReden } from '../grondslag/reden';
import { getEinden, getLeerroutes, getNiveaus, getTermijnen, listOpeningen } from './gemeente.repository.server';
import { countCursisten, listCursisten, type Lijstvraag, type Mens } from './lijst.repository.server';
import { HELE_SCHOOL, OP_NAAM, type Filter } from './lijst.schema';

type Sortering = Lijstvraag['sortering'];
type Verzoek = { pagina: number } & ({ filter: Filter; sortering: Sortering } | { zoek: string });

async function maakVraag(tx: Tx, context: Context, { aanbiederId, gebruikerId }: Actor, verzoek: Verzoek): Promise<Lijstvraag> {
  const vandaag = context.klok.vandaag();
  const { ritmes, termijnDagen, nazorgDagen } = await getRapportageritme(tx);
  const [eerste] = ritmes;
  const blokken = eerste ? periodes({ begin: eerste.van, einde: null }, ritmes, vandaag) : [];
  const wie = { aanbiederId: aanbiederId ?? '', gebruikerId, blokken, vandaag, termijnDagen, nazorgDagen };
  if (!('zoek' in verzoek)) return { ...wie, filter: verzoek.filter, sortering: verzoek.sortering, gevonden: null };
  const treffers = await vindCursisten(tx, wie.aanbiederId, verzoek.zoek);
  return { ...wie, filter: HELE_SCHOOL, sortering: OP_NAAM, gevonden: treffers.map(({ wie: { id } }) => id) };
}

/** Why nothing crosses in a row, as far as a school may know; `nazorg` days after the last day of an enrolment something still may. */
function redenDicht({ mijn, einde }: Mens, dicht: Eindereden | null, { vandaag }: Lijstvraag, nazorg: number): ToonbareReden {
  if (!mijn) return 'geen_contactpersoon';
  if (dicht === 'convenant') return dicht;
  if (einde !== null && einde.add({ days: nazorg }).until(vandaag).sign > 0) return 'uitgeschreven';
  return dicht ?? 'geen_grondslag';
}

/** What the gate opens of the gemeente's data for the people on one page, each a value or the reason that there is none. */
async function gemeentegegevens(tx: Tx, rijen: readonly Mens[], vraag: Lijstvraag) {
  const { vandaag } = vraag;
  const openingen = await listOpeningen(
    tx,
    rijen.filter(({ mijn }) => mijn).map(({ id }) => id),
  );
  const ids = openingen.map(({ inburgeraarId }) => inburgeraarId);
  const [termijnen, leerroutes, niveaus] = [await getTermijnen(tx, ids), await getLeerroutes(tx, ids), await getNiveaus(tx, ids)];
  const openVoor = new Set(openingen.map(({ cursistId }) => cursistId));
  const gesloten = rijen.filter(({ mijn, id }) => mijn && !openVoor.has(id)).map(({ id }) => id);
  const einden = await getEinden(tx, gesloten);
  const cel = (rij: Mens) => {
    const opening = openingen.find(({ cursistId }) => cursistId === rij.id);
    const dicht = rij.mijn ? 'geen_grondslag' : 'niet_mijn';
    const open = (categorie: 'traject' | 'pip' | 'plan_van_aanpak') => opening?.categorieen.includes(categorie) ?? false;
    const einde = termijnen.get(opening?.inburgeraarId ?? '');
    const route = leerroutes.get(opening?.inburgeraarId ?? '') ?? niveaus.get(opening?.inburgeraarId ?? '');
    const routeOpen = open(rij.wet === 'wi2021' ? 'pip' : 'plan_van_aanpak');
    return {
      waaromDicht: redenDicht(rij, einden.get(rij.id) ?? null, vraag, 0),
      waaromGeenRapport: redenDicht(rij, einden.get(rij.id) ?? null, vraag, vraag.nazorgDagen),
      termijn: einde ? { einde: einde.toString(), rest: restVan(einde, vandaag) } : { leeg: open('traject') ? 'onbekend' : dicht },
      route: route ? { code: route } : { leeg: routeOpen ? 'onbekend' : dicht },
    };
  };
  return { cel, ids };
}

function naarRij(rij: Mens, { vandaag, termijnDagen }: Lijstvraag) {
  const grond: Grond = rij.mijn ? (rij.grondVan ? { van: rij.grondVan } : 'geen') : 'niet_zichtbaar';
  const {
    id,
    kenmerk,
    voornamen,
    achternaam,
    wet,
    doelgroep,
    mijn,
    periode,
    rapportageId,
    conceptVan,
    vraagOver,
    uitgesteldTot,
    begin,
    einde,
  } = rij;
  const stand = periode && standVan(periode, { isIngediend: rapportageId !== null, grond, vandaag, termijnDagen, uitgesteldTot });
  return {
    ...{ id, kenmerk, voornamen, achternaam, wet, doelgroep, mijn, rapportageId, vraagOver },
    inschrijving: begin && { begin: begin.toString(), einde: einde?.toString() ?? null },
    periode: periode && { van: periode.van.toString(), tot: periode.tot.toString() },
    conceptVan: conceptVan?.toString() ?? null,
    stand: stand ?? (grond === 'geen' ? 'geen_grondslag' : 'loopt'),
  };
}

/**
 * One page of a school's cursisten with the exact count: those whose contactpersoon or deputy one is, or all of one's school. A search looks at
 * the whole school. Everyone shown is logged, by id and never by what was searched.
 */
export function getCursisten(context: Context, verzoek: Verzoek) {
  return metActor(context, async (tx, actor) => {
    if (!magCursisten(actor)) throw verboden();
    const vraag = await maakVraag(tx, context, actor, verzoek);
    const totaal = await countCursisten(tx, vraag);
    const pagina = bestaandePagina(verzoek.pagina, totaal);
    const rijen = await listCursisten(tx, vraag, pagina);
    const { cel, ids } = await gemeentegegevens(tx, rijen, vraag);
    const wachtend = await listWachtendeTaken(tx, context);
    const getoond = [...rijen.map(({ id }) => id), ...wachtend.map(({ cursistId }) => cursistId)];
    await noteerInzage(tx, [...getoond, ...ids], vraag.gevonden ? 'cursisten_zoeken' : 'cursisten');
    return {
      rijen: rijen.map((rij) => ({
        ...naarRij(rij, vraag),
        ...cel(rij),
        heeftTaak: wachtend.some(({ cursistId }) => cursistId === rij.id),
      })),
      wachtend,
      totaal,
      pagina,
      filter: vraag.filter,
      sortering: vraag.sortering,
      zoek: 'zoek' in verzoek ? verzoek.zoek : null,
    };
  });
}

export type Cursistenlijst = Awaited<ReturnType<typeof getCursisten>>;
export type CursistRij = Cursistenlijst['rijen'][number];
