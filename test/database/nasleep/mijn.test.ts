import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { getMijnToestemming } from '~/domein/toestemming/toestemming.mijn.service.server';
import { zelf } from '../../fabriek/gebruiker';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';
import { TEKST_UITGEBREID } from '../../fabriek/toestemmingsinvoer';

test('what followed by itself from what someone said is his own to read, newest first, and nobody else’s (AVG 15)', async () => {
  const [keten, vreemd] = [await ketenZonderToestemming(), await ketenZonderToestemming()];
  const { inburgeraar, school } = keten;
  const acten = toestemming().van(inburgeraar).voor(school).opTekstversie(TEKST_UITGEBREID);
  await acten.verleend('2024-01-01').maak();
  const [ik, ander] = [await zelf(inburgeraar).maak(), await zelf(vreemd.inburgeraar).maak()];
  const mijn = async (wie: { id: string; toegangId: string }) => (await getMijnToestemming(contextVoor(await sessieVoor(wie)))).vanzelf;
  expect(await mijn(ik)).toEqual([]);
  const [, toestemmingId = ''] = await acten.ingetrokken('2024-02-01').verleend('2024-03-01').maak();
  const opdracht = { inburgeraarId: inburgeraar.id, toestemmingId, formulierId: uuidv7() };
  await trekIn(contextVoor(await sessieVoor(keten.casemanager)), { ...opdracht, invoer: { kanaal: 'telefoon' } });
  const gezien = await mijn(ik);
  expect(gezien).toMatchObject([
    { school: school.naam, aanleiding: 'ingetrokken', brieven: 0, kijktNa: true },
    { school: school.naam, aanleiding: 'ingetrokken', brieven: 0, kijktNa: true },
  ]);
  for (const { stopte } of gezien) expect(stopte.map(({ hoe }) => hoe)).toEqual(['aan_elkaar']);
  const momenten = gezien.map(({ moment }) => moment);
  expect(momenten).toEqual(momenten.toSorted().reverse());
  expect(await mijn(ander)).toEqual([]);
});
