import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import { getRapportgegevens } from '~/domein/scanrapport/rapportgegevens.service.server';
import { getBijlagepagina, legIndicatieVast } from '~/domein/scanstuk/bijlage.service.server';
import { getStukkenpagina } from '~/domein/scanstuk/stukken.service.server';
import { findScan } from '~/domein/kwaliteitsscan/kwaliteitsscan.repository.server';
import { getScanpagina } from '~/domein/kwaliteitsscan/scanpagina.service.server';
import { metActor } from '~/platform/db/actor.server';
import { isDomeinFout } from '~/platform/fout';
import { echteKlok } from '~/platform/klok';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager, fg, type ProefGebruiker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { legScanstuk } from '../../fabriek/scanstuk';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const VANDAAG = echteKlok.vandaag();
const vanWie = async (wie: ProefGebruiker) => contextVoor(await sessieVoor(wie));
const uitkomst = (doe: Promise<unknown>) =>
  doe.then(
    () => 'goed',
    (fout: unknown) => (isDomeinFout(fout) ? [fout.code, ...Object.values(fout.velden).flat()].join(' ') : String(fout)),
  );
const invoer = (anders = {}) => ({
  ...({ uitkomst: 'zeer_sterk', datum: VANDAAG, stuk: new File([pdf()], 'zeldzaam-stuk.pdf') } as const),
  ...anders,
});
const legVast = async (wie: ProefGebruiker, scanId: string, wat = invoer(), formulierId = uuidv7()) =>
  uitkomst(legIndicatieVast(await vanWie(wie), scanId, formulierId, wat));

let hier: ProefScan;
beforeEach(async () => {
  hier = await scan().in('in_onderzoek').maak();
});

describe('what the Inspectie SZW says (C 15.3, AVG 10)', () => {
  test('is kept with its document; the last recorded counts, a double click is one', async () => {
    const formulierId = uuidv7();
    const dubbel = await Promise.all([1, 2].map(() => legVast(hier.onderzoeker, hier.id, invoer(), formulierId)));
    expect(dubbel).toEqual(['goed', 'goed']);
    expect(await legVast(hier.onderzoeker, hier.id, invoer({ uitkomst: 'geen' }))).toBe('goed');
    const { indicaties, stukken } = await getBijlagepagina(await vanWie(hier.beslisser), hier.id);
    expect(indicaties.map(({ uitkomst: wat, isSterk }) => [wat, isSterk])).toEqual([
      ['geen', false],
      ['zeer_sterk', true],
    ]);
    expect(stukken.map(({ id }) => id).toSorted()).toEqual(indicaties.map(({ stukId }) => stukId).toSorted());
  });

  test('each look at the annex is logged, by whom and in which role', async () => {
    for (const wie of [hier.onderzoeker, hier.beslisser]) await getBijlagepagina(await vanWie(wie), hier.id);
    expect(
      await vraag(
        `select gebruiker_id, rol, onderwerp_id from log.handeling where handeling = 'scanbijlage.ingezien' order by moment desc limit 2`,
      ),
    ).toEqual([
      { gebruiker_id: hier.beslisser.id, rol: 'tekenbevoegde', onderwerp_id: hier.id },
      { gebruiker_id: hier.onderzoeker.id, rol: 'relatiebeheerder', onderwerp_id: hier.id },
    ]);
  });

  test('is nothing to anyone else: not by the page, not past it', async () => {
    await legVast(hier.onderzoeker, hier.id);
    for (const wie of [hier.contact, await casemanager().maak(), await beheerder().maak(), await fg().maak()]) {
      expect(await uitkomst(getBijlagepagina(await vanWie(wie), hier.id)), wie.rol).toBe('verboden');
      expect(await legVast(wie, hier.id), wie.rol).toBe('verboden');
      const rijen = await alsActor(
        await sessieVoor(wie),
        async (client) => (await client.query<{ id: string }>('select id from scanindicatie')).rows,
      );
      expect(rijen, wie.rol).toEqual([]);
    }
    expect(await legVast(hier.beslisser, hier.id)).toBe('verboden');
  });

  test('is on no open page of the scan: no outcome, no name of a document', async () => {
    await legVast(hier.onderzoeker, hier.id);
    for (const wie of [hier.onderzoeker, hier.beslisser]) {
      const context = await vanWie(wie);
      const open = JSON.stringify([await getScanpagina(context, hier.id), await getStukkenpagina(context, hier.id)]);
      expect(open).not.toMatch(/zeer_sterk|zeldzaam-stuk/);
    }
  });

  test('is in nothing from which the shared report is drafted: no outcome, no restricted document of any part', async () => {
    await legVast(hier.onderzoeker, hier.id);
    await legScanstuk(hier, { door: hier.onderzoeker, beperkt: true, onderdeel: 'onderzoeken', naam: 'zeldzaam-onderzoek.pdf' });
    await legScanstuk(hier, { door: hier.onderzoeker, onderdeel: 'onderzoeken', naam: 'gewoon.pdf' });
    const context = await vanWie(hier.onderzoeker);
    const gegevens = await metActor(context, async (tx) => {
      const deze = await findScan(tx, hier.id);
      return deze && getRapportgegevens(tx, deze, context);
    });
    expect(gegevens?.stukken.map(({ onderdeel }) => onderdeel)).toEqual(['onderzoeken']);
    expect(JSON.stringify(gegevens)).not.toMatch(/sterk|zeldzaam|inspectie_szw/);
  });

  test('is refused once the report stands, of a day to come, and without a restricted document of this scan', async () => {
    const vast = await scan().in('rapport_vast').maak();
    expect(await legVast(vast.onderzoeker, vast.id)).toContain('conflict');
    expect(await legVast(hier.onderzoeker, hier.id, invoer({ datum: VANDAAG.add({ days: 1 }) }))).toContain('in_toekomst');
    const open = await legScanstuk(hier, { door: hier.onderzoeker });
    const vanAnder = await legScanstuk(await scan().in('in_onderzoek').maak(), {
      ...{ door: hier.onderzoeker, onderdeel: 'inspectie_szw', van: 'inspectie_szw', beperkt: true },
    });
    const sessie = await sessieVoor(hier.onderzoeker);
    for (const stukId of [open, vanAnder]) {
      const sql = `insert into scanindicatie (id, scan_id, uitkomst, datum, stuk_id, formulier_id, vastgelegd_door) values ($1, $2, 'geen', '2026-11-02', $3, $1, $4)`;
      const waarden = [uuidv7(), hier.id, stukId, hier.onderzoeker.id];
      expect(await uitkomst(alsActor(sessie, (client) => client.query(sql, waarden)))).toMatch(/row-level security|foreign key/);
    }
  });
});
