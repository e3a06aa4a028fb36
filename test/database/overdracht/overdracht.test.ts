import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { getCaseload } from '~/domein/inburgeraar/caseload.service.server';
import { getDossier } from '~/domein/inburgeraar/dossier.service.server';
import { getOverdragen, voerOverdrachtUit } from '~/domein/overdracht/overdracht.service.server';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, geefToegang, medewerker, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { school } from '../../fabriek/school';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { alles, als, DE_DAG, fout, gebruikToneel, ids, invoerVan, PER } from './toneel';

const toneel = gebruikToneel();

describe('C 1g: handing over', () => {
  test('both see it coming: the giver who and to whom, the colleague how many and from when, and nothing of them', async () => {
    const geeft = await als(toneel.noor);
    await voerOverdrachtUit(geeft, invoerVan(toneel, { persoon: [toneel.persoon, toneel.tweede] }), uuidv7());
    expect(await getOverdragen(geeft, [])).toMatchObject({
      vanMij: [{ naar: 'Fatima Krijgt', aantal: 2, stand: 'komt', magTerugnemen: true }],
      naarMij: [],
    });
    expect((await getCaseload(geeft, alles)).gaat[toneel.persoon]).toMatchObject({ naar: 'Fatima Krijgt', per: '2026-12-01' });
    expect((await getDossier(geeft, toneel.persoon)).gaat).toMatchObject({ naar: 'Fatima Krijgt', isVanMij: true });
    const krijgt = await als(toneel.fatima);
    expect(await getOverdragen(krijgt, [toneel.persoon])).toMatchObject({
      vanMij: [],
      naarMij: [{ van: 'Noor Geeft', aantal: 2, per: '2026-12-01', magTerugnemen: false }],
      kandidaten: [],
    });
    const lijst = await getCaseload(krijgt, alles);
    expect([lijst.totaal, lijst.naarMij.length]).toEqual([0, 1]);
    expect(
      await alsActor(await sessieVoor(toneel.fatima), (client) => client.query('select 1 from overdracht')).then(
        ({ rowCount }) => rowCount,
      ),
    ).toBe(0);
    const derde = await getOverdragen(await als(await casemanager().maak()), []);
    expect([derde.vanMij, derde.naarMij]).toEqual([[], []]);
  });

  test('on its day everything moves, and the timeline tells it to who has the person now', async () => {
    await voerOverdrachtUit(await als(toneel.noor), invoerVan(toneel), uuidv7());
    await zetKlok(DE_DAG);
    expect(await ids(await als(toneel.noor, DE_DAG))).toEqual([toneel.tweede]);
    const krijgt = await als(toneel.fatima, DE_DAG);
    expect(await ids(krijgt)).toEqual([toneel.persoon]);
    const { tijdlijn, gaat } = await getDossier(krijgt, toneel.persoon);
    expect(gaat).toBeNull();
    expect(tijdlijn.laatste).toContainEqual(
      expect.objectContaining({
        titelSleutel: 'overdracht.gebeurtenis.vastgelegd',
        waarden: { van: 'Noor Geeft', naar: 'Fatima Krijgt', per: '2026-12-01', reden: 'Andere wijk.' },
      }),
    );
    expect(await fout(getDossier(await als(toneel.noor, DE_DAG), toneel.persoon))).toEqual({ code: 'niet_gevonden' });
    expect(await getOverdragen(await als(toneel.noor, DE_DAG), [])).toMatchObject({
      vanMij: [{ stand: 'overgedragen', magTerugnemen: false }],
    });
  });

  test('today is at once', async () => {
    await voerOverdrachtUit(await als(toneel.noor), invoerVan(toneel, { per: Temporal.PlainDate.from('2026-11-22') }), uuidv7());
    expect(await ids(await als(toneel.noor))).toEqual([toneel.tweede]);
    expect(await ids(await als(toneel.fatima))).toEqual([toneel.persoon]);
  });

  test('who covers for one of them loses and gets sight with him', async () => {
    const waarnemer = async (casemanagerId: string) => {
      const wie = await casemanager().maak();
      const wanneer = [uuidv7(), casemanagerId, wie.id, '2026-11-01', '2026-12-31'];
      await vraag(
        'insert into waarneming (id, casemanager_id, waarnemer_id, van, tot, vastgelegd_door) values ($1, $2, $3, $4, $5, $2)',
        wanneer,
      );
      return wie;
    };
    const [bijNoor, bijFatima] = [await waarnemer(toneel.noor.id), await waarnemer(toneel.fatima.id)];
    await voerOverdrachtUit(await als(toneel.noor), invoerVan(toneel), uuidv7());
    expect([await ids(await als(bijNoor)), await ids(await als(bijFatima))]).toEqual([[toneel.persoon, toneel.tweede].toSorted(), []]);
    await zetKlok(DE_DAG);
    expect([await ids(await als(bijNoor, DE_DAG)), await ids(await als(bijFatima, DE_DAG))]).toEqual([[toneel.tweede], [toneel.persoon]]);
  });

  test('a whole caseload: one’s own, or by a beheerder that of another, who sees nobody', async () => {
    await voerOverdrachtUit(await als(toneel.noor), invoerVan(toneel), uuidv7());
    const beheer = await als(await beheerder().maak());
    const heel = {
      doe: 'draag_alles_over' as const,
      casemanagerId: toneel.noor.id,
      naarId: (await casemanager().maak()).id,
      per: PER,
      reden: 'Uit dienst.',
    };
    await voerOverdrachtUit(beheer, heel, uuidv7());
    expect(await getOverdragen(beheer, [toneel.persoon])).toMatchObject({
      kandidaten: [],
      vanMij: [{ van: 'Noor Geeft', aantal: 1, reden: 'Uit dienst.' }],
    });
    expect(await vraag('select inburgeraar_id from overdracht where naar_id = $1', [heel.naarId])).toEqual([
      { inburgeraar_id: toneel.tweede },
    ]);
    expect(await fout(voerOverdrachtUit(beheer, { ...heel, casemanagerId: toneel.noor.id }, uuidv7()))).toMatchObject({ code: 'conflict' });
    expect(await fout(voerOverdrachtUit(beheer, invoerVan(toneel), uuidv7()))).toMatchObject({ code: 'verboden' });
    expect(await fout(voerOverdrachtUit(await als(toneel.fatima), heel, uuidv7()))).toMatchObject({ code: 'verboden' });
  });
});

describe('is refused', () => {
  test('of another’s person as if he did not exist, all or nobody', async () => {
    const vreemd = (
      await inburgeraar()
        .inCaseloadVan(await casemanager().maak())
        .maak()
    ).id;
    expect(
      await fout(voerOverdrachtUit(await als(toneel.noor), invoerVan(toneel, { persoon: [toneel.persoon, vreemd] }), uuidv7())),
    ).toEqual({
      code: 'niet_gevonden',
    });
    expect(await vraag('select 1 from overdracht where inburgeraar_id = $1', [toneel.persoon])).toEqual([]);
  });

  test('of someone one covers, or who goes to a colleague already', async () => {
    await vraag(
      `insert into waarneming (id, casemanager_id, waarnemer_id, van, tot, vastgelegd_door) values ($1, $2, $3, '2026-11-01', '2026-12-31', $2)`,
      [uuidv7(), toneel.noor.id, toneel.fatima.id],
    );
    const derde = (await casemanager().maak()).id;
    expect(await fout(voerOverdrachtUit(await als(toneel.fatima), invoerVan(toneel, { naarId: derde }), uuidv7()))).toEqual({
      code: 'ongeldig',
      persoon: ['overdracht.bezwaar.niet_eigen'],
    });
    await voerOverdrachtUit(await als(toneel.noor), invoerVan(toneel), uuidv7());
    expect(await fout(voerOverdrachtUit(await als(toneel.noor), invoerVan(toneel, { naarId: derde }), uuidv7()))).toEqual({
      code: 'ongeldig',
      persoon: ['overdracht.bezwaar.gaat_al'],
    });
  });

  test('to oneself, to who is no casemanager, or to who has no access on that day', async () => {
    const stopt = await casemanager().toegangTot('2026-11-30').maak();
    const geeft = await als(toneel.noor);
    for (const [naarId, sleutel] of [
      [toneel.noor.id, 'overdracht.fouten.zelf'],
      [(await medewerker(await school().maak()).maak()).id, 'fouten.keuze'],
      [stopt.id, 'overdracht.fouten.collega_stopt'],
    ] as const)
      expect(await fout(voerOverdrachtUit(geeft, invoerVan(toneel, { naarId }), uuidv7()))).toEqual({
        code: 'ongeldig',
        naarId: [sleutel],
      });
    await voerOverdrachtUit(geeft, invoerVan(toneel, { naarId: stopt.id, per: PER.subtract({ days: 1 }) }), uuidv7());
  });

  test('past the screens too: another’s caseload, in another’s name, as beheerder by name or to himself', async () => {
    const baas = await beheerder().maak();
    await geefToegang(baas.id, { rol: 'casemanager' });
    const draag = (wie: ProefGebruiker, van: string, naar: string, mensen: string[] | null) =>
      sessieVoor(wie).then((sessie) =>
        alsActor(sessie, (client) =>
          client.query(`select toegang.draag_over($1, $2, $3, '2026-12-01', 'x', $4)`, [uuidv7(), van, naar, mensen]),
        ),
      );
    await expect(draag(toneel.fatima, toneel.noor.id, toneel.fatima.id, [toneel.persoon])).rejects.toMatchObject({ code: '42501' });
    await expect(draag(baas, toneel.noor.id, toneel.fatima.id, [toneel.persoon])).rejects.toMatchObject({ code: '42501' });
    await expect(draag(baas, toneel.noor.id, baas.id, null)).rejects.toMatchObject({ code: '42501' });
    const sessie = await sessieVoor(toneel.noor);
    for (const opdracht of [
      `insert into overdracht (inburgeraar_id, van_id, naar_id, per, reden, formulier_id, vastgelegd_door) values ('${toneel.persoon}', '${toneel.noor.id}', '${toneel.fatima.id}', '2026-12-01', 'x', '${uuidv7()}', '${toneel.noor.id}')`,
      `update overdracht set reden = 'x'`,
      'delete from overdracht',
      `update toewijzing set tot = null`,
      `insert into toewijzing (id, inburgeraar_id, casemanager_id, van) values ('${uuidv7()}', '${toneel.persoon}', '${toneel.fatima.id}', '2026-11-22')`,
    ])
      await expect(
        alsActor(sessie, (client) => client.query(opdracht)),
        opdracht,
      ).rejects.toThrow('permission denied');
  });
});
