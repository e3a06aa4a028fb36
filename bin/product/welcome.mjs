import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from '../setup/problem.mjs';
import { ROOT } from '../setup/root.mjs';

/** @typedef {{ naam: string, functie: string, organisatie: string, rollen: readonly string[] }} Persona */

/** What a newcomer needs to begin: the address, whom he can be, and where the mails are. @param {{ PORT: number, ADRES: string, OMGEVING: string }} settings */
export async function tellWelcome({ PORT, ADRES, OMGEVING }) {
  say('');
  say(`Taalketen staat klaar op ${ADRES}`);
  if (OMGEVING === 'demo') {
    /** @type {{ personas: readonly Persona[] }} */
    const { personas } = await import(pathToFileURL(join(ROOT, 'build', 'personas.js')).href);
    const width = Math.max(...personas.map(({ naam }) => naam.length));
    say('');
    say('Kies daar Aanmelden en dan een van deze verzonnen mensen. Een wachtwoord is niet nodig.');
    for (const { naam, functie, organisatie, rollen } of personas) {
      const where = rollen.length > 0 && organisatie !== functie ? `, ${organisatie}` : '';
      say(`  ${naam.padEnd(width)}  ${functie}${where}`);
    }
    say('');
    say(`Verstuurde mails leest u op http://localhost:${PORT + 2}`);
  }
  say('');
  say('Stoppen: Ctrl-C. De gegevens blijven bewaard.');
}
