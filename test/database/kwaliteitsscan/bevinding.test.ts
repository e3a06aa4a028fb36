import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { getOnderdeelpagina, legBevindingVast } from '~/domein/kwaliteitsscan/bevinding.service.server';
import type { BevindingInvoer } from '~/domein/kwaliteitsscan/bevinding.schema';
import type { Onderdeel } from '~/domein/kwaliteitsscan/onderdeel';
import { getScanpagina } from '~/domein/kwaliteitsscan/scanpagina.service.server';
import type { Context } from '~/platform/context';
import { echteKlok } from '~/platform/klok';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { geefToegang, relatiebeheerder } from '../../fabriek/gebruiker';
import { herhaaldeScan, scan, type ProefScan } from '../../fabriek/scan';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { als, uitkomst } from './hulp';

const stuk = (naam = 'uittreksel.pdf') => new File([pdf(naam)], naam);
const invoer = (anders: Partial<BevindingInvoer> = {}): BevindingInvoer => ({
  ...{ samenvatting: 'In orde.', beoordeling: 'goed', peildatum: echteKlok.vandaag(), stukken: [], versie: 0 },
  ...anders,
});

let hier: ProefScan;
let context: Context;

const leg = (onderdeel: Onderdeel, wat: Partial<BevindingInvoer> = {}, wie = context, formulierId = uuidv7()) =>
  uitkomst(legBevindingVast(wie, { scanId: hier.id, onderdeel, invoer: invoer(wat), formulierId }));
const bevonden = async (onderdeel: Onderdeel) => (await getOnderdeelpagina(context, hier.id, onderdeel)).versies;

beforeAll(async () => {
  hier = await scan().in('in_onderzoek').maak();
  context = await als(hier.onderzoeker);
});

describe('what a part of the scan showed (B1.1)', () => {
  test('is only ever added to, and the newest counts', async () => {
    expect(await leg('nt2', { beoordeling: 'aandacht', samenvatting: 'Bijna.' })).toBe('gedaan');
    expect(await leg('nt2', { versie: 1 })).toBe('gedaan');
    expect((await bevonden('nt2')).map(({ versie, beoordeling }) => `${versie} ${beoordeling}`)).toEqual(['2 goed', '1 aandacht']);
    const { regels } = (await getScanpagina(context, hier.id)).checklist;
    expect(regels.find(({ onderdeel }) => onderdeel === 'nt2')?.bevinding).toMatchObject({ versie: 2, beoordeling: 'goed' });
  });

  test('by a double click is one act', async () => {
    const formulier = uuidv7();
    const samen = await Promise.all([1, 2].map(() => leg('keurmerk', {}, context, formulier)));
    expect([...samen, await leg('keurmerk', {}, context, formulier)]).toEqual(['gedaan', 'gedaan', 'gedaan']);
    expect(await bevonden('keurmerk')).toHaveLength(1);
  });

  test('by two relatiebeheerders at once is recorded by one; the other is told', async () => {
    const collega = await als(await relatiebeheerder().maak());
    const samen = await Promise.all([context, collega].map((wie) => leg('beslissingen', {}, wie)));
    expect(samen.toSorted()).toEqual(['conflict kwaliteitsscan.fouten.intussen_bevonden', 'gedaan']);
  });

  test('never of a day to come', async () => {
    const peildatum = echteKlok.vandaag().add({ days: 1 });
    expect(await leg('onderzoeken', { peildatum })).toBe('ongeldig kwaliteitsscan.fouten.peildatum_komt_nog');
  });

  test('of the insolvency register comes with its document and the day of the look', async () => {
    expect(await leg('insolventie')).toBe('ongeldig kwaliteitsscan.fouten.stuk_nodig');
    const peildatum = Temporal.PlainDate.from('2026-11-20');
    expect(await leg('insolventie', { peildatum, stukken: [stuk(), stuk('tweede.pdf')] })).toBe('gedaan');
    const { stukken } = await getOnderdeelpagina(context, hier.id, 'insolventie');
    expect(stukken.map(({ naam, ontvangenOp, ontvangenVan }) => [naam, ontvangenOp, ontvangenVan])).toEqual([
      ['uittreksel.pdf', '2026-11-20', 'insolventieregister'],
      ['tweede.pdf', '2026-11-20', 'insolventieregister'],
    ]);
    expect(await leg('insolventie', { versie: 1, beoordeling: 'risico' })).toBe('gedaan');
  });

  test('of a document of a wrong kind nothing is kept', async () => {
    const vals = new File(['geen pdf'], 'vals.pdf');
    expect(await leg('financieel_toezicht', { stukken: [vals] })).toMatch(/^ongeldig /);
    expect(await bevonden('financieel_toezicht')).toEqual([]);
  });
});

describe('what may be about crime (AVG 10, B1.3)', () => {
  test('is not on the page of the scan, and each look is in the log', async () => {
    expect(await leg('inspectie_szw', { samenvatting: 'Zeldzame indicatie.', beoordeling: 'risico' })).toBe('gedaan');
    const pagina = await getScanpagina(context, hier.id);
    expect(pagina.checklist.regels.find(({ onderdeel }) => onderdeel === 'inspectie_szw')).toMatchObject({
      isBevonden: true,
      bevinding: null,
    });
    expect(JSON.stringify(pagina.checklist)).not.toContain('Zeldzame');
    const gezien = () =>
      vraag(`select 1 from log.handeling where handeling = 'scan.beperkt_onderdeel_ingezien' and onderwerp_id = $1`, [hier.id]);
    const voor = (await gezien()).length;
    await bevonden('inspectie_szw');
    expect(await gezien()).toHaveLength(voor + 1);
  });
});

describe('who records, and when (B1.6)', () => {
  test('a tekenbevoegde reads, and nobody else does', async () => {
    expect((await getOnderdeelpagina(await als(hier.beslisser), hier.id, 'nt2')).magVastleggen).toBe(false);
    expect(await leg('gesprek', {}, await als(hier.beslisser))).toBe('verboden');
    expect(await leg('gesprek', {}, await als(hier.contact))).toBe('verboden');
    expect(await uitkomst(getOnderdeelpagina(await als(hier.contact), hier.id, 'nt2'))).toBe('verboden');
  });

  test('not once the report was settled, in the service and past it', async () => {
    const vast = await scan().in('rapport_vast').maak();
    const opdracht = { scanId: vast.id, onderdeel: 'nt2' as const, invoer: invoer(), formulierId: uuidv7() };
    expect(await uitkomst(legBevindingVast(await als(vast.onderzoeker), opdracht))).toBe('conflict kwaliteitsscan.fouten.kan_nu_niet');
    const sessie = await sessieVoor(vast.onderzoeker);
    const voorbij = alsActor(sessie, (client) =>
      client.query(
        `insert into scanbevinding (id, scan_id, onderdeel, versie, samenvatting, beoordeling, peildatum, formulier_id, vastgelegd_door)
         values ($1, $2, 'nt2', 1, 'x', 'goed', '2026-11-01', $3, $4)`,
        [uuidv7(), vast.id, uuidv7(), vast.onderzoeker.id],
      ),
    );
    await expect(voorbij).rejects.toThrow('kan nu niet');
  });

  test('who decided on this scan records nothing of it in another role', async () => {
    const terug = await scan().in('voorgelegd').maak();
    const rol = await geefToegang(terug.onderzoeker.id, { rol: 'tekenbevoegde' });
    const beslist = contextVoor(await sessieVoor({ id: terug.onderzoeker.id, toegangId: rol }));
    expect(await uitkomst(getScanpagina(beslist, terug.id))).toBe('gedaan');
    await vraag(`insert into scanbetrokkene (scan_id, gebruiker_id, als) values ($1, $2, 'beslisser')`, [hier.id, terug.onderzoeker.id]);
    expect(await leg('gesprek', {}, await als(terug.onderzoeker))).toBe('verboden kwaliteitsscan.fouten.vier_ogen');
  });
});

test('a repeated scan shows what changed since the one before (C 4.5)', async () => {
  const later = await herhaaldeScan(hier.school, hier.onderzoeker);
  const opdracht = { scanId: later.id, onderdeel: 'nt2' as const, invoer: invoer({ beoordeling: 'risico' }), formulierId: uuidv7() };
  await legBevindingVast(context, opdracht);
  const { verschil } = (await getScanpagina(context, later.id)).checklist;
  expect(verschil?.scanId).toBe(hier.id);
  expect(verschil?.lijst).toContainEqual({ onderdeel: 'nt2', toen: 'goed', nu: 'risico', soort: 'slechter' });
  expect(verschil?.lijst.map(({ onderdeel }) => onderdeel)).not.toContain('inspectie_szw');
});
