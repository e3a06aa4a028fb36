import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { matrixBijwerken } from '~/domein/matrix/matrix.taak.server';
import { TaakMislukt, type TaakHulp } from '~/platform/jobs/taak';
import { vraag } from '../../fabriek/bron';
import { beheerder } from '../../fabriek/gebruiker';
import { sessieVoor } from '../../fabriek/sessie';
import { beslis, cel, ruimMatrixOp, stelVoor } from '../../fabriek/voorstel';
import { werkContext } from '../../fabriek/werk';

let eerste: string;
let tweede: string;

beforeAll(async () => {
  eerste = await sessieVoor(await beheerder().maak());
  tweede = await sessieVoor(await beheerder().maak());
});
afterEach(ruimMatrixOp);

const voer = (abortSignal = new AbortController().signal) =>
  matrixBijwerken({}, werkContext(), { abortSignal, addJob: () => Promise.reject(new Error('plans nothing')) } as TaakHulp);
const gereed = async (tabel: string) =>
  (await vraag<{ gereed: boolean }>(`select gereed_op is not null as gereed from poort.${tabel}`)).map((rij) => rij.gereed);

describe('the worker', () => {
  test('counts what waits, and rewrites the gate after a confirmation', async () => {
    const id = await stelVoor(eerste, [cel()]);
    expect(await gereed('telling')).toEqual([false]);
    await voer();
    expect(await gereed('telling')).toEqual([true]);
    await beslis(tweede, id, 'bevestigd');
    expect(await gereed('herberekening')).toEqual([false]);
    await voer();
    expect(await gereed('herberekening')).toEqual([true]);
  });

  test('does nothing when nothing waits, and counts no voorstel that was decided about', async () => {
    await voer();
    const id = await stelVoor(eerste, [cel()]);
    await beslis(eerste, id, 'ingetrokken');
    await voer();
    expect(await gereed('telling')).toEqual([false]);
  });

  test('stops when it must, says that it did, and goes on later', async () => {
    const id = await stelVoor(eerste, [cel()]);
    await voer();
    await beslis(tweede, id, 'bevestigd');
    await expect(voer(AbortSignal.abort())).rejects.toThrow(TaakMislukt);
    expect(await gereed('herberekening')).toEqual([false]);
    await voer();
    expect(await gereed('herberekening')).toEqual([true]);
  });
});
