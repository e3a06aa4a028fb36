import { beforeAll, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { vindActor } from '~/platform/db/actor.server';
import { sessieUitCookie } from '~/platform/http/sessiecookie';
import { action, loader } from '~/routes/rol';
import { casemanager, geefToegang, type ProefGebruiker } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let yusuf: ProefGebruiker;
let tweede: string;
let context: Context;
beforeAll(async () => {
  yusuf = await casemanager().maak();
  tweede = await geefToegang(yusuf.id, { rol: 'relatiebeheerder', van: '2023-01-01' });
  await geefToegang(yusuf.id, { rol: 'fg', tot: '2023-01-01' });
  context = contextVoor(await sessieVoor(yusuf));
});

test('shows the roles that hold now, and the one at work', async () => {
  expect(await roepAan(loader, context, bezoek(context, '/rol'))).toMatchObject({
    status: 200,
    data: {
      huidig: yusuf.toegangId,
      rollen: [
        { rol: 'casemanager', toegangId: yusuf.toegangId },
        { rol: 'relatiebeheerder', toegangId: tweede },
      ],
    },
  });
});

test('refuses a role of someone else, and goes on as before', async () => {
  const ander = await casemanager().maak();
  expect((await roepAan(action, context, verzending(context, '/rol', { velden: { toegangId: ander.toegangId } }))).status).toBe(403);
  expect((await roepAan(action, context, verzending(context, '/rol', { velden: { toegangId: 'x' } }))).status).toBe(400);
  expect(await vindActor(context)).toMatchObject({ rol: 'casemanager' });
});

test('goes on in the other role with a new session', async () => {
  const { status, koppen } = await roepAan(action, context, verzending(context, '/rol', { velden: { toegangId: tweede } }));
  expect([status, koppen.get('location')]).toEqual([302, '/']);
  const token = sessieUitCookie(context.settings, koppen.get('set-cookie')?.split(';')[0] ?? '');
  expect(await vindActor(contextVoor(token))).toMatchObject({ rol: 'relatiebeheerder', gebruikerId: yusuf.id });
  expect(await vindActor(context)).toBeNull();
});
