import type { TaskList } from 'graphile-worker';
import { veiligeFout } from '~/platform/veiligefout';
import { TaakMislukt, type Taak, type WerkContext } from './taak';

/** The tasks as the queue runs them: what it stores and logs of an error is its code, never its message. */
export function maakTaaklijst(taken: Record<string, Taak>, werk: WerkContext): TaskList {
  return Object.fromEntries(
    Object.entries(taken).map(([naam, taak]): [string, TaskList[string]] => [
      naam,
      async (gegevens, hulp) => {
        try {
          await taak(gegevens, werk, hulp);
        } catch (fout) {
          throw naarTaakMislukt(fout, naam, werk);
        }
      },
    ]),
  );
}

function naarTaakMislukt(fout: unknown, taak: string, { log }: WerkContext): TaakMislukt {
  if (fout instanceof TaakMislukt) return fout;
  const veilig = veiligeFout(fout);
  log.error({ taak, ...veilig }, 'job failed');
  return new TaakMislukt([veilig.naam, veilig.code].filter(Boolean).join(' '));
}
