import { uuidv7 } from 'uuidv7';
import { voegIn, vraag } from '../fabriek/bron';
import type { ProefGebruiker } from '../fabriek/gebruiker';
import type { Toneel } from '../fabriek/geschiedenis.rijen';
import { legNasleep, legTaak } from '../fabriek/nasleep';
import { sessieVoor } from '../fabriek/sessie';
import type { Spelers } from '../fabriek/toneel';
import { legUitstel } from '../fabriek/uitstel';
import { laatKeuzesNa } from '../fabriek/werkvoorraad';

/** Something of a user in every table that is about users. */
export async function laatSporenNa(wie: ProefGebruiker): Promise<void> {
  await sessieVoor(wie);
  await laatKeuzesNa(wie);
  const id = uuidv7();
  await voegIn('uitgaande_post', { id, sjabloon: 'toegang_gegeven', onderwerp_id: wie.toegangId, ontvanger_id: wie.id, bericht_id: id });
  await vraag(`update gebruiker set onderwerp = 'onderwerp-' || id, uitgever = 'proef' where id = $1`, [wie.id]);
}

type Toestand = { spelers: Spelers; toneel: Toneel; cursistId: string };

/** What follows from a ja of this person: a task of the school, put off. */
export async function legNasleepNeer({ spelers, toneel, cursistId }: Toestand): Promise<void> {
  const { school, personen } = spelers.scholen[0];
  const [act] = await vraag<{ id: string }>('select id from toestemming where inburgeraar_id = $1 limit 1', [toneel.inburgeraarId]);
  const om = { oorzaakId: act?.id ?? '', inburgeraarId: toneel.inburgeraarId, cursistId, aanbiederId: school.id };
  await legNasleep(om, personen[0]);
  await legUitstel({ ...om, taakId: await legTaak(om) }, spelers.casemanager);
}
