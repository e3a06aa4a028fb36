import { beforeEach, describe, expect, test } from 'vitest';
import { beginSessie } from '~/platform/db/aanmelding.server';
import { vindActor } from '~/platform/db/actor.server';
import { maakEersteBeheerder } from '../../../prisma/eerste-beheerder';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor } from '../../fabriek/sessie';
import { databaseUrls } from '../../opstart/database';

const gegevens = { naam: 'Ada Beheer', email: ' Ada@DenHaag.example', getekendOp: '2026-03-10' };
const maak = (anders: Partial<typeof gegevens> = {}) =>
  maakEersteBeheerder(databaseUrls().DATABASE_URL_EIGENAAR, { ...gegevens, ...anders });
const aantal = async () => (await vraag('select 1 from gebruiker')).length;

beforeEach(async () => {
  await zetKlok('2026-03-10T12:00:00+01:00');
  await vraag('truncate gebruiker cascade');
  await vraag('truncate log.handeling');
});

describe('the first beheerder', () => {
  test('can log in, bound to secrecy (C 12.8), and is in the log', async () => {
    expect(await maak()).toBe('ada@denhaag.example');
    const token = await beginSessie(contextVoor(null), { uitgever: 'https://x.example', sub: 'ada', email: 'ada@denhaag.example' });
    expect(await vindActor(contextVoor(token))).toMatchObject({ rol: 'beheerder', naam: 'Ada Beheer' });
    expect(await vraag('select rol, handeling from log.handeling')).toEqual([{ rol: 'eigenaar', handeling: 'eerste_beheerder_gemaakt' }]);
  });

  test('comes once, also when the command is given twice at the same moment', async () => {
    const keren = await Promise.allSettled([maak(), maak({ email: 'bo@denhaag.example' }), maak({ email: 'cem@denhaag.example' })]);
    expect(keren.filter((een) => een.status === 'fulfilled')).toHaveLength(1);
    expect(await aantal()).toBe(1);
  });

  test('comes also when there are others already', async () => {
    await casemanager().maak();
    await maak();
    expect(await aantal()).toBe(2);
  });
});

describe('is refused in one sentence', () => {
  test('when there is or ever was a beheerder', async () => {
    const eerder = await beheerder().maak();
    await vraag('update toegang set beeindigd_op = now() where id = $1', [eerder.toegangId]);
    await expect(maak()).rejects.toThrow('Er is al een beheerder. Hij geeft anderen toegang in Taalketen zelf.');
    expect(await aantal()).toBe(1);
  });

  test('when the mail address is taken', async () => {
    await casemanager().met({ email: 'ada@denhaag.example' }).maak();
    await expect(maak()).rejects.toThrow('Er is al een gebruiker met dit mailadres.');
  });

  test.each([
    [{ getekendOp: '2026-03-11' }, /niet later dan vandaag/],
    [{ getekendOp: '10-03-2026' }, /niet later dan vandaag/],
    [{ email: 'ada' }, 'Dit is geen mailadres.'],
    [{ naam: ' ' }, 'Geef een naam.'],
  ])('on %o', async (anders, zin) => {
    await expect(maak(anders)).rejects.toThrow(zin);
    expect(await aantal()).toBe(0);
  });
});
