import type { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { getKeurmerken } from '../keurmerk/keurmerk.service.server';
import { magTekenenVolgen, tekentVoor } from './convenant.policy';
import { listTermijnen } from './convenant.repository.server';
import { tekststuk } from './convenantstuk';
import { getGeldendeTekst } from './convenanttekst.repository.server';
import { naarTekstgegevens } from './convenanttekst.service.server';
import {
  handtekeningenVan,
  ingangsdatumVan,
  kanten,
  overkant,
  tekenbeletsel,
  tekenstand,
  type Afspraak,
  type Handtekening,
  type Kant,
} from './ondertekening';
import {
  findGetekendeTermijn,
  findTekenscan,
  findTekenscanVan,
  listTekenregels,
  type Tekenregel,
  type Tekenscan,
} from './ondertekening.repository.server';

/** What the signing of one scan stands on, on a day: the text and conditions of now, what each side signed, and why nobody can sign. */
export async function getTekenfeiten(tx: Tx, scan: Tekenscan, dag: Temporal.PlainDate) {
  const tekst = await getGeldendeTekst(tx, dag);
  const regels = await listTekenregels(tx, scan.id);
  const termijn = await findGetekendeTermijn(tx, scan.id);
  const keurmerk =
    scan.aanbiederId === null ? null : ((await getKeurmerken(tx, [scan.aanbiederId], dag)).get(scan.aanbiederId)?.bekend ?? null);
  return {
    tekst,
    regels,
    termijn,
    nu: { tekstId: tekst.id, voorwaardelijk: scan.stand === 'voorwaardelijk' },
    handtekeningen: handtekeningenVan(regels),
    termijnen: scan.aanbiederId === null ? [] : ((await listTermijnen(tx, [scan.aanbiederId])).get(scan.aanbiederId) ?? []),
    beletsel: tekenbeletsel({ stand: scan.stand, isGesloten: termijn !== null, keurmerk: keurmerk?.status ?? null }),
  };
}

export type Tekenfeiten = Awaited<ReturnType<typeof getTekenfeiten>>;

function toonKant(kant: Kant, regels: readonly Tekenregel[], teken: Handtekening | null, nu: Omit<Afspraak, 'gaatInOp'>) {
  const van = regels.find((regel) => regel.teken !== null && regel.teken.id === teken?.id)?.ondertekenaar ?? null;
  return {
    kant,
    stand: tekenstand(teken, nu),
    dag: teken?.dag.toString() ?? null,
    gaatInOp: teken?.gaatInOp?.toString() ?? null,
    naam: van?.naam ?? null,
    functie: van?.functie ?? null,
  };
}

export type Kantweergave = ReturnType<typeof toonKant>;

/** The page on which a side signs: for its own side the form, for who follows only how it stands. */
async function getTekenblad(tx: Tx, actor: Actor, scan: Tekenscan, { klok }: Context) {
  const vandaag = klok.vandaag();
  const { tekst, regels, termijn, nu, handtekeningen, beletsel } = await getTekenfeiten(tx, scan, vandaag);
  const eigen = tekentVoor(actor);
  const ander = eigen && handtekeningen[overkant(eigen)];
  const afspraak = ander && tekenstand(ander, nu) === 'getekend' ? ander : null;
  return {
    scan: { id: scan.id, naam: scan.naam, stand: scan.stand },
    eigen,
    naam: actor.naam,
    tekst: { id: tekst.id, nummer: tekst.nummer, stuk: tekststuk(naarTekstgegevens(tekst)) },
    isVoorwaardelijk: nu.voorwaardelijk,
    beletsel,
    kanten: kanten.map((kant) => toonKant(kant, regels, handtekeningen[kant], nu)),
    /** What the other side agreed to, which one's own form starts with. */
    afspraak: afspraak && { gaatInOp: afspraak.gaatInOp?.toString() ?? null, isVoorbij: isVoorbij(afspraak.gaatInOp, vandaag) },
    vandaag: vandaag.toString(),
    alsNu: ingangsdatumVan([vandaag], afspraak?.gaatInOp ?? null).toString(),
    termijn: termijn && { id: termijn.id, ingangsdatum: termijn.ingangsdatum.toString(), laatsteDag: termijn.laatsteDag.toString() },
  };
}

export type Tekenblad = Awaited<ReturnType<typeof getTekenblad>>;

const isVoorbij = (dag: Temporal.PlainDate | null, vandaag: Temporal.PlainDate) => dag !== null && dag.since(vandaag).sign <= 0;

/** Where the gemeente signs after a scan, and the relatiebeheerder follows. */
export function getTekenbladVan(context: Context, scanId: string): Promise<Tekenblad> {
  return metActor(context, async (tx, actor) => {
    if (!magTekenenVolgen(actor)) throw verboden('C 20.4');
    const scan = await findTekenscan(tx, scanId);
    if (scan === null) throw nietGevonden();
    return getTekenblad(tx, actor, scan, context);
  });
}

/** Where a school signs; null while it has no scan after which it could. */
export function getEigenTekenblad(context: Context): Promise<Tekenblad | null> {
  return metActor(context, async (tx, actor) => {
    const scanId = await eigenScan(tx, actor);
    const scan = scanId === null ? null : await findTekenscan(tx, scanId);
    return scan && getTekenblad(tx, actor, scan, context);
  });
}

/** The scan after which this school signs; null while it has none. */
export function eigenScan(tx: Tx, { rol, aanbiederId }: Actor): Promise<string | null> {
  if (rol !== 'taalaanbieder' || aanbiederId === null) throw verboden('C 20.4');
  return findTekenscanVan(tx, aanbiederId);
}

/** How the signing stands, for the page of a scan and that of its school; null before it may begin. */
export async function getTekenblok(tx: Tx, scanId: string, { klok }: Context) {
  const scan = await findTekenscan(tx, scanId);
  if (scan === null) return null;
  const { regels, nu, handtekeningen, beletsel, termijn } = await getTekenfeiten(tx, scan, klok.vandaag());
  if (beletsel === 'niet_toegelaten') return null;
  return {
    scanId,
    beletsel,
    kanten: kanten.map((kant) => toonKant(kant, regels, handtekeningen[kant], nu)),
    termijn: termijn && { id: termijn.id, ingangsdatum: termijn.ingangsdatum.toString(), laatsteDag: termijn.laatsteDag.toString() },
  };
}

export type Tekenblok = NonNullable<Awaited<ReturnType<typeof getTekenblok>>>;
