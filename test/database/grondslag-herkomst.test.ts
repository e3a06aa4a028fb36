import { beforeEach, describe, expect, test } from 'vitest';
import { vraag } from '../fabriek/bron';
import { medewerker, type ProefGebruiker } from '../fabriek/gebruiker';
import { ketenMetToestemming, ketenZonderToestemming } from '../fabriek/keten';
import { school } from '../fabriek/school';
import { alsActor, sessieVoor } from '../fabriek/sessie';
import { toestemming } from '../fabriek/toestemming';

let keten: Awaited<ReturnType<typeof ketenMetToestemming>>;
beforeEach(async () => {
  keten = await ketenMetToestemming();
});

type Ja = { bij: string; door: string | null; dag: string; nummer: number };
async function leest(wie: ProefGebruiker): Promise<Ja[]> {
  const sql = `select bij, door, dag::text, nummer from poort.ja_van($1)`;
  return (await alsActor(await sessieVoor(wie), (client) => client.query<Ja>(sql, [keten.cursist.id]))).rows;
}
const zeg = () => toestemming().van(keten.inburgeraar).voor(keten.school);

describe('C 12.2: on which ja it rests, to the school', () => {
  test('where it was recorded, of which day and text; never by whom at the gemeente', async () => {
    await vraag('update toestemming set vastgelegd_door = $1 where inburgeraar_id = $2', [keten.casemanager.id, keten.inburgeraar.id]);
    expect(await leest(keten.contactpersoon)).toMatchObject([{ bij: 'gemeente', door: null, dag: '2024-01-01' }]);
  });

  test('its own people by name; of several the last', async () => {
    const [id] = await toestemming().opSchool(keten.cursist).verleend('2024-03-01').maak();
    await vraag('update toestemming set vastgelegd_door = $1 where id = $2', [keten.contactpersoon.id, id]);
    expect(await leest(keten.contactpersoon)).toMatchObject([{ bij: 'school', door: keten.contactpersoon.naam, dag: '2024-03-01' }]);
  });

  test.each(['geweigerd', 'ingetrokken'] as const)('C 12.4: nothing once it was %s', async (soort) => {
    await zeg()[soort]('2024-06-01').maak();
    expect(await leest(keten.contactpersoon)).toEqual([]);
  });

  test('nothing while the gate is shut by another cause', async () => {
    keten = await ketenZonderToestemming({ school: await school().maak() });
    await zeg().verleend('2024-01-01').maak();
    expect(await leest(keten.contactpersoon)).toEqual([]);
  });

  test('C 12.5: nothing to a colleague, another school or the gemeente', async () => {
    const vreemd = await medewerker(await school().maak()).maak();
    for (const wie of [await medewerker(keten.school).maak(), vreemd, keten.casemanager]) expect(await leest(wie)).toEqual([]);
  });
});
