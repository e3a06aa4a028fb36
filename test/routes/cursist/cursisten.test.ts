import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as zoek, loader as lijst } from '~/routes/cursisten';
import { action as wijzig, loader as gegevens } from '~/routes/cursisten_.$id_.gegevens';
import { action as schrijfIn } from '~/routes/cursisten_.nieuw';
import { vraag } from '../../fabriek/bron';
import { cursist } from '../../fabriek/cursist';
import { beheerder, medewerker } from '../../fabriek/gebruiker';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let context: Context;
let elders: Context;
let ik: string;
let celik: string;
beforeAll(async () => {
  const aanbieder = await school().metConvenant('2024-01-01', '2999-12-31').maak();
  const persoon = await medewerker(aanbieder).maak();
  ik = persoon.id;
  context = contextVoor(await sessieVoor(persoon));
  elders = contextVoor(await sessieVoor(await medewerker(await school().maak()).maak()));
  celik = (await cursist(aanbieder).genaamd('Amina', 'Çelik').metKenmerk('ZZ-1').metContactpersoon(persoon).maak()).id;
  await cursist(aanbieder).genaamd('Yonas', 'Tekle').maak();
});

const open = (pad: string, met = context) => roepAan(lijst, met, bezoek(met, pad));
const zoekNaar = (term: string) => roepAan(zoek, context, verzending(context, '/cursisten', { velden: { zoek: term } }));

describe('/cursisten', () => {
  test('is for schools', async () => {
    expect((await open('/cursisten')).status).toBe(200);
    expect((await open('/cursisten', contextVoor(await sessieVoor(await beheerder().maak())))).status).toBe(403);
    expect((await open('/cursisten', contextVoor(null))).status).toBe(302);
  });

  test('shows one’s own first, the whole school when asked, and takes strange choices for none', async () => {
    expect((await open('/cursisten')).data).toMatchObject({ totaal: 1, rijen: [{ id: celik, mijn: true }] });
    expect((await open('/cursisten?wie=school')).data).toMatchObject({ totaal: 2 });
    expect((await open('/cursisten?wie=iedereen&rapportage=x&inschrijving=y&sorteer=bsn&pagina=-1')).data).toMatchObject({
      totaal: 1,
      pagina: 1,
      filter: { wie: null, rapportage: null, inschrijving: null },
      sortering: { kolom: 'naam', richting: 'op' },
    });
    expect((await open('/cursisten?wie=school&sorteer=kenmerk&richting=af')).data).toMatchObject({ rijen: [{ id: celik }, {}] });
    await open('/cursisten?alles=ja');
  });

  test('is as one left it, choices and order, until one wipes them; a colleague’s is his own', async () => {
    await open('/cursisten?wie=school&sorteer=kenmerk&richting=af');
    expect((await open('/cursisten')).koppen.get('location')).toBe('/cursisten?wie=school&sorteer=kenmerk&richting=af');
    expect((await open('/cursisten', elders)).status).toBe(200);
    expect((await open('/cursisten?alles=ja')).data).toMatchObject({ totaal: 1, sortering: { kolom: 'naam' } });
    expect((await open('/cursisten')).status).toBe(200);
  });

  test('a search leads to an address without the name, worth nothing to another school, and leaves no trace of it', async () => {
    const { status, koppen } = await zoekNaar('çelik');
    const pad = koppen.get('location') ?? '';
    expect(status).toBe(302);
    expect(decodeURIComponent(pad).toLowerCase()).not.toContain('elik');
    expect((await open(pad)).data).toMatchObject({ zoek: 'çelik', totaal: 1, rijen: [{ id: celik }] });
    expect((await open(pad, elders)).koppen.get('location')).toBe('/cursisten');
    expect((await open('/cursisten?zoek=celik')).koppen.get('location')).toBe('/cursisten');
    expect((await zoekNaar('  ')).koppen.get('location')).toBe('/cursisten');
    const sporen = await vraag(
      "select 1 from log.inzage where activiteit ilike '%elik%' union all select 1 from voorkeur where waarde::text ilike '%elik%'",
    );
    expect(sporen).toEqual([]);
  });
});

const GEGEVENS = {
  kenmerk: 'ZZ-9',
  voornamen: 'Selam',
  achternaam: 'Tesfay',
  geboortedatum: '1990-05-01',
  wet: 'wi2013',
  doelgroep: 'gezinsmigrant',
};

describe('/cursisten/nieuw', () => {
  const doe = (velden: Record<string, string>) =>
    roepAan(
      schrijfIn,
      context,
      verzending(context, '/cursisten/nieuw', { velden: { ...GEGEVENS, begin: '2026-09-01', contactpersoon: ik, ...velden } }),
    );

  test.each([
    ['kenmerk', '999990019', 'cursist.fouten.kenmerk_bsn'],
    ['kenmerk', '=1+1', 'cursist.fouten.kenmerk_vorm'],
    ['kenmerk', 'ZZ-1', 'cursist.fouten.kenmerk_bezet'],
    ['voornamen', ' ', 'fouten.verplicht'],
    ['geboortedatum', '1990-02-30', 'fouten.datum'],
    ['geboortedatum', '2090-01-01', 'fouten.datum'],
    ['wet', 'wi1998', 'fouten.keuze'],
    ['contactpersoon', '01930000-0000-7000-8000-000000000999', 'fouten.keuze'],
  ])('refuses %s %j beside its field, and keeps what was typed', async (veld, waarde, sleutel) => {
    const { status, data } = await doe({ [veld]: waarde });
    expect(status).toBe(400);
    expect(data).toMatchObject({ error: { [veld]: [sleutel] }, initialValue: { achternaam: 'Tesfay' } });
  });

  test('leads to the new cursist', async () => {
    const { status, koppen } = await doe({});
    expect(status).toBe(302);
    expect(koppen.get('location')).toMatch(/^\/cursisten\/[0-9a-f-]{36}\?gedaan=nieuw$/);
  });
});

describe('/cursisten/:id/gegevens', () => {
  test('answers 409 to the second of two people, with his own version and the stored one', async () => {
    const pad = `/cursisten/${celik}/gegevens`;
    const doe = (velden: Record<string, string>) =>
      roepAan(wijzig, context, verzending(context, pad, { velden: { ...GEGEVENS, kenmerk: 'ZZ-1', versie: '1', ...velden } }), {
        id: celik,
      });
    expect((await doe({})).status).toBe(302);
    const botsing = await doe({ voornamen: 'Anders' });
    expect(botsing).toMatchObject({
      status: 409,
      data: { error: { '': ['cursist.fouten.intussen_gewijzigd'] }, initialValue: { voornamen: 'Anders' } },
    });
    const nu = await roepAan(gegevens, context, bezoek(context, pad), { id: celik });
    expect(nu.data).toMatchObject({ cursist: { voornamen: 'Selam', versie: 2 } });
    expect((await roepAan(gegevens, elders, bezoek(elders, pad), { id: celik })).status).toBe(404);
  });
});
