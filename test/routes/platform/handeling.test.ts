import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Context } from '~/platform/context';
import { DomeinFout } from '~/platform/fout';
import { redirect } from '~/platform/http/antwoord.server';
import { csrfToken } from '~/platform/http/csrf.server';
import { handeling } from '~/platform/http/handeling.server';
import { casemanager, fg } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { verzending } from '../../fabriek/verzoek';
import { roepAan } from './wikkel';

const schema = z.object({ naam: z.string().max(10), uren: z.number().max(40) });
const velden = { naam: 'Sam', uren: '12' };
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

let gedaan: { naam: string; uren: number; formulierId: string }[] = [];
const action = handeling({ rollen: ['casemanager'], schema }, ({ waarden, formulierId }) => {
  gedaan.push({ ...waarden, formulierId });
  if (waarden.uren === 13) throw new DomeinFout('ongeldig', { velden: { uren: ['fouten.te_hoog?max=12'] } });
  if (waarden.uren === 14) throw new DomeinFout('conflict');
  if (waarden.uren === 15) throw new DomeinFout('niet_gevonden');
  return redirect('/klaar');
});

let mag: Context;
let ander: Context;
beforeAll(async () => {
  mag = contextVoor(await sessieVoor(await casemanager().maak()));
  ander = contextVoor(await sessieVoor(await fg().maak()));
});

type Wat = Parameters<typeof verzending>[2];
const verstuur = (wat: Wat = {}, context = mag, pad = '/proef') => {
  gedaan = [];
  return roepAan(action, context, verzending(context, pad, { velden, ...wat }));
};

describe('what is refused before anything is read', () => {
  test('no session: to the login', async () => {
    const { status, koppen } = await verstuur({}, contextVoor(null));
    expect([status, koppen.get('location')]).toEqual([302, '/aanmelden?terug=%2Fproef']);
  });

  test('another role', async () => {
    expect((await verstuur({}, ander)).status).toBe(403);
  });

  test('another site, also as a fetch for data', async () => {
    expect((await verstuur({ herkomst: 'https://kwaad.example' })).status).toBe(403);
    expect((await verstuur({ herkomst: 'https://kwaad.example' }, mag, '/proef?_data=routes%2Fproef')).status).toBe(403);
  });

  test('no Origin at all', async () => {
    expect((await verstuur({ herkomst: null })).status).toBe(403);
  });

  test('no token, or that of another session', async () => {
    expect(await verstuur({ token: null })).toMatchObject({ status: 403, data: { velden: { '': ['fouten.verlopen'] } } });
    expect((await verstuur({ token: csrfToken(ander) })).status).toBe(403);
  });

  test.each(['', 'geen-uuid', '6fa459ea-ee8a-4ca4-894e-db77e160355e'])(
    'an id of the form that is no uuid v7: "%s"',
    async (formulierId) => {
      expect((await verstuur({ formulierId })).status).toBe(400);
    },
  );

  test('field names that would cost memory', async () => {
    expect((await verstuur({ velden: { ...velden, 'x[999999999]': '1' } })).status).toBe(400);
  });

  test('a body that is no form', async () => {
    const request = new Request(`${mag.settings.ADRES}/proef`, { method: 'POST', body: '{}', headers: { Origin: mag.settings.ADRES } });
    expect((await roepAan(action, mag, request)).status).toBe(400);
  });

  test('and nothing was done', async () => {
    for (const wat of [{ token: null }, { herkomst: null }, { formulierId: '' }]) {
      await verstuur(wat);
      expect(gedaan).toEqual([]);
    }
  });
});

describe('a form that is wrong', () => {
  test('by a file that is too large says so beside it, with the other errors, and does nothing', async () => {
    const scan = new File([new Uint8Array(11 * 1024 * 1024)], 'scan.pdf');
    const error = { scan: ['fouten.bestand.te_groot?max=10'] };
    expect(await verstuur({ velden: { ...velden, scan } })).toMatchObject({ status: 400, data: { error, initialValue: velden } });
    const fout = await verstuur({ velden: { naam: 'Sam', uren: '41', scan } });
    expect(fout).toMatchObject({ status: 400, data: { error: { ...error, uren: [expect.anything()] } } });
    expect(gedaan).toEqual([]);
  });

  test('comes back as 400 with what was typed and a key beside each field', async () => {
    expect(await verstuur({ velden: { naam: 'veel te lange naam', uren: 'veel' }, formulier: 'melding' })).toMatchObject({
      status: 400,
      data: {
        formulier: 'melding',
        initialValue: { naam: 'veel te lange naam', uren: 'veel' },
        error: { naam: ['fouten.te_lang?max=10'], uren: ['fouten.getal'] },
      },
    });
    expect(gedaan).toEqual([]);
  });

  test('does not send the token back', async () => {
    const { data } = await verstuur({ velden: { uren: 'veel' } });
    expect(JSON.stringify(data)).not.toContain(csrfToken(mag));
  });

  test('a refusal by the domain stands beside its field', async () => {
    expect(await verstuur({ velden: { ...velden, uren: '13' } })).toMatchObject({
      status: 400,
      data: { initialValue: { uren: '13' }, error: { uren: ['fouten.te_hoog?max=12'] } },
    });
  });

  test('a conflict answers 409 above the form, and keeps what was typed', async () => {
    expect(await verstuur({ velden: { ...velden, uren: '14' } })).toMatchObject({
      status: 409,
      data: { initialValue: { naam: 'Sam' }, error: { '': ['fouten.domein.conflict'] } },
    });
  });

  test('what is not there goes to the error page', async () => {
    expect(await verstuur({ velden: { ...velden, uren: '15' } })).toMatchObject({ status: 404, data: { code: 'niet_gevonden' } });
  });
});

test('a good form is done once, with typed values and its id', async () => {
  const { status, koppen } = await verstuur({ formulierId: id });
  expect([status, koppen.get('location')]).toEqual([302, '/klaar']);
  expect(gedaan).toEqual([{ naam: 'Sam', uren: 12, formulierId: id }]);
});

test('the state of the form library is not read from the wire', async () => {
  const { status } = await verstuur({ velden: { ...velden, __state__: '{', __intent__: '{"type":"insert"}' } });
  expect(status).toBe(302);
});
