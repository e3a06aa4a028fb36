import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { besluit } from '~/domein/matrix/besluit.service.server';
import { getMatrix } from '~/domein/matrix/matrix.service.server';
import type { Voorstelinvoer } from '~/domein/matrix/matrix.schema';
import { getVoorstel, stelVoor } from '~/domein/matrix/voorstel.service.server';
import type { Context } from '~/platform/context';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { beginVanDag, MORGEN, ruimMatrixOp, werkAllesBij } from '../../fabriek/voorstel';

let eerste: Context;
let tweede: Context;

beforeAll(async () => {
  eerste = contextVoor(await sessieVoor(await beheerder().genaamd('Sanne Proef').maak()));
  tweede = contextVoor(await sessieVoor(await beheerder().genaamd('Ruud Proef').maak()));
});
afterEach(async () => {
  await zetKlok(null);
  await ruimMatrixOp();
});

const INVOER: Voorstelinvoer = {
  kolommen: ['wi2013'],
  categorieen: ['voortgang', 'pip'],
  richtingen: ['naar_school', 'naar_gemeente'],
  wat: 'publieke_taak',
  bron: 'Verordening inburgering',
  teBevestigen: true,
  ingang: Temporal.PlainDate.from(MORGEN),
  reden: 'De taak staat nu in de verordening.',
};
const wat = (veld: string) =>
  ({ ongeldig: { code: 'ongeldig', velden: { [veld]: [expect.stringMatching(/^matrix\.fouten\./)] } } }).ongeldig;
const jobs = () => vraag("select 1 from graphile_worker.jobs where task_identifier = 'matrix_bijwerken'");

async function geteld(invoer = INVOER): Promise<string> {
  const id = await stelVoor(eerste, invoer, uuidv7());
  await werkAllesBij();
  return id;
}

describe('a voorstel, as a beheerder makes it', () => {
  test('is each chosen cell, from tomorrow on, and a job to count it', async () => {
    const id = await stelVoor(eerste, INVOER, uuidv7());
    const beeld = await getVoorstel(eerste, id);
    expect(beeld).toMatchObject({ stand: 'open', doorNaam: 'Sanne Proef', mag: { beslissen: false, intrekken: true } });
    expect(beeld.cellen.map(({ categorie, richting, grond, eerst }) => [categorie, richting, grond, eerst?.grond ?? null])).toEqual([
      ['voortgang', 'naar_school', 'publieke_taak', 'toestemming'],
      ['voortgang', 'naar_gemeente', 'publieke_taak', 'toestemming'],
      ['pip', 'naar_school', 'publieke_taak', null],
      ['pip', 'naar_gemeente', 'publieke_taak', null],
    ]);
    expect(await jobs()).toHaveLength(1);
    expect((await getVoorstel(tweede, id)).mag).toEqual({ beslissen: true, intrekken: false });
  });

  test('the same form sent twice, at once too, is one voorstel', async () => {
    const formulierId = uuidv7();
    const ids = await Promise.all([1, 2, 3].map(() => stelVoor(eerste, INVOER, formulierId)));
    expect(new Set(ids).size).toBe(1);
    expect((await getMatrix(eerste, new URLSearchParams())).voorstellen).toHaveLength(1);
  });

  test.each([
    ['ingang', { ingang: Temporal.PlainDate.from(MORGEN).subtract({ days: 1 }) }],
    ['wat', { wat: 'artikel_35_3' as const }],
    ['wat', { wat: 'bevestigd' as const }],
    ['wat', { wat: 'dicht' as const, categorieen: ['pip' as const] }],
  ])('beside %s is said what is wrong with %j', async (veld, anders) => {
    await expect(stelVoor(eerste, { ...INVOER, ...anders }, uuidv7())).rejects.toMatchObject(wat(veld));
  });

  test('is nobody’s who is no beheerder', async () => {
    const sessie = contextVoor(await sessieVoor(await casemanager().maak()));
    const id = await geteld();
    for (const doe of [
      () => stelVoor(sessie, INVOER, uuidv7()),
      () => getVoorstel(sessie, id),
      () => besluit(sessie, id, { doe: 'bevestig' }),
      () => getMatrix(sessie, new URLSearchParams()),
    ])
      await expect(doe()).rejects.toMatchObject({ code: 'verboden' });
  });
});

describe('a decision', () => {
  test('by a second beheerder changes the matrix of its day, not of today', async () => {
    const id = await geteld();
    await besluit(tweede, id, { doe: 'bevestig' });
    await besluit(tweede, id, { doe: 'bevestig' });
    const gronden = async (dag?: string) => {
      const { rijen } = await getMatrix(eerste, new URLSearchParams(dag ? { dag } : {}));
      return rijen.find(({ categorie }) => categorie === 'voortgang')?.cellen[0]?.perRichting.map(({ inhoud }) => inhoud?.grond);
    };
    expect([await gronden(), await gronden(MORGEN)]).toEqual([
      ['toestemming', 'toestemming'],
      ['publieke_taak', 'publieke_taak'],
    ]);
    const { versies, voorstellen } = await getMatrix(eerste, new URLSearchParams());
    expect(versies.map(({ dag, stand }) => [dag, stand])).toEqual([
      [MORGEN, 'komt'],
      ['2022-03-08', 'nu'],
    ]);
    expect(voorstellen).toMatchObject([{ id, stand: 'komt', beslotenNaam: 'Ruud Proef' }]);
    const { cellen, herberekening } = await getVoorstel(eerste, id);
    expect(cellen[0]).toMatchObject({ eerst: { grond: 'toestemming' }, grond: 'publieke_taak' });
    expect(herberekening).toEqual({ isGereed: false, procent: 0 });
    await werkAllesBij();
    expect((await getVoorstel(eerste, id)).herberekening).toEqual({ isGereed: true, procent: 100 });
  });

  test('by the one who proposed is refused; he withdraws', async () => {
    const id = await geteld();
    await expect(besluit(eerste, id, { doe: 'bevestig' })).rejects.toMatchObject({ code: 'verboden' });
    await expect(besluit(tweede, id, { doe: 'trek_in' })).rejects.toMatchObject({ code: 'verboden' });
    await besluit(eerste, id, { doe: 'trek_in' });
    await expect(besluit(tweede, id, { doe: 'bevestig' })).rejects.toMatchObject({
      code: 'conflict',
      velden: { '': ['matrix.fouten.al_besloten'] },
    });
  });

  test('before the count is ready, or once its day has come, is refused in a sentence', async () => {
    const id = await stelVoor(eerste, INVOER, uuidv7());
    await expect(besluit(tweede, id, { doe: 'bevestig' })).rejects.toMatchObject({ velden: { '': ['matrix.fouten.tel_opnieuw'] } });
    await werkAllesBij();
    await zetKlok(beginVanDag(MORGEN));
    await expect(besluit(tweede, id, { doe: 'bevestig' })).rejects.toMatchObject({ velden: { '': ['matrix.fouten.te_laat'] } });
  });

  test('taking the mark away keeps the ground, from the same first day for everyone', async () => {
    const id = await geteld({ ...INVOER, categorieen: ['non_formeel', 'voortgang'], wat: 'bevestigd', bron: 'Advies fg' });
    const { cellen } = await getVoorstel(tweede, id);
    expect(cellen.map(({ categorie, grond, teBevestigen }) => [categorie, grond, teBevestigen])).toEqual([
      ['non_formeel', 'toestemming', false],
      ['non_formeel', 'toestemming', false],
    ]);
    expect(cellen.every(({ opent, sluit }) => opent.soort === 'nvt' && sluit.soort === 'nvt')).toBe(true);
    await besluit(tweede, id, { doe: 'bevestig' });
  });
});
