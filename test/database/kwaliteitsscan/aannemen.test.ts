import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { getAannemen, neemAan } from '~/domein/kwaliteitsscan/aannemen.service.server';
import { getNieuw } from '~/domein/toegang/gebruiker.nieuw.service.server';
import { getGebruikers } from '~/domein/toegang/gebruikers.service.server';
import { GEEN_FILTER } from '~/domein/toegang/gebruikers.schema';
import { voegIn, vraag } from '../../fabriek/bron';
import { beheerder, casemanager, medewerker, relatiebeheerder } from '../../fabriek/gebruiker';
import { nummer } from '../../fabriek/nummer';
import { scan, type ProefScan } from '../../fabriek/scan';
import { als, uitkomst } from './hulp';

const BOW_BEZET = 'conflict kwaliteitsscan.fouten.bow_van_ander';
const KAN_NIET = 'conflict kwaliteitsscan.fouten.kan_nu_niet';

/** An aanmelding of a school that nobody knows yet. */
async function onbekend(anders: { bow?: string } = {}): Promise<ProefScan> {
  const hier = await scan().maak();
  const nr = nummer();
  await vraag('update aanmelding set kvk_nummer = $2, bow_nummer = $3 where id = $1', [
    ...[hier.aanmeldingId, String(70_000_000 + nr), anders.bow ?? `PROEF${nr}`],
  ]);
  return hier;
}

const schoolVan = async ({ id }: ProefScan) =>
  (
    await vraag<{ naam: string; kvk_nummer: string; stand: string }>(
      `select a.naam, a.kvk_nummer, scan.stand(k.id) as stand from kwaliteitsscan k join taalaanbieder a on a.id = k.aanbieder_id where k.id = $1`,
      [id],
    )
  )[0];
const metKvk = (kvk: string) => vraag('select 1 from taalaanbieder where kvk_nummer = $1', [kvk]);

describe('accepting an aanmelding (C 4.1)', () => {
  test('makes a school of one that nobody knew', async () => {
    const hier = await onbekend();
    const context = await als(hier.onderzoeker);
    const { aanmelding, school, magAannemen } = await getAannemen(context, hier.id);
    expect({ school, magAannemen }).toEqual({ school: null, magAannemen: true });
    await neemAan(context, hier.id, uuidv7());
    expect(await schoolVan(hier)).toEqual({ naam: hier.school.naam, kvk_nummer: aanmelding.kvkNummer, stand: 'in_onderzoek' });
  });

  test('finds the school that is known under its KvK number, and leaves what is known', async () => {
    const hier = await scan().maak();
    await vraag(`update aanmelding set naam = 'Heel Anders', bow_nummer = $2 where id = $1`, [hier.aanmeldingId, `ANDERS${nummer()}`]);
    const context = await als(hier.onderzoeker);
    expect((await getAannemen(context, hier.id)).school).toMatchObject({ id: hier.school.id, naam: hier.school.naam });
    await neemAan(context, hier.id, uuidv7());
    expect(await schoolVan(hier)).toMatchObject({ naam: hier.school.naam, stand: 'in_onderzoek' });
    expect(await metKvk(hier.school.kvkNummer)).toHaveLength(1);
  });

  test('is refused while another school has its BoW number', async () => {
    const ander = await scan().maak();
    const hier = await onbekend({ bow: ander.school.bowNummer });
    const context = await als(hier.onderzoeker);
    expect((await getAannemen(context, hier.id)).bowVan).toMatchObject({ naam: ander.school.naam });
    expect(await uitkomst(neemAan(context, hier.id, uuidv7()))).toBe(BOW_BEZET);
    expect(await schoolVan(hier)).toBeUndefined();
  });

  test('by a double click is one act', async () => {
    const hier = await onbekend();
    const context = await als(hier.onderzoeker);
    const formulier = uuidv7();
    const samen = await Promise.all([1, 2].map(() => uitkomst(neemAan(context, hier.id, formulier))));
    expect(samen).toEqual(['gedaan', 'gedaan']);
    expect(await uitkomst(neemAan(context, hier.id, formulier))).toBe('gedaan');
    expect(await vraag(`select 1 from scanstap where scan_id = $1 and gebeurtenis = 'aangenomen'`, [hier.id])).toHaveLength(1);
  });

  test('by two relatiebeheerders at once is done by one', async () => {
    const hier = await onbekend();
    const wie = [await als(hier.onderzoeker), await als(await relatiebeheerder().maak())];
    const samen = await Promise.all(wie.map((context) => uitkomst(neemAan(context, hier.id, uuidv7()))));
    expect(samen.toSorted()).toEqual([KAN_NIET, 'gedaan']);
  });

  test('of two aanmeldingen of one KvK number at once makes one school', async () => {
    const [een, twee] = [await onbekend(), await onbekend()];
    await vraag(
      'update aanmelding set (kvk_nummer, bow_nummer) = (select kvk_nummer, bow_nummer from aanmelding where id = $1) where id = $2',
      [...[een.aanmeldingId, twee.aanmeldingId]],
    );
    const samen = await Promise.all([een, twee].map(async (hier) => uitkomst(neemAan(await als(hier.onderzoeker), hier.id, uuidv7()))));
    expect(samen.filter((een) => een === 'gedaan').length).toBeGreaterThan(0);
    expect(samen.filter((een) => een !== 'gedaan' && een !== KAN_NIET)).toEqual([]);
    const eerste = (await schoolVan(een)) ?? (await schoolVan(twee));
    expect(await metKvk(eerste?.kvk_nummer ?? '')).toHaveLength(1);
  });

  test('is for the relatiebeheerder alone', async () => {
    const hier = await scan().maak();
    for (const wie of [hier.beslisser, await casemanager().maak(), await beheerder().maak(), hier.contact]) {
      expect(await uitkomst(neemAan(await als(wie), hier.id, uuidv7()))).toBe('verboden');
      expect(await uitkomst(getAannemen(await als(wie), hier.id))).toBe('verboden');
    }
  });
});

describe('after that a beheerder lets its contactpersonen in (C 12.8)', () => {
  const contact = (hier: ProefScan, email: string) =>
    voegIn('aanmelding_contact', {
      ...{ id: uuidv7(), aanmelding_id: hier.aanmeldingId, volgnummer: 1, naam: 'Fenna Contact', functie: 'Directeur', email },
      telefoon: '070 000 00 00',
    });
  const wachtenden = async (email: string) =>
    (await getGebruikers(await als(await beheerder().maak()), { filter: GEEN_FILTER, pagina: 1 })).contacten.filter(
      (een) => een.email === email,
    );

  test('not before it was accepted, then with the form filled in, and no more once he has access', async () => {
    const hier = await scan().maak();
    const email = `fenna${nummer()}@proef.example`;
    await contact(hier, email);
    expect(await wachtenden(email)).toEqual([]);
    await neemAan(await als(hier.onderzoeker), hier.id, uuidv7());
    const [wacht] = await wachtenden(email);
    expect(wacht).toMatchObject({ school: hier.school.naam, naam: 'Fenna Contact', gebruikerId: null });
    const { begin } = await getNieuw(await als(await beheerder().maak()), wacht?.contactId ?? null);
    expect(begin).toEqual({ naam: 'Fenna Contact', email, rol: 'taalaanbieder', aanbiederId: hier.school.id });
    const gebruiker = await medewerker(hier.school).maak();
    await vraag('update gebruiker set email = $2 where id = $1', [gebruiker.id, email]);
    expect(await wachtenden(email)).toEqual([]);
  });

  test('who is known already is led to his own page', async () => {
    const hier = await scan().maak();
    const bekend = await casemanager().maak();
    const [rij] = await vraag<{ email: string }>('select email from gebruiker where id = $1', [bekend.id]);
    await contact(hier, rij?.email.toUpperCase() ?? '');
    await neemAan(await als(hier.onderzoeker), hier.id, uuidv7());
    expect(await wachtenden(rij?.email.toUpperCase() ?? '')).toMatchObject([{ gebruikerId: bekend.id }]);
  });

  test('nobody else learns who waits', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    await contact(hier, `geheim${nummer()}@proef.example`);
    for (const wie of [hier.beslisser, hier.contact, await casemanager().maak()]) {
      expect(await uitkomst(getGebruikers(await als(wie), { filter: GEEN_FILTER, pagina: 1 }))).toBe('verboden');
    }
  });
});
