import { uuidv7 } from 'uuidv7';
import { voegIn, vraag } from './bron';

type Om = { oorzaakId: string; inburgeraarId: string; cursistId: string; aanbiederId: string };

/** The task that waits at the school, because of this act: one for each. */
export async function legTaak({ oorzaakId, inburgeraarId, cursistId, aanbiederId }: Om, uiterlijk = '2099-12-31'): Promise<string> {
  const [eerder] = await vraag<{ id: string }>('select id from schooltaak where oorzaak_id = $1 and cursist_id = $2', [
    oorzaakId,
    cursistId,
  ]);
  if (eerder) return eerder.id;
  const id = uuidv7();
  const wie = { inburgeraar_id: inburgeraarId, cursist_id: cursistId, aanbieder_id: aanbiederId };
  await voegIn('schooltaak', { id, oorzaak_id: oorzaakId, aanleiding: 'ingetrokken', ...wie, uiterlijk });
  return id;
}

/** The whole aftermath of an act: what was done by itself, the task, and the answer of this user of the school. */
export async function legNasleep(om: Om, door: { id: string }): Promise<void> {
  const { oorzaakId: oorzaak_id, inburgeraarId: inburgeraar_id, cursistId: cursist_id, aanbiederId: aanbieder_id } = om;
  const wie = { oorzaak_id, inburgeraar_id, cursist_id, aanbieder_id, aanleiding: 'ingetrokken' };
  await voegIn('automatische_handeling', { ...wie, regel: 'taak_gemaakt', artikel: 'Convenant art. 12.11' });
  const taak_id = await legTaak(om);
  await voegIn('schooltaak_antwoord', { taak_id, antwoord: 'niets_bewaard', gegeven_door: door.id, formulier_id: uuidv7() });
}
