import type { WerkContext } from './taak';
import { maakVrij, toonLeven } from './levensteken.repository.server';
import { veiligeFout } from '~/platform/veiligefout';

const SLAG_MS = 15_000;

/** Shows life at once and every fifteen seconds, and each time frees what a dead worker held. Returns how to stop. */
export function startLevensteken({ pool, log }: Pick<WerkContext, 'pool' | 'log'>, id: string): () => void {
  let bezig = false;
  const slag = async () => {
    if (bezig) return;
    bezig = true;
    try {
      await toonLeven(pool, id);
      const vrij = await maakVrij(pool);
      if (vrij > 0) log.warn({ jobs: vrij }, 'freed jobs of a worker that is gone');
    } catch (fout) {
      log.warn(veiligeFout(fout), 'no sign of life written');
    } finally {
      bezig = false;
    }
  };
  void slag();
  const klok = setInterval(() => void slag(), SLAG_MS);
  return () => clearInterval(klok);
}
