import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import type { Voorwaardeinvoer } from '~/domein/scanbesluit/scanbesluit.schema';
import { voorwaardestappen } from '~/domein/scanbesluit/voorwaarden';
import { getVoorwaardenpagina, legVoorwaardeVast } from '~/domein/scanbesluit/voorwaarden.service.server';
import { echteKlok } from '~/platform/klok';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { relatiebeheerder, tekenbevoegde, type ProefGebruiker } from '../../fabriek/gebruiker';
import { registerZei } from '../../fabriek/keurmerk';
import { scan, type ProefScan } from '../../fabriek/scan';
import { besluitAls, uitkomstVan } from '../../fabriek/scanbesluit';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const vandaag = () => echteKlok.vandaag();
type Anders = Partial<Voorwaardeinvoer> & { formulierId?: string };

async function leg(wie: ProefGebruiker, { id }: ProefScan, { formulierId = uuidv7(), ...anders }: Anders = {}): Promise<string> {
  const stuk = new File([pdf()], 'bewijs.pdf');
  const invoer: Voorwaardeinvoer = { stap: 'bezoek', gedaanOp: vandaag(), uitkomst: 'goed', stuk, ...anders };
  return uitkomstVan(legVoorwaardeVast(contextVoor(await sessieVoor(wie)), id, invoer, formulierId));
}
const aantal = async ({ id }: ProefScan) => (await vraag('select 1 from scanvoorwaarde where scan_id = $1', [id])).length;
const pagina = async (wie: ProefGebruiker, { id }: ProefScan) => getVoorwaardenpagina(contextVoor(await sessieVoor(wie)), id);

describe('a step of an aspirant (B1.4)', () => {
  test('with all four, each with its evidence, the conditions go; not with three', async () => {
    const hier = await scan().in('voorwaardelijk').maak();
    const aspirant = { status: 'keurmerk_bepaalde_tijd', sinds: '2026-01-01', totEnMet: '2099-01-01' } as const;
    await registerZei(hier.school, '2026-01-02T09:00:00Z', aspirant);
    for (const stap of voorwaardestappen) {
      expect(await besluitAls(hier.beslisser, hier, { besluit: 'onvoorwaardelijk_toegelaten' }), stap).toBe(
        'scanbesluit.fouten.voorwaarden_open',
      );
      const { gezien } = await pagina(hier.onderzoeker, hier);
      expect(await leg(hier.onderzoeker, hier, { stap, gezien: gezien ?? undefined })).toBe('gedaan');
    }
    const { voorwaarden, stukken } = await pagina(hier.beslisser, hier);
    expect([voorwaarden.zijnVervuld, stukken.length]).toEqual([true, 4]);
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'onvoorwaardelijk_toegelaten' })).toBe('gedaan');
    expect(await leg(hier.onderzoeker, hier)).toBe('kwaliteitsscan.fouten.kan_nu_niet');
  });

  test('not without a keurmerk, however well all four were done (C 5.1)', async () => {
    const hier = await scan().in('voorwaardelijk').maak();
    const aspirant = { status: 'keurmerk_bepaalde_tijd', sinds: '2026-01-01' } as const;
    await registerZei(hier.school, '2026-01-02T09:00:00Z', aspirant);
    let gezien: string | undefined;
    for (const stap of voorwaardestappen) {
      await leg(hier.onderzoeker, hier, { stap, gezien });
      gezien = (await pagina(hier.onderzoeker, hier)).gezien ?? undefined;
    }
    const nu = echteKlok.nu();
    await registerZei(hier.school, nu.toString(), { status: 'ingetrokken', sinds: vandaag().toString() });
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'onvoorwaardelijk_toegelaten' })).toBe(
      'scanbesluit.fouten.keurmerk_ingetrokken',
    );
  });

  test('a double click is one record with one document', async () => {
    const hier = await scan().in('voorwaardelijk').maak();
    const formulierId = uuidv7();
    expect(await Promise.all([1, 2].map(() => leg(hier.onderzoeker, hier, { formulierId })))).toEqual(['gedaan', 'gedaan']);
    expect(await aantal(hier)).toBe(1);
    expect(await vraag('select 1 from scanstuk where scan_id = $1', [hier.id])).toHaveLength(1);
  });

  test('of two colleagues at once the second first sees what the first recorded', async () => {
    const hier = await scan().in('voorwaardelijk').maak();
    const samen = await Promise.all([leg(hier.onderzoeker, hier), leg(await relatiebeheerder().maak(), hier)]);
    expect(samen.toSorted()).toEqual(['gedaan', 'scanbesluit.fouten.voorwaarde_gewijzigd']);
    expect(await aantal(hier)).toBe(1);
  });

  test('not on a day to come, not of another kind of file, not by a tekenbevoegde, not in another state', async () => {
    const hier = await scan().in('voorwaardelijk').maak();
    expect(await leg(hier.onderzoeker, hier, { gedaanOp: vandaag().add({ days: 1 }) })).toBe('scanbesluit.fouten.nog_niet_gedaan');
    expect(await leg(hier.onderzoeker, hier, { stuk: new File(['<script>'], 'bewijs.pdf') })).toBe('fouten.bestand.soort');
    expect(await leg(await tekenbevoegde().maak(), hier)).toBe('verboden');
    const elders = await scan().in('toegelaten').maak();
    expect(await leg(elders.onderzoeker, elders)).toBe('kwaliteitsscan.fouten.kan_nu_niet');
    expect([await aantal(hier), await aantal(elders)]).toEqual([0, 0]);
  });
});
