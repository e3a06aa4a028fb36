import { Temporal } from 'temporal-polyfill';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import type { Stuk } from '~/platform/pdf/stuk';
import { geefDocumentUit, metControlecode } from '../bewijs/document.service.server';
import { magTekenenVolgen } from './convenant.policy';
import { findConvenanttekst } from './convenanttekst.repository.server';
import { getekendStuk } from './getekendstuk';
import { handtekeningenVan, kanten, type Kant } from './ondertekening';
import { findGetekendConvenant, findTekenscan, listTekenregels } from './ondertekening.repository.server';

type Regels = Awaited<ReturnType<typeof listTekenregels>>;

function ondertekend(regels: Regels, kant: Kant) {
  const teken = handtekeningenVan(regels)[kant];
  if (teken === null) throw new Error(`the ${kant} signed no convenant that exists`);
  const van = regels.find((regel) => regel.teken?.id === teken.id)?.ondertekenaar ?? null;
  return {
    teken,
    getekend: { dag: teken.dag.toString(), naam: van?.naam ?? null, functie: van?.functie ?? null, plaats: van?.plaats ?? null },
  };
}

/** The signed convenant, by the text that was signed; whether it was confirmed is told as of the last signature. */
async function getStuk(
  tx: Tx,
  convenantId: string,
): Promise<{ stuk: Stuk; schoolnaam: string; scanId: string; begin: string; laatsteDag: string }> {
  const convenant = await findGetekendConvenant(tx, convenantId);
  const scan = convenant && (await findTekenscan(tx, convenant.scanId));
  if (!scan) throw nietGevonden();
  const regels = await listTekenregels(tx, scan.id);
  const [gemeente, school] = kanten.map((kant) => ondertekend(regels, kant));
  const tekst = gemeente && (await findConvenanttekst(tx, gemeente.teken.tekstId));
  if (!gemeente || !school || !tekst) throw new Error('a signed convenant has two sides and a text');
  const { getekendOp } = convenant;
  const isVastgesteld =
    tekst.vastgesteldOp !== null && Temporal.Instant.compare(tekst.vastgesteldOp, Temporal.Instant.from(getekendOp)) <= 0;
  const stuk = getekendStuk(
    {
      ...{ school: scan, getekendOp, isVoorwaardelijk: gemeente.teken.voorwaardelijk },
      tekst: { nummer: tekst.nummer, inhoud: tekst.inhoud, isVastgesteld },
      ingangsdatum: convenant.ingangsdatum.toString(),
      laatsteDag: convenant.laatsteDag.toString(),
      isAfgesproken: gemeente.teken.gaatInOp !== null,
      handtekeningen: { gemeente: gemeente.getekend, school: school.getekend },
    },
    maakOpmaak('nl').datum,
  );
  return {
    stuk,
    schoolnaam: scan.naam,
    scanId: scan.id,
    begin: convenant.ingangsdatum.toString(),
    laatsteDag: convenant.laatsteDag.toString(),
  };
}

/** A signed convenant as a page: for both sides and the relatiebeheerder; for anyone else, and of a convenant on paper, it does not exist. */
export function getConvenantdocument(context: Context, convenantId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magTekenenVolgen(actor)) throw verboden('C 20.4');
    const { stuk, ...feiten } = await getStuk(tx, convenantId);
    return { id: convenantId, rol: actor.rol, ...feiten, stuk: await metControlecode(tx, context, { id: convenantId, stuk }) };
  });
}

export type Convenantdocument = Awaited<ReturnType<typeof getConvenantdocument>>;

/** The same to take along as a PDF; that it was taken is logged, with the fingerprint of what was given. */
export async function getConvenantbestand(context: Context, convenantId: string): Promise<Uint8Array> {
  const { stuk } = await getConvenantdocument(context, convenantId);
  return geefDocumentUit(context, { id: convenantId, stuk }, 'convenant_opgehaald');
}
