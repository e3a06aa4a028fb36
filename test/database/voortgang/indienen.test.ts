import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { dienRapportageIn } from '~/domein/voortgang/indienen.service.server';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { cursist } from '../../fabriek/cursist';
import { medewerker } from '../../fabriek/gebruiker';
import { ketenMetToestemming, ketenWi2021, ketenZonderToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextIn, dag, inzending, OKTOBER } from '../../fabriek/rapportage';
import { school } from '../../fabriek/school';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';
import { alsSuperuser } from '../../opstart/database';

beforeAll(() => zetKlok(OKTOBER.nu()));

const rijen = (tabel: string, cursistId: string) => vraag(`select * from ${tabel} where cursist_id = $1`, [cursistId]);
const aantal = async (tabel: string, cursistId: string) => (await rijen(tabel, cursistId)).length;
const fout = (code: string, velden?: Record<string, string[]>) =>
  expect.objectContaining({ name: 'DomeinFout', code, ...(velden && { velden }) }) as unknown;

describe('submitting a report', () => {
  test('writes report, parts, log and mail at once, and ends the draft', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    const inhoud = { ...inzending(keten.cursist).inhoud, nonFormeelGepland: '8', nonFormeelGevolgd: '12', effecten: ['wil_gesprek'] };
    const id = await dienRapportageIn(context, inzending(keten.cursist, { inhoud }));
    expect(await rijen('rapportage', keten.cursist.id)).toMatchObject([{ id, versie: 1, ingediend_door: keten.contactpersoon.id }]);
    expect(await rijen('rapportage_voortgang', keten.cursist.id)).toMatchObject([
      { lezen: 'A1+', schrijven: null, verzuim_gemeld_uren: '5.00' },
    ]);
    expect(await rijen('rapportage_uren', keten.cursist.id)).toMatchObject([{ gepland: '100.00', gevolgd: '92.50' }]);
    expect(await rijen('rapportage_non_formeel', keten.cursist.id)).toMatchObject([{ gevolgd: '12.00' }]);
    expect(await rijen('rapportage_bijzonderheid', keten.cursist.id)).toMatchObject([{ effect: 'wil_gesprek', tot: null }]);
    expect(await aantal('rapportage_concept', keten.cursist.id)).toBe(0);
    expect(await vraag('select handeling, rol from log.handeling where onderwerp_id = $1', [id])).toEqual([
      { handeling: 'rapportage_ingediend', rol: 'taalaanbieder' },
    ]);
    expect(await vraag('select sjabloon, ontvanger_id from uitgaande_post where onderwerp_id = $1', [id])).toEqual([
      { sjabloon: 'rapportage_ontvangen', ontvanger_id: null },
    ]);
  });

  test('eight times at once with one form is one report, one mail, and the same answer', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    const formulier = inzending(keten.cursist);
    const antwoorden = await Promise.all(Array.from({ length: 8 }, () => dienRapportageIn(context, formulier)));
    expect(new Set(antwoorden).size).toBe(1);
    expect(await aantal('rapportage', keten.cursist.id)).toBe(1);
    expect(await vraag('select 1 from uitgaande_post where onderwerp_id = $1', [antwoorden[0]])).toHaveLength(1);
    expect(await aantal('rapportage_concept', keten.cursist.id)).toBe(0);
  });

  test('from two screens at once is one report and one refusal', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    const uitslag = await Promise.allSettled([0, 1].map(() => dienRapportageIn(context, inzending(keten.cursist))));
    expect(uitslag.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await aantal('rapportage', keten.cursist.id)).toBe(1);
  });

  test('refuses impossible figures beside their field and keeps them as draft', async () => {
    const keten = await ketenMetToestemming();
    const inhoud = { ...inzending(keten.cursist).inhoud, urenGevolgd: '101' };
    const poging = dienRapportageIn(await contextIn(keten.contactpersoon), inzending(keten.cursist, { inhoud }));
    await expect(poging).rejects.toEqual(fout('ongeldig', { urenGevolgd: ['voortgang.fouten.meer_gevolgd'] }));
    expect(await rijen('rapportage_concept', keten.cursist.id)).toMatchObject([{ inhoud: { urenGevolgd: '101' }, versie: 1 }]);
    expect(await aantal('rapportage', keten.cursist.id)).toBe(0);
  });

  test('is refused before the last day of the period, and accepted on it', async () => {
    const keten = await ketenMetToestemming();
    const zondag = await contextIn(keten.contactpersoon, stilstaandeKlok('2026-09-29T21:59:59Z'));
    await expect(dienRapportageIn(zondag, inzending(keten.cursist))).rejects.toEqual(
      fout('ongeldig', { '': ['voortgang.fouten.niet_voorbij'] }),
    );
    const maandag = await contextIn(keten.contactpersoon, stilstaandeKlok('2026-09-29T22:00:00Z'));
    await dienRapportageIn(maandag, inzending(keten.cursist, { versie: 1 }));
    expect(await aantal('rapportage', keten.cursist.id)).toBe(1);
  });

  test('knows no period that does not begin in the enrolment', async () => {
    const keten = await ketenWi2021();
    const context = await contextIn(keten.contactpersoon);
    for (const van of ['2026-07-02', '2023-10-01', '2026-12-31', '2027-01-01']) {
      await expect(dienRapportageIn(context, inzending(keten.cursist, { periodeVan: dag(van) }))).rejects.toEqual(fout('niet_gevonden'));
    }
  });

  test('C 12.5: a colleague who is no contactpersoon is refused, in the service and by the database', async () => {
    const keten = await ketenMetToestemming();
    const collega = await medewerker(keten.school).maak();
    await expect(dienRapportageIn(await contextIn(collega), inzending(keten.cursist))).rejects.toEqual(fout('verboden'));
    const sessie = await sessieVoor(collega);
    const sql = `insert into rapportage (id, cursist_id, aanbieder_id, periode_van, periode_tot, versie, ingediend_door, formulier_id)
      values ($1, $2, $3, '2026-07-01', '2026-09-30', 1, $4, $5)`;
    const waarden = [uuidv7(), keten.cursist.id, keten.school.id, collega.id, uuidv7()];
    await expect(alsActor(sessie, (client) => client.query(sql, waarden))).rejects.toMatchObject({ code: '42501' });
    expect(await aantal('rapportage', keten.cursist.id)).toBe(0);
  });

  test('another school finds nothing', async () => {
    const keten = await ketenMetToestemming();
    const vreemde = await medewerker(await school().metConvenant('2024-01-01', '2999-12-31').maak()).maak();
    await expect(dienRapportageIn(await contextIn(vreemde), inzending(keten.cursist))).rejects.toEqual(fout('niet_gevonden'));
  });

  test('a casemanager finds no cursist to report on', async () => {
    const keten = await ketenMetToestemming();
    await expect(dienRapportageIn(await contextIn(keten.casemanager), inzending(keten.cursist))).rejects.toEqual(fout('niet_gevonden'));
  });
});

describe('C 12: submitting and the gate', () => {
  test('without a ja nothing travels, the draft is kept, and it is told', async () => {
    const keten = await ketenZonderToestemming();
    const poging = dienRapportageIn(await contextIn(keten.contactpersoon), inzending(keten.cursist));
    await expect(poging).rejects.toEqual(fout('conflict', { '': ['fouten.geen_grondslag'] }));
    expect(await aantal('rapportage', keten.cursist.id)).toBe(0);
    expect(await rijen('rapportage_concept', keten.cursist.id)).toMatchObject([{ inhoud: { lezen: 'A1+' } }]);
  });

  test('only the categories that the ja names travel; what was typed for another stays in the draft', async () => {
    const keten = await ketenZonderToestemming();
    await toestemming()
      .van(keten.inburgeraar)
      .voor(keten.school)
      .opTekst(['identiteit', 'voortgang', 'traject'])
      .verleend('2024-01-01')
      .maak();
    const context = await contextIn(keten.contactpersoon);
    const formulier = inzending(keten.cursist, {
      inhoud: { ...inzending(keten.cursist).inhoud, nonFormeelGepland: '4', nonFormeelGevolgd: '4' },
    });
    await expect(dienRapportageIn(context, formulier)).rejects.toEqual(fout('conflict', { '': ['voortgang.fouten.deel_gesloten'] }));
    expect(await rijen('rapportage_concept', keten.cursist.id)).toMatchObject([{ inhoud: { nonFormeelGevolgd: '4' } }]);
    await dienRapportageIn(context, { ...formulier, versie: 1, aangeboden: ['voortgang', 'uren'], formulierId: uuidv7() });
    expect(await aantal('rapportage', keten.cursist.id)).toBe(1);
    expect(await aantal('rapportage_non_formeel', keten.cursist.id)).toBe(0);
  });

  test('at once with a withdrawal: either the report was first, or it is refused and kept as draft; never half', async () => {
    for (let ronde = 0; ronde < 12; ronde += 1) {
      const keten = await ketenMetToestemming();
      const context = await contextIn(keten.contactpersoon);
      const trekIn = toestemming()
        .van(keten.inburgeraar)
        .voor(keten.school)
        .ingetrokken('2026-10-05', { tijdstip: '2026-10-05T09:00:00Z' });
      const [indiening] = await Promise.allSettled([dienRapportageIn(context, inzending(keten.cursist)), trekIn.maak()]);
      const gelukt = indiening.status === 'fulfilled';
      if (!gelukt) expect(indiening.reason).toEqual(fout('conflict', { '': ['fouten.geen_grondslag'] }));
      expect(await aantal('rapportage', keten.cursist.id)).toBe(gelukt ? 1 : 0);
      expect(await aantal('rapportage_voortgang', keten.cursist.id)).toBe(gelukt ? 1 : 0);
      expect(await aantal('rapportage_uren', keten.cursist.id)).toBe(gelukt ? 1 : 0);
      expect(await aantal('rapportage_concept', keten.cursist.id)).toBe(gelukt ? 0 : 1);
      const ziet = await alsActor(await sessieVoor(keten.casemanager), (client) => client.query('select 1 from rapportage'));
      expect(ziet.rowCount).toBe(0);
    }
  });

  test('while a withdrawal is being recorded it waits, and is refused once that is done', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    await alsSuperuser(async (client) => {
      await client.query('begin');
      await client.query(
        `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, tijdstip, kanaal)
         values ($1, $2, $3, 'ingetrokken', 'N.N.', '1990-05-01', 'Den Haag', '2026-10-05', '2026-10-05T09:00:00Z', 'telefoon')`,
        [uuidv7(), keten.inburgeraar.id, keten.school.id],
      );
      const poging = expect(dienRapportageIn(context, inzending(keten.cursist))).rejects.toEqual(
        fout('conflict', { '': ['fouten.geen_grondslag'] }),
      );
      const wacht = "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
      await expect.poll(async () => (await vraag<{ n: number }>(wacht))[0]?.n).toBe(1);
      await client.query('commit');
      await poging;
    });
    expect(await aantal('rapportage', keten.cursist.id)).toBe(0);
    expect(await rijen('rapportage_concept', keten.cursist.id)).toMatchObject([{ inhoud: { lezen: 'A1+' } }]);
  });

  test('an enrolment that ended is reported on for eight weeks more, over its own days only', async () => {
    const keten = await ketenMetToestemming();
    await vraag("update inschrijving set einde = '2026-08-10' where cursist_id = $1", [keten.cursist.id]);
    await zetKlok('2026-10-05T21:59:00Z');
    await dienRapportageIn(await contextIn(keten.contactpersoon), inzending(keten.cursist));
    expect(await vraag('select periode_tot::text from rapportage where cursist_id = $1', [keten.cursist.id])).toEqual([
      { periode_tot: '2026-08-10' },
    ]);
    await zetKlok('2026-10-05T22:00:00Z');
    const later = inzending(keten.cursist, { periodeVan: dag('2026-04-01') });
    await expect(dienRapportageIn(await contextIn(keten.contactpersoon), later)).rejects.toEqual(fout('conflict'));
    await zetKlok(OKTOBER.nu());
  });

  test('the contactpersoon of a cursist whom the gemeente does not know can submit nothing', async () => {
    const keten = await ketenMetToestemming();
    const onbekend = await cursist(keten.school).ingeschreven('2024-01-01').metContactpersoon(keten.contactpersoon).maak();
    await expect(dienRapportageIn(await contextIn(keten.contactpersoon), inzending(onbekend))).rejects.toEqual(fout('conflict'));
    expect(await aantal('rapportage', onbekend.id)).toBe(0);
  });
});
