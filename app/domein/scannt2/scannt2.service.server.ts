import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { DomeinFout, verboden, type Veldfouten } from '~/platform/fout';
import { findAanmelding, listDocenten } from '../aanmelding/aanmelding.service.server';
import { magScannen } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { betreedScan } from '../kwaliteitsscan/stap.service.server';
import { voegOpgaveToe } from '../taalaanbieder/nt2scan.service.server';
import type { Nt2Invoer } from '../taalaanbieder/nt2.schema';
import { telDocenten } from './controle';
import { findControle, isNt2VastgelegdDoor, voegControleToe } from './controle.repository.server';
import type { Controleinvoer } from './scannt2.schema';

export type Opdracht = { scanId: string; formulierId: string };

const ongeldig = (velden: Veldfouten) => new DomeinFout('ongeldig', { velden, artikel: 'C 5.3' });
const conflict = (sleutel: string) => new DomeinFout('conflict', { velden: { '': [`scannt2.fouten.${sleutel}`] }, artikel: 'C 5.3' });

/** A scan of a school that is known. */
export type Schoolscan = Scan & { aanbiederId: string };

/** One act on the NT2 figures of a scan that is under way, by who does it; the same form twice is one act. */
export async function inOnderzoek(
  context: Context,
  { scanId, formulierId }: Opdracht,
  doe: (tx: Tx, actor: Actor, scan: Schoolscan) => Promise<void>,
): Promise<void> {
  await eenmaal(() =>
    metActor(context, async (tx, actor) => {
      if (!magScannen(actor)) throw verboden('B1');
      const scan = await betreedScan(tx, scanId, ['in_onderzoek']);
      if (scan.aanbiederId === null) throw conflict('geen_school');
      if (!(await isNt2VastgelegdDoor(tx, formulierId))) await doe(tx, actor, { ...scan, aanbiederId: scan.aanbiederId });
    }),
  );
}

/**
 * Records what the registers said of each docent of an aanmelding, takes its figures over on the day of the aanmelding, and drops the names, in one
 * transaction. Refuses when not exactly those who must be looked up were (400), and when another was first (409).
 */
export async function controleerDocenten(context: Context, opdracht: Opdracht, { docenten: gezien }: Controleinvoer): Promise<void> {
  await inOnderzoek(context, opdracht, async (tx, actor, scan) => {
    const aanmelding = scan.aanmeldingId === null ? null : await findAanmelding(tx, scan.aanmeldingId);
    if (aanmelding === null || (await findControle(tx, scan.id)) !== null) throw conflict('al_gecontroleerd');
    const telling = telDocenten(await listDocenten(tx, aanmelding.id), new Map(gezien.map(({ id, uitkomst }) => [id, uitkomst])));
    if (telling === null) throw ongeldig({ '': ['scannt2.fouten.niet_iedereen'] });
    const { docenten, docentenGecertificeerd, gevonden, verlopen, niet_gevonden: nietGevonden } = telling;
    const { nt2, nt2Bevoegd, ona, onaBevoegd, groepen, groepenZonderBevoegd } = aanmelding.inhoud.lessen;
    const door = { formulierId: opdracht.formulierId, vastgelegdDoor: actor.gebruikerId };
    const opgaveId = uuidv7();
    await voegOpgaveToe(tx, {
      ...{ id: opgaveId, aanbiederId: scan.aanbiederId, scanId: scan.id, peildatum: scan.begonnenOp, docenten, docentenGecertificeerd },
      ...{ lessen: nt2, lessenBevoegd: nt2Bevoegd, onaLessen: ona, onaLessenBevoegd: onaBevoegd },
      ...{ groepen, groepenZonder: groepenZonderBevoegd, ...door },
    });
    const controle = { id: uuidv7(), scanId: scan.id, opgaveId, gecontroleerdOp: context.klok.vandaag(), gevonden, verlopen, nietGevonden };
    await voegControleToe(tx, { ...controle, ...door }, aanmelding.id);
    await noteerHandeling(tx, null, 'nt2_gecontroleerd', controle.id);
  });
}

/**
 * Records figures for a scan: of a repeated one, or better ones than the aanmelding gave. Refuses a day to come, and figures of an aanmelding whose docenten
 * were not looked up yet.
 */
export async function legCijfersVast(context: Context, opdracht: Opdracht, invoer: Nt2Invoer): Promise<void> {
  if (Temporal.PlainDate.compare(invoer.peildatum, context.klok.vandaag()) > 0)
    throw ongeldig({ peildatum: ['taalaanbieder.fouten.in_toekomst'] });
  await inOnderzoek(context, opdracht, async (tx, actor, scan) => {
    if (scan.soort === 'aanmelding' && (await findControle(tx, scan.id)) === null) throw conflict('eerst_controleren');
    const { peildatum, docenten, docentenGecertificeerd, lessen, lessenBevoegd, onaLessen, onaLessenBevoegd, groepen, groepenZonder } =
      invoer;
    const id = uuidv7();
    await voegOpgaveToe(tx, {
      ...{ id, aanbiederId: scan.aanbiederId, scanId: scan.id, formulierId: opdracht.formulierId, vastgelegdDoor: actor.gebruikerId },
      ...{ peildatum, docenten, docentenGecertificeerd, lessen, lessenBevoegd, onaLessen, onaLessenBevoegd, groepen, groepenZonder },
    });
    await noteerHandeling(tx, null, 'nt2_opgave_vastgelegd', id);
  });
}
