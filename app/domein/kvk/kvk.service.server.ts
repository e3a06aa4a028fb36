import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { betreedScan } from '../kwaliteitsscan/stap.service.server';
import type { Stand } from '../kwaliteitsscan/stand';
import { kvkstand } from './kvk';
import { findOpgave, findVolgendePoging, listBeslissend, vraagOpnieuw } from './kvk.repository.server';
import { toonProfiel } from './kvkweergave';
import { kvkverschillen } from './kvkverschil';

/** As long as a scan is being done the Handelsregister may be asked again. */
const OP_TE_VRAGEN: readonly Stand[] = ['aangemeld', 'in_onderzoek'];

/** What the Handelsregister says of the school of a scan, beside what the school says; who may ask again, and when that happens by itself. */
export async function getKvkblok(tx: Tx, actor: Actor, scan: Scan, { klok }: Pick<Context, 'klok'>) {
  const { uitspraak, vergeefs, wacht } = kvkstand(await listBeslissend(tx, scan.id));
  const opgave = await findOpgave(tx, scan.id);
  const volgende = await findVolgendePoging(tx, scan.id);
  const profiel = uitspraak?.soort === 'antwoord' ? uitspraak.profiel : null;
  return {
    scanId: scan.id,
    wacht,
    soort: uitspraak?.soort ?? null,
    opgehaaldOp: uitspraak?.opgehaaldOp.toString() ?? null,
    vergeefs: vergeefs && { reden: vergeefs.reden, op: vergeefs.opgehaaldOp.toString() },
    volgende: volgende?.toString() ?? null,
    profiel: profiel && toonProfiel(profiel),
    opgave,
    verschillen: profiel && opgave ? kvkverschillen(opgave, profiel, klok.vandaag()) : [],
    magOpvragen: magScannen(actor) && OP_TE_VRAGEN.includes(scan.stand),
  };
}

export type Kvkblok = Awaited<ReturnType<typeof getKvkblok>>;

/** The page of the Handelsregister of one scan. */
export function getKvkpagina(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, scanId);
    if (!scan) throw nietGevonden();
    return { naam: scan.naam, kvk: await getKvkblok(tx, actor, scan, context) };
  });
}

export type Kvkpagina = Awaited<ReturnType<typeof getKvkpagina>>;

/** Has the Handelsregister asked again at once. Refused once the scan is no longer being done, and for who decides on it. */
export async function vraagKvkOpnieuw(context: Context, scanId: string): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      await betreedScan(tx, scanId, OP_TE_VRAGEN);
      await vraagOpnieuw(tx, scanId);
      await noteerHandeling(tx, null, 'kvk_gevraagd', scanId);
    }),
  );
}
