import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';
import type { Spelers } from './toneel';

/** A row by which someone lets an entry rest; about whom, if anyone. */
function laterTonen(wie: { id: string }, over: { inburgeraar_id?: string; cursist_id?: string } = {}) {
  const onderwerp = over.inburgeraar_id ?? over.cursist_id ?? uuidv7();
  const sleutel = { regel: 'rapport_nieuw', onderwerp, voorval: '1' };
  return { id: uuidv7(), gebruiker_id: wie.id, ...sleutel, ...over, reden: 'afspraak', tot: '2099-01-01', formulier_id: uuidv7() };
}

/** How a user left a list, and what he let rest on his own. */
export async function laatKeuzesNa(wie: { id: string }): Promise<void> {
  await voegIn('voorkeur', { gebruiker_id: wie.id, lijst: 'caseload', waarde: '{"per":50}' });
  await voegIn('wacht_later', laterTonen(wie));
}

/** Both sides let something about a person rest. */
export async function legLater({ casemanager, scholen }: Spelers, inburgeraar_id: string, cursist_id: string): Promise<void> {
  await voegIn('wacht_later', laterTonen(casemanager, { inburgeraar_id }));
  await voegIn('wacht_later', laterTonen(scholen[0].personen[0], { cursist_id }));
}
