import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { voegIn } from './bron';

type Profiel = { naam: string; rechtsvorm?: string; plaats?: string | null; geeindigdOp?: string; sbi?: string };
type Antwoord = { op?: string } & ({ profiel: Profiel } | { soort: 'niet_gevonden' } | { reden: string });

/** What the Handelsregister said for a scan, as the worker keeps it. */
export async function kvkantwoord(scan: { id: string; school: { kvkNummer: string } }, antwoord: Antwoord): Promise<void> {
  const vast = {
    ...{ id: uuidv7(), scan_id: scan.id, kvk_nummer: scan.school.kvkNummer },
    opgehaald_op: antwoord.op ?? Temporal.Now.instant().toString(),
  };
  if ('reden' in antwoord) return voegIn('kvk_antwoord', { ...vast, soort: 'geen_antwoord', reden: antwoord.reden });
  if ('soort' in antwoord) return voegIn('kvk_antwoord', { ...vast, soort: antwoord.soort });
  const { naam, rechtsvorm = 'Besloten Vennootschap', plaats = 'Den Haag', geeindigdOp, sbi = '85592' } = antwoord.profiel;
  await voegIn('kvk_antwoord', {
    ...{ ...vast, soort: 'antwoord', naam, statutaire_naam: naam, rechtsvorm, plaats },
    ...{ ingeschreven_op: '2015-03-02', begonnen_op: '2015-03-02', geeindigd_op: geeindigdOp },
    handelsnamen: JSON.stringify([naam]),
    sbi: JSON.stringify([{ code: sbi, omschrijving: 'Activiteit', isHoofd: true }]),
    vestigingen: JSON.stringify([{ nummer: '000010002101', naam, plaats, isHoofd: true }]),
  });
}
