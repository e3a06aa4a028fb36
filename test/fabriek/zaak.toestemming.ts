import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { pdf } from './bestand';
import { voegIn } from './bron';
import { TEKST_UITGEBREID } from './toestemmingsinvoer';

type Wie = { inburgeraar_id: string } | { cursist_id: string };

type Persoon = { voornamen: string; achternaam: string; geboortedatum: string };

async function scan(wie: Wie, school: { id: string }, naam: string): Promise<string> {
  const id = uuidv7();
  const inhoud = pdf(naam);
  const eigenaar = 'cursist_id' in wie ? { ...wie, aanbieder_id: school.id } : wie;
  const sha256 = createHash('sha256').update(inhoud).digest();
  await voegIn('bestand', { id, naam: 'scan.pdf', type: 'application/pdf', grootte: inhoud.length, sha256, inhoud, ...eigenaar });
  return id;
}

/** A ja of 2024 on paper with its scan, at the gemeente or at the school; returns both ids. */
export async function geefJa(wie: Wie, school: { id: string }, { voornamen, achternaam, geboortedatum }: Persoon) {
  const naam = `${voornamen} ${achternaam}`;
  const [id, bestandId] = [uuidv7(), await scan(wie, school, naam)];
  const ja = { soort: 'verleend', datum: '2024-01-01', plaats: 'Den Haag', tekstversie_id: TEKST_UITGEBREID, bestand_id: bestandId };
  const kanaal = 'cursist_id' in wie ? 'school' : 'papier';
  await voegIn('toestemming', { id, ...wie, aanbieder_id: school.id, ...ja, kanaal, naam, geboortedatum });
  return [id, bestandId] as const;
}
