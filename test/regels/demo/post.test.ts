import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { verstuur } from '~/platform/mail/verstuur.server';
import type { Bericht } from '../../../demo/post/bewaard';
import { startPost } from '../../../demo/post/start';

const map = mkdtempSync(join(tmpdir(), 'post-'));
afterAll(() => rmSync(map, { recursive: true }));

const mail = (id: string) => ({
  id,
  aan: 'noor@denhaag.example',
  onderwerp: `Bericht ${id} <b>`,
  tekst: 'Zie http://localhost:3000/rapportages/1 en <script>alert(1)</script>',
  html: '<p><a href="http://localhost:3000/">Lees</a></p>',
});

it('shows the mails newest first, opens one, keeps them over a restart and can forget them', async () => {
  const eerst = await startPost({ poort: 0, smtpPoort: 0, map });
  const settings = { OMGEVING: 'demo', SMTP_URL: eerst.smtpUrl, MAIL_AFZENDER: 'taalketen@denhaag.example' } as const;
  await verstuur(settings, mail('een'));
  await verstuur(settings, mail('twee'));
  await eerst.stop();

  const post = await startPost({ poort: 0, smtpPoort: 0, map });
  const berichten = (await (await fetch(`${post.url}/berichten`)).json()) as Bericht[];
  expect(berichten.map((bericht) => bericht.onderwerp)).toEqual(['Bericht twee <b>', 'Bericht een <b>']);

  const lijst = await (await fetch(post.url)).text();
  expect(lijst.indexOf('Bericht twee &lt;b&gt;')).toBeGreaterThan(0);
  expect(lijst.indexOf('Bericht twee')).toBeLessThan(lijst.indexOf('Bericht een'));

  const een = await (await fetch(`${post.url}/bericht/${berichten[0]?.id}`)).text();
  expect(een).toContain('<a href="http://localhost:3000/rapportages/1">');
  expect(een).toContain('&lt;script&gt;');
  expect(een).not.toContain('<script>');

  const opgemaakt = await fetch(`${post.url}/bericht/${berichten[0]?.id}/html`);
  expect(opgemaakt.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(await opgemaakt.text()).toContain('<p><a href="http://localhost:3000/">Lees</a></p>');

  expect((await fetch(`${post.url}/bericht/niets`)).status).toBe(404);
  await fetch(`${post.url}/berichten`, { method: 'DELETE' });
  expect(await (await fetch(`${post.url}/berichten`)).json()).toEqual([]);
  await post.stop();
});

it('says which port is taken, and lets go of the other', async () => {
  const post = await startPost({ poort: 0, smtpPoort: 0 });
  const bezet = Number(new URL(post.url).port);
  await expect(startPost({ poort: bezet, smtpPoort: 0 })).rejects.toMatchObject({ code: 'EADDRINUSE', port: bezet });
  await post.stop();
});
