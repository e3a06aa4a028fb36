import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';

type Telling = { docenten?: [number, number]; lessen?: [number, number]; vastgelegdOp?: string; door?: { id: string } };

/** NT2 figures of a school on a day: so many of so many. */
export async function nt2Opgave(school: { id: string }, peildatum: string, telling: Telling = {}): Promise<string> {
  const { docenten = [8, 10], lessen = [80, 100], vastgelegdOp, door } = telling;
  const id = uuidv7();
  await voegIn('nt2_opgave', {
    id,
    aanbieder_id: school.id,
    peildatum,
    docenten: docenten[1],
    docenten_gecertificeerd: docenten[0],
    lessen: lessen[1],
    lessen_bevoegd: lessen[0],
    vastgelegd_op: vastgelegdOp,
    vastgelegd_door: door?.id,
  });
  return id;
}
