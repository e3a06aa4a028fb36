import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';

type Docent = { naam: string; vak: 'nt2' | 'ona' | 'nt2_ona'; bevoegd: boolean; geldigTot: string };

/** Docenten whom an aanmelding names; returns their ids, in order. */
export async function noemDocenten({ aanmeldingId }: { aanmeldingId: string }, docenten: readonly Partial<Docent>[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { naam = 'Docent', vak = 'nt2', bevoegd = true, geldigTot = '2099-12-31' } of docenten) {
    const id = uuidv7();
    ids.push(id);
    await voegIn('aanmelding_docent', {
      ...{ id, aanmelding_id: aanmeldingId, volgnummer: ids.length, naam, vak, nt2_bevoegd: bevoegd, ona_bevoegd: vak !== 'nt2' },
      ...(bevoegd && { register: 'bvnt2', registernummer: `BV${ids.length}`, geldig_tot: geldigTot }),
    });
  }
  return ids;
}
