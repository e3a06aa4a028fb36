import { getScantermijnen } from '~/domein/kwaliteitsscan/scan.service.server';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { getConceptdagen } from './concept.repository.server';

/** What the public pages say of time: werkdagen for a scan, and how many days a draft is kept. */
export function getAanmeldtermijnen(context: Context): Promise<{ werkdagen: number; dagen: number }> {
  const vandaag = context.klok.vandaag();
  return metNiemand(context, async (tx) => {
    const { werkdagen } = await getScantermijnen(tx, vandaag);
    return { werkdagen, dagen: await getConceptdagen(tx, vandaag) };
  });
}
