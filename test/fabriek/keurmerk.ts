import { uuidv7 } from 'uuidv7';
import type { KeurmerkStatus } from '~/domein/keurmerk/keurmerk';
import { voegIn } from './bron';

type Uitspraak = { status: KeurmerkStatus; sinds: string; totEnMet?: string; waarschuwing?: boolean; ruw?: string };
type Antwoord = Uitspraak | 'niet_gevonden' | 'geen_antwoord';

/** What the register said of this school at a moment, or that it said nothing; returns the row's id. */
export async function registerZei(school: { id: string }, moment: string, antwoord: Antwoord): Promise<string> {
  const id = uuidv7();
  const vraag = { id, aanbieder_id: school.id, bron: 'blik_op_werk', opgehaald_op: moment };
  if (antwoord === 'niet_gevonden') await voegIn('keurmerk_antwoord', { ...vraag, soort: antwoord, ruw: '{"code":"niet_gevonden"}' });
  else if (antwoord === 'geen_antwoord') await voegIn('keurmerk_antwoord', { ...vraag, soort: antwoord, reden: 'te_traag' });
  else {
    const { status, sinds, totEnMet, waarschuwing = false, ruw = JSON.stringify({ status, sinds }) } = antwoord;
    await voegIn('keurmerk_antwoord', { ...vraag, soort: 'antwoord', status, sinds, tot_en_met: totEnMet, waarschuwing, ruw });
  }
  return id;
}
