import type { Tx } from '~/platform/db/actor.server';

/** The check code of a report or a convenant that the actor reads. */
export async function getDocumentcode(tx: Tx, id: string): Promise<string> {
  const [rij] = await tx.$queryRaw<{ code: string }[]>`select scan.controlecode(${id}::uuid) as code`;
  if (!rij) throw new Error('A document that is read has a check code');
  return rij.code;
}

/** Keeps the fingerprint of a report or a convenant that is handed out, in the transaction in which that is logged. */
export async function bewaarDocumentuitgifte(tx: Tx, id: string, sha256: Uint8Array): Promise<void> {
  await tx.$executeRaw`select scan.geef_document_uit(${id}::uuid, ${Buffer.from(sha256).toString('hex')})`;
}
