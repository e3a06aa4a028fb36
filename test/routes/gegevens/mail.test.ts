import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ontvangersVanToegang } from '~/domein/toegang/ontvangers.repository.server';
import { ontvangersVanAntwoord, ontvangersVanRapportage, ontvangersVanVraag } from '~/domein/voortgang/ontvangers.repository.server';
import { postVerzenden } from '~/platform/jobs/post-verzenden.server';
import { sjabloonnamen } from '~/platform/mail/maak-bericht';
import type { Sjabloon } from '~/platform/mail/uitgaand.server';
import { startPost } from '../../../demo/post/start';
import { voegIn, vraag } from '../../fabriek/bron';
import { maakMensen } from '../../fabriek/mensen';
import { gevonden, type Merk, plantMerken } from '../../fabriek/merken';
import { werkContext } from '../../fabriek/werk';
import { maakZaak } from '../../fabriek/zaak';

const verzend = postVerzenden({
  toegang_gegeven: ontvangersVanToegang,
  rapportage_ontvangen: ontvangersVanRapportage,
  vraag_gesteld: ontvangersVanVraag,
  antwoord_gegeven: ontvangersVanAntwoord,
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
  };
  merken = await plantMerken();
});
afterAll(() => post.stop());

/** Sends one mail of this kind, about a case with a word of its own in every column; everything that the mail server got of it. */
async function stuur(sjabloon: Sjabloon): Promise<string> {
  await fetch(`${post.url}/berichten`, { method: 'DELETE' });
  const id = uuidv7();
  await voegIn('uitgaande_post', { id, sjabloon, bericht_id: id, ...onderwerpen[sjabloon] });
  await verzend({ id }, werkContext({ SMTP_URL: post.smtpUrl }), hulp);
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
