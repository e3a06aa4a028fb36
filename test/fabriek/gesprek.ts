import { uuidv7 } from 'uuidv7';
import { voegIn, vraag } from './bron';

/** A gesprek that is planned for a scan, if none is yet. */
export async function legAfspraak({ id }: { id: string }, door: { id: string }): Promise<void> {
  const afspraken = await vraag('select 1 from gespreksafspraak where scan_id = $1', [id]);
  if (afspraken.length > 0) return;
  await voegIn('gespreksafspraak', {
    ...{ id: uuidv7(), scan_id: id, volgnummer: 0, soort: 'gepland', begin: '2098-11-18T09:00:00Z', minuten: 60 },
    ...{ wijze: 'locatie', plaats: 'Spui 70', deelnemers: 'contactpersoon', formulier_id: uuidv7(), vastgelegd_door: door.id },
  });
}

/** The same for the scan with which the staff of a school now works: its newest. */
export async function legAfspraakVan(school: { id: string }, door: { id: string }): Promise<void> {
  const [scan] = await vraag<{ id: string }>(
    'select id from kwaliteitsscan where aanbieder_id = $1 order by begonnen_op desc, id desc limit 1',
    [school.id],
  );
  if (scan) await legAfspraak(scan, door);
}
