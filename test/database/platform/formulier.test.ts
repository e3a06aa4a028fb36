import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { metActor } from '~/platform/db/actor.server';
import { metNiemand } from '~/platform/db/openbaar.server';
import { casemanager } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

type Stap = 'eerste begint' | 'eerste klaar' | 'tweede begint';

/** Starts an act of the first form, and while it is busy one of the second; says in which order they went. */
async function volgorde(eerste: string | null, tweede: string | null): Promise<Stap[]> {
  const context = contextVoor(await sessieVoor(await casemanager().maak()));
  const van = (formulier: string | null) => ({ ...context, verzoek: { ...context.verzoek, formulier } });
  const stappen: Stap[] = [];
  const bezig = Promise.withResolvers<void>();
  const mag = Promise.withResolvers<void>();
  const een = metActor(van(eerste), async () => {
    stappen.push('eerste begint');
    bezig.resolve();
    await mag.promise;
    stappen.push('eerste klaar');
  });
  await bezig.promise;
  const twee = metActor(van(tweede), () => Promise.resolve(void stappen.push('tweede begint')));
  await new Promise((verder) => setTimeout(verder, 300));
  mag.resolve();
  await Promise.all([een, twee]);
  return stappen;
}

test('an act of the same form begins when the one before it is done', async () => {
  const formulier = uuidv7();
  expect(await volgorde(formulier, formulier)).toEqual(['eerste begint', 'eerste klaar', 'tweede begint']);
});

test('acts of two forms, and pages that are read, wait for nobody', async () => {
  const apart: Stap[] = ['eerste begint', 'tweede begint', 'eerste klaar'];
  expect(await volgorde(uuidv7(), uuidv7())).toEqual(apart);
  expect(await volgorde(uuidv7(), null)).toEqual(apart);
  expect(await volgorde(null, null)).toEqual(apart);
});

test('the same for who is not logged in', async () => {
  const context = contextVoor(null);
  const formulier = uuidv7();
  const van = { ...context, verzoek: { ...context.verzoek, formulier } };
  const sloten = await metNiemand(
    van,
    (tx) => tx.$queryRaw<unknown[]>`select 1 from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and granted`,
  );
  expect(sloten).toHaveLength(1);
});
