import { uuidv7 } from 'uuidv7';
import { afterEach, describe, expect, test } from 'vitest';
import type { Stand } from '~/domein/kwaliteitsscan/stand';
import type { Besluitsoort } from '~/domein/scanbesluit/besluitsoort';
import { voorwaardestappen } from '~/domein/scanbesluit/voorwaarden';
import { geefZienswijze } from '~/domein/scanbesluit/zienswijze.service.server';
import { legVoor } from '~/domein/scanbesluit/voorleggen.service.server';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { geefToegang, relatiebeheerder, tekenbevoegde } from '../../fabriek/gebruiker';
import { registerZei } from '../../fabriek/keurmerk';
import { zetKlok } from '../../fabriek/klok';
import { scan, type ProefScan } from '../../fabriek/scan';
import { besluitAls, laatsteStapVan, legVoorwaarde, uitkomstVan } from '../../fabriek/scanbesluit';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const standVan = async ({ id }: ProefScan) => (await vraag<{ stand: Stand }>('select scan.stand($1) as stand', [id]))[0]?.stand;
const besluitenVan = ({ id }: ProefScan) =>
  vraag<{ soort: Besluitsoort; keurmerk: string; zienswijze_dagen: number | null; rechtsmiddel_id: string | null }>(
    'select soort, keurmerk, zienswijze_dagen, rechtsmiddel_id from scanbesluit where scan_id = $1 order by vastgelegd_op',
    [id],
  );
const VOL = { status: 'keurmerk', sinds: '2020-01-01' } as const;
const ASPIRANT = { status: 'keurmerk_bepaalde_tijd', sinds: '2020-01-01', totEnMet: '2099-01-01' } as const;
const GEVRAAGD = '2026-01-02T09:00:00Z';

afterEach(() => zetKlok(null));

describe('a school is admitted by its keurmerk', () => {
  test('with a keurmerk, in one act with the step, the clause in force and a notice (C 5.1, 19)', async () => {
    const hier = await scan().in('voorgelegd').maak();
    await registerZei(hier.school, GEVRAAGD, VOL);
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'toegelaten' })).toBe('gedaan');
    expect(await standVan(hier)).toBe('toegelaten');
    expect(await besluitenVan(hier)).toMatchObject([{ soort: 'toegelaten', keurmerk: 'vol', zienswijze_dagen: null }]);
    expect((await besluitenVan(hier))[0]?.rechtsmiddel_id).not.toBeNull();
    expect(await vraag("select 1 from uitgaande_post where onderwerp_id = $1 and sjabloon = 'scan_bericht'", [hier.id])).toHaveLength(1);
  });

  test('without any it is not, and nothing is left behind (C 5.1)', async () => {
    const hier = await scan().in('voorgelegd').maak();
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'toegelaten' })).toBe('scanbesluit.fouten.keurmerk_onbekend');
    await registerZei(hier.school, GEVRAAGD, { status: 'ingetrokken', sinds: '2026-01-01' });
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'voorwaardelijk_toegelaten' })).toBe(
      'scanbesluit.fouten.keurmerk_ingetrokken',
    );
    expect([await standVan(hier), await besluitenVan(hier)]).toEqual(['voorgelegd', []]);
  });

  test('an aspirant on conditions only (B1.4)', async () => {
    const hier = await scan().in('voorgelegd').maak();
    await registerZei(hier.school, GEVRAAGD, ASPIRANT);
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'toegelaten' })).toBe('scanbesluit.fouten.aspirant_voorwaardelijk');
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'voorwaardelijk_toegelaten' })).toBe('gedaan');
    expect(await standVan(hier)).toBe('voorwaardelijk');
  });

  test('given back to who did the scan, with a note that the school does not see', async () => {
    const hier = await scan().in('voorgelegd').maak();
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'teruggelegd' })).toBe('gedaan');
    expect([await standVan(hier), await besluitenVan(hier)]).toEqual(['gedeeld', []]);
    const gezien = await alsActor(await sessieVoor(hier.contact), (client) =>
      client.query("select 1 from scanstap where scan_id = $1 and gebeurtenis = 'teruggelegd'", [hier.id]),
    );
    expect(gezien.rows).toEqual([]);
  });
});

describe('four eyes (B1.6)', () => {
  test('who did the scan does not decide, also not in another role', async () => {
    const hier = await scan().in('voorgelegd').maak();
    await registerZei(hier.school, GEVRAAGD, VOL);
    const toegangId = await geefToegang(hier.onderzoeker.id, { rol: 'tekenbevoegde' });
    const dubbel = { ...hier.onderzoeker, toegangId };
    for (const besluit of ['toegelaten', 'weigering_voorgenomen', 'teruggelegd'] as const) {
      expect(await besluitAls(dubbel, hier, { besluit }).catch(String), besluit).toBe('kwaliteitsscan.fouten.vier_ogen');
    }
    expect([await standVan(hier), await besluitenVan(hier)]).toEqual(['voorgelegd', []]);
  });

  test('who recorded a condition does not lift the conditions', async () => {
    const hier = await scan().in('voorwaardelijk').maak();
    await registerZei(hier.school, GEVRAAGD, ASPIRANT);
    for (const stap of voorwaardestappen) await legVoorwaarde(hier, stap, { gedaanOp: '2026-05-01' });
    const toegangId = await geefToegang(hier.onderzoeker.id, { rol: 'tekenbevoegde' });
    const besluit = 'onvoorwaardelijk_toegelaten';
    expect(await besluitAls({ ...hier.onderzoeker, toegangId }, hier, { besluit })).toBe('kwaliteitsscan.fouten.vier_ogen');
    expect(await besluitAls(await tekenbevoegde().maak(), hier, { besluit })).toBe('gedaan');
    expect(await standVan(hier)).toBe('toegelaten');
  });

  test('a relatiebeheerder does not decide, a tekenbevoegde does not advise', async () => {
    const hier = await scan().in('voorgelegd').maak();
    expect(await besluitAls(hier.onderzoeker, hier, { besluit: 'weigering_voorgenomen' })).toBe('verboden');
    const gedeeld = await scan().in('gedeeld').maak();
    const invoer = { advies: 'toelaten', motivering: 'Goed.' } as const;
    expect(await uitkomstVan(legVoor(contextVoor(await sessieVoor(gedeeld.beslisser)), gedeeld.id, invoer, uuidv7()))).toBe('verboden');
  });
});

describe('a refusal (B1.6)', () => {
  const bij = (moment: string) => ({ klok: stilstaandeKlok(moment) });

  test('first a voornemen; then not before the zienswijze or the end of its term', async () => {
    const hier = await scan().in('voorgelegd').maak();
    await zetKlok('2027-03-01T10:00:00Z');
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'niet_toegelaten' })).toBe('kwaliteitsscan.fouten.kan_nu_niet');
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'weigering_voorgenomen', ...bij('2027-03-01T10:00:00Z') })).toBe('gedaan');
    expect(await besluitenVan(hier)).toMatchObject([{ soort: 'weigering_voorgenomen', zienswijze_dagen: 14, rechtsmiddel_id: null }]);
    await zetKlok('2027-03-15T22:59:00Z');
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'niet_toegelaten', ...bij('2027-03-15T22:59:00Z') })).toBe(
      'scanbesluit.fouten.zienswijze_loopt',
    );
    await zetKlok('2027-03-15T23:00:00Z');
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'niet_toegelaten', ...bij('2027-03-15T23:00:00Z') })).toBe('gedaan');
    expect(await standVan(hier)).toBe('niet_toegelaten');
  });

  test('at once after the school spoke; its words stay, more may be added until the decision', async () => {
    const hier = await scan().in('voornemen').maak();
    const geef = async (tekst: string) => uitkomstVan(geefZienswijze(contextVoor(await sessieVoor(hier.contact)), { tekst }, uuidv7()));
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'niet_toegelaten' })).toBe('scanbesluit.fouten.zienswijze_loopt');
    expect(await geef('Wij zien het anders.')).toBe('gedaan');
    expect(await geef('En dit ook nog.')).toBe('gedaan');
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'niet_toegelaten' })).toBe('gedaan');
    expect(await geef('Te laat.')).toBe('kwaliteitsscan.fouten.kan_nu_niet');
    expect(await vraag('select tekst from scanzienswijze where scan_id = $1 order by vastgelegd_op', [hier.id])).toEqual([
      { tekst: 'Wij zien het anders.' },
      { tekst: 'En dit ook nog.' },
    ]);
  });

  test('after a voornemen the school may still be admitted', async () => {
    const hier = await scan().in('voornemen').maak();
    await registerZei(hier.school, GEVRAAGD, VOL);
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'toegelaten' })).toBe('gedaan');
  });

  test('another school says nothing about it', async () => {
    const [hier, elders] = [await scan().in('voornemen').maak(), await scan().in('gedeeld').maak()];
    const invoer = { tekst: 'Van een ander.' };
    expect(await uitkomstVan(geefZienswijze(contextVoor(await sessieVoor(elders.contact)), invoer, uuidv7()))).toBe(
      'kwaliteitsscan.fouten.kan_nu_niet',
    );
    const vast = [uuidv7(), hier.id, uuidv7(), elders.contact.id];
    await expect(
      alsActor(await sessieVoor(elders.contact), (client) =>
        client.query("insert into scanzienswijze (id, scan_id, tekst, formulier_id, vastgelegd_door) values ($1, $2, 'x', $3, $4)", vast),
      ),
    ).rejects.toThrow();
    expect(await vraag('select 1 from scanzienswijze where scan_id = $1', [hier.id])).toEqual([]);
  });
});

describe('twice and at once', () => {
  test('a double click is one decision', async () => {
    const hier = await scan().in('voorgelegd').maak();
    const opdracht = { besluit: 'weigering_voorgenomen', formulierId: uuidv7() } as const;
    expect(await Promise.all([1, 2].map(() => besluitAls(hier.beslisser, hier, opdracht)))).toEqual(['gedaan', 'gedaan']);
    expect(await besluitenVan(hier)).toHaveLength(1);
  });

  test('of two tekenbevoegden one decides', async () => {
    const hier = await scan().in('voorgelegd').maak();
    await registerZei(hier.school, GEVRAAGD, VOL);
    const ander = await tekenbevoegde().maak();
    const gezien = await laatsteStapVan(hier);
    const samen = await Promise.all([
      besluitAls(hier.beslisser, hier, { besluit: 'toegelaten', gezien }),
      besluitAls(ander, hier, { besluit: 'weigering_voorgenomen', gezien }),
    ]);
    expect(samen.toSorted()).toEqual(['gedaan', 'kwaliteitsscan.fouten.kan_nu_niet']);
    expect(await besluitenVan(hier)).toHaveLength(1);
  });

  test('on a page from before another step nothing is decided: a zienswijze that came is read first (B1.6)', async () => {
    const hier = await scan().in('voornemen').maak();
    await registerZei(hier.school, GEVRAAGD, VOL);
    const gezien = await laatsteStapVan(hier);
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'toegelaten', gezien: gezien - 1 })).toBe('kwaliteitsscan.fouten.kan_nu_niet');
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'toegelaten', gezien })).toBe('gedaan');
  });

  test('of two relatiebeheerders one lays it before the tekenbevoegde', async () => {
    const hier = await scan().in('gedeeld').maak();
    const leg = async (wie: { id: string; toegangId: string }) =>
      uitkomstVan(legVoor(contextVoor(await sessieVoor(wie)), hier.id, { advies: 'toelaten', motivering: 'Goed.' }, uuidv7()));
    const samen = await Promise.all([leg(hier.onderzoeker), leg(await relatiebeheerder().maak())]);
    expect(samen.toSorted()).toEqual(['gedaan', 'kwaliteitsscan.fouten.kan_nu_niet']);
    expect(await vraag('select 1 from scanadvies where scan_id = $1', [hier.id])).toHaveLength(1);
  });
});
