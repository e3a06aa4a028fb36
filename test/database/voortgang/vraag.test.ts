import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { dienRapportageIn } from '~/domein/voortgang/indienen.service.server';
import { getRapportage, markeerGelezen } from '~/domein/voortgang/lezen.service.server';
import { beantwoordVraag, stelVraag } from '~/domein/voortgang/vraag.service.server';
import { vraag } from '../../fabriek/bron';
import { casemanager, medewerker, relatiebeheerder } from '../../fabriek/gebruiker';
import { ketenMetToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextIn, inzending, OKTOBER } from '../../fabriek/rapportage';
import { school } from '../../fabriek/school';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';

beforeAll(() => zetKlok(OKTOBER.nu()));

async function ingediend() {
  const keten = await ketenMetToestemming();
  const bijSchool = await contextIn(keten.contactpersoon);
  const bijGemeente = await contextIn(keten.casemanager);
  const rapportageId = await dienRapportageIn(bijSchool, inzending(keten.cursist));
  return { ...keten, bijSchool, bijGemeente, rapportageId };
}
const vraagOver = (rapportageId: string, tekst = 'Kan de les naar de avond?') => ({ rapportageId, tekst, formulierId: uuidv7() });
const code = (verwacht: string) => expect.objectContaining({ name: 'DomeinFout', code: verwacht }) as unknown;

describe('a correction', () => {
  test('is a new version with its difference; the first stays as it was', async () => {
    const { bijSchool, bijGemeente, cursist, rapportageId } = await ingediend();
    const inhoud = { ...inzending(cursist).inhoud, urenGevolgd: '90', luisteren: 'A2+' };
    const tweede = await dienRapportageIn(bijSchool, inzending(cursist, { basis: rapportageId, inhoud }));
    const gelezen = await getRapportage(bijGemeente, tweede);
    expect(gelezen.rapportage).toMatchObject({ versie: 2, vervangtId: rapportageId, vervangenDoor: null, leesstand: 'nieuw' });
    expect(gelezen.verschillen).toEqual([
      { veld: 'luisteren', van: { soort: 'niveau', waarde: 'A2' }, naar: { soort: 'niveau', waarde: 'A2+' } },
      { veld: 'urenGevolgd', van: { soort: 'uren', kwartieren: 370 }, naar: { soort: 'uren', kwartieren: 360 } },
    ]);
    expect(gelezen.verloop.map(({ id }) => id)).toEqual([tweede]);
    expect((await getRapportage(bijGemeente, rapportageId)).rapportage).toMatchObject({
      versie: 1,
      vervangenDoor: tweede,
      inhoud: { uren: { gevolgd: 370 } },
    });
  });

  test('that changes nothing is refused', async () => {
    const { bijSchool, cursist, rapportageId } = await ingediend();
    await expect(dienRapportageIn(bijSchool, inzending(cursist, { basis: rapportageId }))).rejects.toMatchObject({
      velden: { '': ['voortgang.fouten.niets_gewijzigd'] },
    });
  });

  test('chains, and two at once on one version are one correction', async () => {
    const { bijSchool, cursist, rapportageId } = await ingediend();
    const verbeter = (basis: string, gevolgd: string) =>
      dienRapportageIn(bijSchool, inzending(cursist, { basis, inhoud: { ...inzending(cursist).inhoud, urenGevolgd: gevolgd } }));
    const uitslag = await Promise.allSettled([verbeter(rapportageId, '91'), verbeter(rapportageId, '92')]);
    expect(uitslag.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const tweede = uitslag.find((een) => een.status === 'fulfilled')?.value ?? '';
    const derde = await verbeter(tweede, '80');
    expect(await vraag('select versie, vervangt_id from rapportage where cursist_id = $1 order by versie', [cursist.id])).toEqual([
      { versie: 1, vervangt_id: null },
      { versie: 2, vervangt_id: rapportageId },
      { versie: 3, vervangt_id: tweede },
    ]);
    expect((await getRapportage(bijSchool, derde)).versies).toHaveLength(3);
  });

  test('of another cursist or another version is refused by the database', async () => {
    const een = await ingediend();
    const ander = await ingediend();
    const sessie = await sessieVoor(een.contactpersoon);
    const sql = `insert into rapportage (id, cursist_id, aanbieder_id, periode_van, periode_tot, versie, vervangt_id, ingediend_door, formulier_id)
      values ($1, $2, $3, '2026-07-01', '2026-09-30', $4, $5, $6, $7)`;
    const probeer = (versie: number, vervangt: string) =>
      alsActor(sessie, (c) => c.query(sql, [uuidv7(), een.cursist.id, een.school.id, versie, vervangt, een.contactpersoon.id, uuidv7()]));
    await expect(probeer(2, ander.rapportageId)).rejects.toThrow('niet toegestaan');
    await expect(probeer(3, een.rapportageId)).rejects.toThrow('niet toegestaan');
  });

  test('a submitted report cannot be changed or deleted, not even in SQL', async () => {
    const { contactpersoon, rapportageId } = await ingediend();
    const sessie = await sessieVoor(contactpersoon);
    for (const sql of [
      'update rapportage_uren set gevolgd = 1 where rapportage_id = $1',
      'delete from rapportage where id = $1',
      'update rapportage set versie = 9 where id = $1',
    ]) {
      await expect(alsActor(sessie, (client) => client.query(sql, [rapportageId]))).rejects.toThrow('permission denied');
    }
  });
});

describe('reading and asking', () => {
  test('the casemanager marks it read; the school does not see that', async () => {
    const { bijGemeente, bijSchool, rapportageId, casemanager: manager } = await ingediend();
    expect((await getRapportage(bijGemeente, rapportageId)).kan).toEqual({
      markeren: true,
      vragen: true,
      antwoorden: false,
      verbeteren: false,
    });
    await markeerGelezen(bijGemeente, rapportageId);
    await markeerGelezen(bijGemeente, rapportageId);
    const na = await getRapportage(bijGemeente, rapportageId);
    expect(na.rapportage).toMatchObject({ leesstand: 'gelezen', gelezen: [{ door: manager.naam }] });
    expect(na.kan.markeren).toBe(false);
    expect((await getRapportage(bijSchool, rapportageId)).rapportage.gelezen).toEqual([]);
    await expect(markeerGelezen(bijSchool, rapportageId)).rejects.toEqual(code('verboden'));
  });

  test('every look is logged, on the person of both sides', async () => {
    const { bijGemeente, rapportageId, inburgeraar, cursist } = await ingediend();
    const kijkers = (id: string) =>
      vraag('select i.rol from log.inzage i join log.sleutel s using (pseudoniem) where s.onderwerp_id = $1 and i.activiteit = $2', [
        id,
        'rapportage',
      ]);
    await getRapportage(bijGemeente, rapportageId);
    expect(await kijkers(inburgeraar.id)).toEqual([{ rol: 'casemanager' }]);
    expect(await kijkers(cursist.id)).toEqual([{ rol: 'casemanager' }]);
  });

  test('a question goes to the school with a mail, is answered once, and the answer waits to be read', async () => {
    const { bijGemeente, bijSchool, rapportageId, cursist, casemanager: manager } = await ingediend();
    const gesteld = vraagOver(rapportageId);
    await Promise.all([stelVraag(bijGemeente, gesteld), stelVraag(bijGemeente, gesteld)]);
    const bekeken = await getRapportage(bijSchool, rapportageId);
    expect(bekeken.rapportage.vragen).toMatchObject([{ tekst: gesteld.tekst, door: manager.naam, antwoord: null }]);
    expect(bekeken).toMatchObject({ rapportage: { leesstand: 'vraag_open' }, kan: { antwoorden: true, verbeteren: true, vragen: false } });
    const vraagId = bekeken.rapportage.vragen[0]?.id ?? '';
    const antwoord = { rapportageId, vraagId, tekst: 'Ja, vanaf november.', formulierId: uuidv7() };
    await zetKlok('2026-10-06T10:00:00Z');
    await Promise.all([beantwoordVraag(bijSchool, antwoord), beantwoordVraag(bijSchool, antwoord)]);
    await expect(beantwoordVraag(bijSchool, { ...antwoord, formulierId: uuidv7() })).rejects.toEqual(code('conflict'));
    expect((await getRapportage(bijGemeente, rapportageId)).rapportage).toMatchObject({
      leesstand: 'beantwoord',
      vragen: [{ antwoord: { tekst: 'Ja, vanaf november.' } }],
    });
    await zetKlok('2026-10-06T11:00:00Z');
    await markeerGelezen(bijGemeente, rapportageId);
    expect((await getRapportage(bijGemeente, rapportageId)).rapportage.leesstand).toBe('gelezen');
    const post = await vraag(
      'select sjabloon from uitgaande_post p where onderwerp_id in (select id from vraag where cursist_id = $1 union select id from antwoord where cursist_id = $1)',
      [cursist.id],
    );
    expect(post).toEqual([{ sjabloon: 'vraag_gesteld' }, { sjabloon: 'antwoord_gegeven' }]);
    await zetKlok(OKTOBER.nu());
  });

  test('C 12.5: a colleague of the contactpersoon sees no question and cannot answer', async () => {
    const { bijGemeente, rapportageId, cursist, school: eigen } = await ingediend();
    await stelVraag(bijGemeente, vraagOver(rapportageId));
    const [gesteld] = await vraag<{ id: string }>('select id from vraag where cursist_id = $1', [cursist.id]);
    const collega = await contextIn(await medewerker(eigen).maak());
    const bekeken = await getRapportage(collega, rapportageId);
    expect(bekeken).toMatchObject({ rapportage: { vragen: [] }, kan: { antwoorden: false, verbeteren: false } });
    const poging = beantwoordVraag(collega, { rapportageId, vraagId: gesteld?.id ?? '', tekst: 'Ja.', formulierId: uuidv7() });
    await expect(poging).rejects.toEqual(code('verboden'));
  });

  test('another casemanager, another school and a relatiebeheerder find nothing', async () => {
    const { rapportageId } = await ingediend();
    const elders = await medewerker(await school().metConvenant('2024-01-01', '2999-12-31').maak()).maak();
    for (const wie of [await casemanager().maak(), elders, await relatiebeheerder().maak()]) {
      const context = await contextIn(wie);
      await expect(getRapportage(context, rapportageId)).rejects.toEqual(code('niet_gevonden'));
      await expect(stelVraag(context, vraagOver(rapportageId))).rejects.toMatchObject({ name: 'DomeinFout' });
    }
    expect(await vraag('select 1 from vraag where rapportage_id = $1', [rapportageId])).toEqual([]);
  });

  test('a report that was corrected takes no more questions', async () => {
    const { bijGemeente, bijSchool, cursist, rapportageId } = await ingediend();
    await dienRapportageIn(bijSchool, inzending(cursist, { basis: rapportageId, inhoud: { ...inzending(cursist).inhoud, lezen: 'B1' } }));
    await expect(stelVraag(bijGemeente, vraagOver(rapportageId))).rejects.toEqual(code('conflict'));
  });

  test('C 12.4: after the withdrawal the gemeente sees nothing of it, the school its own report without the question', async () => {
    const { bijGemeente, bijSchool, rapportageId, inburgeraar, school: eigen } = await ingediend();
    await stelVraag(bijGemeente, vraagOver(rapportageId));
    await toestemming().van(inburgeraar).voor(eigen).ingetrokken('2026-10-05', { tijdstip: '2026-10-05T09:00:00Z' }).maak();
    await expect(getRapportage(bijGemeente, rapportageId)).rejects.toEqual(code('niet_gevonden'));
    await expect(stelVraag(bijGemeente, vraagOver(rapportageId))).rejects.toEqual(code('niet_gevonden'));
    await expect(markeerGelezen(bijGemeente, rapportageId)).rejects.toEqual(code('niet_gevonden'));
    const eigenBeeld = await getRapportage(bijSchool, rapportageId);
    expect(eigenBeeld.rapportage).toMatchObject({ vragen: [], inhoud: { uren: { gepland: 400 } } });
  });
});
