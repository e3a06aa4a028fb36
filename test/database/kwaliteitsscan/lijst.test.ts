import { beforeAll, describe, expect, test } from 'vitest';
import { scankolommen, scanlijst, type Scanfilter, type Scankolom } from '~/domein/kwaliteitsscan/scans.schema';
import { getScans } from '~/domein/kwaliteitsscan/scans.service.server';
import type { Context } from '~/platform/context';
import { echteKlok } from '~/platform/klok';
import { geenKeuzes } from '~/platform/lijst/lijstkeuzes';
import { vraag } from '../../fabriek/bron';
import { casemanager } from '../../fabriek/gebruiker';
import { herhaaldeScan, scan, type ProefScan } from '../../fabriek/scan';
import { als, uitkomst } from './hulp';

const MAANDEN_GELEDEN = echteKlok.vandaag().subtract({ months: 3 }).toString();

let nieuw: ProefScan;
let laat: ProefScan;
let voorgelegd: ProefScan;
let klaar: ProefScan;
let opnieuw: { id: string };
let context: Context;

const lijst = (filter: Partial<Scanfilter> = {}, kolom: Scankolom = 'uiterste', richting: 'op' | 'af' = 'op') =>
  getScans(context, { keuzes: { filter: { ...geenKeuzes(scanlijst).filter, ...filter }, sortering: { kolom, richting } }, pagina: 1 });
const ids = async (...vragen: Parameters<typeof lijst>) => (await lijst(...vragen)).rijen.map(({ id }) => id);

beforeAll(async () => {
  nieuw = await scan().maak();
  laat = await scan().in('in_onderzoek').begonnenOp(MAANDEN_GELEDEN).maak();
  voorgelegd = await scan().in('voorgelegd').maak();
  klaar = await scan().in('toegelaten').maak();
  opnieuw = await herhaaldeScan(klaar.school, klaar.onderzoeker);
  context = await als(nieuw.onderzoeker);
});

describe('the list of scans', () => {
  test('counts exactly what it shows, under every filter', async () => {
    const filters: Partial<Scanfilter>[] = [
      {},
      { stand: 'lopend' },
      { stand: 'toegelaten' },
      { scansoort: 'herhaling' },
      { wacht: 'tekenbevoegde' },
      { tijd: 'te_laat' },
      { tijd: 'deze_week' },
    ];
    for (const filter of filters) {
      const { rijen, totaal } = await lijst(filter);
      expect(totaal, JSON.stringify(filter)).toBe(rijen.length);
    }
    const [alle] = await vraag<{ aantal: number }>('select count(*)::int as aantal from kwaliteitsscan');
    expect((await lijst()).totaal).toBe(alle?.aantal);
  });

  test('narrows by state, kind, time and whom it waits on', async () => {
    expect(await ids({ stand: 'aangemeld' })).toContain(nieuw.id);
    expect(await ids({ stand: 'lopend' })).not.toContain(klaar.id);
    expect(await ids({ scansoort: 'herhaling' })).toEqual([opnieuw.id]);
    expect(await ids({ wacht: 'tekenbevoegde' })).toEqual([voorgelegd.id]);
    expect(await ids({ tijd: 'te_laat' })).toEqual([laat.id]);
  });

  test('shows what is due first on top, and what is done below', async () => {
    const volgorde = await ids();
    expect(volgorde[0]).toBe(laat.id);
    expect(volgorde.indexOf(klaar.id)).toBeGreaterThan(volgorde.indexOf(opnieuw.id));
    expect(volgorde.indexOf(voorgelegd.id)).toBeGreaterThan(volgorde.indexOf(nieuw.id));
  });

  test('orders by every column, both ways', async () => {
    for (const kolom of scankolommen) {
      expect((await ids({}, kolom)).toSorted(), kolom).toEqual((await ids({}, kolom, 'af')).toSorted());
    }
  });

  test('says how late, and on whom it waits', async () => {
    const { rijen } = await lijst();
    expect(rijen.find(({ id }) => id === laat.id)).toMatchObject({ isTeLaat: true, over: 0, wachtOp: 'gemeente' });
    expect(rijen.find(({ id }) => id === klaar.id)).toMatchObject({ isTeLaat: false, wachtOp: null });
  });

  test('is for who does scans and who decides on them', async () => {
    const vragen = { keuzes: geenKeuzes(scanlijst), pagina: 1 };
    expect(await uitkomst(getScans(await als(nieuw.beslisser), vragen))).toBe('gedaan');
    for (const wie of [klaar.contact, await casemanager().maak()])
      expect(await uitkomst(getScans(await als(wie), vragen))).toBe('verboden');
  });
});
