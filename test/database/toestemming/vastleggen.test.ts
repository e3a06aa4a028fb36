import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { legPapierVast, legSchermVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { isDomeinFout } from '~/platform/fout';
import type { Context } from '~/platform/context';
import { vraag } from '../../fabriek/bron';
import { casemanager } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { ketenZonderToestemming, ketenWi2021 } from '../../fabriek/keten';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { papierInvoer, schermInvoer, TEKST_BIJLAGE_2 } from '../../fabriek/toestemmingsinvoer';

type Keten = Awaited<ReturnType<typeof ketenZonderToestemming>>;
let keten: Keten;
let context: Context;

beforeAll(async () => {
  keten = await ketenZonderToestemming();
  context = contextVoor(await sessieVoor(keten.casemanager));
});

const velden = async (belofte: Promise<unknown>) => {
  const fout = await belofte.then(
    () => null,
    (f: unknown) => f,
  );
  return isDomeinFout(fout) ? { code: fout.code, velden: fout.velden } : fout;
};
const papier = (meer = {}, formulierId = uuidv7()) =>
  legPapierVast(context, { inburgeraarId: keten.inburgeraar.id, formulierId, invoer: papierInvoer(keten.inburgeraar, keten.school, meer) });
const open = (inburgeraarId: string) =>
  vraag<{ categorie: string }>('select distinct categorie from grondslag where inburgeraar_id = $1 and van <= now() and tot > now()', [
    inburgeraarId,
  ]);
const aantal = async (waar: string, id: string) => Number((await vraag<{ n: string }>(`select count(*) as n from ${waar}`, [id]))[0]?.n);

describe('an answer is refused beside the field that is wrong', () => {
  test('another birth date than the registered one: two people of one name are not one', async () => {
    expect(await velden(papier({ geboortedatum: Temporal.PlainDate.from('1990-05-02') }))).toEqual({
      code: 'ongeldig',
      velden: { geboortedatum: ['toestemming.fouten.geboortedatum_anders'] },
    });
  });

  test('a day that has not come, a day before birth, a time that has not come', async () => {
    const morgen = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 1 });
    expect(await velden(papier({ datum: morgen }))).toMatchObject({ velden: { datum: ['toestemming.fouten.datum_toekomst'] } });
    expect(await velden(papier({ datum: Temporal.PlainDate.from('1990-04-30') }))).toMatchObject({
      velden: { datum: ['toestemming.fouten.datum_voor_geboorte'] },
    });
    const straks = Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').add({ minutes: 2 });
    if (straks.day === Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').day) {
      expect(await velden(papier({ datum: straks.toPlainDate(), tijd: straks.toPlainTime().round('minute') }))).toMatchObject({
        velden: { tijd: ['toestemming.fouten.tijd_toekomst'] },
      });
    }
  });

  test('C 2.1: a ja for a school without a running convenant', async () => {
    const verlopen = await school().metConvenant('2021-01-01', '2022-12-31').maak();
    expect(await velden(papier({ aanbiederId: verlopen.id }))).toMatchObject({
      velden: { aanbiederId: ['toestemming.fouten.geen_partner'] },
    });
  });

  test('a scan that is no picture and no PDF', async () => {
    expect(await velden(papier({ scan: new File(['<script>'], 'ja.pdf') }))).toMatchObject({ velden: { scan: ['fouten.bestand.soort'] } });
  });

  test('a text that does not exist', async () => {
    expect(await velden(papier({ tekstversieId: uuidv7() }))).toMatchObject({ velden: { tekstversieId: ['fouten.keuze'] } });
  });

  test('C 12.1: under the Wi2021 nobody is asked', async () => {
    const ander = await ketenWi2021();
    const zijn = contextVoor(await sessieVoor(ander.casemanager));
    const poging = legSchermVast(zijn, {
      inburgeraarId: ander.inburgeraar.id,
      formulierId: uuidv7(),
      invoer: schermInvoer(ander.inburgeraar, ander.school),
    });
    expect(await velden(poging)).toEqual({ code: 'conflict', velden: { '': ['toestemming.fouten.niet_vragen'] } });
  });

  test('C 12.1: under the Wi2013 neither, once the matrix rests it on another ground', async () => {
    const scherm = () =>
      legSchermVast(context, {
        inburgeraarId: keten.inburgeraar.id,
        formulierId: uuidv7(),
        invoer: schermInvoer(keten.inburgeraar, keten.school),
      });
    const zetTot = (tot: string | null) =>
      vraag("update grondslag_regel set tot = $1 where wet = 'wi2013' and grond = 'toestemming'", [tot]);
    await zetTot('2022-12-31');
    expect(await velden(scherm())).toEqual({ code: 'conflict', velden: { '': ['toestemming.fouten.niet_vragen'] } });
    await zetTot(null);
  });

  test('nothing of a refused answer is kept, its scan neither', async () => {
    expect(await aantal('toestemming where inburgeraar_id = $1', keten.inburgeraar.id)).toBe(0);
    expect(await aantal('bestand where inburgeraar_id = $1', keten.inburgeraar.id)).toBe(0);
  });
});

test('a person of another caseload does not exist', async () => {
  const vreemde = await inburgeraar()
    .inCaseloadVan(await casemanager().maak())
    .maak();
  const poging = legSchermVast(context, { inburgeraarId: vreemde.id, formulierId: uuidv7(), invoer: schermInvoer(vreemde, keten.school) });
  expect(await velden(poging)).toEqual({ code: 'niet_gevonden', velden: {} });
});

describe('a ja on paper', () => {
  test('opens at once exactly what its text names, and is kept with scan, log and who recorded it (C 12.2)', async () => {
    const id = await papier({
      tekstversieId: TEKST_BIJLAGE_2,
      tijd: Temporal.PlainTime.from('10:15'),
      tolkNaam: 'T. Olk',
      tolkNummer: 'W-1',
    });
    expect((await open(keten.inburgeraar.id)).map(({ categorie }) => categorie).sort()).toEqual([
      'identiteit',
      'plan_van_aanpak',
      'traject',
      'voortgang',
    ]);
    const [rij] = await vraag(
      `select t.soort, t.kanaal, t.tijdstip, t.tolk_naam, t.partner_getekend, t.vastgelegd_door, b.naam as scan, b.inburgeraar_id = t.inburgeraar_id as zelfde
       from toestemming t join bestand b on b.id = t.bestand_id where t.id = $1`,
      [id],
    );
    expect(rij).toEqual({
      soort: 'verleend',
      kanaal: 'papier',
      tijdstip: new Date('2024-02-01T09:15:00Z'),
      tolk_naam: 'T. Olk',
      partner_getekend: false,
      vastgelegd_door: keten.casemanager.id,
      scan: 'toestemming.pdf',
      zelfde: true,
    });
    expect(await aantal("log.handeling where handeling = 'toestemming.verleend' and onderwerp_id = $1", id)).toBe(1);
  });

  test('a double submit with one form id is one act and one file', async () => {
    const formulierId = uuidv7();
    const eerst = await papier({ datum: Temporal.PlainDate.from('2024-03-01') }, formulierId);
    expect(await papier({ datum: Temporal.PlainDate.from('2024-03-01') }, formulierId)).toBe(eerst);
    expect(await aantal('toestemming where formulier_id = $1', formulierId)).toBe(1);
    expect(await aantal(`bestand where id = (select bestand_id from toestemming where formulier_id = $1)`, formulierId)).toBe(1);
  });

  test('ten at once with one form id are one act', async () => {
    const formulierId = uuidv7();
    const ids = await Promise.all(Array.from({ length: 10 }, () => papier({ datum: Temporal.PlainDate.from('2024-04-01') }, formulierId)));
    expect(new Set(ids).size).toBe(1);
    expect(await aantal('toestemming where formulier_id = $1', formulierId)).toBe(1);
  });
});

describe('at the desk', () => {
  test('the name is kept as it was typed, in any script; the moment is the database’s', async () => {
    const ander = await ketenZonderToestemming();
    const zijn = contextVoor(await sessieVoor(ander.casemanager));
    const invoer = schermInvoer(ander.inburgeraar, ander.school, { naam: 'ሰላም ተስፋይ' });
    const id = await legSchermVast(zijn, { inburgeraarId: ander.inburgeraar.id, formulierId: uuidv7(), invoer });
    const [rij] = await vraag(
      `select naam, kanaal, bestand_id, abs(extract(epoch from tijdstip - vastgelegd_op)) < 1 as nu, datum = (tijdstip at time zone 'Europe/Amsterdam')::date as dag
       from toestemming where id = $1`,
      [id],
    );
    expect(rij).toEqual({ naam: 'ሰላም ተስፋይ', kanaal: 'scherm', bestand_id: null, nu: true, dag: true });
    expect(await open(ander.inburgeraar.id)).toHaveLength(6);
  });

  test('C 12.4: a nee to all closes every school, a later ja for one opens that one', async () => {
    const ander = await ketenZonderToestemming();
    const zijn = contextVoor(await sessieVoor(ander.casemanager));
    const zeg = (invoer: ReturnType<typeof schermInvoer>) =>
      legSchermVast(zijn, { inburgeraarId: ander.inburgeraar.id, formulierId: uuidv7(), invoer });
    await zeg(schermInvoer(ander.inburgeraar, ander.school));
    await zeg(schermInvoer(ander.inburgeraar, null));
    expect(await open(ander.inburgeraar.id)).toEqual([]);
    await zeg(schermInvoer(ander.inburgeraar, ander.school));
    expect(await open(ander.inburgeraar.id)).toHaveLength(6);
    await zeg(schermInvoer(ander.inburgeraar, ander.school, { antwoord: 'nee_school' }));
    expect(await open(ander.inburgeraar.id)).toEqual([]);
  });
});
