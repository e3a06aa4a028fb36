import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { bezoekers, gebruikerVan, maakWereld, meldAan, type Wereld } from '../routes/rechten/bezoekers';
import { vraag } from '../fabriek/bron';
import { sessieVoor } from '../fabriek/sessie';
import { metVerbinding, probeer, probeerAls } from './aanval';
import { buit } from './buit';

const ALLES = `select jsonb_build_array((select jsonb_agg(i) from inburgeraar i), (select jsonb_agg(c) from cursist c), (select jsonb_agg(r) from rapportage_voortgang r),
  (select jsonb_agg(t) from toestemming t), (select jsonb_agg(w) from toegang.wie() w)) as uit`;

let wereld: Wereld;
let token: string;
beforeAll(async () => {
  wereld = await maakWereld();
  token = await sessieVoor(wereld.mensen.casemanager);
});

const niets = async (geheim: string) => {
  const { rijen } = await probeer(geheim, ALLES);
  expect(rijen).toEqual([{ uit: [null, null, null, null, null] }]);
};

describe('a token that is not one', () => {
  test('is guessed, cut off, lengthened, in capitals, or the hash itself', async () => {
    const hash = createHash('sha256').update(token).digest();
    const gegokt = [
      '',
      ' ',
      'null',
      '%',
      token.slice(0, -1),
      `${token}=`,
      token.toUpperCase(),
      ` ${token}`,
      `${token}\n`,
      hash.toString('hex'),
      hash.toString('base64url'),
    ];
    for (const geheim of gegokt.filter((een) => een !== token)) await niets(geheim);
  });

  test('is a user’s id, his access’s id, or any word that stands in the database', async () => {
    const { casemanager } = wereld.mensen;
    for (const geheim of [casemanager.id, casemanager.toegangId, casemanager.naam, casemanager.email, 'tk_app', 'casemanager'])
      await niets(geheim);
  });

  test('has ended or run out', async () => {
    await niets(await sessieVoor(wereld.mensen.casemanager, { beeindigd: '2026-01-01T00:00:00Z' }));
    await niets(await sessieVoor(wereld.mensen.casemanager, { verloopt: '2026-01-01T00:00:00Z' }));
  });

  test('joins one user to the access of another', async () => {
    const { collega, casemanager } = wereld.mensen;
    await niets(await sessieVoor(collega, { toegangId: casemanager.toegangId }));
  });
});

describe('a token that is one', () => {
  test('gives each what is his, and nobody’s else', async () => {
    for (const wie of ['casemanager', 'andereCasemanager', 'contactpersoon', 'andereSchool'] as const) {
      const { rijen, woorden } = await probeer(await meldAan(wie, wereld), ALLES);
      expect(JSON.stringify(rijen)).toContain(gebruikerVan(wie, wereld).id);
      const ander = ['andereCasemanager', 'andereSchool'].includes(wie) ? wereld.zaak : wereld.andereZaak;
      expect(buit(woorden, { ...wereld, zaak: ander, andereZaak: ander })).toEqual([]);
    }
  });

  test('is read back by nobody: not from the table, not by its hash', async () => {
    for (const wie of bezoekers) {
      for (const sql of ['select * from toegang.sessie', 'select hash from toegang.sessie', 'table toegang.sessie']) {
        expect((await probeer(await meldAan(wie, wereld), sql)).code).toBe('42501');
      }
    }
    expect((await probeerAls('tk_werk', 'select * from toegang.sessie')).code).toBe('42501');
  });

  test('changed within a transaction counts from the next statement, and gives nothing of the first', async () => {
    const ander = (await meldAan('andereCasemanager', wereld)) ?? '';
    await metVerbinding('tk_app', async (doe) => {
      await doe('begin');
      await doe("select set_config('app.sessie', $1, true)", [token]);
      expect(buit((await doe(ALLES)).woorden, wereld)).toContain(wereld.zaak.inburgeraar.id);
      await doe("select set_config('app.sessie', $1, true)", [ander]);
      expect(buit((await doe(ALLES)).woorden, { ...wereld, andereZaak: wereld.zaak })).toEqual([]);
      await doe('reset app.sessie');
      expect(buit((await doe(ALLES)).woorden, wereld)).toEqual([]);
      await doe('rollback');
    });
  });

  test('keeps beside it nothing that another could use: not a kept answer, not one made up', async () => {
    const ander = (await meldAan('andereCasemanager', wereld)) ?? '';
    const { id, toegangId } = wereld.mensen.casemanager;
    await metVerbinding('tk_app', async (doe) => {
      await doe('begin');
      await doe("select set_config('app.sessie', $1, true)", [token]);
      await doe(ALLES);
      const bewaard = (await doe("select current_setting('app.wie', true) as wie")).rijen[0]?.['wie'];
      const verzonnen = `(${id},${toegangId},casemanager,,,X,nl)`;
      for (const geheim of ['', ander]) {
        for (const wie of [bewaard, verzonnen, `${'0'.repeat(64)}${verzonnen}`]) {
          await doe("select set_config('app.sessie', $1, true), set_config('app.wie', $2, true)", [geheim, wie]);
          expect(buit((await doe(ALLES)).woorden, { ...wereld, andereZaak: wereld.zaak })).toEqual([]);
        }
      }
      await doe('rollback');
    });
  });

  test('in a statement that changes it halfway is one token for the whole statement', async () => {
    const { woorden } = await probeer('', "select set_config('app.sessie', $1, true), i.* from inburgeraar i", [token]);
    expect(buit(woorden, wereld)).toEqual([]);
  });
});

test('the login keeps the hash and never the token', async () => {
  const rijen = await vraag<{ rij: string }>('select s::text as rij from toegang.sessie s');
  expect(rijen.length).toBeGreaterThan(0);
  expect(rijen.filter(({ rij }) => rij.includes(token))).toEqual([]);
});
