import { describe, expect, test } from 'vitest';
import { getCaseload } from '~/domein/inburgeraar/caseload.service.server';
import { GEEN_KEUZES, leesKeuzes } from '~/domein/inburgeraar/caseload.schema';
import { vraag } from '../../fabriek/bron';
import { casemanager } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { antwoordOp, dienIn, leest, vraagOver } from '../../fabriek/ingediend';
import { ketenMetToestemming, ketenWi2021, ketenZonderToestemming } from '../../fabriek/keten';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const alles = { keuzes: GEEN_KEUZES, pagina: 1 };
const keuze = (zoek: string) => ({ keuzes: leesKeuzes(new URLSearchParams(zoek)), pagina: 1 });
const ids = (lijst: { rijen: { id: string }[] }) => lijst.rijen.map(({ id }) => id);

async function ikMetContext() {
  const ik = await casemanager().maak();
  return { ik, context: contextVoor(await sessieVoor(ik)) };
}

describe('the caseload', () => {
  test('is one’s own, and nobody else’s', async () => {
    const { ik, context } = await ikMetContext();
    const mijn = await ketenMetToestemming({ casemanager: ik });
    await ketenZonderToestemming();
    await inburgeraar().inCaseloadVan(ik, '2022-03-08', '2023-01-01').maak();
    const lijst = await getCaseload(context, alles);
    expect(ids(lijst)).toEqual([mijn.inburgeraar.id]);
    expect(lijst.totaal).toBe(1);
  });

  test('is empty for who has no people yet', async () => {
    const { context } = await ikMetContext();
    expect(await getCaseload(context, alles)).toMatchObject({ rijen: [], totaal: 0, pagina: 1, scholen: [] });
  });

  test('says why a column is empty', async () => {
    const { ik, context } = await ikMetContext();
    const dicht = await ketenZonderToestemming({ casemanager: ik });
    const open = await ketenWi2021({ casemanager: ik });
    const los = await inburgeraar().wi2021().metTermijn(null, null).inCaseloadVan(ik).maak();
    const { rijen } = await getCaseload(context, alles);
    const rij = (id: string) => rijen.find((r) => r.id === id);
    expect(rij(dicht.inburgeraar.id)).toMatchObject({
      lening: { leeg: 'geen_toestemming' },
      route: { leeg: 'geen_toestemming' },
      rapport: { leeg: 'geen_grondslag' },
      termijn: { leeg: 'niet_vastgelegd' },
    });
    expect(rij(open.inburgeraar.id)).toMatchObject({
      lening: { leeg: 'niet_vastgelegd' },
      route: { leeg: 'niet_vastgelegd' },
      rapport: { leeg: 'nog_geen_rapport' },
    });
    expect(rij(los.id)).toMatchObject({ rapport: { leeg: 'geen_school' }, school: null, termijn: { leeg: 'onbekend' } });
  });

  test('shows the facts that count: the latest that holds today', async () => {
    const { ik, context } = await ikMetContext();
    const { inburgeraar: wie } = await ketenMetToestemming({ casemanager: ik });
    const feit = (tabel: string, kolommen: string, waarden: string) =>
      vraag(`insert into ${tabel} (id, inburgeraar_id, ${kolommen}) values (gen_random_uuid(), $1, ${waarden})`, [wie.id]);
    await feit('lening', 'soort, resterend_cent, peildatum', `'bekend', 300000, '2025-01-01'`);
    await feit('lening', 'soort, resterend_cent, peildatum', `'bekend', 200000, '2025-06-01'`);
    await feit('lening', 'soort, resterend_cent, peildatum', `'bekend', 900000, '2024-12-31'`);
    await feit('plan_van_aanpak', 'niveau, van', `'A2', '2024-01-01'`);
    await feit('plan_van_aanpak', 'niveau, van', `'B1', '2024-06-01'`);
    await feit('plan_van_aanpak', 'niveau, van', `'B2', '2999-01-01'`);
    await feit('termijn', 'einde', `'2030-01-01'`);
    await feit('termijn', 'einde', `'2031-01-01'`);
    const { rijen } = await getCaseload(context, alles);
    expect(rijen[0]).toMatchObject({ wet: 'wi2013', lening: { waarde: { cent: 2000_00 } }, route: { waarde: 'B1' } });
    expect(rijen[0]?.termijn.waarde?.einde).toBe('2031-01-01');
  });

  test('shows the latest report as new until it was read, and an answer until it was read after', async () => {
    const { ik, context } = await ikMetContext();
    const { cursist, contactpersoon } = await ketenWi2021({ casemanager: ik });
    const eerste = await dienIn(cursist, contactpersoon, { periodeVan: '2026-01-01', periodeTot: '2026-03-31' });
    const rij = async () => (await getCaseload(context, alles)).rijen[0];
    expect(await rij()).toMatchObject({ rapport: { waarde: { id: eerste.id, gelezen: false } } });
    expect((await rij())?.aandacht).toContain('rapport_nieuw');
    await leest(eerste, ik, '2026-04-02T10:00:00Z');
    expect(await rij()).toMatchObject({ rapport: { waarde: { gelezen: true } } });
    expect((await rij())?.aandacht).not.toContain('rapport_nieuw');

    const vraagId = await vraagOver(eerste, cursist, ik, '2026-04-02T10:05:00Z');
    expect((await rij())?.aandacht).not.toContain('vraag_beantwoord');
    await antwoordOp(vraagId, cursist, contactpersoon, '2026-04-03T10:00:00Z');
    expect((await rij())?.aandacht).toContain('vraag_beantwoord');
    await vraag(`update gelezen set gelezen_op = '2026-04-03T11:00:00Z'`);
    expect((await rij())?.aandacht).not.toContain('vraag_beantwoord');
  });

  test('counts a correction as new, and the version it replaced no more', async () => {
    const { ik, context } = await ikMetContext();
    const { cursist, contactpersoon } = await ketenWi2021({ casemanager: ik });
    const periode = { periodeVan: '2026-01-01', periodeTot: '2026-03-31' };
    const eerste = await dienIn(cursist, contactpersoon, periode);
    const tweede = await dienIn(cursist, contactpersoon, { ...periode, vervangt: eerste });
    const { rijen } = await getCaseload(context, alles);
    expect(rijen[0]).toMatchObject({ rapport: { waarde: { id: tweede.id, gelezen: false } } });
    await leest(tweede, ik);
    expect((await getCaseload(context, alles)).rijen[0]?.aandacht).not.toContain('rapport_nieuw');
  });

  test('C 12.4: a report disappears from the list when the ja is withdrawn', async () => {
    const { ik, context } = await ikMetContext();
    const { cursist, contactpersoon, inburgeraar: wie, school } = await ketenMetToestemming({ casemanager: ik });
    await dienIn(cursist, contactpersoon, { periodeVan: '2026-01-01', periodeTot: '2026-03-31' });
    expect((await getCaseload(context, alles)).rijen[0]?.rapport.waarde).not.toBeNull();
    await vraag(
      `insert into toestemming (id, inburgeraar_id, aanbieder_id, soort, naam, geboortedatum, plaats, datum, kanaal)
       values (gen_random_uuid(), $1, $2, 'ingetrokken', 'x', '1990-01-01', 'Den Haag', tk.vandaag(), 'brief')`,
      [wie.id, school.id],
    );
    expect((await getCaseload(context, alles)).rijen[0]?.rapport).toEqual({ waarde: null, leeg: 'geen_grondslag' });
  });
});

describe('filter, search and sort', () => {
  test('each filter narrows, and the count is exact', async () => {
    const { ik, context } = await ikMetContext();
    const a = await ketenMetToestemming({ casemanager: ik });
    const b = await ketenWi2021({ casemanager: ik });
    await dienIn(b.cursist, b.contactpersoon, { periodeVan: '2026-01-01', periodeTot: '2026-03-31' });
    const op = async (zoek: string) => {
      const lijst = await getCaseload(context, keuze(zoek));
      expect(lijst.totaal).toBe(lijst.rijen.length);
      return ids(lijst);
    };
    expect(await op('wet=wi2013')).toEqual([a.inburgeraar.id]);
    expect(await op('doelgroep=gezinsmigrant')).toEqual([b.inburgeraar.id]);
    expect(await op(`school=${b.school.id}`)).toEqual([b.inburgeraar.id]);
    expect(await op('rapport=nieuw')).toEqual([b.inburgeraar.id]);
    expect(await op('wet=wi2013&rapport=nieuw')).toEqual([]);
    expect(await op('wie=waarneming')).toEqual([]);
    expect((await op('wie=eigen')).toSorted()).toEqual([a.inburgeraar.id, b.inburgeraar.id].toSorted());
    expect((await getCaseload(context, alles)).scholen.map(({ id }) => id).toSorted()).toEqual([a.school.id, b.school.id].toSorted());
  });

  test('finds names in any order, without diacritics, in one’s own caseload only', async () => {
    const { ik, context } = await ikMetContext();
    const wie = await inburgeraar().genaamd('Şerif', 'van der Çelik').inCaseloadVan(ik).maak();
    await vraag(`update inburgeraar set naam_sleutel = 'celik serif van der' where id = $1`, [wie.id]);
    const ander = await casemanager().maak();
    await inburgeraar().genaamd('Serif', 'Celik').inCaseloadVan(ander).maak();
    const zoek = async (zoekterm: string) => ids(await getCaseload(context, { zoekterm, sortering: GEEN_KEUZES.sortering, pagina: 1 }));
    expect(await zoek('ÇELIK serif')).toEqual([wie.id]);
    expect(await zoek('şer')).toEqual([wie.id]);
    expect(await zoek('serif jansen')).toEqual([]);
    expect(await zoek('%')).toEqual([]);
    expect(await zoek("' or 1=1 --")).toEqual([]);
  });

  test('sorts on each column both ways, what is empty last', async () => {
    const { ik, context } = await ikMetContext();
    const laat = await inburgeraar().genaamd('A', 'Zand').metTermijn(null, '2031-01-01').inCaseloadVan(ik).maak();
    const vroeg = await inburgeraar().genaamd('B', 'Berg').metTermijn(null, '2030-01-01').inCaseloadVan(ik).maak();
    const geen = await inburgeraar().genaamd('C', 'Maan').inCaseloadVan(ik).maak();
    const op = async (zoek: string) => ids(await getCaseload(context, keuze(zoek)));
    expect(await op('sorteer=naam')).toEqual([vroeg.id, geen.id, laat.id]);
    expect(await op('sorteer=naam&richting=af')).toEqual([laat.id, geen.id, vroeg.id]);
    expect(await op('sorteer=termijn')).toEqual([vroeg.id, laat.id, geen.id]);
    expect(await op('sorteer=termijn&richting=af')).toEqual([laat.id, vroeg.id, geen.id]);
    for (const kolom of ['wet', 'school', 'route', 'lening', 'rapport', 'aandacht']) {
      expect(await op(`sorteer=${kolom}&richting=af`)).toHaveLength(3);
    }
  });

  test('turns pages of fifty, and a page too far becomes the last', async () => {
    const { ik, context } = await ikMetContext();
    for (let nr = 0; nr < 51; nr += 1) await inburgeraar().inCaseloadVan(ik).maak();
    const eerste = await getCaseload(context, alles);
    const tweede = await getCaseload(context, { ...alles, pagina: 99 });
    expect([eerste.rijen.length, eerste.totaal, tweede.rijen.length, tweede.pagina]).toEqual([50, 51, 1, 2]);
    expect(new Set([...ids(eerste), ...ids(tweede)]).size).toBe(51);
  });
});

describe('what is kept', () => {
  test('never a search', async () => {
    const { ik, context } = await ikMetContext();
    await getCaseload(context, { zoekterm: 'Haddad', sortering: GEEN_KEUZES.sortering, pagina: 1 });
    expect(await vraag('select 1 from voorkeur where gebruiker_id = $1', [ik.id])).toEqual([]);
    const sporen = await vraag(`select 1 from voorkeur where waarde::text ilike '%haddad%'`);
    expect(sporen).toEqual([]);
  });

  test('every person shown is logged, once per look', async () => {
    const { ik, context } = await ikMetContext();
    await inburgeraar().inCaseloadVan(ik).maak();
    await inburgeraar().inCaseloadVan(ik).maak();
    await getCaseload(context, alles);
    const rijen = await vraag<{ activiteit: string; n: number }>(
      `select activiteit, count(*)::int n from log.inzage where gebruiker_id = $1 group by activiteit`,
      [ik.id],
    );
    expect(rijen).toEqual([{ activiteit: 'caseload', n: 2 }]);
  });
});
