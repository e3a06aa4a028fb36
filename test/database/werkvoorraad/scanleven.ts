import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { overgangen, type Overgang, type Stand } from '~/domein/kwaliteitsscan/stand';
import { voorwaardestappen } from '~/domein/scanbesluit/voorwaarden';
import { beginVan } from '~/platform/klok';
import { TIJDZONE } from '~/platform/tijdzone';
import { vraag } from '../../fabriek/bron';
import type { ProefGebruiker } from '../../fabriek/gebruiker';
import { registerZei } from '../../fabriek/keurmerk';
import type { ProefSchool } from '../../fabriek/school';
import { zonderPoort } from './leven';

/** The first day of every life; terms from it run over Christmas and a decreed day. */
const BEGIN = Temporal.PlainDate.from('2025-12-08');
const ZIENSWIJZE_DAGEN = 14;

/** One scan: which way it took, with how many days between the steps, and what else became known of it. */
export const scanlevens = fc.array(
  fc.record({
    school: fc.constantFrom<0 | 1>(0, 1),
    soort: fc.constantFrom('aanmelding', 'herhaling'),
    keuzes: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 7 }),
    tussen: fc.constantFrom(0, 1, 13, 14, 15, 22),
    zienswijze: fc.boolean(),
    reactie: fc.boolean(),
    risicos: fc.array(fc.constantFrom('open', 'beantwoord', 'vervallen', 'niet_verteld'), { maxLength: 3 }),
    vervuld: fc.nat({ max: 4 }),
    keurmerk: fc.constantFrom('keurmerk_bepaalde_tijd', 'keurmerk', 'geschorst'),
    tekent: fc.subarray(['gemeente', 'school'] as const),
    gesloten: fc.boolean(),
    betrokken: fc.constantFrom('niemand', 'relatiebeheerder', 'tekenbevoegde', 'omgekeerd'),
  }),
  { minLength: 1, maxLength: 4 },
);
export type Scanleven = ReturnType<typeof scanlevens.generate>['value'][number];

/** On whom it is laid. */
export type Scantoneel = {
  scholen: [ProefSchool, ProefSchool];
  relatiebeheerder: ProefGebruiker;
  tekenbevoegde: ProefGebruiker;
  tekstId: string;
};

type Gezet = Overgang & { dag: Temporal.PlainDate; moment: string };

const moment = (dag: Temporal.PlainDate) => dag.toZonedDateTime({ timeZone: TIJDZONE, plainTime: '12:00' }).toInstant().toString();

/** The steps of a life, by its choices from what may follow. */
function wandel({ soort, keuzes, tussen }: Scanleven): Gezet[] {
  const stappen: Gezet[] = [];
  let van: Stand | null = null;
  for (const [nr, keuze] of keuzes.entries()) {
    const kan = overgangen.filter((een) => een.soort === soort && een.van === van);
    const stap = kan[keuze % kan.length];
    if (!stap) break;
    const dag = BEGIN.add({ days: nr * tussen });
    stappen.push({ ...stap, dag, moment: moment(dag) });
    van = stap.naar;
  }
  return stappen;
}

type Rijen = Parameters<typeof zonderPoort>[0];

function betrokkenen({ betrokken }: Scanleven, scan_id: string, { relatiebeheerder, tekenbevoegde }: Scantoneel): Rijen {
  const rij = (wie: ProefGebruiker, als: string): Rijen[number] => ['scanbetrokkene', { scan_id, gebruiker_id: wie.id, als }];
  switch (betrokken) {
    case 'niemand':
      return [];
    case 'relatiebeheerder':
      return [rij(relatiebeheerder, 'onderzoeker')];
    case 'tekenbevoegde':
      return [rij(tekenbevoegde, 'beslisser')];
    case 'omgekeerd':
      return [rij(tekenbevoegde, 'onderzoeker'), rij(relatiebeheerder, 'beslisser')];
  }
  return [];
}

/** What became known of a scan besides its steps, on the day of the last one. */
function bijzonderheden(leven: Scanleven, scan_id: string, laatste: Gezet, { relatiebeheerder, tekstId, scholen }: Scantoneel): Rijen {
  const vast = () => ({
    id: uuidv7(),
    scan_id,
    formulier_id: uuidv7(),
    vastgelegd_door: relatiebeheerder.id,
    vastgelegd_op: laatste.moment,
  });
  const rijen: Rijen = [];
  if (leven.zienswijze && laatste.naar === 'voornemen') rijen.push(['scanzienswijze', { ...vast(), tekst: 'Proef' }]);
  if (leven.reactie) rijen.push(['scanreactie', { ...vast(), rapport_id: uuidv7(), reactie: 'Proef' }]);
  for (const soort of leven.risicos) {
    const risico = { ...vast(), onderdeel: 'kvk', ernst: 'laag', omschrijving: 'Proef' };
    const { id: _id, ...erbij } = vast();
    rijen.push(['scanrisico', risico]);
    if (soort !== 'niet_verteld') rijen.push(['scanrisico_verteld', { ...erbij, risico_id: risico.id }]);
    if (soort === 'vervallen')
      rijen.push(['scanrisico_verval', { ...erbij, formulier_id: uuidv7(), risico_id: risico.id, reden: 'Proef' }]);
    if (soort === 'beantwoord') rijen.push(['scanrisico_antwoord', { ...vast(), risico_id: risico.id, antwoord: 'Proef' }]);
  }
  for (const stap of voorwaardestappen.slice(0, leven.vervuld)) {
    const wat = { stap, gedaan_op: laatste.dag.toString(), uitkomst: 'goed', stuk_id: uuidv7() };
    rijen.push(['scanvoorwaarde', { ...vast(), ...wat }]);
  }
  for (const kant of leven.tekent) {
    const rij = { ...vast(), kant, soort: 'getekend', tekst_id: tekstId, voorwaardelijk: 'false', dag: laatste.dag.toString() };
    rijen.push(['convenantondertekening', rij]);
    rijen.push(['convenanthandtekening', { ondertekening_id: rij.id, naam: 'Proef Tekenaar', functie: 'Proef', plaats: 'Den Haag' }]);
  }
  if (leven.gesloten && ['toegelaten', 'voorwaardelijk'].includes(laatste.naar)) {
    const termijn = { aanbieder_id: scholen[leven.school].id, ingangsdatum: '2030-01-01', laatste_dag: '2031-12-31', scan_id };
    rijen.push(['convenant', { id: uuidv7(), ...termijn }]);
  }
  return rijen;
}

function scanrijen(leven: Scanleven, toneel: Scantoneel): Rijen {
  const stappen = wandel(leven);
  const laatste = stappen.at(-1);
  if (!laatste) return [];
  const { id: aanbieder_id, naam, kvkNummer: kvk_nummer, bowNummer: bow_nummer } = toneel.scholen[leven.school];
  const [scan_id, aanmelding_id] = [uuidv7(), uuidv7()];
  const isAanmelding = leven.soort === 'aanmelding';
  const bekend = !isAanmelding || stappen.some(({ gebeurtenis }) => gebeurtenis === 'aangenomen');
  const wie = { naam, kvk_nummer, bow_nummer, plaats: 'Den Haag', email: 'info@proef.example', telefoon: '070 000 00 00' };
  const rijen: Rijen = [];
  if (isAanmelding) {
    rijen.push(['aanmelding', { id: aanmelding_id, ...wie, inhoud: '{}', formulier_id: uuidv7() }]);
    const contact = { naam: 'Proef Contact', functie: 'Proef', email: `${scan_id}@proef.example`, telefoon: '070 000 00 00' };
    rijen.push(['aanmelding_contact', { id: uuidv7(), aanmelding_id, volgnummer: '1', ...contact }]);
  }
  rijen.push([
    'kwaliteitsscan',
    {
      ...{
        id: scan_id,
        soort: leven.soort,
        aanmelding_id: isAanmelding ? aanmelding_id : null,
        aanbieder_id: bekend ? aanbieder_id : null,
      },
      ...{ begonnen_op: BEGIN.toString(), aanleiding: isAanmelding ? null : 'Proef', formulier_id: uuidv7() },
      vastgelegd_door: isAanmelding ? null : toneel.relatiebeheerder.id,
    },
  ]);
  for (const [nr, { gebeurtenis, rol, naar, dag, moment: op }] of stappen.entries()) {
    const stap = { id: uuidv7(), scan_id, volgnummer: nr + 1, gebeurtenis, rol, naar, formulier_id: uuidv7(), vastgelegd_op: op };
    rijen.push(['scanstap', { ...stap, aanbieder_id: gebeurtenis === 'aangenomen' ? aanbieder_id : null }]);
    if (gebeurtenis !== 'weigering_voorgenomen') continue;
    const besluit = {
      soort: gebeurtenis,
      motivering: 'Proef',
      keurmerk: 'vol',
      besloten_op: dag.toString(),
      zienswijze_dagen: ZIENSWIJZE_DAGEN,
    };
    const door = { formulier_id: uuidv7(), vastgelegd_door: toneel.tekenbevoegde.id };
    rijen.push(['scanbesluit', { id: uuidv7(), scan_id, ...besluit, ...door }]);
  }
  return [...rijen, ...betrokkenen(leven, scan_id, toneel), ...bijzonderheden(leven, scan_id, laatste, toneel)];
}

/** Which tables a life fills. */
const TABELLEN = [
  'aanmelding_contact',
  ...[
    'convenanthandtekening',
    'convenantondertekening',
    'scanvoorwaarde',
    'scanrisico_antwoord',
    'scanrisico_verval',
    'scanrisico_verteld',
  ],
  ...[
    'scanrisico',
    'scanreactie',
    'scanzienswijze',
    'scanbesluit',
    'scanbetrokkene',
    'scanstap',
    'convenant',
    'kwaliteitsscan',
    'aanmelding',
  ],
  'keurmerk_antwoord',
];

/** Enters these lives, after those before were taken away. */
export async function legScanlevens(levens: readonly Scanleven[], toneel: Scantoneel): Promise<void> {
  await vraag(`begin; set local session_replication_role = replica; ${TABELLEN.map((naam) => `delete from ${naam};`).join(' ')} commit;`);
  await zonderPoort(levens.flatMap((leven) => scanrijen(leven, toneel)));
  for (const [nr, leven] of levens.entries()) {
    const { keurmerk: status, school } = leven;
    await registerZei(toneel.scholen[school], `2025-12-0${nr + 1}T12:00:00Z`, { status, sinds: '2025-06-01' });
  }
}

/** The moments at which something may come or go. */
const GRENZEN = Array.from({ length: 150 }, (_, nr) => beginVan(BEGIN.add({ days: nr })));

export const scanmomenten = (keuzes: readonly number[]): Temporal.Instant[] => {
  const gekozen = keuzes.map((keuze) => GRENZEN[keuze % GRENZEN.length]);
  return [...new Set(gekozen)].filter((een) => een !== undefined);
};
