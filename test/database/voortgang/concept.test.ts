import { beforeAll, describe, expect, test } from 'vitest';
import { bewaarConcept, getRapportageformulier, gooiConceptWeg } from '~/domein/voortgang/concept.service.server';
import { dienRapportageIn } from '~/domein/voortgang/indienen.service.server';
import { vraag } from '../../fabriek/bron';
import { wijsAan } from '../../fabriek/contactpersoon';
import { medewerker } from '../../fabriek/gebruiker';
import { ketenMetToestemming, ketenWi2021, ketenZonderToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextIn, dag, inzending, OKTOBER } from '../../fabriek/rapportage';
import { alsActor, sessieVoor } from '../../fabriek/sessie';

beforeAll(() => zetKlok(OKTOBER.nu()));

const KWARTAAL = dag('2026-07-01');
const conflict = expect.objectContaining({ code: 'conflict', velden: { '': ['voortgang.fouten.andere_versie'] } }) as unknown;

describe('a draft', () => {
  test('keeps what is typed, valid or not, and is there at the next login', async () => {
    const keten = await ketenMetToestemming();
    const getypt = inzending(keten.cursist, { inhoud: { urenGepland: 'twaalf', toelichting: 'ziek' } });
    const { versie } = await bewaarConcept(await contextIn(keten.contactpersoon), getypt);
    expect(versie).toBe(1);
    const formulier = await getRapportageformulier(await contextIn(keten.contactpersoon), {
      cursistId: keten.cursist.id,
      periodeVan: KWARTAAL,
    });
    expect(formulier).toMatchObject({ inhoud: getypt.inhoud, versie: 1, bewaard: { door: keten.contactpersoon.naam } });
  });

  test('is taken over by the deputy, which is logged', async () => {
    const keten = await ketenMetToestemming();
    const vervanger = await medewerker(keten.school).maak();
    await wijsAan(keten.cursist, vervanger, { soort: 'plaatsvervanger' });
    const eerste = inzending(keten.cursist, { inhoud: { lezen: 'A1' } });
    await bewaarConcept(await contextIn(keten.contactpersoon), eerste);
    await bewaarConcept(await contextIn(keten.contactpersoon), { ...eerste, versie: 1, inhoud: { lezen: 'A1+' } });
    await bewaarConcept(await contextIn(vervanger), { ...eerste, versie: 2, inhoud: { lezen: 'A2' } });
    const [concept] = await vraag<{ id: string; versie: number }>('select id, versie from rapportage_concept where cursist_id = $1', [
      keten.cursist.id,
    ]);
    expect(concept?.versie).toBe(3);
    expect(await vraag('select gebruiker_id from log.handeling where onderwerp_id = $1 order by id', [concept?.id])).toEqual([
      { gebruiker_id: keten.contactpersoon.id },
      { gebruiker_id: vervanger.id },
    ]);
  });

  test('changed in two places: the second is told, and nothing is overwritten', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    const scherm = inzending(keten.cursist, { inhoud: { lezen: 'A1' } });
    await bewaarConcept(context, scherm);
    await bewaarConcept(context, { ...scherm, versie: 1, inhoud: { lezen: 'A2' } });
    await expect(bewaarConcept(context, { ...scherm, versie: 1, inhoud: { lezen: 'B1' } })).rejects.toEqual(conflict);
    await expect(bewaarConcept(context, { ...scherm, inhoud: { lezen: 'B1' } })).rejects.toEqual(conflict);
    expect(await vraag('select inhoud, versie from rapportage_concept where cursist_id = $1', [keten.cursist.id])).toEqual([
      { inhoud: { lezen: 'A2' }, versie: 2 },
    ]);
  });

  test('kept twice with the same text is one keeping', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    const scherm = inzending(keten.cursist, { inhoud: { lezen: 'A1' } });
    const antwoorden = await Promise.all(Array.from({ length: 5 }, () => bewaarConcept(context, scherm)));
    expect(antwoorden.map(({ versie }) => versie)).toEqual([1, 1, 1, 1, 1]);
  });

  test('keeps the parts that are not offered now', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    const scherm = inzending(keten.cursist, { inhoud: { lezen: 'A1', nonFormeelGepland: '3', effecten: ['wil_gesprek'] } });
    await bewaarConcept(context, scherm);
    await bewaarConcept(context, { ...scherm, versie: 1, aangeboden: ['voortgang', 'uren'], inhoud: { lezen: 'A2' } });
    expect(await vraag('select inhoud from rapportage_concept where cursist_id = $1', [keten.cursist.id])).toEqual([
      { inhoud: { lezen: 'A2', nonFormeelGepland: '3', effecten: ['wil_gesprek'] } },
    ]);
  });

  test('opened before a colleague submitted: told, not kept as a correction', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    await dienRapportageIn(context, inzending(keten.cursist));
    await expect(bewaarConcept(context, inzending(keten.cursist))).rejects.toEqual(conflict);
    await expect(dienRapportageIn(context, inzending(keten.cursist, { inhoud: {} }))).rejects.toEqual(conflict);
    expect(await vraag('select 1 from rapportage_concept where cursist_id = $1', [keten.cursist.id])).toEqual([]);
  });

  test('can be thrown away', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    await bewaarConcept(context, inzending(keten.cursist));
    await gooiConceptWeg(context, { cursistId: keten.cursist.id, periodeVan: KWARTAAL });
    expect(await vraag('select 1 from rapportage_concept where cursist_id = $1', [keten.cursist.id])).toEqual([]);
  });

  test('is the school alone: in raw SQL no casemanager, other school or role of the gemeente sees it, gate open or not', async () => {
    for (const keten of [await ketenMetToestemming(), await ketenWi2021(), await ketenZonderToestemming()]) {
      await bewaarConcept(await contextIn(keten.contactpersoon), inzending(keten.cursist));
      const lees = async (wie: { id: string; toegangId: string }) =>
        (
          await alsActor(await sessieVoor(wie), (client) =>
            client.query('select 1 from rapportage_concept where cursist_id = $1', [keten.cursist.id]),
          )
        ).rowCount;
      expect(await lees(keten.casemanager)).toBe(0);
      expect(await lees(keten.contactpersoon)).toBe(1);
    }
  });
});

describe('the form of a report', () => {
  const open = async (keten: Awaited<ReturnType<typeof ketenMetToestemming>>, van = KWARTAAL) =>
    getRapportageformulier(await contextIn(keten.contactpersoon), { cursistId: keten.cursist.id, periodeVan: van });

  test('C 12.2: offers the parts that may travel', async () => {
    expect(await open(await ketenMetToestemming())).toMatchObject({
      delen: ['voortgang', 'uren', 'nonFormeel', 'bijzonderheden'],
      gesloten: [],
      stand: 'te_doen',
    });
    expect(await open(await ketenWi2021())).toMatchObject({ delen: ['voortgang', 'uren', 'nonFormeel'], gesloten: ['bijzonderheden'] });
    expect(await open(await ketenZonderToestemming())).toMatchObject({ delen: [], stand: 'geen_grondslag', magRapporteren: true });
  });

  test('takes over the levels of the period before, and the whole report for a correction', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    const voorjaar = inzending(keten.cursist, { periodeVan: dag('2026-04-01') });
    await dienRapportageIn(context, voorjaar);
    expect(await open(keten)).toMatchObject({
      inhoud: { lezen: 'A1+', luisteren: 'A2', knm: 'bezig' },
      versie: 0,
      laatste: null,
      vorige: { periodeVan: '2026-04-01' },
    });
    expect(await open(keten, dag('2026-04-01'))).toMatchObject({ inhoud: voorjaar.inhoud, laatste: { versie: 1 }, stand: 'ingediend' });
  });

  test('is readable for a colleague, who cannot keep anything', async () => {
    const keten = await ketenMetToestemming();
    const collega = await medewerker(keten.school).maak();
    const formulier = await getRapportageformulier(await contextIn(collega), { cursistId: keten.cursist.id, periodeVan: KWARTAAL });
    expect(formulier).toMatchObject({ magRapporteren: false, stand: 'te_doen', delen: [] });
    await expect(bewaarConcept(await contextIn(collega), inzending(keten.cursist))).rejects.toMatchObject({
      code: 'verboden',
      artikel: 'C 12.5',
    });
  });
});
