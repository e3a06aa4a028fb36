import { beforeAll, describe, expect, test } from 'vitest';
import { FUNCTIES } from '../database/oversteek.lijst';
import { bezoekers, gebruikerVan, maakWereld, meldAan, type Bezoeker, type Wereld } from '../routes/rechten/bezoekers';
import { standVanZaken } from '../routes/rechten/stand';
import { alsActor } from '../fabriek/sessie';
import { probeer } from './aanval';
import { buitIn } from './buit';
import { leesFuncties, type Functie } from './catalogus';

/** The clock, the calendar, the settings and what waits: they run with the caller's own rights. */
const ZONDER_RECHTEN = [
  'poort.is_open(grondslag_blok, text, text, text[])',
  'poort.is_vast_te_leggen(vastlegging_blok, text, text[])',
  'scan.aspirantperiode(uuid, date)',
  'scan.beletsel(uuid, text, date)',
  'scan.keurmerktoets(uuid, date)',
  'scan.voorwaarden_goed(uuid, date)',
  'scan.convenanttekst_op(date)',
  'scan.handtekeningen(uuid)',
  'scan.laatste_dag_van(date)',
  'scan.is_eigen(uuid)',
  'scan.klaar_op(uuid)',
  'scan.overgangen()',
  'scan.stand(uuid)',
  'scan.uiterste(uuid)',
  'scan.wacht_op(text, integer, integer, boolean, boolean)',
  'tk.begin_van(date)',
  'tk.eerste_dag_onder(date, integer)',
  'tk.eerste_paasdag(integer)',
  'tk.instelling(text, date)',
  'tk.klok()',
  'tk.koningsdag(integer)',
  'tk.nt2_norm(uuid, text, date)',
  'tk.nu()',
  'tk.uiterste_dag(date, text, integer)',
  'tk.vandaag()',
  'tk.vrij_op(date)',
  'werkvoorraad.lijst()',
  'werkvoorraad.van_beheer(text)',
  'werkvoorraad.van_relatiebeheerder()',
  'werkvoorraad.van_scans(text)',
  'werkvoorraad.wacht()',
];
/** A refusal, or an argument that is none: never a fault of ours. */
const GEWEIGERD = /^(42501|22\w{3}|23502|23503|23514|23505|TK0\d\d|P0002|54000|57014)$/;

const VREEMD: Bezoeker[] = bezoekers.filter(
  (wie) => !['casemanager', 'waarnemer', 'contactpersoon', 'plaatsvervanger', 'collega', 'inburgeraar'].includes(wie),
);

let wereld: Wereld;
let functies: Functie[];
beforeAll(async () => {
  wereld = await maakWereld();
  functies = await leesFuncties('tk_app');
});

type Waarde = string | number | (string | null | undefined)[] | null;

/** Odd values for one type of argument: none, another's, far too many, what is no word, what is no number. */
function vreemd(soort: string): Waarde[] {
  const { inburgeraar, cursist, zelf, rapportageId, jaId, school } = wereld.zaak;
  const ids = [inburgeraar.id, cursist.id, zelf.id, rapportageId, jaId, school.id, wereld.mensen.casemanager.id];
  const per: Record<string, Waarde[]> = {
    uuid: [null, ...ids, '00000000-0000-0000-0000-000000000000'],
    'uuid[]': [null, [], ids, [null], Array.from({ length: 3000 }, (_, nr) => ids[nr % ids.length])],
    text: [null, '', "'; drop table inburgeraar; --", 'x'.repeat(100_000), '\u202e%s%n', 'fg'],
    boolean: [null, 'true', 'false'],
    integer: [null, 0, -1, 2_147_483_647],
    date: [null, 'infinity', '-infinity', '0001-01-01'],
    bytea: [null, '\\x', `\\x${'00'.repeat(1000)}`],
    json: [null, '{}', '[]', JSON.stringify({ id: rapportageId }), `"${'x'.repeat(10_000)}"`],
    tekstversie: [null, '(,,,,,,,,,,,)', `(${jaId},bijlage-2,3,nl,{pip},"{""gegevens"":5}",9999-01-01,x,1,,,)`],
    grondslag_blok: [
      null,
      '(,,,,,,,,,)',
      `(${inburgeraar.id},${school.id},${cursist.id},naar_school,toestemming,{traject},traject,-infinity,infinity,)`,
    ],
    vastlegging_blok: [null, '(,,,,)', `(${inburgeraar.id},{traject},traject,-infinity,infinity)`],
    'text[]': [null, [], ['traject naar_school toestemming'], [null]],
    jsonb: [null, '{}', '[]', JSON.stringify([{ id: rapportageId }])],
  };
  const gekend = per[soort];
  if (!gekend) throw new Error(`an argument of type ${soort}: say in functies.test.ts what is odd about it`);
  return gekend;
}

/** Each value once at each place, the other places filled with another's id or nothing. */
function aanroepen({ soorten }: Functie): Waarde[][] {
  if (soorten.length === 0) return [[]];
  const basis = soorten.map((soort) => vreemd(soort)[1] ?? null);
  return soorten.flatMap((soort, plaats) => vreemd(soort).map((waarde) => basis.with(plaats, waarde)));
}

async function roep(sessie: string | null, { roep: naam, soorten }: Functie, waarden: unknown[]) {
  const plaatsen = soorten.map((soort, nr) => `$${nr + 1}::${soort}`).join(', ');
  return probeer(sessie, `select to_jsonb(f) as uit from ${naam}(${plaatsen}) f`, waarden);
}

describe('every function that the application may call', () => {
  test('is on the list, with what it gives and to whom', () => {
    const zonderSpaties = (naam: string) => naam.replaceAll(', ', ',');
    const gevonden = functies.map(({ naam }) => naam).filter((naam) => !ZONDER_RECHTEN.includes(naam));
    expect(gevonden.map(zonderSpaties).toSorted()).toEqual(Object.keys(FUNCTIES).toSorted());
  });

  test.each(VREEMD)('gives %s nothing of a case that is not his, whatever he passes', async (wie) => {
    const sessie = await meldAan(wie, wereld);
    const voor = await standVanZaken();
    for (const functie of functies) {
      for (const waarden of aanroepen(functie)) {
        const { code, woorden } = await roep(sessie, functie, waarden);
        const gegeven = waarden.map((waarde) => JSON.stringify(waarde)).join(' ');
        const erbij = buitIn(woorden, [wereld.zaak]).filter((spoor) => !gegeven.includes(spoor));
        expect(erbij, `${functie.naam} ${gegeven.slice(0, 200)}`).toEqual([]);
        if (code !== null) expect(code, `${functie.naam} ${gegeven.slice(0, 200)}: ${woorden.slice(0, 300)}`).toMatch(GEWEIGERD);
      }
    }
    expect(await standVanZaken()).toBe(voor);
  });
});

describe('of a function that does give something', () => {
  const eerste = async (wie: Bezoeker, sql: string, waarden: unknown[]) => {
    const { rijen, code } = await probeer(await meldAan(wie, wereld), sql, waarden);
    return code ?? rijen[0]?.['uit'] ?? null;
  };

  test('the name of an inburgeraar with a login of his own is his casemanager’s and his own', async () => {
    const ziet: Bezoeker[] = [];
    const { zelf } = wereld.zaak;
    for (const wie of bezoekers) if ((await eerste(wie, 'select toegang.naam($1) as uit', [zelf.id])) === zelf.naam) ziet.push(wie);
    expect(ziet).toEqual(['casemanager', 'waarnemer', 'inburgeraar']);
  });

  test('who may hold a person for an act may act on him', async () => {
    const mag = async (id: string) => {
      const gevonden: Bezoeker[] = [];
      for (const wie of bezoekers)
        if ((await eerste(wie, 'select poort.handelingsmoment($1) as uit', [id])) !== '42501') gevonden.push(wie);
      return gevonden;
    };
    expect(await mag(wereld.zaak.inburgeraar.id)).toEqual(['casemanager', 'waarnemer', 'inburgeraar']);
    expect(await mag(wereld.zaak.cursist.id)).toEqual(['contactpersoon', 'plaatsvervanger', 'collega']);
  });

  test('the looks at a person are his casemanager’s and his own', async () => {
    const sessie = await meldAan('contactpersoon', wereld);
    await alsActor(sessie, (c) => c.query(`select log.noteer_inzage(array[$1]::uuid[], 'cursist')`, [wereld.zaak.inburgeraar.id]));
    const ziet: Bezoeker[] = [];
    for (const wie of bezoekers) {
      const { aantal } = await probeer(await meldAan(wie, wereld), 'select * from log.inzagen_van($1, 10)', [wereld.zaak.inburgeraar.id]);
      if (aantal > 0) ziet.push(wie);
    }
    expect(ziet).toEqual(['casemanager', 'waarnemer', 'inburgeraar']);
  });

  test('a new dossier takes no id that is someone’s, on either side', async () => {
    for (const id of [wereld.zaak.inburgeraar.id, wereld.andereZaak.inburgeraar.id]) {
      expect(await eerste('casemanager', 'select toegang.begin_dossier($1, gen_random_uuid()) as uit', [id])).toBe('42501');
    }
    const { cursist } = wereld.andereZaak;
    const begin = `with b as (select toegang.begin_dossier($1, gen_random_uuid()))
      insert into inburgeraar (id, voornamen, achternaam, naam_sleutel, geboortedatum) select $1, 'X', 'X', 'x', '1990-01-01' from b`;
    expect((await probeer(await meldAan('casemanager', wereld), begin, [cursist.id])).code).toBe('42501');
  });

  test('sessions are ended by the beheerder, and by everyone his own', async () => {
    const { id } = gebruikerVan('casemanager', wereld);
    for (const wie of VREEMD.filter((een) => een !== 'beheerder')) {
      expect(await eerste(wie, 'select toegang.beeindig_sessies($1) as uit', [id])).toBe('42501');
    }
  });
});
