import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ontvangersVanToegang } from '~/domein/toegang/ontvangers.repository.server';
import type { Ontvanger, VindOntvangers } from '~/platform/jobs/ontvanger';
import { postVerzenden } from '~/platform/jobs/post-verzenden.server';
import { TaakMislukt, type WerkContext } from '~/platform/jobs/taak';
import { metActor } from '~/platform/db/actor.server';
import { planPost } from '~/platform/mail/uitgaand.server';
import { startPost } from '../../../demo/post/start';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { werkContext } from '../../fabriek/werk';
import { wachtTot } from './wachten';

type Mail = { aan: string[]; onderwerp: string; tekst: string; berichtId: string };

let post: Awaited<ReturnType<typeof startPost>>;
let werk: WerkContext;
beforeAll(async () => {
  post = await startPost({ poort: 0, smtpPoort: 0 });
  werk = werkContext({ SMTP_URL: post.smtpUrl });
});
afterAll(() => post.stop());
beforeEach(async () => {
  await fetch(`${post.url}/berichten`, { method: 'DELETE' });
  await fetch(`${post.url}/storing`, { method: 'DELETE' });
});

const mails = async () => (await (await fetch(`${post.url}/berichten`)).json()) as Mail[];
const storing = (wat: object) =>
  fetch(`${post.url}/storing`, { method: 'POST', body: JSON.stringify(wat), headers: { 'Content-Type': 'application/json' } });
const rij = async (id: string) => (await vraag('select * from uitgaande_post where id = $1', [id]))[0];

/** Plans a mail as the app does, and returns its id. */
async function plan(gebruiker: ProefGebruiker): Promise<string> {
  const context = contextVoor(await sessieVoor(await beheerder().maak()));
  await metActor(context, (tx) =>
    planPost(tx, { sjabloon: 'toegang_gegeven', onderwerpId: gebruiker.toegangId, ontvangerId: gebruiker.id }),
  );
  const [een] = await vraag<{ id: string }>('select id from uitgaande_post where onderwerp_id = $1', [gebruiker.toegangId]);
  return een?.id ?? '';
}

function verzend(id: string, ontvangers: VindOntvangers = ontvangersVanToegang, met = werk): Promise<void> {
  const taak = postVerzenden({
    toegang_gegeven: ontvangers,
    rapportage_ontvangen: ontvangers,
    vraag_gesteld: ontvangers,
    antwoord_gegeven: ontvangers,
    scan_bericht: ontvangers,
  });
  return taak({ id }, met, { addJob: () => Promise.reject(new Error('plans nothing')), abortSignal: new AbortController().signal });
}

const ontvanger = (naam: string): Ontvanger => ({
  gebruikerId: uuidv7(),
  naam,
  email: `${naam.toLowerCase()}@school.example`,
  taal: 'nl',
  pad: '/cursisten',
});

describe('sending a mail', () => {
  test('reaches its receiver with a link and no more, and is marked', async () => {
    const wie = await casemanager().genaamd('Noor van Dijk').met({ taal: 'en' }).maak();
    const id = await plan(wie);
    await verzend(id);
    expect(await mails()).toMatchObject([
      { aan: [wie.email], onderwerp: 'You have access to Taalketen', berichtId: `<${id}.${wie.id}@denhaag.example>` },
    ]);
    expect((await mails())[0]?.tekst).toContain(`Dear Noor van Dijk,`);
    expect((await mails())[0]?.tekst).toContain(`${werk.settings.ADRES}/`);
    expect(await rij(id)).toMatchObject({ verzonden_op: expect.any(Date) as Date, vervallen_op: null, laatste_fout: null });
  });

  test('is done once, also when two workers take the same job', async () => {
    const id = await plan(await casemanager().maak());
    await Promise.all([verzend(id), verzend(id, ontvangersVanToegang, werkContext({ SMTP_URL: post.smtpUrl }))]);
    await verzend(id);
    expect(await mails()).toHaveLength(1);
  });

  test('goes to each receiver with a Message-ID of his own', async () => {
    const id = await plan(await casemanager().maak());
    const wie = [ontvanger('Anneke'), ontvanger('Karim')];
    await verzend(id, () => Promise.resolve(wie));
    const ids = (await mails()).map(({ berichtId }) => berichtId).sort();
    expect(ids).toEqual(wie.map(({ gebruikerId }) => `<${id}.${gebruikerId}@denhaag.example>`).sort());
  });
});

describe('a mail that need not go any more', () => {
  test('lapses when there is nobody to tell: the gate has closed', async () => {
    const id = await plan(await casemanager().maak());
    await verzend(id, () => Promise.resolve([]));
    expect(await mails()).toEqual([]);
    expect(await rij(id)).toMatchObject({ verzonden_op: null, vervallen_op: expect.any(Date) as Date });
  });

  test('lapses when the access has ended before it went', async () => {
    const wie = await casemanager().maak();
    const id = await plan(wie);
    await vraag('update toegang set beeindigd_op = now() where id = $1', [wie.toegangId]);
    await verzend(id);
    expect(await mails()).toEqual([]);
    expect(await rij(id)).toMatchObject({ verzonden_op: null, vervallen_op: expect.any(Date) as Date });
  });

  test('is gone when its user was erased', async () => {
    const wie = await casemanager().maak();
    const id = await plan(wie);
    await vraag('delete from gebruiker where id = $1', [wie.id]);
    await verzend(id);
    expect(await rij(id)).toBeUndefined();
    expect(await mails()).toEqual([]);
  });
});

describe('a mail server that does not do as it should', () => {
  test.each([['later'], ['verbreek']])('is asked again later, and what is kept of it holds no address: %s', async (soort) => {
    const wie = await casemanager().maak();
    const id = await plan(wie);
    await storing({ soort });
    await expect(verzend(id)).rejects.toBeInstanceOf(TaakMislukt);
    const open = await rij(id);
    expect(open).toMatchObject({ verzonden_op: null, vervallen_op: null });
    expect(open?.['laatste_fout']).toMatch(/^E[A-Z]+( \d{3})?$/);
    await verzend(id);
    expect(await rij(id)).toMatchObject({ verzonden_op: expect.any(Date) as Date, laatste_fout: null });
  });

  test('refuses for good: it lapses with the code', async () => {
    const id = await plan(await casemanager().maak());
    await storing({ soort: 'weiger' });
    await verzend(id);
    expect(await rij(id)).toMatchObject({ verzonden_op: null, vervallen_op: expect.any(Date) as Date, laatste_fout: 'EMESSAGE 550' });
  });

  test('refuses one of two receivers: the other has it, and it is sent', async () => {
    const id = await plan(await casemanager().maak());
    await storing({ soort: 'weiger' });
    await verzend(id, () => Promise.resolve([ontvanger('Anneke'), ontvanger('Karim')]));
    expect((await mails()).map(({ aan }) => aan)).toEqual([['karim@school.example']]);
    expect(await rij(id)).toMatchObject({ verzonden_op: expect.any(Date) as Date });
  });
});

describe('a crash between sending and marking', () => {
  test('on the way back from the mail server: the same Message-ID once more', async () => {
    const id = await plan(await casemanager().maak());
    await storing({ soort: 'verbreek_na' });
    await expect(verzend(id)).rejects.toBeInstanceOf(TaakMislukt);
    await verzend(id);
    const ids = (await mails()).map(({ berichtId }) => berichtId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('of the database connection: the same Message-ID once more', async () => {
    const id = await plan(await casemanager().maak());
    await storing({ soort: 'traag', ms: 2_000 });
    const eerste = expect(verzend(id)).rejects.toThrow();
    await wachtTot(async () => ((await (await fetch(`${post.url}/storing`)).json()) as unknown[]).length === 0);
    await vraag(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tk_werk' and datname = current_database() and state = 'idle in transaction'`,
    );
    await eerste;
    await wachtTot(async () => (await mails()).length === 1);
    expect(await rij(id)).toMatchObject({ verzonden_op: null });
    await verzend(id);
    const ids = (await mails()).map(({ berichtId }) => berichtId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await rij(id)).toMatchObject({ verzonden_op: expect.any(Date) as Date });
  });
});

test('an act that is undone leaves no mail and no job', async () => {
  const wie = await casemanager().maak();
  const context = contextVoor(await sessieVoor(await beheerder().maak()));
  const aantal = async () => (await vraag('select from graphile_worker._private_jobs')).length;
  const eerst = await aantal();
  await expect(
    metActor(context, async (tx) => {
      await planPost(tx, { sjabloon: 'toegang_gegeven', onderwerpId: wie.toegangId, ontvangerId: wie.id });
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await vraag('select from uitgaande_post where onderwerp_id = $1', [wie.toegangId])).toEqual([]);
  expect(await aantal()).toBe(eerst);
});
