import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import { beantwoordTaak, getSchooltaken } from '~/domein/nasleep/nasleep.service.server';
import { getDossier, getTijdlijn } from '~/domein/inburgeraar/dossier.service.server';
import { getHandeling } from '~/domein/toestemming/toestemming.inzien.service.server';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { getCursisten } from '~/domein/cursist/lijst.service.server';
import { getCursistpagina } from '~/domein/cursist/cursist.service.server';
import { isDomeinFout } from '~/platform/fout';
import { echteKlok, stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { casemanager, fg, medewerker, relatiebeheerder, zelf } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { ketenMetToestemming } from '../../fabriek/keten';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { TEKST_UITGEBREID } from '../../fabriek/toestemmingsinvoer';

let keten: Awaited<ReturnType<typeof ketenMetToestemming>>;
let gemeente: string;
let opSchool: string;
let intrekking: string;
beforeEach(async () => {
  keten = await ketenMetToestemming();
  gemeente = await sessieVoor(keten.casemanager);
  opSchool = await sessieVoor(keten.contactpersoon);
  const [ja] = await vraag<{ id: string }>('select id from toestemming where inburgeraar_id = $1', [keten.inburgeraar.id]);
  const opdracht = {
    inburgeraarId: keten.inburgeraar.id,
    toestemmingId: ja?.id ?? '',
    formulierId: uuidv7(),
    invoer: { kanaal: 'brief' as const },
  };
  intrekking = await trekIn(contextVoor(gemeente), opdracht);
});

const takenpagina = (sessie = opSchool) => getSchooltaken(contextVoor(sessie), keten.cursist.id);
const antwoord = async (
  invoer: { antwoord: 'verwijderd' | 'niets_bewaard' } | { antwoord: 'bewaard'; grond: 'keurmerk' },
  formulierId = uuidv7(),
  sessie = opSchool,
) => {
  const [taak] = (await takenpagina()).taken;
  return beantwoordTaak(contextVoor(sessie), {
    cursistId: keten.cursist.id,
    formulierId,
    invoer: { taakId: taak?.id ?? '', grond: null, ...invoer },
  });
};
const code = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'gelukt',
    (fout: unknown) => (isDomeinFout(fout) ? fout.code : String(fout)),
  );
const opPagina = async () =>
  (await getHandeling(contextVoor(gemeente), { inburgeraarId: keten.inburgeraar.id, toestemmingId: intrekking })).nasleep;

describe('the task of the school after a withdrawal (C 12.11)', () => {
  test('stands where the school finds it: mijn cursisten, the cursist, and its own page', async () => {
    const lijst = await getCursisten(contextVoor(opSchool), {
      pagina: 1,
      filter: { wie: null, inschrijving: null, rapportage: null },
      sortering: { kolom: 'naam', richting: 'op' },
    });
    expect(lijst.wachtend).toMatchObject([{ cursistId: keten.cursist.id, isTeLaat: false }]);
    expect(lijst.rijen.map(({ heeftTaak }) => heeftTaak)).toEqual([true]);
    expect((await getCursistpagina(contextVoor(opSchool), keten.cursist.id)).wachtend).toHaveLength(1);
    expect((await takenpagina()).taken).toMatchObject([{ stand: 'open', schoolLeest: 'ingetrokken' }]);
  });

  test('is answered once, and the casemanager sees task, answer, by whom and when', async () => {
    await antwoord({ antwoord: 'bewaard', grond: 'keurmerk' });
    expect((await opPagina()).taken).toMatchObject([
      { stand: 'beantwoord', antwoord: 'bewaard', grond: 'keurmerk', gegevenDoor: keten.contactpersoon.naam },
    ]);
    const { gebeurtenissen } = await getTijdlijn(contextVoor(gemeente), keten.inburgeraar.id, 1);
    expect(gebeurtenissen.map(({ titelSleutel }) => titelSleutel)).toEqual(
      expect.arrayContaining([
        'nasleep.gebeurtenis.antwoord_bewaard',
        'nasleep.gebeurtenis.taak_gemaakt',
        'nasleep.gebeurtenis.poort_dicht_naar_school',
      ]),
    );
    expect((await getDossier(contextVoor(gemeente), keten.inburgeraar.id)).tijdlijn.totaal).toBeGreaterThan(4);
    expect(await code(antwoord({ antwoord: 'verwijderd' }))).toBe('conflict');
  });

  test('a double click is one answer', async () => {
    const formulierId = uuidv7();
    await antwoord({ antwoord: 'verwijderd' }, formulierId);
    await antwoord({ antwoord: 'verwijderd' }, formulierId);
    expect(
      await vraag('select 1 from schooltaak_antwoord a join schooltaak s on s.id = a.taak_id where s.cursist_id = $1', [keten.cursist.id]),
    ).toHaveLength(1);
  });

  test('the last day is in time, the day after is late', async () => {
    const [taak] = (await takenpagina()).taken;
    const standOp = async (dagen: number) => {
      const klok = stilstaandeKlok(echteKlok.nu().add({ hours: 24 * dagen }));
      return (await getSchooltaken(contextVoor(opSchool, klok), keten.cursist.id)).taken[0]?.stand;
    };
    expect(taak?.uiterlijk).toBe(echteKlok.vandaag().add({ days: 14 }).toString());
    expect([await standOp(14), await standOp(15)]).toEqual(['open', 'te_laat']);
  });
});

describe('who sees and answers it', () => {
  test('a colleague who is not the contactpersoon sees that it is not his, and answers nothing', async () => {
    const collega = await sessieVoor(await medewerker(keten.school).maak());
    expect(await takenpagina(collega)).toMatchObject({ magAntwoorden: false, taken: [], automatisch: [] });
    expect(await code(antwoord({ antwoord: 'verwijderd' }, uuidv7(), collega))).toBe('verboden');
  });

  test('of another school, caseload or role nobody, in SQL of his own either', async () => {
    const vreemd = [
      await medewerker(await school().maak()).maak(),
      await medewerker(keten.school).maak(),
      await casemanager().maak(),
      await relatiebeheerder().maak(),
      await fg().maak(),
      await zelf(await inburgeraar().maak()).maak(),
    ];
    const [taak] = await vraag<{ id: string }>('select id from schooltaak where cursist_id = $1', [keten.cursist.id]);
    for (const wie of vreemd) {
      const sessie = await sessieVoor(wie);
      for (const tabel of ['automatische_handeling', 'schooltaak', 'schooltaak_antwoord'])
        expect((await alsActor(sessie, (c) => c.query(`select 1 from ${tabel}`))).rowCount, `${wie.rol} ${tabel}`).toBe(0);
      const schrijf = `insert into schooltaak_antwoord (taak_id, antwoord, gegeven_door, formulier_id) values ($1, 'niets_bewaard', $2, $3)`;
      await expect(
        alsActor(sessie, (c) => c.query(schrijf, [taak?.id, wie.id, uuidv7()])),
        wie.rol,
      ).rejects.toThrow('row-level security');
    }
  });

  test('the inburgeraar himself sees what followed by itself, and nothing of the task of the school', async () => {
    const sessie = await sessieVoor(await zelf(keten.inburgeraar).maak());
    const aantal = async (tabel: string) => (await alsActor(sessie, (c) => c.query(`select 1 from ${tabel}`))).rowCount;
    expect(await aantal('automatische_handeling')).toBeGreaterThan(0);
    expect(await aantal('schooltaak')).toBe(0);
    expect(await aantal('schooltaak_antwoord')).toBe(0);
  });

  test('nobody makes, changes or removes a task or an automatic act, not even who sees it', async () => {
    for (const sessie of [gemeente, opSchool])
      for (const sql of [
        `insert into schooltaak (id, oorzaak_id, aanleiding, cursist_id, aanbieder_id, uiterlijk) select gen_random_uuid(), oorzaak_id, aanleiding, cursist_id, aanbieder_id, uiterlijk from schooltaak`,
        'update schooltaak set uiterlijk = uiterlijk + 100',
        'delete from schooltaak',
        `update automatische_handeling set artikel = 'niets'`,
        'delete from automatische_handeling',
        'update schooltaak_antwoord set grond = null',
        `select poort.verwerk_einde(oorzaak_id, 'ongeldig', '[]') from schooltaak`,
      ])
        await expect(
          alsActor(sessie, (c) => c.query(sql)),
          sql,
        ).rejects.toThrow('permission denied');
  });

  test('nobody answers in the name of a colleague', async () => {
    const collega = await medewerker(keten.school).maak();
    const [taak] = await vraag<{ id: string }>('select id from schooltaak where cursist_id = $1', [keten.cursist.id]);
    const schrijf = `insert into schooltaak_antwoord (taak_id, antwoord, gegeven_door, formulier_id) values ($1, 'niets_bewaard', $2, $3)`;
    await expect(alsActor(opSchool, (c) => c.query(schrijf, [taak?.id, collega.id, uuidv7()]))).rejects.toThrow('row-level security');
  });

  test('the casemanager does not answer for the school', async () => {
    const [taak] = await vraag<{ id: string }>('select id from schooltaak where cursist_id = $1', [keten.cursist.id]);
    const schrijf = `insert into schooltaak_antwoord (taak_id, antwoord, gegeven_door, formulier_id) values ($1, 'niets_bewaard', $2, $3)`;
    await expect(alsActor(gemeente, (c) => c.query(schrijf, [taak?.id, keten.casemanager.id, uuidv7()]))).rejects.toThrow(
      'row-level security',
    );
  });

  test('the school hears of a withdrawal, never of a refusal nor of the mails of the gemeente', async () => {
    const ander = await ketenMetToestemming({ school: keten.school, contactpersoon: keten.contactpersoon });
    await vraag(
      `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, tekstversie_id, naam, geboortedatum, plaats, datum, tijdstip, kanaal)
       values ($1, $2, $3, 'geweigerd', $4, 'Iemand', '1990-05-01', 'Den Haag', tk.vandaag(), tk.klok(), 'scherm')`,
      [uuidv7(), ander.inburgeraar.id, keten.school.id, TEKST_UITGEBREID],
    );
    expect(await vraag('select 1 from automatische_handeling where cursist_id = $1', [ander.cursist.id])).toHaveLength(2);
    const gezien = await alsActor(opSchool, (c) =>
      c.query<{ cursist_id: string; regel: string }>('select cursist_id, regel from automatische_handeling'),
    );
    expect(new Set(gezien.rows.map(({ cursist_id }) => cursist_id))).toEqual(new Set([keten.cursist.id]));
    expect(new Set(gezien.rows.map(({ regel }) => regel))).toEqual(new Set(['poort_dicht', 'taak_gemaakt']));
    expect(await getSchooltaken(contextVoor(opSchool), ander.cursist.id)).toMatchObject({ taken: [], automatisch: [] });
  });
});
