import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { loader as root } from '~/root';
import { action } from '~/routes/kolommen';
import { casemanager } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from './wikkel';

const kies = async (context: ReturnType<typeof contextVoor>, velden: Record<string, string>) =>
  roepAan(action, context, verzending(context, '/kolommen', { velden, formulierId: uuidv7() }));
const kolommen = async (context: ReturnType<typeof contextVoor>) =>
  ((await roepAan(root, context, bezoek(context, '/caseload'))).data as { kolommen: object }).kolommen;

test('the columns one left out are kept, one’s own alone, and every page knows them', async () => {
  const ik = contextVoor(await sessieVoor(await casemanager().maak()));
  const ander = contextVoor(await sessieVoor(await casemanager().maak()));
  expect(await kolommen(ik)).toEqual({});
  const antwoord = await kies(ik, { lijst: 'caseload', alle: 'lening', terug: '/caseload?wet=wi2013' });
  expect(antwoord.koppen.get('location')).toBe('/caseload?wet=wi2013');
  expect(await kolommen(ik)).toEqual({ caseload: ['lening'] });
  expect(await kolommen(ander)).toEqual({});
  await kies(ik, { lijst: 'caseload', alle: 'lening', toon: 'lening' });
  expect(await kolommen(ik)).toEqual({});
  expect(await kolommen(contextVoor(null))).toEqual({});
});

test('leads back to our own pages only', async () => {
  const ik = contextVoor(await sessieVoor(await casemanager().maak()));
  const antwoord = await kies(ik, { lijst: 'caseload', alle: 'wet', terug: 'https://kwaad.example/' });
  expect(antwoord.koppen.get('location')).toBe('/');
});
