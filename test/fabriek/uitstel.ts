import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';

type Om = { inburgeraarId: string; cursistId: string; aanbiederId: string; taakId: string };

/** That a task of a school, which has until 31 December 2099, was put off a week by this casemanager. */
export async function legUitstel({ inburgeraarId, cursistId, aanbiederId, taakId }: Om, door: { id: string }): Promise<string> {
  const id = uuidv7();
  const over = { regel: 'schooltaak', inburgeraar_id: inburgeraarId, cursist_id: cursistId, aanbieder_id: aanbiederId, taak_id: taakId };
  const dagen = { van: '2099-12-31', tot: '2100-01-07', reden: 'school_vraagt' };
  await voegIn('uitstel', { id, ...over, ...dagen, vastgelegd_door: door.id, formulier_id: uuidv7() });
  return id;
}
