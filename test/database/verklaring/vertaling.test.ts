import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { findTekst } from '~/domein/verklaring/tekst.repository.server';
import { legPapierVast, legSchermVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { metActor } from '~/platform/db/actor.server';
import { isDomeinFout } from '~/platform/fout';
import { naarDomeinFout } from '~/platform/db/sqlfout.server';
import { voegIn, vraag } from '../../fabriek/bron';
import { beheerder as maakBeheerder, casemanager, fg as maakFg, medewerker, type ProefGebruiker } from '../../fabriek/gebruiker';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bevestigVertaling } from '../../fabriek/tekstversie';
import { papierInvoer, schermInvoer } from '../../fabriek/toestemmingsinvoer';

const tekstId = async (taal: string, code = 'uitgebreid') =>
  (await vraag<{ id: string }>('select id from tekstversie where code = $1 and nummer = 2 and taal = $2', [code, taal]))[0]?.id ?? '';

type Keten = Awaited<ReturnType<typeof ketenZonderToestemming>>;
let keten: Keten;
let beheerder: ProefGebruiker;
let arabisch: string;

beforeAll(async () => {
  keten = await ketenZonderToestemming();
  beheerder = await maakBeheerder().maak();
  arabisch = await tekstId('ar');
});

const context = async () => contextVoor(await sessieVoor(keten.casemanager));
const uitkomst = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'vastgelegd',
    (fout: unknown) => (isDomeinFout(fout) ? fout.velden : fout),
  );
const scherm = async (meer: object) =>
  uitkomst(
    legSchermVast(await context(), {
      inburgeraarId: keten.inburgeraar.id,
      formulierId: uuidv7(),
      invoer: schermInvoer(keten.inburgeraar, keten.school, { tekstversieId: arabisch, ...meer }),
    }),
  );
const TOLK_NODIG = { tolkNaam: ['toestemming.fouten.tolk_nodig'] };

describe('a ja on a translation that is a concept', () => {
  test('is refused beside the field without a tolk, and recorded with one', async () => {
    expect(await scherm({})).toEqual(TOLK_NODIG);
    expect(await scherm({ tolkNaam: 'Anna de Tolk' })).toBe('vastgelegd');
  });

  test('a nee never needs a tolk, for a school and for all', async () => {
    expect(await scherm({ antwoord: 'nee_school' })).toBe('vastgelegd');
    expect(await scherm({ antwoord: 'nee_alle', aanbiederId: undefined })).toBe('vastgelegd');
  });

  test('the database holds to it whoever writes: no tolk, an empty name, the own link', async () => {
    const rij = (meer: object) =>
      uitkomst(
        voegIn('toestemming', {
          ...{ id: uuidv7(), inburgeraar_id: keten.inburgeraar.id, aanbieder_id: keten.school.id, soort: 'verleend' },
          ...{ naam: 'Proef', geboortedatum: '1990-05-01', plaats: 'Den Haag', datum: '2026-03-01', kanaal: 'papier' },
          ...{ tekstversie_id: arabisch, tolk_naam: null, ...meer },
        }),
      );
    expect(await rij({})).toMatchObject({ code: 'TK010' });
    expect(await rij({ tolk_naam: ' ' })).toMatchObject({ code: 'TK010' });
    expect(await rij({ kanaal: 'link', tolk_naam: 'Anna de Tolk' })).toMatchObject({ code: 'TK010' });
    expect(await rij({ kanaal: 'link', soort: 'geweigerd' })).toBe('vastgelegd');
    expect(await rij({ kanaal: 'link', tekstversie_id: await tekstId('nl-b1') })).toBe('vastgelegd');
  });

  test('a refusal of the database stands beside the field as well', () => {
    const fout = Object.assign(new Error('fout'), { meta: { driverAdapterError: { cause: { originalCode: 'TK010' } } } });
    expect(naarDomeinFout(fout)).toMatchObject({ velden: TOLK_NODIG });
  });
});

test('once a translator answers for it a ja needs no tolk; one signed before that day, entered later, still does', async () => {
  const turks = await tekstId('tr');
  await bevestigVertaling(turks, beheerder, '2026-02-01');
  expect(await metActor(await context(), (tx) => findTekst(tx, turks))).toMatchObject({ isBevestigd: true, bevestigdOp: '2026-02-01' });
  expect(await scherm({ tekstversieId: turks })).toBe('vastgelegd');
  const papier = async (datum: string) =>
    uitkomst(
      legPapierVast(await context(), {
        inburgeraarId: keten.inburgeraar.id,
        formulierId: uuidv7(),
        invoer: papierInvoer(keten.inburgeraar, keten.school, { tekstversieId: turks, datum: Temporal.PlainDate.from(datum) }),
      }),
    );
  expect(await papier('2026-01-31')).toEqual(TOLK_NODIG);
  expect(await papier('2026-02-01')).toBe('vastgelegd');
});

describe('who confirms a text', () => {
  const besluit = (wie: { id: string }, namens: string, tekst: string) =>
    `insert into tekstbesluit (id, tekstversie_id, namens, vastgelegd_door) values ('${uuidv7()}', '${tekst}', '${namens}', '${wie.id}')`;
  const als = async (wie: { id: string; toegangId: string }, sql: string) => {
    const sessie = await sessieVoor(wie);
    return uitkomst(alsActor(sessie, (client) => client.query(sql)));
  };
  const staat = async (tekst: string) => (await metActor(await context(), (tx) => findTekst(tx, tekst)))?.vastgesteld;

  test('C 12.2: the mark goes when a beheerder for the gemeente and the fg for himself did, not before', async () => {
    const [nl, fr, fg] = [await tekstId('nl'), await tekstId('fr'), await maakFg().maak()];
    expect(await staat(nl)).toBe(false);
    expect(await als(beheerder, besluit(beheerder, 'gemeente', nl))).toBe('vastgelegd');
    expect(await staat(nl)).toBe(false);
    expect(await als(fg, besluit(fg, 'fg', nl))).toBe('vastgelegd');
    expect([await staat(nl), await staat(fr), await staat(await tekstId('nl-b1'))]).toEqual([true, true, false]);
    expect(await als(fg, besluit(fg, 'fg', nl))).toMatchObject({ code: '23505' });
  });

  test('neither speaks for the other, nobody in another’s name, nobody else at all, and no translation', async () => {
    const [nl, fg] = [await tekstId('nl', 'bijlage-2'), await maakFg().maak()];
    const geweigerd = { code: '42501' };
    expect(await als(beheerder, besluit(beheerder, 'fg', nl))).toMatchObject(geweigerd);
    expect(await als(fg, besluit(fg, 'gemeente', nl))).toMatchObject(geweigerd);
    expect(await als(beheerder, besluit(fg, 'gemeente', nl))).toMatchObject(geweigerd);
    expect(await als(beheerder, besluit(beheerder, 'gemeente', await tekstId('ar')))).toMatchObject(geweigerd);
    for (const wie of [await casemanager().maak(), await medewerker(keten.school).maak()])
      expect(await als(wie, besluit(wie, 'gemeente', nl))).toMatchObject(geweigerd);
  });

  test('a translator is recorded by a beheerder, of a translation, not from a day to come; and nobody changes or removes it', async () => {
    const [somali, fg] = [await tekstId('so'), await maakFg().maak()];
    const vertaler = (wie: { id: string }, tekst: string, datum: string) =>
      `insert into vertaling (tekstversie_id, vertaler, wbtv_nummer, datum, vastgelegd_door) values ('${tekst}', 'Hodan Warsame', '90002', ${datum}, '${wie.id}')`;
    expect(await als(fg, vertaler(fg, somali, 'tk.vandaag()'))).toMatchObject({ code: '42501' });
    expect(await als(beheerder, vertaler(beheerder, await tekstId('nl'), 'tk.vandaag()'))).toMatchObject({ code: '42501' });
    expect(await als(beheerder, vertaler(beheerder, somali, 'tk.vandaag() + 1'))).toMatchObject({ code: '42501' });
    expect(await als(beheerder, vertaler(beheerder, somali, 'tk.vandaag()'))).toBe('vastgelegd');
    for (const sql of ["update vertaling set vertaler = 'x'", 'delete from vertaling', 'delete from tekstbesluit'])
      expect(await als(beheerder, sql)).toMatchObject({ code: '42501' });
    const gezien = async (wie: { id: string; toegangId: string }) =>
      alsActor(await sessieVoor(wie), (client) => client.query('select from vertaling').then(({ rowCount }) => (rowCount ?? 0) > 0));
    expect([await gezien(fg), await gezien(keten.casemanager)]).toEqual([true, false]);
  });
});
