import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { besluitbaarIn, besluitsoorten } from '~/domein/scanbesluit/besluitsoort';
import { legVoor } from '~/domein/scanbesluit/voorleggen.service.server';
import { vraag } from '../../fabriek/bron';
import { scan, type ProefScan } from '../../fabriek/scan';
import { besluitAls } from '../../fabriek/scanbesluit';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

describe('past the service the database refuses the same', () => {
  const stap = (scanId: string, door: string, soort: string) => ({
    sql: `insert into scanstap (id, scan_id, volgnummer, gebeurtenis, rol, naar, formulier_id, vastgelegd_door) values ($1, $2, 0, $3, '', '', $4, $5)`,
    waarden: [uuidv7(), scanId, soort, uuidv7(), door],
  });
  const besluit = (scanId: string, door: string, soort: string) => ({
    sql: `insert into scanbesluit (id, scan_id, soort, motivering, formulier_id, vastgelegd_door) values ($1, $2, $3, 'x', $4, $5)`,
    waarden: [uuidv7(), scanId, soort, uuidv7(), door],
  });

  test('every decision in every state, without keurmerk', async () => {
    for (const stand of ['gedeeld', 'voorgelegd', 'voornemen', 'voorwaardelijk'] as const) {
      const hier = await scan().in(stand).maak();
      for (const soort of besluitsoorten.filter((een) => een !== 'weigering_voorgenomen' || !besluitbaarIn[een].includes(stand))) {
        const { sql, waarden } = besluit(hier.id, hier.beslisser.id, soort);
        const doe = alsActor(await sessieVoor(hier.beslisser), (client) => client.query(sql, waarden));
        await expect(doe, `${soort} in ${stand}`).rejects.toThrow();
      }
    }
  });

  test('a step without its decision, and a decision without its step', async () => {
    const hier = await scan().in('voorgelegd').maak();
    for (const { sql, waarden } of [
      stap(hier.id, hier.beslisser.id, 'weigering_voorgenomen'),
      besluit(hier.id, hier.beslisser.id, 'weigering_voorgenomen'),
    ]) {
      await expect(alsActor(await sessieVoor(hier.beslisser), (client) => client.query(sql, waarden))).rejects.toMatchObject({
        code: 'TK071',
      });
    }
    expect(await vraag('select scan.stand($1) as stand, count(*)::int as aantal from scanbesluit where scan_id = $1', [hier.id])).toEqual([
      { stand: 'voorgelegd', aantal: 0 },
    ]);
  });

  test('a decision is never changed or taken away', async () => {
    const hier = await scan().in('toegelaten').maak();
    for (const sql of ["update scanbesluit set motivering = 'anders'", 'delete from scanbesluit', 'delete from scanzienswijze']) {
      await expect(alsActor(await sessieVoor(hier.beslisser), (client) => client.query(sql))).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('the school reads the decision, never the advice', async () => {
    const hier = await scan().in('gedeeld').maak();
    const invoer = { advies: 'weigeren', motivering: 'Alleen voor ons.' } as const;
    await legVoor(contextVoor(await sessieVoor(hier.onderzoeker)), hier.id, invoer, uuidv7());
    expect(await besluitAls(hier.beslisser, hier, { besluit: 'weigering_voorgenomen' })).toBe('gedaan');
    const elders = await scan().in('gedeeld').maak();
    const telt = async (wie: ProefScan['contact']) => {
      const sessie = await sessieVoor(wie);
      const tel = (tabel: string) =>
        alsActor(sessie, async (client) => (await client.query(`select 1 from ${tabel} where scan_id = $1`, [hier.id])).rows.length);
      return [await tel('scanadvies'), await tel('scanbesluit')];
    };
    expect([await telt(hier.contact), await telt(elders.contact), await telt(hier.onderzoeker)]).toEqual([
      [0, 1],
      [0, 0],
      [1, 1],
    ]);
  });
});
