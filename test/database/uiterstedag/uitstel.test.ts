import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import { getCursisten } from '~/domein/cursist/lijst.service.server';
import { HELE_SCHOOL } from '~/domein/cursist/lijst.schema';
import { getTijdlijn } from '~/domein/inburgeraar/dossier.service.server';
import { getSchooltaken } from '~/domein/nasleep/nasleep.service.server';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { uitstelSchema } from '~/domein/uiterstedag/uitstel.schema';
import { getUitstelpagina, stelUit } from '~/domein/uiterstedag/uitstel.service.server';
import { getRapportageformulier } from '~/domein/voortgang/concept.service.server';
import { isDomeinFout } from '~/platform/fout';
import { beginVan, echteKlok, stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { casemanager, fg, medewerker, relatiebeheerder, zelf } from '../../fabriek/gebruiker';
import { ketenMetToestemming } from '../../fabriek/keten';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const vandaag = echteKlok.vandaag();
const overDagen = (dagen: number) => vandaag.add({ days: dagen });
/** The enrolment ended three days ago, so that its last period may be reported until in 25 days. */
const EINDE = overDagen(-3);
const DUE = EINDE.add({ days: 28 });

let keten: Awaited<ReturnType<typeof ketenMetToestemming>>;
let gemeente: string;
let opSchool: string;
beforeEach(async () => {
  keten = await ketenMetToestemming({ einde: EINDE.toString() });
  gemeente = await sessieVoor(keten.casemanager);
  opSchool = await sessieVoor(keten.contactpersoon);
});

const pagina = (sessie = gemeente) => getUitstelpagina(contextVoor(sessie), keten.inburgeraar.id);
/** What can be put off of the last period, or of a task; earlier periods may still be open too. */
const open = async () =>
  (await pagina()).wachtend.filter(({ kan, regel, begin }) => kan && (regel === 'schooltaak' || begin === EINDE.toString()));

type Opdracht = { wat: string; tot: string; formulierId?: string; sessie?: string };
const geef = ({ wat, tot, formulierId = uuidv7(), sessie = gemeente }: Opdracht) =>
  stelUit(contextVoor(sessie), {
    inburgeraarId: keten.inburgeraar.id,
    formulierId,
    invoer: uitstelSchema.parse({ wat, tot, reden: 'vakantie' }),
  }).then(
    () => 'gelukt',
    (fout: unknown) => (isDomeinFout(fout) ? [fout.code, ...Object.values(fout.velden).flat()].join(' ') : String(fout)),
  );

async function trekDeJaIn(): Promise<void> {
  const [ja] = await vraag<{ id: string }>('select id from toestemming where inburgeraar_id = $1', [keten.inburgeraar.id]);
  const opdracht = { inburgeraarId: keten.inburgeraar.id, toestemmingId: ja?.id ?? '', formulierId: uuidv7() };
  await trekIn(contextVoor(gemeente), { ...opdracht, invoer: { kanaal: 'brief' } });
}

describe('a report that the gemeente waits for', () => {
  const eerste = async () => (await open())[0]?.wat ?? '';
  const formulier = async () => {
    const voorval = (await eerste()).split(' ')[2] ?? '';
    return getRapportageformulier(contextVoor(opSchool), { cursistId: keten.cursist.id, periodeVan: Temporal.PlainDate.from(voorval) });
  };

  test('is put off with a reason; the school reads the new day, from which it was and why', async () => {
    expect((await open()).map(({ huidig }) => huidig)).toEqual([DUE.toString()]);
    const beeld = await formulier();
    expect(beeld.uiterlijk.toString()).toBe(DUE.toString());
    const tot = DUE.add({ days: 7 }).toString();
    expect(await geef({ wat: await eerste(), tot })).toBe('gelukt');
    const na = await formulier();
    expect(na.uiterlijk.toString()).toBe(tot);
    expect(na.uitstel).toMatchObject([{ van: DUE.toString(), tot, reden: 'vakantie', door: keten.casemanager.naam }]);
    expect((await getTijdlijn(contextVoor(gemeente), keten.inburgeraar.id, 1)).gebeurtenissen.map(({ soort }) => soort)).toContain(
      'uitstel',
    );
  });

  test('is late on the day after the new one, not before, wherever the school sees it', async () => {
    const tot = DUE.add({ days: 7 });
    await geef({ wat: await eerste(), tot: tot.toString() });
    const lijst = async (op: typeof tot, rapportage: 'te_doen' | 'te_laat') => {
      const filter = { ...HELE_SCHOOL, inschrijving: 'alle' as const, rapportage };
      const context = contextVoor(opSchool, stilstaandeKlok(beginVan(op)));
      return (await getCursisten(context, { pagina: 1, filter, sortering: { kolom: 'naam', richting: 'op' } })).rijen.map(
        ({ stand }) => stand,
      );
    };
    expect([await lijst(tot, 'te_doen'), await lijst(tot, 'te_laat')]).toEqual([['te_doen'], []]);
    const erna = tot.add({ days: 1 });
    expect([await lijst(erna, 'te_doen'), await lijst(erna, 'te_laat')]).toEqual([[], ['te_laat']]);
  });

  test('may be put off again, but never further than four weeks after the computed day', async () => {
    expect(await geef({ wat: await eerste(), tot: DUE.add({ days: 20 }).toString() })).toBe('gelukt');
    expect(await geef({ wat: await eerste(), tot: DUE.add({ days: 29 }).toString() })).toBe('ongeldig uiterstedag.fouten.te_ver');
    expect(await geef({ wat: await eerste(), tot: DUE.add({ days: 20 }).toString() })).toBe('ongeldig uiterstedag.fouten.niet_later');
    expect(await geef({ wat: await eerste(), tot: vandaag.toString() })).toBe('ongeldig uiterstedag.fouten.voorbij');
    expect(await geef({ wat: await eerste(), tot: DUE.add({ days: 28 }).toString() })).toBe('gelukt');
    expect(await open()).toEqual([]);
    expect((await pagina()).uitstel).toHaveLength(2);
  });

  test('of which the day changed meanwhile is not put off from the old one', async () => {
    const oud = await eerste();
    await geef({ wat: oud, tot: DUE.add({ days: 3 }).toString() });
    expect(await geef({ wat: oud, tot: DUE.add({ days: 5 }).toString() })).toBe('conflict uiterstedag.fouten.intussen');
  });

  test('is put off once by one form, and once by two people at the same time', async () => {
    const wat = await eerste();
    const formulierId = uuidv7();
    const zelfde = { wat, tot: DUE.add({ days: 3 }).toString(), formulierId };
    expect(await Promise.all([geef(zelfde), geef(zelfde)])).toEqual(['gelukt', 'gelukt']);
    expect(await geef(zelfde)).toBe('gelukt');
    const nu = await eerste();
    const samen = await Promise.all([2, 4].map((dagen) => geef({ wat: nu, tot: DUE.add({ days: 5 + dagen }).toString() })));
    expect(samen.toSorted()).toEqual(['conflict uiterstedag.fouten.intussen', 'gelukt']);
    expect(await vraag('select 1 from uitstel where cursist_id = $1', [keten.cursist.id])).toHaveLength(2);
  });

  test('disappears from both sides with the ground', async () => {
    const wat = await eerste();
    await geef({ wat, tot: DUE.add({ days: 3 }).toString() });
    await trekDeJaIn();
    for (const sessie of [gemeente, opSchool]) expect((await alsActor(sessie, (c) => c.query('select 1 from uitstel'))).rowCount).toBe(0);
    expect(await geef({ wat, tot: DUE.add({ days: 5 }).toString() })).toBe('conflict uiterstedag.fouten.intussen');
  });
});

describe('a task of a school', () => {
  test('is put off; the school has until the new day, and reads from which it was and why', async () => {
    await trekDeJaIn();
    const [wacht] = await open();
    const oud = overDagen(14).toString();
    expect(wacht).toMatchObject({ regel: 'schooltaak', huidig: oud, aantal: 14, langst: overDagen(42).toString() });
    const tot = overDagen(30).toString();
    expect(await geef({ wat: wacht?.wat ?? '', tot })).toBe('gelukt');
    const { taken } = await getSchooltaken(contextVoor(opSchool), keten.cursist.id);
    expect(taken).toMatchObject([{ uiterlijk: tot, termijn: { aantal: 14, uitstel: [{ van: oud, tot, reden: 'vakantie' }] } }]);
    expect((await open())[0]).toMatchObject({ huidig: tot, langst: overDagen(42).toString() });
  });

  test('is put off once, however often the form arrives at the same time', async () => {
    await trekDeJaIn();
    const [wacht] = await open();
    const zelfde = { wat: wacht?.wat ?? '', tot: overDagen(30).toString(), formulierId: uuidv7() };
    expect(await Promise.all(Array.from({ length: 12 }, () => geef(zelfde)))).toEqual(Array(12).fill('gelukt'));
    expect(await vraag('select 1 from uitstel where cursist_id = $1', [keten.cursist.id])).toHaveLength(1);
  });
});

describe('who may put off', () => {
  const rij = async () => {
    await trekDeJaIn();
    const [taak] = await vraag<{ id: string }>('select id from schooltaak where cursist_id = $1', [keten.cursist.id]);
    return { taakId: taak?.id ?? '', van: overDagen(14).toString() };
  };
  const VOEG = `insert into uitstel (id, regel, inburgeraar_id, cursist_id, aanbieder_id, taak_id, van, tot, reden, vastgelegd_door, formulier_id)
    values (gen_random_uuid(), 'schooltaak', $1, $2, $3, $4, $5, $6, 'storing', $7, gen_random_uuid())`;
  const waarden = ({ taakId, van }: { taakId: string; van: string }, door: { id: string }, tot = overDagen(15).toString()) => [
    ...[keten.inburgeraar.id, keten.cursist.id, keten.school.id, taakId, van, tot, door.id],
  ];

  test('nobody but the casemanager, and nobody else sees it', async () => {
    const taak = await rij();
    await alsActor(gemeente, (c) => c.query(VOEG, waarden(taak, keten.casemanager)));
    const vreemd = [
      await medewerker(keten.school).maak(),
      await medewerker(await school().maak()).maak(),
      await casemanager().maak(),
      await relatiebeheerder().maak(),
      await fg().maak(),
      await zelf(keten.inburgeraar).maak(),
    ];
    for (const wie of vreemd) {
      const sessie = await sessieVoor(wie);
      expect((await alsActor(sessie, (c) => c.query('select 1 from uitstel'))).rowCount, wie.rol).toBe(0);
      await expect(
        alsActor(sessie, (c) => c.query(VOEG, waarden({ ...taak, van: overDagen(15).toString() }, wie, overDagen(16).toString()))),
      ).rejects.toThrow();
    }
    await expect(
      alsActor(opSchool, (c) =>
        c.query(VOEG, waarden({ ...taak, van: overDagen(15).toString() }, keten.contactpersoon, overDagen(16).toString())),
      ),
    ).rejects.toThrow();
    expect((await alsActor(opSchool, (c) => c.query('select 1 from uitstel'))).rowCount).toBe(1);
  });

  test('not in the name of another, not too far, not from another day, not of an answered task', async () => {
    const taak = await rij();
    const ander = await casemanager().maak();
    const pogingen = [
      waarden(taak, ander),
      waarden(taak, keten.casemanager, overDagen(43).toString()),
      waarden({ ...taak, van: overDagen(13).toString() }, keten.casemanager),
      waarden({ ...taak, van: overDagen(-3).toString() }, keten.casemanager, vandaag.toString()),
      waarden({ ...taak, taakId: uuidv7() }, keten.casemanager),
    ];
    for (const poging of pogingen) await expect(alsActor(gemeente, (c) => c.query(VOEG, poging))).rejects.toThrow();
    await vraag(
      `insert into schooltaak_antwoord (taak_id, antwoord, gegeven_door, formulier_id) values ($1, 'niets_bewaard', $2, gen_random_uuid())`,
      [taak.taakId, keten.contactpersoon.id],
    );
    await expect(alsActor(gemeente, (c) => c.query(VOEG, waarden(taak, keten.casemanager)))).rejects.toThrow();
    expect(await vraag('select 1 from uitstel where taak_id = $1', [taak.taakId])).toEqual([]);
  });

  test('nobody changes or takes back what was put off', async () => {
    for (const sessie of [gemeente, opSchool])
      for (const sql of ['update uitstel set tot = tot + 1', 'delete from uitstel'])
        await expect(
          alsActor(sessie, (c) => c.query(sql)),
          sql,
        ).rejects.toThrow('permission denied');
  });
});
