import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { verboden } from '~/platform/fout';
import { matrixOp, versies } from './matrix';
import { magMatrixZien } from './matrix.policy';
import { listRegels } from './matrix.repository.server';
import { leesDag } from './matrix.schema';
import { standVan } from './voorstel';
import { listVoorstellen } from './voorstel.repository.server';

/** The matrix on the day that the URL asks for (today when it asks none), its versions, and every voorstel. */
export function getMatrix(context: Context, zoek: URLSearchParams) {
  return metActor(context, async (tx, actor) => {
    if (!magMatrixZien(actor)) throw verboden();
    const vandaag = context.klok.vandaag();
    const dag = leesDag(zoek) ?? vandaag;
    const regels = await listRegels(tx);
    const voorstellen = (await listVoorstellen(tx)).map((voorstel) => ({
      ...voorstel,
      ingang: voorstel.ingang.toString(),
      stand: standVan(voorstel, vandaag),
    }));
    return {
      dag: dag.toString(),
      isVandaag: dag.equals(vandaag),
      vandaag: vandaag.toString(),
      rijen: matrixOp(regels, dag),
      versies: versies(regels, vandaag),
      voorstellen,
    };
  });
}

export type Matrix = Awaited<ReturnType<typeof getMatrix>>;

/** What the form for a new voorstel needs: the first day that can be chosen. */
export function getVoorstelformulier(context: Context) {
  return metActor(context, (_tx, actor) => {
    if (!magMatrixZien(actor)) throw verboden();
    return Promise.resolve({ morgen: context.klok.vandaag().add({ days: 1 }).toString() });
  });
}
