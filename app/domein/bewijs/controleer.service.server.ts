import { vingerafdruk } from '~/platform/bestand/keuring.server';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { isOnveranderd } from './bewijs.repository.server';
import type { ControleerInvoer } from './controleer.schema';

export type Controle = 'onveranderd' | 'anders';

/** Whether a document is, byte for byte, what was handed out under this code. For anyone; says nothing else, and no more when the code is of nobody. */
export async function controleerDocument(context: Context, { code, document }: ControleerInvoer): Promise<Controle> {
  const sha256 = vingerafdruk(new Uint8Array(await document.arrayBuffer()));
  return (await metNiemand(context, (tx) => isOnveranderd(tx, { code, sha256 }))) ? 'onveranderd' : 'anders';
}
