import { Temporal } from 'temporal-polyfill';
import { beginVan } from '~/platform/klok';
import { uuidv7 } from 'uuidv7';
import { voegIn, vraag } from './bron';
import { ingevoerdOp, type School, type Stap, tijdstipVan } from './geschiedenis';
import { legVast } from './inburgeraar';
import { tekstversie } from './tekstversie';

/** Where a history lands: one person, his casemanager, and at each of two schools a cursist and two people who work there. */
export type Toneel = {
  inburgeraarId: string;
  scholen: Record<School, { id: string; cursistId: string; kenmerk: string; personen: [string, string] }>;
};

const GEBOREN = '1990-05-01';
const VERGIST = '1991-05-01';

type Werk = () => Promise<unknown>;
const wijzig =
  (tabel: string, id: string, kolom: string, waarde: unknown): Werk =>
  () =>
    vraag(`update ${tabel} set ${kolom} = $2 where id = $1`, [id, waarde]);

const teksten = new Map<string, Promise<string>>();
function tekstVan(categorieen: readonly string[] & Parameters<typeof tekstversie>[0]): Promise<string> {
  const sleutel = categorieen.join();
  const tekst = teksten.get(sleutel) ?? tekstversie(categorieen);
  teksten.set(sleutel, tekst);
  return tekst;
}

/**
 * Enters one step as a row. With `later` what may be changed afterwards (an end, a correction) is left out first; the returned work puts it
 * in, as the screens do.
 */
async function voer(toneel: Toneel, s: Stap, nr: number, later: boolean): Promise<Werk[]> {
  const { inburgeraarId } = toneel;
  const vastgelegd_op = ingevoerdOp(nr);
  switch (s.stap) {
    case 'situatie':
      await legVast('situatie', inburgeraarId, { wet: s.wet, doelgroep: s.doelgroep, van: s.van, vastgelegd_op });
      return [];
    case 'begeleiding':
      await legVast('begeleiding', inburgeraarId, { van: s.van, tot: s.tot, vastgelegd_op });
      return [];
    case 'plichteinde': {
      const herroepen_op = s.herroepen ? vastgelegd_op : null;
      const id = await legVast('plicht_einde', inburgeraarId, { soort: s.aard, datum: s.datum, herroepen_op: later ? null : herroepen_op });
      return later ? [wijzig('plicht_einde', id, 'herroepen_op', herroepen_op)] : [];
    }
    case 'beperking': {
      const id = await legVast('beperking', inburgeraarId, { soort: s.aard, van: s.van, tot: later ? null : s.tot });
      return later ? [wijzig('beperking', id, 'tot', s.tot)] : [];
    }
    case 'toestemming':
      await voerToestemming(toneel, s, vastgelegd_op);
      return [];
    case 'convenant': {
      const id = uuidv7();
      const termijn = { id, aanbieder_id: toneel.scholen[s.school].id, ingangsdatum: s.ingangsdatum, laatste_dag: s.laatsteDag };
      await voegIn('convenant', { ...termijn, ...(later ? {} : { beeindigd_per: s.beeindigdPer, uitgesloten_per: s.uitgeslotenPer }) });
      if (!later) return [];
      return [wijzig('convenant', id, 'beeindigd_per', s.beeindigdPer), wijzig('convenant', id, 'uitgesloten_per', s.uitgeslotenPer)];
    }
    case 'inschrijving': {
      const { id: aanbieder_id, cursistId } = toneel.scholen[s.school];
      const id = uuidv7();
      await voegIn('inschrijving', { id, cursist_id: cursistId, aanbieder_id, begin: s.begin, einde: later ? null : s.einde });
      return later ? [wijzig('inschrijving', id, 'einde', s.einde)] : [];
    }
    case 'koppeling':
      return voerKoppeling(toneel, s, later, vastgelegd_op);
    case 'contactpersoon': {
      const { id: aanbieder_id, cursistId, personen } = toneel.scholen[s.school];
      const id = uuidv7();
      const wie = { cursist_id: cursistId, aanbieder_id, gebruiker_id: personen[s.persoon] };
      await voegIn('contactpersoon', { id, ...wie, soort: s.aard, van: s.van, tot: later ? null : s.tot });
      return later ? [wijzig('contactpersoon', id, 'tot', s.tot)] : [];
    }
    case 'regel': {
      const { wet, doelgroep, categorie, richting, grond, van, tot } = s;
      await voegIn('grondslag_regel', { id: uuidv7(), wet, doelgroep, categorie, richting, grond, van, tot, bron: 'proef' });
      return [];
    }
    case 'nazorg':
      await voegIn('instelling', { id: uuidv7(), code: 'poort.nazorg_dagen', waarde: String(s.dagen), van: s.van, bron: 'proef' });
      return [];
  }
}

async function voerToestemming({ inburgeraarId, scholen }: Toneel, s: Extract<Stap, { stap: 'toestemming' }>, vastgelegd_op: string) {
  const opSchool = s.bij === 'school' && s.school !== null;
  const id = uuidv7();
  await voegIn('toestemming', {
    id,
    ...(opSchool ? { cursist_id: scholen[s.school ?? 0].cursistId } : { inburgeraar_id: inburgeraarId }),
    aanbieder_id: s.school === null ? null : scholen[s.school].id,
    soort: s.soort,
    tekstversie_id: s.soort === 'ingetrokken' ? null : await tekstVan(s.tekst),
    naam: 'Proef Persoon',
    geboortedatum: GEBOREN,
    plaats: 'Den Haag',
    datum: s.datum,
    tijdstip: tijdstipVan(s)?.toString(),
    kanaal: opSchool ? 'school' : 'papier',
    vastgelegd_op,
  });
  if (s.ongeldigVan === null || s.soort !== 'verleend') return;
  await voegIn('ongeldigverklaring', {
    toestemming_id: id,
    bij: opSchool ? 'school' : 'gemeente',
    reden: 'niet_begrepen',
    vastgelegd_door: scholen[0].personen[0],
    vastgelegd_op: beginVan(Temporal.PlainDate.from(s.ongeldigVan)).toString(),
  });
}

async function voerKoppeling(
  { inburgeraarId, scholen }: Toneel,
  s: Extract<Stap, { stap: 'koppeling' }>,
  later: boolean,
  vastgelegd_op: string,
) {
  const { id: aanbieder_id, cursistId, kenmerk } = scholen[s.school];
  const [straks, nu] = s.klopt ? [GEBOREN, VERGIST] : [VERGIST, GEBOREN];
  await vraag('update cursist set geboortedatum = $2 where id = $1', [cursistId, later ? nu : straks]);
  const rij = { aanbieder_id, kenmerk, beeindigd_op: s.beeindigd && !later ? vastgelegd_op : null };
  const id = await legVast('koppeling', inburgeraarId, rij);
  if (!later) return [];
  return [
    wijzig('cursist', cursistId, 'geboortedatum', straks),
    wijzig('koppeling', id, 'beeindigd_op', s.beeindigd ? vastgelegd_op : null),
  ];
}

/** Enters a whole history in its order; `zout` decides which steps are entered half first and completed afterwards. */
export async function voerGeschiedenis(toneel: Toneel, stappen: readonly Stap[], zout: number): Promise<void> {
  const daarna: Werk[] = [];
  for (const [nr, stap] of stappen.entries()) daarna.push(...(await voer(toneel, stap, nr, (nr + zout) % 3 === 0)));
  for (const werk of daarna) await werk();
}
