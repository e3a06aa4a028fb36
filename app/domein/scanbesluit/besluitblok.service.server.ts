import type { Context } from '~/platform/context';
import type { Actor, Tx } from '~/platform/db/actor.server';
import type { Scan } from '../kwaliteitsscan/scan';
import { isVanGescandeSchool } from '../kwaliteitsscan/kwaliteitsscan.policy';
import { mogelijk } from '../kwaliteitsscan/stand';
import { getBesluitgrond } from './besluitfeiten.service.server';
import { toonBesluit, toonZienswijze } from './weergave';
import { toonVoorwaarden } from './voorwaarden.service.server';

/** What a scan's page shows of the decision: what was decided, what the one who looks can do, the conditions; a name of the gemeente not to the school. */
export async function getBesluitblok(tx: Tx, actor: Actor, scan: Scan, { klok }: Context) {
  if (scan.soort !== 'aanmelding') return null;
  const grond = await getBesluitgrond(tx, scan, klok.vandaag());
  const isSchool = isVanGescandeSchool(actor, scan);
  const kan = mogelijk({ soort: scan.soort, van: scan.stand, rol: actor.rol }).map(({ gebeurtenis }) => gebeurtenis);
  return {
    scanId: scan.id,
    stand: scan.stand,
    isSchool,
    besluiten: grond.besluiten.map((een) => ({ ...toonBesluit(een), door: isSchool ? null : een.door })),
    zienswijzen: grond.zienswijzen.map(toonZienswijze),
    voorwaarden: grond.besluiten.some(({ soort }) => soort === 'voorwaardelijk_toegelaten') ? toonVoorwaarden(grond) : null,
    magVoorleggen: kan.includes('voorgelegd'),
    magBesluiten: kan.includes('toegelaten') || kan.includes('onvoorwaardelijk_toegelaten'),
    magZienswijze: kan.includes('zienswijze_gegeven'),
  };
}

export type Besluitblok = NonNullable<Awaited<ReturnType<typeof getBesluitblok>>>;
