import { uuidv7 } from 'uuidv7';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { getNt2formulier, legOpgaveVast } from '~/domein/taalaanbieder/nt2.service.server';
import { getMijnSchool, getSchool } from '~/domein/taalaanbieder/taalaanbieder.service.server';
import type { Context } from '~/platform/context';
import { stilstaandeKlok } from '~/platform/klok';
import { casemanager, medewerker, relatiebeheerder } from '../../fabriek/gebruiker';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const klok = stilstaandeKlok('2026-03-01T10:00:00Z');
const als = async (wie: { maak: () => Promise<{ id: string; toegangId: string }> }) =>
  contextVoor(await sessieVoor(await wie.maak()), klok);

let context: Context;
beforeAll(async () => {
  context = await als(relatiebeheerder());
});

describe('NT2 figures (C 5.3, bijlage 1.1)', () => {
  const opgave = (peildatum = '2026-02-28') => ({
    peildatum: dag(peildatum),
    docenten: 10,
    docentenGecertificeerd: 8,
    lessen: 100,
    lessenBevoegd: 79,
    ...{ onaLessen: null, onaLessenBevoegd: null, groepen: 12, groepenZonder: 0 },
  });

  test('by the school itself and by the relatiebeheerder; a correction of one day replaces, and stays visible', async () => {
    const een = await school().maak();
    const eigen = await als(medewerker(een).genaamd('Sanne Mol'));
    await legOpgaveVast(eigen, een.id, opgave(), uuidv7());
    await legOpgaveVast(context, een.id, { ...opgave(), lessenBevoegd: 80 }, uuidv7());
    const { nt2 } = await getMijnSchool(eigen);
    expect(nt2).toMatchObject([
      { lessen: { deel: 80, oordeel: 'voldoet' }, isVervangen: false, ona: null, groepen: { zonder: 0, geheel: 12, oordeel: 'voldoet' } },
      { lessen: { deel: 79, oordeel: 'voldoet_niet' }, isVervangen: true, door: 'Sanne Mol' },
    ]);
    expect((await getSchool(context, een.id)).nt2).toEqual(nt2);
  });

  test('a double click is one count, also at the very same moment', async () => {
    const [een, formulierId] = [await school().maak(), uuidv7()];
    await Promise.all([1, 2, 3].map(() => legOpgaveVast(context, een.id, opgave(), formulierId)));
    expect((await getSchool(context, een.id)).nt2).toHaveLength(1);
  });

  test.each([
    ['2026-03-02', 'taalaanbieder.fouten.in_toekomst'],
    ['2022-03-07', 'taalaanbieder.fouten.voor_convenant?dag=08-03-2022'],
  ])('of %s are refused', async (peildatum, fout) => {
    const een = await school().maak();
    await expect(legOpgaveVast(context, een.id, opgave(peildatum), uuidv7())).rejects.toMatchObject({ velden: { peildatum: [fout] } });
  });

  test('of another school, by a casemanager or of no school: refused, in the database too', async () => {
    const een = await school().maak();
    const insert = `insert into nt2_opgave (id, aanbieder_id, peildatum, docenten, docenten_gecertificeerd, lessen, lessen_bevoegd) values (gen_random_uuid(), '${een.id}', '2026-01-01', 1, 1, 1, 1)`;
    for (const wie of [medewerker(await school().maak()), casemanager()]) {
      const vreemd = await als(wie);
      await expect(legOpgaveVast(vreemd, een.id, opgave(), uuidv7())).rejects.toMatchObject({ code: 'verboden' });
      await expect(getNt2formulier(vreemd, een.id)).rejects.toMatchObject({ code: 'verboden' });
      await expect(alsActor(vreemd.sessie, (client) => client.query(insert))).rejects.toThrow('row-level security');
    }
    await expect(legOpgaveVast(context, uuidv7(), opgave(), uuidv7())).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('impossible ones do not enter the database by any way', async () => {
    const een = await school().maak();
    for (const getallen of ['1, 2, 1, 1', '1, 1, 1, 2', '-1, 0, 0, 0']) {
      const sql = `insert into nt2_opgave (id, aanbieder_id, vastgelegd_door, peildatum, docenten, docenten_gecertificeerd, lessen, lessen_bevoegd) values (gen_random_uuid(), '${een.id}', toegang.gebruiker(), '2026-01-01', ${getallen})`;
      await expect(alsActor(context.sessie, (client) => client.query(sql))).rejects.toThrow('check constraint');
    }
  });
});
