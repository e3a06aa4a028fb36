import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as zoek, loader as lijst } from '~/routes/caseload';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let context: Context;
let ander: Context;
let haddad: string;
beforeAll(async () => {
  const ik = await casemanager().maak();
  context = contextVoor(await sessieVoor(ik));
  ander = contextVoor(await sessieVoor(await casemanager().maak()));
  haddad = (await inburgeraar().genaamd('Amina', 'Haddad').inCaseloadVan(ik).maak()).id;
  await inburgeraar().genaamd('Jan', 'Berg').wi2021().inCaseloadVan(ik).maak();
});

const open = (pad: string, met = context) => roepAan(lijst, met, bezoek(met, pad));
const zoekNaar = (naam: string) => roepAan(zoek, context, verzending(context, '/caseload', { velden: { naam } }));

describe('the caseload', () => {
  test('is for casemanagers', async () => {
    expect((await open('/caseload')).status).toBe(200);
    const vreemd = contextVoor(await sessieVoor(await beheerder().maak()));
    expect((await open('/caseload', vreemd)).status).toBe(403);
    expect((await open('/caseload', contextVoor(null))).status).toBe(302);
  });

  test('takes strange choices for none', async () => {
    const { status, data } = await open('/caseload?wet=wi1812&school=x&sorteer=bsn&richting=schuin&pagina=-3');
    expect(status).toBe(200);
    expect(data).toMatchObject({ totaal: 2, pagina: 1, keuzes: { filter: { wet: null, school: null }, sortering: { kolom: 'naam' } } });
  });

  test('comes back tomorrow as it was left, until the choices are wiped', async () => {
    expect((await open('/caseload?wet=wi2021&sorteer=termijn&richting=af')).data).toMatchObject({ totaal: 1 });
    const morgen = await open('/caseload');
    expect([morgen.status, morgen.koppen.get('location')]).toEqual([302, '/caseload?wet=wi2021&sorteer=termijn&richting=af']);
    expect((await open('/caseload', ander)).status).toBe(200);
    await open('/caseload?alles=ja');
    expect((await open('/caseload')).data).toMatchObject({ totaal: 2 });
  });
});

describe('a search on a name', () => {
  test('leads to an address that does not hold the name, and that survives a reload', async () => {
    const { status, koppen } = await zoekNaar('Haddad');
    const pad = koppen.get('location') ?? '';
    expect(status).toBe(302);
    expect(decodeURIComponent(pad).toLowerCase()).not.toContain('haddad');
    for (let keer = 0; keer < 2; keer += 1) {
      expect((await open(pad)).data).toMatchObject({ zoekterm: 'Haddad', totaal: 1, rijen: [{ id: haddad }] });
    }
  });

  test('looks past the kept choices and leaves them alone', async () => {
    await open('/caseload?wet=wi2021');
    const pad = (await zoekNaar('haddad')).koppen.get('location') ?? '';
    expect((await open(pad)).data).toMatchObject({ totaal: 1 });
    expect((await open('/caseload')).koppen.get('location')).toBe('/caseload?wet=wi2021');
    await open('/caseload?alles=ja');
  });

  test('is worth nothing to someone else, and a typed address finds nothing', async () => {
    const pad = (await zoekNaar('haddad')).koppen.get('location') ?? '';
    expect((await open(pad, ander)).koppen.get('location')).toBe('/caseload');
    expect((await open('/caseload?zoek=Haddad')).koppen.get('location')).toBe('/caseload');
  });

  test('for nothing shows everyone', async () => {
    expect((await zoekNaar('  ')).koppen.get('location')).toBe('/caseload');
  });

  test('leaves no trace of the name', async () => {
    await zoekNaar('Verdwenen');
    const sporen = await vraag(
      `select 1 from voorkeur where waarde::text ilike '%verdwenen%' union all select 1 from log.handeling where handeling ilike '%verdwenen%'`,
    );
    expect(sporen).toEqual([]);
  });
});
