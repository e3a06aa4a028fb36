import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';

type Overdracht = { inburgeraarId: string; van: { id: string }; naar: { id: string }; per?: string };

/** That someone was handed over, without touching any caseload; returns the id of the act. */
export async function legOverdracht({ inburgeraarId, van, naar, per = '2024-02-01' }: Overdracht): Promise<string> {
  const formulierId = uuidv7();
  await voegIn('overdracht', {
    ...{ inburgeraar_id: inburgeraarId, van_id: van.id, naar_id: naar.id, per, reden: 'Proef.' },
    ...{ formulier_id: formulierId, vastgelegd_door: van.id },
  });
  return formulierId;
}
