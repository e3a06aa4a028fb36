import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import type { Docent } from '../aanmelding/aanmelding';
import { findAanmelding, listDocenten } from '../aanmelding/aanmelding.service.server';
import { magBeslissen, magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { isAfgelopen, isInOnderzoek } from '../kwaliteitsscan/stand';
import { getNormgrond, listAddendum, type Addendumrij } from '../taalaanbieder/nt2scan.service.server';
import { findOpgaveVanScan } from '../taalaanbieder/nt2scan.service.server';
import { naarNt2weergave, type Nt2Weergave } from '../taalaanbieder/nt2weergave';
import { isNaTeZien, isVerlopenOp } from './controle';
import { findControle } from './controle.repository.server';

type School = Pick<Scan, 'id' | 'aanbiederId'>;

/** The NT2 figures that count in a scan, each against the norm for this school on their day (C 5.3, 1.7.1.a, 1.7.1.b, 1.7.2.a); null while there are none. */
export async function getNt2VanScan(tx: Tx, { id, aanbiederId }: School): Promise<Nt2Weergave | null> {
  if (aanbiederId === null) return null;
  const opgave = await findOpgaveVanScan(tx, id);
  return opgave && naarNt2weergave(opgave, await getNormgrond(tx, aanbiederId));
}

const toonAddendum = ({ van, tot, dagtekening, vastgelegdOp, ...rij }: Addendumrij) => ({
  ...rij,
  van: van?.toString() ?? null,
  tot: tot?.toString() ?? null,
  dagtekening: dagtekening.toString(),
  vastgelegdOp: vastgelegdOp.toString(),
});

/** The NT2 part on the page of a scan: the figures, whether the registers were looked at, and what holds of the Addendum. */
export async function getNt2blok(tx: Tx, _actor: Actor, scan: School) {
  const controle = await findControle(tx, scan.id);
  const addendum = scan.aanbiederId === null ? [] : await listAddendum(tx, [scan.aanbiederId]);
  return {
    scanId: scan.id,
    cijfers: await getNt2VanScan(tx, scan),
    controle: controle && { ...controle, gecontroleerdOp: controle.gecontroleerdOp.toString() },
    addendum: addendum.map(toonAddendum),
  };
}

export type Nt2blok = Awaited<ReturnType<typeof getNt2blok>>;

const toonDocent = ({ geldigTot, ...docent }: Docent, dag: Scan['begonnenOp']) => ({
  ...docent,
  geldigTot: geldigTot?.toString() ?? null,
  isVerlopen: isVerlopenOp(geldigTot, dag),
  isNaTeZien: isNaTeZien(docent),
});

/** What an aanmelding says of docenten and lessons, while the registers still have to be looked at; for who does the scan alone. */
async function getTeControleren(tx: Tx, { aanmeldingId, begonnenOp }: Scan) {
  const aanmelding = aanmeldingId === null ? null : await findAanmelding(tx, aanmeldingId);
  if (aanmelding === null) return null;
  const docenten = await listDocenten(tx, aanmelding.id);
  return { docenten: docenten.map((docent) => toonDocent(docent, begonnenOp)), lessen: aanmelding.inhoud.lessen };
}

/** The page of the NT2 figures of a scan. Names of docenten are on it only for who looks them up, until he did. */
export function getNt2pagina(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, scanId);
    if (scan === null) throw nietGevonden();
    const blok = await getNt2blok(tx, actor, scan);
    const magVastleggen = magScannen(actor) && isInOnderzoek(scan.stand);
    return {
      ...blok,
      naam: scan.naam,
      soort: scan.soort,
      peildatum: scan.begonnenOp.toString(),
      vandaag: context.klok.vandaag().toString(),
      teControleren: magVastleggen && blok.controle === null ? await getTeControleren(tx, scan) : null,
      magVastleggen,
      magAkkoord: magBeslissen(actor) && scan.aanbiederId !== null && !isAfgelopen(scan.stand),
    };
  });
}

export type Nt2pagina = Awaited<ReturnType<typeof getNt2pagina>>;
