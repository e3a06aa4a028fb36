import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maakBericht } from '~/platform/mail/maak-bericht';
import { verstuur, type MailSettings } from '~/platform/mail/verstuur.server';
import type { Bericht } from '../../../../demo/post/bewaard';
import { startPost } from '../../../../demo/post/start';
import { maakZelfgetekend } from './zelfgetekend';

type Post = Awaited<ReturnType<typeof startPost>>;

const bericht = {
  id: '0199aaaa-0000-7000-8000-000000000001',
  aan: 'noor@denhaag.example',
  ...maakBericht('rapportage_ontvangen', 'nl', { ontvangerNaam: 'Noor van Dijk', link: 'http://localhost:3000/rapportages/1' }),
};
const messageId = '<0199aaaa-0000-7000-8000-000000000001@denhaag.example>';

let post: Post;
let veiligePost: Post;
let demo: MailSettings;
const eigenCertificaat = maakZelfgetekend();

beforeAll(async () => {
  post = await startPost({ poort: 0, smtpPoort: 0 });
  veiligePost = await startPost({ poort: 0, smtpPoort: 0, tls: eigenCertificaat });
  demo = { OMGEVING: 'demo', SMTP_URL: post.smtpUrl, MAIL_AFZENDER: 'Taalketen <taalketen@denhaag.example>' };
});
afterEach(async () => {
  await fetch(`${post.url}/berichten`, { method: 'DELETE' });
});
afterAll(() => Promise.all([post.stop(), veiligePost.stop()]));

const ontvangen = async (bij = post): Promise<Bericht[]> => (await (await fetch(`${bij.url}/berichten`)).json()) as Bericht[];
const storing = (soort: string, { ms, bij = post }: { ms?: number; bij?: Post } = {}) =>
  fetch(`${bij.url}/storing`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ soort, ms }) });

describe('verstuur', () => {
  it('delivers the mail whole, as an automatic one, with our Message-ID', async () => {
    expect(await verstuur(demo, bericht)).toEqual({ soort: 'verstuurd', messageId });
    const [mail, ...meer] = await ontvangen();
    expect(meer).toEqual([]);
    expect(mail).toMatchObject({
      van: 'taalketen@denhaag.example',
      aan: ['noor@denhaag.example'],
      onderwerp: bericht.onderwerp,
      berichtId: messageId,
      koppen: { 'auto-submitted': 'auto-generated' },
    });
    expect(mail?.tekst.trim()).toBe(bericht.tekst.trim());
    expect(mail?.html.trim()).toBe(bericht.html.trim());
  });

  it.each([
    ['weiger', 'blijvend', 'EMESSAGE 550'],
    ['later', 'tijdelijk', 'EMESSAGE 451'],
    ['verbreek', 'tijdelijk', 'ECONNECTION'],
  ])('when the server answers %s the failure is %s', async (soort, aard, oorzaak) => {
    await storing(soort);
    expect(await verstuur(demo, bericht)).toEqual({ soort: 'mislukt', aard, oorzaak });
    expect(await ontvangen()).toEqual([]);
  });

  it('gives up on a slow server and says it may work later', async () => {
    const traag = await startPost({ poort: 0, smtpPoort: 0 });
    await storing('traag', { ms: 5_000, bij: traag });
    expect(await verstuur({ ...demo, SMTP_URL: traag.smtpUrl }, bericht, { wachtMs: 300 })).toEqual({
      soort: 'mislukt',
      aard: 'tijdelijk',
      oorzaak: 'ETIMEDOUT',
    });
    expect(await (await fetch(`${traag.url}/storing`)).json()).toEqual([]);
    await traag.stop();
  });

  it('sends again under the same Message-ID when the confirmation was lost', async () => {
    await storing('verbreek_na');
    expect(await verstuur(demo, bericht)).toMatchObject({ aard: 'tijdelijk' });
    expect(await verstuur(demo, bericht)).toMatchObject({ soort: 'verstuurd' });
    expect((await ontvangen()).map((mail) => mail.berichtId)).toEqual([messageId, messageId]);
  });

  it('says that an absent server may be back later', async () => {
    expect(await verstuur({ ...demo, SMTP_URL: 'smtp://localhost:1' }, bericht)).toEqual({
      soort: 'mislukt',
      aard: 'tijdelijk',
      oorzaak: 'ESOCKET',
    });
  });

  it.each(['', 'geen adres', 'a@b.example\r\nBcc: c@d.example'])('does not try the receiver %j again', async (aan) => {
    const uitkomst = await verstuur(demo, { ...bericht, aan });
    expect(uitkomst).toMatchObject({ soort: 'mislukt', aard: 'blijvend' });
    expect(await ontvangen()).toEqual([]);
  });
});

describe('verstuur in productie', () => {
  const certificaten = tls.getCACertificates('default');
  afterEach(() => tls.setDefaultCACertificates(certificaten));
  const productie = (bij: Post): MailSettings => ({ ...demo, OMGEVING: 'productie', SMTP_URL: bij.smtpUrl });

  it('sends nothing to a server without TLS', async () => {
    expect(await verstuur(productie(post), bericht)).toEqual({ soort: 'mislukt', aard: 'tijdelijk', oorzaak: 'ETLS 500' });
    expect(await ontvangen()).toEqual([]);
  });

  it('sends nothing to a server whose certificate it does not trust', async () => {
    expect(await verstuur(productie(veiligePost), bericht)).toEqual({ soort: 'mislukt', aard: 'tijdelijk', oorzaak: 'ESOCKET' });
    expect(await ontvangen(veiligePost)).toEqual([]);
  });

  it('sends over STARTTLS to a server that it trusts', async () => {
    tls.setDefaultCACertificates([...certificaten, eigenCertificaat.cert]);
    expect(await verstuur(productie(veiligePost), bericht)).toEqual({ soort: 'verstuurd', messageId });
    expect(await ontvangen(veiligePost)).toHaveLength(1);
  });
});
