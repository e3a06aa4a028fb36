import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { getVoorstel } from '~/domein/matrix/voorstel.service.server';
import { beheerder, casemanager } from '../../fabriek/gebruiker';
import { ketenMetToestemming, ketenWi2021, ketenZonderToestemming } from '../../fabriek/keten';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { cel, ruimMatrixOp, stelVoor, telling, werkAllesBij } from '../../fabriek/voorstel';

let sessie: string;

beforeAll(async () => {
  sessie = await sessieVoor(await beheerder().maak());
  const samen = { casemanager: await casemanager().maak(), school: await school().metConvenant('2024-01-01', '2999-12-31').maak() };
  for (let nr = 0; nr < 5; nr += 1) await ketenMetToestemming(samen);
  for (let nr = 0; nr < 4; nr += 1) await ketenWi2021(samen);
  for (let nr = 0; nr < 6; nr += 1) await ketenZonderToestemming(samen);
});
afterEach(ruimMatrixOp);

const VOORSTEL = [
  cel({ richting: 'naar_school', grond: 'publieke_taak' }),
  cel(),
  cel({ wet: 'wi2021', doelgroep: 'gezinsmigrant' }),
  cel({ wet: 'wi2021', doelgroep: 'overige_migrant' }),
];

describe('counts that betray nobody', () => {
  test('six open, five close, four are under the bound, and so is nobody', async () => {
    const id = await stelVoor(sessie, VOORSTEL);
    await werkAllesBij();
    expect((await telling(id)).map(({ opent, sluit }) => [opent, sluit])).toEqual([
      [6, 0],
      [0, 5],
      [0, 4],
      [0, 0],
    ]);
    const { cellen } = await getVoorstel(contextVoor(sessie), id);
    const ONDER = { soort: 'onder_grens' };
    const NVT = { soort: 'nvt' };
    expect(cellen.map(({ opent, sluit }) => [opent, sluit])).toEqual([
      [{ soort: 'aantal', aantal: 6 }, ONDER],
      [NVT, { soort: 'aantal', aantal: 5 }],
      [NVT, ONDER],
      [NVT, ONDER],
    ]);
  });

  test('the database itself does not go under the bound, nor tell none from four', async () => {
    const id = await stelVoor(sessie, VOORSTEL);
    await werkAllesBij();
    const { rows } = await alsActor(sessie, (client) =>
      client.query('select opent, sluit from poort.telling_van($1) t order by t.regel_id', [id]),
    );
    expect(rows.map(({ opent, sluit }: { opent: number | null; sluit: number | null }) => [opent, sluit])).toEqual([
      [6, null],
      [null, 5],
      [null, null],
      [null, null],
    ]);
  });

  test('while it is being counted no number is shown', async () => {
    const id = await stelVoor(sessie, VOORSTEL);
    const { telling: stand, cellen } = await getVoorstel(contextVoor(sessie), id);
    expect(stand).toMatchObject({ isGereed: false, procent: 0 });
    expect(cellen.flatMap(({ opent, sluit }) => [opent, sluit]).filter(({ soort }) => soort === 'aantal')).toEqual([]);
  });
});
