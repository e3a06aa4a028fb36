import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ontvangersVanScanbericht } from '~/domein/scanrapport/ontvangers.repository.server';
import { ontvangersVanToegang } from '~/domein/toegang/ontvangers.repository.server';
import { ontvangersVanAntwoord, ontvangersVanRapportage, ontvangersVanVraag } from '~/domein/voortgang/ontvangers.repository.server';
import { postVerzenden } from '~/platform/jobs/post-verzenden.server';
import type { Taak } from '~/platform/jobs/taak';
import { startWerker } from '~/platform/jobs/werker.server';
import { sjabloonnamen } from '~/platform/mail/maak-bericht';
import type { Sjabloon } from '~/platform/mail/uitgaand.server';
import { startPost } from '../../../demo/post/start';
import { voegIn, vraag } from '../../fabriek/bron';
import { maakMensen } from '../../fabriek/mensen';
import { gevonden, type Merk, plantMerken } from '../../fabriek/merken';
import { scan } from '../../fabriek/scan';
import { werkContext } from '../../fabriek/werk';
import { wachtTot } from '../../database/jobs/wachten';
import { maakZaak } from '../../fabriek/zaak';

const verzend = postVerzenden({
  toegang_gegeven: ontvangersVanToegang,
  rapportage_ontvangen: ontvangersVanRapportage,
  vraag_gesteld: ontvangersVanVraag,
  antwoord_gegeven: ontvangersVanAntwoord,
  scan_bericht: ontvangersVanScanbericht,
});
const hulp = { addJob: () => Promise.reject(new Error('plans nothing')), abortSignal: new AbortController().signal };

let post: Awaited<ReturnType<typeof startPost>>;
let merken: Merk[];
let onderwerpen: Record<Sjabloon, { onderwerp_id: string; ontvanger_id?: string }>;

beforeAll(async () => {
  post = await startPost({ poort: 0, smtpPoort: 0 });
  const mensen = await maakMensen();
  const zaak = await maakZaak(mensen);
  const [antwoord] = await vraag<{ id: string }>('select id from antwoord');
  onderwerpen = {
    toegang_gegeven: { onderwerp_id: mensen.collega.toegangId, ontvanger_id: mensen.collega.id },
    rapportage_ontvangen: { onderwerp_id: zaak.rapportageId },
    vraag_gesteld: { onderwerp_id: zaak.openVraagId },
    antwoord_gegeven: { onderwerp_id: antwoord?.id ?? '' },
    scan_bericht: { onderwerp_id: (await scan().in('gedeeld').maak()).id },
  };
  merken = await plantMerken();
});
afterAll(() => post.stop());

const werklog: string[] = [];
const log = pino({ level: 'trace' }, { write: (regel: string) => void werklog.push(regel) });

/** A mail of this kind in the outbox, about a case with a word of its own in every column. */
async function plan(sjabloon: Sjabloon): Promise<string> {
  const id = uuidv7();
  await voegIn('uitgaande_post', { id, sjabloon, bericht_id: id, ...onderwerpen[sjabloon] });
  return id;
}

const werk = () => ({ ...werkContext({ SMTP_URL: post.smtpUrl }), log });

/** Sends a mail of this kind; everything that the mail server got of it. */
async function stuur(sjabloon: Sjabloon): Promise<string> {
  await fetch(`${post.url}/berichten`, { method: 'DELETE' });
  await verzend({ id: await plan(sjabloon) }, werk(), hulp);
  return (await fetch(`${post.url}/berichten`)).text();
}

describe('a mail holds the name and the address of who gets it, and nothing else of anyone', () => {
  test.each(sjabloonnamen)('%s', async (sjabloon) => {
    const mails = await stuur(sjabloon);
    expect((JSON.parse(mails) as unknown[]).length).toBeGreaterThan(0);
    expect(gevonden(mails, merken).toSorted()).toEqual(['gebruiker.email', 'gebruiker.naam']);
  });
});

test('the outbox holds a template and ids, never words', async () => {
  for (const sjabloon of sjabloonnamen) await stuur(sjabloon);
  const rijen = await vraag<{ rij: string }>('select t::text as rij from uitgaande_post t');
  expect(rijen.length).toBeGreaterThanOrEqual(sjabloonnamen.length);
  expect(gevonden(rijen.map(({ rij }) => rij).join('\n'), merken)).toEqual([]);
});

describe('a job that fails', () => {
  test('at the mail server keeps a code', async () => {
    await fetch(`${post.url}/storing`, {
      method: 'POST',
      body: JSON.stringify({ soort: 'later' }),
      headers: { 'Content-Type': 'application/json' },
    });
    const id = await plan('rapportage_ontvangen');
    await expect(verzend({ id }, werk(), hulp)).rejects.toThrow(/^E[A-Z]+( \d+)?$/);
  });

  test('at the database keeps a code in the queue, whatever the error of the database tells', async () => {
    const [cursist] = await vraag<{ achternaam: string }>('select achternaam from cursist');
    const proef: Taak = async (_gegevens, { pool }) => void (await pool.query('select $1::integer', [cursist?.achternaam]));
    const werker = await startWerker(werk(), { proef }, []);
    await werker.addJob('proef', {}, 'proef');
    const fouten = () => vraag<{ last_error: string | null }>(`select last_error from graphile_worker.jobs where key = 'proef'`);
    await wachtTot(async () => typeof (await fouten())[0]?.last_error === 'string');
    await werker.stop();
    expect(await fouten()).toEqual([{ last_error: expect.stringMatching(/^TaakMislukt: error 22P02|^error 22P02/) as string }]);
    expect(gevonden(JSON.stringify(await fouten()), merken)).toEqual([]);
  });

  test('and none of it told the log', () => {
    expect(werklog.join('')).toContain('"job failed"');
    expect(gevonden(werklog.join(''), merken)).toEqual([]);
  });
});
