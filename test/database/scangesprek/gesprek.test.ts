import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { getAgendabestand, getGesprekspagina } from '~/domein/scangesprek/gesprek.lezen.service.server';
import { legGesprekVast, planGesprek, zegGesprekAf } from '~/domein/scangesprek/gesprek.service.server';
import type { Planning, Vastlegging } from '~/domein/scangesprek/gesprek.schema';
import { getSchoolscan } from '~/domein/kwaliteitsscan/schoolscan.service.server';
import type { Context } from '~/platform/context';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { medewerker, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const klok = stilstaandeKlok('2026-11-10T10:00:00Z');
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const plan = (anders: Partial<Planning> = {}): Planning => ({
  ...{ doe: 'plan', gezien: 0, dag: dag('2026-11-17'), tijd: Temporal.PlainTime.from('10:00'), minuten: 60 },
  ...{ wijze: 'locatie', plaats: 'Spui 70', deelnemers: 'contactpersoon' },
  ...anders,
});
const verslag = (anders: Partial<Vastlegging> = {}): Vastlegging => ({
  doe: 'leg_vast',
  versie: 0,
  dag: dag('2026-11-09'),
  verslag: 'Over de lessen.',
  afspraken: null,
  ...anders,
});

let hier: ProefScan;
let context: Context;
const als = async (wie: ProefGebruiker) => contextVoor(await sessieVoor(wie), klok);
const opdracht = (formulierId = uuidv7()) => ({ scanId: hier.id, formulierId });
const pagina = () => getGesprekspagina(context, hier.id);
const brieven = () => vraag<{ onderwerp_id: string }>(`select onderwerp_id from uitgaande_post where sjabloon = 'scan_gesprek'`);

beforeAll(async () => {
  hier = await scan().in('in_onderzoek').begonnenOp('2026-11-02').maak();
  context = await als(hier.onderzoeker);
});

describe('the gesprek of a scan (B1.1)', () => {
  test('is planned, moved and called off; each time the school is told, and a double click is one act', async () => {
    const eerste = opdracht();
    await Promise.all([1, 2].map(() => planGesprek(context, eerste, plan())));
    expect(await pagina()).toMatchObject({
      stand: 'gepland',
      afspraak: { volgnummer: 0, begin: '2026-11-17T09:00:00Z', dag: '2026-11-17', tijd: '10:00' },
    });
    await planGesprek(context, opdracht(), plan({ gezien: 1, wijze: 'online', plaats: 'https://vergadering.example/x' }));
    await zegGesprekAf(context, opdracht(), 2);
    expect(await pagina()).toMatchObject({ stand: 'afgezegd', afspraak: { volgnummer: 2, plaats: 'https://vergadering.example/x' } });
    await expect(zegGesprekAf(context, opdracht(), 3)).rejects.toMatchObject({ code: 'conflict' });
    await planGesprek(context, opdracht(), plan({ gezien: 3 }));
    expect(await brieven()).toHaveLength(4);
  });

  test('what another changed meanwhile is not written over', async () => {
    const fout = { code: 'conflict', velden: { '': ['scangesprek.fouten.intussen'] } };
    await expect(planGesprek(context, opdracht(), plan({ gezien: 1 }))).rejects.toMatchObject(fout);
    const tegelijk = await Promise.allSettled([1, 2, 3].map(() => planGesprek(context, opdracht(), plan({ gezien: 4 }))));
    expect(tegelijk.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  test.each([
    [{ dag: dag('2026-11-10'), tijd: Temporal.PlainTime.from('11:00') }, { dag: ['scangesprek.fouten.voorbij'] }],
    [{ dag: dag('2027-03-28'), tijd: Temporal.PlainTime.from('02:30') }, { tijd: ['scangesprek.fouten.tijd_bestaat_niet'] }],
    [{ dag: dag('2027-10-31'), tijd: Temporal.PlainTime.from('02:30') }, { tijd: ['scangesprek.fouten.tijd_bestaat_niet'] }],
  ])('a moment that is past, or that the clock skips or passes twice, is refused', async (anders, velden) => {
    await expect(planGesprek(context, opdracht(), plan({ gezien: 5, ...anders }))).rejects.toMatchObject({ velden });
  });

  test('its calendar file is there for both sides, and for nobody else', async () => {
    const tekst = async (wie: Context, id: string | null) => new TextDecoder().decode((await getAgendabestand(wie, id)).inhoud);
    const gemeente = await tekst(context, hier.id);
    const eigen = await tekst(await als(hier.contact), null);
    const uid = /UID:.*/.exec(gemeente)?.[0];
    expect(uid).toMatch(/^UID:gesprek-[0-9a-f-]{36}@/);
    expect(eigen).toContain(uid);
    const vreemd = await als(await medewerker(await school().maak()).maak());
    await expect(tekst(vreemd, hier.id)).rejects.toMatchObject({ code: 'verboden' });
    await expect(tekst(vreemd, null)).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('is recorded in versions; two at once are not one over the other', async () => {
    await legGesprekVast(context, opdracht(), verslag());
    const tegelijk = await Promise.allSettled(
      ['een', 'twee'].map((tekst) =>
        legGesprekVast(context, opdracht(), verslag({ versie: 1, verslag: tekst, afspraken: 'Stuurt rooster.' })),
      ),
    );
    expect(tegelijk.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { stand, verslagen } = await pagina();
    expect([stand, verslagen.map(({ versie }) => versie)]).toEqual(['gehouden', [2, 1]]);
  });

  test('the school reads what was said, without who wrote it down', async () => {
    const eigen = await getSchoolscan(await als(hier.contact));
    expect(eigen).toMatchObject({ gesprek: { stand: 'gehouden', verslagen: [{ versie: 2, door: null }, { verslag: 'Over de lessen.' }] } });
    expect((await pagina()).verslagen[0]?.door).toBe(hier.onderzoeker.naam);
  });

  test.each([
    [{ dag: dag('2026-11-11') }, 'in_toekomst'],
    [{ dag: dag('2026-11-01') }, 'voor_scan'],
  ])('a day to come or before the scan is refused', async (anders, fout) => {
    await expect(legGesprekVast(context, opdracht(), verslag({ versie: 2, ...anders }))).rejects.toMatchObject({
      velden: { dag: [`scangesprek.fouten.${fout}`] },
    });
  });
});

describe('rights', () => {
  test('a school, a tekenbevoegde: refused, in the database too; whoever planned never decides', async () => {
    const insert = `insert into gespreksafspraak (id, scan_id, volgnummer, soort, begin, minuten, wijze, plaats, deelnemers, formulier_id, vastgelegd_door)
      values (gen_random_uuid(), '${hier.id}', 9, 'gepland', now(), 60, 'locatie', 'x', 'x', gen_random_uuid(), toegang.gebruiker())`;
    for (const wie of [hier.contact, hier.beslisser]) {
      const eigen = await als(wie);
      await expect(planGesprek(eigen, opdracht(), plan({ gezien: 5 }))).rejects.toMatchObject({ code: 'verboden' });
      await expect(alsActor(eigen.sessie, (client) => client.query(insert))).rejects.toThrow(/row-level security|niet toegestaan/);
    }
    const ander = await relatiebeheerder().maak();
    await planGesprek(await als(ander), opdracht(), plan({ gezien: 5 }));
    const [rij] = await vraag<{ als: string }>('select als from scanbetrokkene where scan_id = $1 and gebruiker_id = $2', [
      hier.id,
      ander.id,
    ]);
    expect(rij?.als).toBe('onderzoeker');
  });

  test('nothing is recorded in the name of another', async () => {
    const ander = await relatiebeheerder().maak();
    const vast = `gen_random_uuid(), '${hier.id}'`;
    const wie = `gen_random_uuid(), '${ander.id}'`;
    for (const insert of [
      `insert into gespreksafspraak (id, scan_id, volgnummer, soort, begin, minuten, wijze, plaats, deelnemers, formulier_id, vastgelegd_door)
       values (${vast}, 20, 'gepland', now(), 60, 'locatie', 'x', 'x', ${wie})`,
      `insert into gespreksverslag (id, scan_id, versie, uitkomst, dag, verslag, formulier_id, vastgelegd_door)
       values (${vast}, 20, 'gehouden', '2026-11-09', 'x', ${wie})`,
    ])
      await expect(alsActor(context.sessie, (client) => client.query(insert))).rejects.toThrow('row-level security');
  });

  test('not before the scan began, nor once its report is fixed', async () => {
    for (const stand of ['aangemeld', 'rapport_vast', 'toegelaten'] as const) {
      const elders = await scan().in(stand).maak();
      const daar = await als(elders.onderzoeker);
      await expect(planGesprek(daar, { scanId: elders.id, formulierId: uuidv7() }, plan())).rejects.toMatchObject({ code: 'conflict' });
    }
  });
});
