import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import { opruimen } from '~/platform/jobs/opruimen.server';
import type { TaakHulp } from '~/platform/jobs/taak';
import { pino } from 'pino';
import { geopendConcept } from '../../fabriek/aanmelding';
import { voegIn, vraag } from '../../fabriek/bron';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { tekenGemeente } from '../../fabriek/ondertekening';
import { scan } from '../../fabriek/scan';
import { legAfgelopenScan } from '../../fabriek/scanstuk';
import { werkContext } from '../../fabriek/werk';
import { alsRol } from '../../opstart/database';

const hulp: TaakHulp = { addJob: () => Promise.reject(new Error('plans nothing')), abortSignal: new AbortController().signal };
const JAAR = '365 days';

let wie: ProefGebruiker;
beforeEach(async () => {
  await vraag(
    'delete from toegang.sessie; delete from uitgaande_post; delete from tk.levensteken; delete from graphile_worker._private_jobs',
  );
  wie = await casemanager().maak();
});

/** The first moment of the day so many days ago, and the last one before it. */
async function grens(dagen: number): Promise<{ eerste: string; voor: string }> {
  const [rij] = await vraag<{ eerste: string; voor: string }>(
    `select d::text as eerste, (d - interval '1 microsecond')::text as voor from tk.begin_van(tk.vandaag() - $1::integer) d`,
    [dagen],
  );
  return rij ?? { eerste: '', voor: '' };
}

/** Runs the job once; what it logs. */
async function ruimOp(): Promise<Record<string, unknown>> {
  const regels: string[] = [];
  const log = pino({ level: 'trace', base: null, timestamp: false }, { write: (regel: string) => void regels.push(regel) });
  await opruimen({}, { ...werkContext(), log }, hulp);
  expect(regels).toHaveLength(1);
  return JSON.parse(regels.join('')) as Record<string, unknown>;
}
const NIETS = {
  ...{ level: 30, msg: 'cleaned up', sessies: 0, post: 0, levenstekens: 0, opgegeven: 0 },
  ...{ aanmeldingen: 0, handtekeningen: 0, stukken: 0, indicaties: 0, vertalers: 0 },
};

const ouder = (tabel: string, scanId: string, dagen: number) =>
  vraag(`update ${tabel} set vastgelegd_op = vastgelegd_op - make_interval(days => $2) where scan_id = $1`, [scanId, dagen]);

async function sessie(naam: string, tijden: { verloopt: string; beeindigd?: string }): Promise<void> {
  const hash = Buffer.concat([Buffer.from(naam.padEnd(8)), randomBytes(24)]);
  await voegIn('toegang.sessie', { hash, gebruiker_id: wie.id, toegang_id: wie.toegangId, begonnen: '2024-01-01', ...tijden });
}
const sessies = async () =>
  (await vraag<{ naam: string }>(`select trim(convert_from(substring(hash for 8), 'UTF8')) as naam from toegang.sessie order by 1`)).map(
    ({ naam }) => naam,
  );

describe('a login session goes thirty whole days after it ended', () => {
  test('by itself or by logging out, whichever came first; a running one stays', async () => {
    const { eerste, voor } = await grens(30);
    await sessie('loopt', { verloopt: '2999-01-01' });
    await sessie('net', { verloopt: eerste });
    await sessie('te oud', { verloopt: voor });
    await sessie('net uit', { verloopt: '2999-01-01', beeindigd: eerste });
    await sessie('lang uit', { verloopt: '2999-01-01', beeindigd: voor });
    expect(await ruimOp()).toEqual({ ...NIETS, sessies: 2 });
    expect(await sessies()).toEqual(['loopt', 'net', 'net uit']);
  });

  test('by the term in force today, which a setting moves', async () => {
    const { voor } = await grens(30);
    await sessie('te oud', { verloopt: voor });
    const id = uuidv7();
    await vraag(`insert into instelling (id, code, waarde, van, bron) values ($1, 'opruimen.sessie_dagen', '31', tk.vandaag(), 'proef')`, [
      id,
    ]);
    expect(await ruimOp()).toEqual(NIETS);
    await vraag('update instelling set van = tk.vandaag() + 1 where id = $1', [id]);
    expect(await ruimOp()).toEqual({ ...NIETS, sessies: 1 });
    await vraag('delete from instelling where id = $1', [id]);
  });
});

describe('an outgoing mail goes thirty whole days after it was done', () => {
  const post = (sjabloon: string, tijden: { aangemaakt: string; verzonden_op?: string; vervallen_op?: string }) => {
    const id = uuidv7();
    return voegIn('uitgaande_post', { id, sjabloon, onderwerp_id: uuidv7(), ontvanger_id: wie.id, bericht_id: id, ...tijden });
  };

  test('sent, lapsed, or given up by the queue; one that waits stays', async () => {
    const { eerste, voor } = await grens(30);
    await post('rapportage_ontvangen', { aangemaakt: '2024-01-01', verzonden_op: voor });
    await post('vraag_gesteld', { aangemaakt: '2024-01-01', vervallen_op: voor });
    await post('antwoord_gegeven', { aangemaakt: voor });
    await post('toegang_gegeven', { aangemaakt: '2024-01-01', verzonden_op: eerste });
    await post('toegang_gegeven', { aangemaakt: eerste });
    expect(await ruimOp()).toEqual({ ...NIETS, post: 3 });
    expect(await vraag('select distinct sjabloon from uitgaande_post')).toEqual([{ sjabloon: 'toegang_gegeven' }]);
  });
});

describe('what the technique leaves behind', () => {
  test('a sign of life goes after one whole day', async () => {
    const { eerste, voor } = await grens(1);
    await vraag(`insert into tk.levensteken (id, gezien) values ('leeft', now()), ('net', $1), ('te oud', $2)`, [eerste, voor]);
    expect(await ruimOp()).toEqual({ ...NIETS, levenstekens: 1 });
    expect(await vraag('select id from tk.levensteken order by id')).toEqual([{ id: 'leeft' }, { id: 'net' }]);
  });

  test('a job goes thirty whole days after its last try; one that will be tried again or runs now stays', async () => {
    const { eerste, voor } = await grens(30);
    const job = async (sleutel: string, pogingen: number, op: string, bezig = false) => {
      await alsRol('tk_werk', (client) =>
        client.query(`select graphile_worker.add_job('keurmerken_plannen', '{}', job_key => $1, max_attempts => 3)`, [sleutel]),
      );
      await vraag(
        `update graphile_worker._private_jobs set attempts = $2, updated_at = $3, locked_at = case when $4 then now() end where key = $1`,
        [sleutel, pogingen, op, bezig],
      );
    };
    await job('opgegeven', 3, voor);
    await job('net', 3, eerste);
    await job('later', 2, voor);
    await job('bezig', 3, voor, true);
    expect(await ruimOp()).toEqual({ ...NIETS, opgegeven: 1 });
    expect((await vraag<{ key: string }>('select key from graphile_worker.jobs order by key')).map(({ key }) => key)).toEqual([
      'bezig',
      'later',
      'net',
    ]);
  });
});

describe('what is left of schools that applied is counted too', () => {
  test('a draft that nobody sent, and the people of an aanmelding', async () => {
    const { email } = await geopendConcept();
    await vraag('update aanmelding_concept set verloopt_op = now() where email = $1', [email]);
    expect(await ruimOp()).toEqual({ ...NIETS, aanmeldingen: 1 });
  });

  test('documents of a scan and its annex', async () => {
    const scanId = await legAfgelopenScan();
    await ouder('scanstap', scanId, 740);
    expect(await ruimOp()).toMatchObject({ stukken: 1, indicaties: 1 });
    expect(await ruimOp()).toEqual(NIETS);
  });

  test('names under a signature', async () => {
    const hier = await scan().in('toegelaten').maak();
    await tekenGemeente(hier);
    await ouder('convenantondertekening', hier.id, 2560);
    expect(await ruimOp()).toEqual({ ...NIETS, handtekeningen: 1 });
  });
});

describe('the clean-up', () => {
  test('takes nothing that anyone still needs, however old the dossier', async () => {
    await sessie('loopt', { verloopt: '2999-01-01' });
    expect(await ruimOp()).toEqual(NIETS);
    await vraag(`update toegang.sessie set begonnen = now() - interval '${JAAR}'`);
    expect(await ruimOp()).toEqual(NIETS);
  });

  test('is for the worker alone', async () => {
    for (const rol of ['tk_app', 'tk_aanmelding'] as const) {
      await expect(alsRol(rol, (client) => client.query('select * from tk.ruim_op()'))).rejects.toThrow('permission denied');
    }
  });
});
