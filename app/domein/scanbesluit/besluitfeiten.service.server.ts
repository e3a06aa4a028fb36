import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '~/platform/db/actor.server';
import { huidigKeurmerk } from '../keurmerk/keurmerk';
import { listAntwoorden } from '../keurmerk/keurmerk.service.server';
import type { Scan } from '../kwaliteitsscan/scan';
import { aspirantperiode, keurmerktoets } from './keurmerktoets';
import { listBesluiten, listZienswijzen } from './scanbesluit.repository.server';
import type { Besluitfeiten } from './toelating';
import { voorwaardenstand, zijnVervuld } from './voorwaarden';
import { listVoorwaarden } from './voorwaarden.repository.server';
import { laatsteZienswijzedag } from './zienswijze';

/** Everything that a decision on a scan rests on, on a day. */
export async function getBesluitgrond(tx: Tx, scan: Pick<Scan, 'id' | 'aanbiederId' | 'stand'>, vandaag: Temporal.PlainDate) {
  const antwoorden = scan.aanbiederId === null ? [] : await listAntwoorden(tx, scan.aanbiederId, vandaag);
  const keurmerk = huidigKeurmerk(antwoorden, vandaag);
  const periode = aspirantperiode(antwoorden, vandaag);
  const vastgelegd = await listVoorwaarden(tx, scan.id);
  const voorwaarden = voorwaardenstand(vastgelegd, periode);
  const besluiten = await listBesluiten(tx, scan.id);
  const zienswijzen = await listZienswijzen(tx, scan.id);
  const voornemen = besluiten.find(({ soort }) => soort === 'weigering_voorgenomen') ?? null;
  const feiten: Besluitfeiten = {
    stand: scan.stand,
    toets: keurmerktoets(keurmerk),
    zienswijze: { isGegeven: zienswijzen.length > 0, laatsteDag: voornemen && laatsteZienswijzedag(voornemen) },
    zijnVoorwaardenVervuld: zijnVervuld(voorwaarden),
    vandaag,
  };
  return { feiten, keurmerk, periode, vastgelegd, voorwaarden, besluiten, zienswijzen, voornemen };
}

export type Besluitgrond = Awaited<ReturnType<typeof getBesluitgrond>>;
