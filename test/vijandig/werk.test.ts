import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ontvangersVanAntwoord, ontvangersVanRapportage, ontvangersVanVraag } from '~/domein/voortgang/ontvangers.repository.server';
import { maakWereld, type Wereld } from '../routes/rechten/bezoekers';
import { voegIn, vraag } from '../fabriek/bron';
import { alsRol } from '../opstart/database';
import { probeerAls } from './aanval';
import { buit, buitIn } from './buit';
import { leesFuncties, leesRelaties } from './catalogus';

/** Tables of which the worker may read a column, with those columns: who guides whom, who works where, that there is something to tell. */
const LEEST: Record<string, string> = {
  antwoord: 'id vraag_id',
  contactpersoon: 'cursist_id aanbieder_id gebruiker_id van tot',
  gebruiker: 'id naam email taal',
  grondslag_blok: 'inburgeraar_id cursist_id richting categorieen van tot',
  instelling: '*',
  keurmerk_antwoord: '*',
  rapportage: 'id cursist_id',
  taalaanbieder: 'id bow_nummer',
  toegang: 'id gebruiker_id rol aanbieder_id van tot beeindigd_op',
  toewijzing: 'inburgeraar_id casemanager_id van tot',
  uitgaande_post: '*',
  vraag: 'id rapportage_id',
  waarneming: 'casemanager_id waarnemer_id van tot beeindigd_op',
  'tk.levensteken': '*',
};
const SCHRIJFT: Record<string, string> = {
  keurmerk_antwoord: 'INSERT',
  kvk_antwoord: 'INSERT',
  'tk.levensteken': 'INSERT UPDATE',
  uitgaande_post: 'UPDATE(laatste_fout vervallen_op verzonden_op)',
};
/** What it may call outside its own queue, and gives no row of anyone. */
const ROEPT = [
  'aanmelding.bevestigpost(uuid)',
  'aanmelding.linkpost(uuid)',
  'aanmelding.ontvangpost(uuid)',
  'aanmelding.ruim_op()',
  'kvk.nummer_van(uuid)',
  'poort.op_slot()',
  'poort.werk_bij()',
  'scan.ruim_handtekeningen_op()',
  'scan.ruim_stukken_op()',
  'tk.bewaard_vanaf(text)',
  'tk.begin_van(date)',
  'tk.gesprekspost(uuid)',
  'tk.instelling(text, date)',
  'tk.klok()',
  'tk.linkpost(uuid)',
  'tk.nu()',
  'tk.ochtendtelling(uuid)',
  'tk.plan_ochtendpost()',
  'tk.opvraagpost(uuid)',
  'tk.ruim_op()',
  'tk.ruim_vertalers_op()',
  'tk.scanpost(uuid)',
  'tk.vandaag()',
];

let wereld: Wereld;
beforeAll(async () => {
  wereld = await maakWereld();
});
afterEach(() => vraag('delete from uitgaande_post'));

const post = async (sjabloon: string, onderwerpId: string) => {
  const id = uuidv7();
  await voegIn('uitgaande_post', { id, sjabloon, onderwerp_id: onderwerpId, bericht_id: id });
  return id;
};

describe('the worker, by its grants', () => {
  test('reads these columns and no other', async () => {
    const rijen = await vraag<{ tabel: string; kolommen: string[]; alle: boolean }>(
      `select c.oid::regclass::text as tabel, array_agg(a.attname::text order by a.attnum) as kolommen, has_table_privilege('tk_werk', c.oid, 'select') as alle
       from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'log', 'toegang', 'poort', 'tk')
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind in ('r', 'v') and has_column_privilege('tk_werk', c.oid, a.attnum, 'select') group by c.oid order by 1`,
    );
    const gelezen = Object.fromEntries(rijen.map(({ tabel, kolommen, alle }) => [tabel, alle ? '*' : kolommen.join(' ')]));
    expect(Object.fromEntries(Object.entries(gelezen).map(([tabel, kolommen]) => [tabel, kolommen.split(' ').toSorted()]))).toEqual(
      Object.fromEntries(Object.entries(LEEST).map(([tabel, kolommen]) => [tabel, kolommen.split(' ').toSorted()])),
    );
  });

  test('writes what it must and nothing else', async () => {
    const rijen = await vraag<{ tabel: string; recht: string }>(
      `select c.oid::regclass::text as tabel, trim(concat_ws(' ', case when has_table_privilege('tk_werk', c.oid, 'insert') then 'INSERT' end,
         case when has_table_privilege('tk_werk', c.oid, 'update') then 'UPDATE' else 'UPDATE(' || nullif(array_to_string(array(
           select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege('tk_werk', c.oid, a.attnum, 'update') order by 1), ' '), '') || ')' end,
         case when has_table_privilege('tk_werk', c.oid, 'delete, truncate, references, trigger') then 'MORE' end)) as recht
       from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'log', 'toegang', 'poort', 'tk') where c.relkind = 'r'`,
    );
    expect(Object.fromEntries(rijen.filter(({ recht }) => recht !== '').map(({ tabel, recht }) => [tabel, recht]))).toEqual(SCHRIJFT);
  });

  test('calls its queue and what tells the time', async () => {
    const functies = (await leesFuncties('tk_werk')).map(({ naam }) => naam).filter((naam) => !/^(graphile_worker|werk)\./.test(naam));
    expect(functies.toSorted()).toEqual(ROEPT.toSorted());
  });
});

describe('the worker, by what it finds', () => {
  const alles = async () => {
    let gezien = '';
    for (const { naam, kolommen } of await leesRelaties()) {
      const eigen = LEEST[naam] === '*' ? kolommen : (LEEST[naam]?.split(' ') ?? []);
      const lijst = eigen.length > 0 ? eigen.map((kolom) => `'${kolom}', ${kolom}`).join(', ') : '';
      const { woorden, code } = await probeerAls(
        'tk_werk',
        lijst ? `select jsonb_build_object(${lijst}) from ${naam}` : `select to_jsonb(t) from ${naam} t`,
      );
      if (!lijst && !naam.startsWith('graphile_worker.') && !naam.startsWith('werk.')) expect(code, naam).toBe('42501');
      gezien += woorden;
    }
    return gezien;
  };

  test('nobody, while no mail waits', async () => {
    expect(buit(await alles(), wereld)).toEqual([]);
  });

  test('of whom a mail waits the ids to find the casemanager by, and of the other case nothing', async () => {
    const { inburgeraar, cursist, rapportageId } = wereld.zaak;
    await post('rapportage_ontvangen', rapportageId);
    const gezien = await alles();
    expect(buitIn(gezien, [wereld.zaak]).toSorted()).toEqual([inburgeraar.id, cursist.id, rapportageId].toSorted());
    expect(buitIn(gezien, [wereld.andereZaak])).toEqual([]);
  });

  test('nobody once it was sent', async () => {
    const id = await post('rapportage_ontvangen', wereld.zaak.rapportageId);
    await vraag('update uitgaande_post set verzonden_op = now() where id = $1', [id]);
    expect(buitIn(await alles(), [wereld.zaak])).toEqual([wereld.zaak.rapportageId]);
  });

  test('no words of a question or an answer, also of the one that a mail is about', async () => {
    for (const tabel of ['vraag', 'antwoord']) {
      expect((await probeerAls('tk_werk', `select tekst from ${tabel}`)).code).toBe('42501');
      expect((await probeerAls('tk_werk', `select ${tabel}::text from ${tabel}`)).code).toBe('42501');
    }
  });

  test('makes no mail, turns none to another subject, and opens no sent one for itself to read by', async () => {
    const id = await post('rapportage_ontvangen', uuidv7());
    const { rapportageId } = wereld.zaak;
    expect(
      (
        await probeerAls(
          'tk_werk',
          `insert into uitgaande_post (id, sjabloon, onderwerp_id, bericht_id) values ($1, 'vraag_gesteld', $2, 'x')`,
          [uuidv7(), rapportageId],
        )
      ).code,
    ).toBe('42501');
    expect((await probeerAls('tk_werk', 'update uitgaande_post set onderwerp_id = $2 where id = $1', [id, rapportageId])).code).toBe(
      '42501',
    );
  });
});

describe('a job that was made up', () => {
  test.each([
    ['a report', ontvangersVanRapportage, () => wereld.zaak.rapportageId],
    ['a question', ontvangersVanVraag, () => wereld.zaak.openVraagId],
    ['an answer', ontvangersVanAntwoord, () => wereld.zaak.rapportageId],
  ] as const)('about %s of which no mail waits leads to nobody', async (_naam, ontvangers, onderwerp) => {
    const verzonnen = { id: uuidv7(), sjabloon: 'rapportage_ontvangen' as const, onderwerpId: onderwerp(), ontvangerId: null };
    expect(await alsRol('tk_werk', (client) => ontvangers(client, verzonnen))).toEqual([]);
  });

  test('and once one waits, to the casemanager', async () => {
    await post('rapportage_ontvangen', wereld.zaak.rapportageId);
    const wachtend = { id: uuidv7(), sjabloon: 'rapportage_ontvangen' as const, onderwerpId: wereld.zaak.rapportageId, ontvangerId: null };
    const namen = (await alsRol('tk_werk', (client) => ontvangersVanRapportage(client, wachtend))).map(({ naam }) => naam);
    expect(namen.toSorted()).toEqual(['Casemanager Eigen', 'Casemanager Waar']);
  });
});
