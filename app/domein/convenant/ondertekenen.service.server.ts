import { type Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden, type Veldfouten } from '~/platform/fout';
import { metWaarden } from '~/platform/formulier/foutmelding';
import { betreedScan } from '../kwaliteitsscan/stap.service.server';
import { laatsteDagVan } from './convenant';
import { tekentVoor } from './convenant.policy';
import { keurTermijn } from './convenantkeuring';
import { ingangsdatumVan, isEigenNaam, overkant, type Kant } from './ondertekening';
import {
  findGetekendeTermijn,
  findTekenscan,
  isGetekendMet,
  neemHandtekeningTerug,
  voegHandtekeningToe,
} from './ondertekening.repository.server';
import type { Onderteken, Tekeninvoer } from './ondertekening.schema';
import { eigenScan, getTekenfeiten, type Tekenfeiten } from './ondertekening.service.server';

const weiger = (sleutel: string, artikel: string) =>
  new DomeinFout('conflict', { velden: { '': [`convenant.fouten.${sleutel}`] }, artikel });

/** What is wrong with what was typed: another's name, a first day that is no later day, or one on which another term counts (C 3.1, 3.2). */
function keurTeken({ naam, gaatInOp }: Tekeninvoer, { actor, vandaag, feiten, kant }: Beoordeling): Veldfouten {
  if (!isEigenNaam(naam, actor.naam)) return { naam: [metWaarden('convenant.fouten.eigen_naam', { naam: actor.naam })] };
  if (gaatInOp && gaatInOp.since(vandaag).sign <= 0) return { gaatInOp: ['convenant.fouten.ingang_voorbij'] };
  const ander = feiten.handtekeningen[overkant(kant)];
  const ingangsdatum = ingangsdatumVan(ander ? [vandaag, ander.dag] : [vandaag], gaatInOp);
  const termijn = { id: '', ingangsdatum, laatsteDag: laatsteDagVan(ingangsdatum), beeindigdPer: null, uitgeslotenPer: null };
  const { ingangsdatum: fouten } = keurTermijn(termijn, feiten.termijnen, vandaag);
  return fouten ? { gaatInOp: fouten } : {};
}

type Beoordeling = { actor: Actor; vandaag: Temporal.PlainDate; feiten: Tekenfeiten; kant: Kant };

function beoordeel(invoer: Tekeninvoer, op: Beoordeling): void {
  const { nu } = op.feiten;
  if (invoer.tekstId !== nu.tekstId) throw weiger('tekst_gewijzigd', 'C 18.1');
  if (invoer.voorwaardelijk !== nu.voorwaardelijk) throw weiger('voorwaarden_gewijzigd', 'B1.4');
  const velden = keurTeken(invoer, op);
  if (Object.keys(velden).length > 0) throw new DomeinFout('ongeldig', { velden, artikel: 'C 20.4' });
}

type Opdracht = { scanId: string; invoer: Onderteken; formulierId: string; vandaag: Temporal.PlainDate };

async function voerUit(tx: Tx, actor: Actor, { scanId, invoer, formulierId, vandaag }: Opdracht): Promise<void> {
  const kant = tekentVoor(actor);
  if (kant === null) throw verboden('C 20.4');
  await betreedScan(tx, scanId);
  const scan = await findTekenscan(tx, scanId);
  if (scan === null) throw nietGevonden();
  if (await isGetekendMet(tx, formulierId)) return;
  const feiten = await getTekenfeiten(tx, scan, vandaag);
  if (feiten.beletsel !== null) throw weiger(feiten.beletsel, feiten.beletsel === 'keurmerk' ? 'C 5.1' : 'B1');
  const nieuw = { id: uuidv7(), scanId, kant, formulierId, door: actor.gebruikerId };
  if (invoer.doe === 'neem_terug') {
    if (feiten.handtekeningen[kant] === null) throw weiger('niets_getekend', 'C 20.4');
    await neemHandtekeningTerug(tx, nieuw);
    return noteerHandeling(tx, null, 'convenant_handtekening_terug', nieuw.id);
  }
  beoordeel(invoer, { actor, vandaag, feiten, kant });
  await voegHandtekeningToe(tx, { ...nieuw, ...invoer });
  await noteerHandeling(tx, null, 'convenant_ondertekend', nieuw.id);
  const termijn = await findGetekendeTermijn(tx, scanId);
  if (termijn) await noteerHandeling(tx, null, 'convenant_vastgelegd', termijn.id);
}

/**
 * Signs for the gemeente after a scan, or takes that back (C 20.4). Refused (409) when the text, the conditions or the keurmerk changed meanwhile, or when
 * both sides signed already. With the second signature under the same agreements the term begins to exist. The same form twice is one act.
 */
export async function ondertekenVoorGemeente(context: Context, scanId: string, invoer: Onderteken, formulierId: string): Promise<void> {
  const vandaag = context.klok.vandaag();
  await eenmaal(() => metActor(context, (tx, actor) => voerUit(tx, actor, { scanId, invoer, formulierId, vandaag })));
}

/** The same for the school, after its own scan. */
export async function ondertekenVoorSchool(context: Context, invoer: Onderteken, formulierId: string): Promise<void> {
  const vandaag = context.klok.vandaag();
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      const scanId = await eigenScan(tx, actor);
      if (scanId === null) throw nietGevonden();
      await voerUit(tx, actor, { scanId, invoer, formulierId, vandaag });
    }),
  );
}
