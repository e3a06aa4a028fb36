import { uuidv7 } from 'uuidv7';
import { voegIn, vraag } from './bron';

/** That the docenten of a scan were looked up and its figures taken over, if that was not done yet. */
export async function legControle(scan: { id: string; school: { id: string } }, door: { id: string }): Promise<void> {
  const controles = await vraag('select 1 from nt2_controle where scan_id = $1', [scan.id]);
  if (controles.length > 0) return;
  const opgaveId = uuidv7();
  const geteld = { docenten: 10, docenten_gecertificeerd: 8, lessen: 100, lessen_bevoegd: 80 };
  await voegIn('nt2_opgave', { id: opgaveId, aanbieder_id: scan.school.id, scan_id: scan.id, peildatum: '2026-11-02', ...geteld });
  await voegIn('nt2_controle', {
    ...{ id: uuidv7(), scan_id: scan.id, opgave_id: opgaveId, gecontroleerd_op: '2026-11-03', gevonden: 8, verlopen: 0, niet_gevonden: 0 },
    ...{ formulier_id: uuidv7(), vastgelegd_door: door.id },
  });
}
