import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { beantwoordRisico, getSchoolrisico } from '~/domein/scanrisico/antwoord.service.server';
import { getMeldingsbrief, getMeldingspagina, legVerzendingVast, schrijfMelding } from '~/domein/scanrisico/melding.service.server';
import { doeMetRisico, getRisicopagina, legRisicoVast } from '~/domein/scanrisico/scanrisico.service.server';
import type { Context } from '~/platform/context';
import { isDomeinFout } from '~/platform/fout';
import { voegIn, vraag } from '../../fabriek/bron';
import { geefToegang, medewerker, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { legRisico } from '../../fabriek/scanrapport';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

let hier: ProefScan;
beforeAll(async () => {
  hier = await scan().in('in_onderzoek').maak();
});

const als = async (wie: ProefGebruiker): Promise<Context> => contextVoor(await sessieVoor(wie));
const NT2 = { onderdeel: 'nt2', ernst: 'hoog', omschrijving: 'Te weinig docenten in de avond.' } as const;

async function uitkomst(doen: Promise<unknown>): Promise<string> {
  return doen.then(
    () => 'gedaan',
    (fout: unknown) => (isDomeinFout(fout) ? fout.code : String(fout)),
  );
}

const vertel = async (risicoId: string, formulierId = uuidv7(), wie = hier.onderzoeker) =>
  doeMetRisico(await als(wie), { scanId: hier.id, risicoId, formulierId }, { doe: 'vertel' });

describe('a risk (C 4.3)', () => {
  test('is recorded once, also when its form is sent twice at the same time', async () => {
    const formulierId = uuidv7();
    const context = await als(hier.onderzoeker);
    const [een, ander] = await Promise.all([1, 2].map(() => legRisicoVast(context, hier.id, NT2, formulierId)));
    expect(een).toBe(ander);
    expect(await vraag('select 1 from scanrisico where formulier_id = $1', [formulierId])).toHaveLength(1);
  });

  test('is nothing to the school until it is told; then it reads it, gets a mail without content, and answers', async () => {
    const risicoId = await legRisicoVast(await als(hier.onderzoeker), hier.id, NT2, uuidv7());
    const school = await als(hier.contact);
    expect(await uitkomst(getSchoolrisico(school, risicoId))).toBe('niet_gevonden');
    await vertel(risicoId);
    expect(await getSchoolrisico(school, risicoId)).toMatchObject({ omschrijving: NT2.omschrijving, magAntwoorden: true });
    expect(await vraag("select 1 from uitgaande_post where sjabloon = 'scan_bericht' and onderwerp_id = $1", [hier.id])).not.toHaveLength(
      0,
    );
    await beantwoordRisico(school, { risicoId, antwoord: 'Wij werven twee docenten.', formulierId: uuidv7() });
    const { antwoorden } = await getRisicopagina(await als(hier.onderzoeker), hier.id, risicoId);
    expect(antwoorden).toMatchObject([{ antwoord: 'Wij werven twee docenten.', door: hier.contact.naam }]);
  });

  test('is told once, also by two at the same time', async () => {
    const risicoId = await legRisico(hier, { verteld: false });
    const collega = await relatiebeheerder().maak();
    await Promise.all([vertel(risicoId), vertel(risicoId, uuidv7(), collega)]);
    expect(await vraag('select 1 from scanrisico_verteld where risico_id = $1', [risicoId])).toHaveLength(1);
  });

  test('that fell away is neither told nor answered any more', async () => {
    const risicoId = await legRisico(hier);
    const daad = { scanId: hier.id, risicoId, formulierId: uuidv7() };
    await doeMetRisico(await als(hier.onderzoeker), daad, { doe: 'vervalt', reden: 'De cijfers waren oud.' });
    const school = await als(hier.contact);
    expect(await uitkomst(beantwoordRisico(school, { risicoId, antwoord: 'Ja.', formulierId: uuidv7() }))).toBe('conflict');
    expect((await getSchoolrisico(school, risicoId)).verval?.reden).toBe('De cijfers waren oud.');
  });

  test('is nothing to another school, and no school records one', async () => {
    const risicoId = await legRisico(hier);
    const elders = await scan().in('gedeeld').maak();
    expect(await uitkomst(getSchoolrisico(await als(elders.contact), risicoId))).toBe('niet_gevonden');
    expect(await uitkomst(beantwoordRisico(await als(elders.contact), { risicoId, antwoord: 'Ja.', formulierId: uuidv7() }))).toBe(
      'niet_gevonden',
    );
    expect(await uitkomst(legRisicoVast(await als(hier.contact), hier.id, NT2, uuidv7()))).toBe('verboden');
    expect(await uitkomst(legRisicoVast(await als(hier.beslisser), hier.id, NT2, uuidv7()))).toBe('verboden');
  });

  test('is not recorded any more once the report is frozen, not past the service either', async () => {
    const later = await scan().in('rapport_vast').maak();
    expect(await uitkomst(legRisicoVast(await als(later.onderzoeker), later.id, NT2, uuidv7()))).toBe('conflict');
    await expect(legRisico(later, { verteld: false })).rejects.toThrow('kan nu niet');
  });
});

describe('a risk of the restricted annex (AVG 10, B1.3)', () => {
  const BEPERKT = { onderdeel: 'inspectie_szw', ernst: 'hoog', omschrijving: 'Sterke indicatie van fraude.' } as const;

  test('is never told, not past the service either; the school finds nothing of it', async () => {
    const risicoId = await legRisicoVast(await als(hier.onderzoeker), hier.id, BEPERKT, uuidv7());
    expect(await uitkomst(vertel(risicoId))).toBe('conflict');
    await expect(
      voegIn('scanrisico_verteld', { risico_id: risicoId, scan_id: hier.id, vastgelegd_door: hier.onderzoeker.id, formulier_id: uuidv7() }),
    ).rejects.toThrow('beperkte bijlage');
    const gezien = await alsActor(await sessieVoor(hier.contact), (client) =>
      client.query("select 1 from scanrisico where onderdeel = 'inspectie_szw'"),
    );
    expect(gezien.rows).toEqual([]);
  });

  test('is reported to Inspectie SZW alone, and each look at it is logged', async () => {
    const risicoId = await legRisicoVast(await als(hier.onderzoeker), hier.id, BEPERKT, uuidv7());
    const context = await als(hier.onderzoeker);
    const brief = { scanId: hier.id, risicoId, formulierId: uuidv7() };
    expect(await uitkomst(schrijfMelding(context, brief, { ontvanger: 'blik_op_werk', tekst: 'Brief.' }))).toBe('conflict');
    await schrijfMelding(context, brief, { ontvanger: 'inspectie_szw', tekst: 'Brief.' });
    await getRisicopagina(await als(hier.beslisser), hier.id, risicoId);
    const gelogd = await vraag("select 1 from log.handeling where handeling = 'scanrisico.beperkt_ingezien' and onderwerp_id = $1", [
      risicoId,
    ]);
    expect(gelogd).toHaveLength(1);
  });
});

describe('a letter (C 4.3)', () => {
  test('is written after the school was told, sent by a person, and kept with its day and way, once', async () => {
    const risicoId = await legRisico(hier, { verteld: false });
    const context = await als(hier.onderzoeker);
    const melding = { ontvanger: 'blik_op_werk', tekst: 'Wij vonden een risico.' } as const;
    const schrijf = () => schrijfMelding(context, { scanId: hier.id, risicoId, formulierId: uuidv7() }, melding);
    expect(await uitkomst(schrijf())).toBe('conflict');
    await vertel(risicoId);
    await schrijf();
    const { meldingen } = await getRisicopagina(context, hier.id, risicoId);
    const meldingId = meldingen[0]?.id ?? '';
    expect(meldingen).toMatchObject([{ verzonden: null }]);
    expect(JSON.stringify(await getMeldingsbrief(context, hier.id, meldingId))).toContain('Wij vonden een risico.');
    const vandaag = context.klok.vandaag();
    const verzend = (verzondenOp = vandaag) =>
      uitkomst(
        legVerzendingVast(context, { scanId: hier.id, meldingId, formulierId: uuidv7() }, { verzondenOp, wijze: 'beveiligde_mail' }),
      );
    expect(await verzend(vandaag.add({ days: 1 }))).toBe('ongeldig');
    expect(await verzend(vandaag.subtract({ days: 1 }))).toBe('ongeldig');
    expect((await Promise.all([verzend(), verzend()])).toSorted()).toEqual(['conflict', 'gedaan']);
    expect(await getMeldingspagina(context, hier.id, meldingId)).toMatchObject({ melding: { verzonden: { wijze: 'beveiligde_mail' } } });
  });

  test('is nothing to the school', async () => {
    const gezien = await alsActor(await sessieVoor(hier.contact), (client) => client.query('select 1 from scanmelding'));
    expect(gezien.rows).toEqual([]);
  });
});

test('who records a risk did the scan, and does not decide on it in another role', async () => {
  const dubbel = await relatiebeheerder().maak();
  const toegangId = await geefToegang(dubbel.id, { rol: 'tekenbevoegde' });
  await legRisicoVast(await als(dubbel), hier.id, NT2, uuidv7());
  const als2 = alsActor(await sessieVoor({ id: dubbel.id, toegangId }), (client) =>
    client.query(
      `insert into scanstap (id, scan_id, volgnummer, gebeurtenis, rol, naar, formulier_id, vastgelegd_door) values ($1, $2, 0, 'teruggelegd', '', '', $3, $4)`,
      [uuidv7(), hier.id, uuidv7(), dubbel.id],
    ),
  );
  await expect(als2).rejects.toThrow();
  const [rij] = await vraag<{ als: string }>('select als from scanbetrokkene where scan_id = $1 and gebruiker_id = $2', [
    hier.id,
    dubbel.id,
  ]);
  expect(rij?.als).toBe('onderzoeker');
});

test('the mail goes to who the aanmelding names, and to all of the school when nobody of them has access', async () => {
  const eigen = await scan().in('in_onderzoek').maak();
  const collega = await medewerker(eigen.school).maak();
  const namen = async () => (await vraag<{ id: string }>('select id from tk.scanpost($1)', [eigen.id])).map(({ id }) => id);
  expect((await namen()).toSorted()).toEqual([eigen.contact.id, collega.id].toSorted());
  const [{ email } = { email: '' }] = await vraag<{ email: string }>('select upper(email) as email from gebruiker where id = $1', [
    collega.id,
  ]);
  const contact = { id: uuidv7(), aanmelding_id: eigen.aanmeldingId, volgnummer: 9, naam: 'A', functie: 'B', telefoon: '070 0', email };
  await voegIn('aanmelding_contact', contact);
  expect(await namen()).toEqual([collega.id]);
});

test('nothing of it is recorded in the name of another, on either side', async () => {
  const eigen = await scan().in('in_onderzoek').maak();
  const risicoId = await legRisico(eigen);
  const collega = await relatiebeheerder().maak();
  const rijen: [ProefGebruiker, string, Record<string, string>][] = [
    [eigen.onderzoeker, 'scanrisico', { id: uuidv7(), onderdeel: 'nt2', ernst: 'laag', omschrijving: 'x' }],
    [eigen.onderzoeker, 'scanrisico_verval', { risico_id: risicoId, reden: 'x' }],
    [eigen.onderzoeker, 'scanmelding', { id: uuidv7(), risico_id: risicoId, ontvanger: 'blik_op_werk', tekst: 'x' }],
    [eigen.onderzoeker, 'scanrapport_concept', { inhoud: '{}' }],
    [eigen.contact, 'scanrisico_antwoord', { id: uuidv7(), risico_id: risicoId, antwoord: 'x' }],
  ];
  for (const [wie, tabel, rij] of rijen) {
    const vast = tabel === 'scanrapport_concept' ? {} : { formulier_id: uuidv7() };
    const alles = { ...rij, ...vast, scan_id: eigen.id, vastgelegd_door: collega.id };
    const kolommen = Object.keys(alles);
    const probeer = alsActor(await sessieVoor(wie), (client) =>
      client.query(
        `insert into ${tabel} (${kolommen.join(', ')}) values (${kolommen.map((_, nr) => `$${nr + 1}`).join(', ')})`,
        Object.values(alles),
      ),
    );
    await expect(probeer, tabel).rejects.toMatchObject({ code: '42501' });
  }
});
