import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { planGesprek, zegGesprekAf } from '~/domein/scangesprek/gesprek.service.server';
import { ontvangersVanGesprek } from '~/domein/scangesprek/ontvangers.repository.server';
import type { VindOntvangers } from '~/platform/jobs/ontvanger';
import { postVerzenden } from '~/platform/jobs/post-verzenden.server';
import { startPost } from '../../../demo/post/start';
import { vraag } from '../../fabriek/bron';
import { scan, type ProefScan } from '../../fabriek/scan';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { werkContext } from '../../fabriek/werk';

type Mail = { aan: string[]; onderwerp: string; tekst: string; html: string; bijlagen: { naam: string; type: string; tekst: string }[] };

const niemand: VindOntvangers = () => Promise.resolve([]);
const verzend = postVerzenden({
  ...{ toegang_gegeven: niemand, rapportage_ontvangen: niemand, vraag_gesteld: niemand, antwoord_gegeven: niemand, scan_bericht: niemand },
  scan_gesprek: ontvangersVanGesprek,
});
const hulp = { addJob: () => Promise.reject(new Error('plans nothing')), abortSignal: new AbortController().signal };

let post: Awaited<ReturnType<typeof startPost>>;
let werk: ReturnType<typeof werkContext>;
beforeAll(async () => {
  post = await startPost({ poort: 0, smtpPoort: 0 });
  werk = werkContext({ SMTP_URL: post.smtpUrl });
});
afterAll(() => post.stop());
beforeEach(async () => {
  await fetch(`${post.url}/berichten`, { method: 'DELETE' });
  await vraag(`delete from uitgaande_post`);
});

/** Sends every mail that waits, the oldest first; what the mail server got. */
async function stuurAlles(): Promise<Mail[]> {
  for (const { id } of await vraag<{ id: string }>(
    'select id from uitgaande_post where verzonden_op is null and vervallen_op is null order by id',
  ))
    await verzend({ id }, werk, hulp);
  return ((await (await fetch(`${post.url}/berichten`)).json()) as Mail[]).toReversed();
}

const plan = (gezien: number) => ({
  ...{ doe: 'plan' as const, gezien, dag: Temporal.PlainDate.from('2098-11-18'), tijd: Temporal.PlainTime.from('10:00'), minuten: 60 },
  ...{ wijze: 'locatie' as const, plaats: 'Spui 70; zaal 3, Den Haag', deelnemers: 'contactpersoon' },
});

async function zet({ id: scanId, onderzoeker }: ProefScan) {
  const context = contextVoor(await sessieVoor(onderzoeker));
  return {
    plan: (gezien: number) => planGesprek(context, { scanId, formulierId: uuidv7() }, plan(gezien)),
    zegAf: (gezien: number) => zegGesprekAf(context, { scanId, formulierId: uuidv7() }, gezien),
  };
}

test('an invitation, a move and a calling off are one gesprek in the receiver’s calendar', async () => {
  const hier = await scan().in('in_onderzoek').maak();
  const { plan: planOp, zegAf } = await zet(hier);
  await planOp(0);
  await stuurAlles();
  await planOp(1);
  await stuurAlles();
  await zegAf(2);
  const mails = await stuurAlles();
  expect(mails.map(({ aan }) => aan)).toEqual([[hier.contact.email], [hier.contact.email], [hier.contact.email]]);
  const bestanden = mails.map(
    ({ bijlagen }) => bijlagen.find(({ type }) => type.startsWith('text/calendar'))?.tekst.replace(/\r?\n /g, '') ?? '',
  );
  const regel = (naam: string) => bestanden.map((bestand) => new RegExp(`^${naam}:(.*?)\\r?$`, 'm').exec(bestand)?.[1]);
  expect(new Set(regel('UID')).size).toBe(1);
  expect(regel('SEQUENCE')).toEqual(['0', '1', '2']);
  expect(regel('METHOD')).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
  expect(regel('STATUS')).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  expect(bestanden[0]).toContain(`RSVP=TRUE:mailto:${hier.contact.email}`);
  expect(mails[0]?.bijlagen[0]?.type).toMatch(/method=REQUEST/i);
});

test('the mail itself says nothing of when, where or about what; the page it points to is the school’s own', async () => {
  const hier = await scan().in('in_onderzoek').maak();
  await (await zet(hier)).plan(0);
  const [mail] = await stuurAlles();
  expect(mail?.tekst).toContain('/mijn-school/scan');
  expect(`${mail?.tekst}${mail?.html}`).not.toMatch(/Spui|10:00|november/);
  expect(mail?.tekst).not.toContain(hier.id);
});

test('one that was changed before its mail went is not sent any more', async () => {
  const hier = await scan().in('in_onderzoek').maak();
  const { plan: planOp } = await zet(hier);
  await planOp(0);
  await planOp(1);
  const mails = await stuurAlles();
  expect(mails).toHaveLength(1);
  expect(mails[0]?.bijlagen.map(({ tekst }) => tekst).join('')).toContain('SEQUENCE:1');
});

test('where nobody of the school has access yet, its general address is invited', async () => {
  const hier = await scan().in('in_onderzoek').maak();
  await vraag('update toegang set beeindigd_op = tk.klok() where id = $1', [hier.contact.toegangId]);
  await (await zet(hier)).plan(0);
  const [rij] = await vraag<{ email: string }>('select email from taalaanbieder where id = $1', [hier.school.id]);
  expect((await stuurAlles()).map(({ aan }) => aan)).toEqual([[rij?.email]]);
});
