import { expect, test } from 'vitest';
import { sluitNetjes } from '~/platform/http/afsluiten.server';
import { serveer } from './webproef';

function langzaam() {
  const begin = Promise.withResolvers<void>();
  const einde = Promise.withResolvers<void>();
  const traag = async () => {
    begin.resolve();
    await einde.promise;
    return new Response('klaar');
  };
  return { traag, laatGaan: () => einde.resolve(), begonnen: begin.promise };
}

test('what was under way is answered, and nothing new is let in', async () => {
  const { traag, laatGaan, begonnen } = langzaam();
  const { adres, server } = await serveer({ traag });
  const eerste = fetch(`${adres}/traag`);
  await begonnen;
  const dicht = sluitNetjes(server, 5_000);
  await expect(fetch(`${adres}/traag`)).rejects.toThrow();
  laatGaan();
  expect(await (await eerste).text()).toBe('klaar');
  await dicht;
});

test('an idle connection that is kept alive does not hold it', async () => {
  const { adres, server } = await serveer({ goed: () => new Response('goed') });
  await (await fetch(`${adres}/goed`)).text();
  const begin = performance.now();
  await sluitNetjes(server, 5_000);
  expect(performance.now() - begin).toBeLessThan(1_000);
});

test('who does not end in time is cut off', async () => {
  const { traag, begonnen, laatGaan } = langzaam();
  const { adres, server } = await serveer({ traag });
  const eerste = fetch(`${adres}/traag`).catch(() => 'afgekapt');
  await begonnen;
  await sluitNetjes(server, 50);
  expect(await eerste).toBe('afgekapt');
  laatGaan();
});
