import { uuidv7 } from 'uuidv7';
import { afterEach, describe, expect, test } from 'vitest';
import { getEigenTekenblad, getTekenbladVan } from '~/domein/convenant/ondertekening.service.server';
import { ondertekenVoorGemeente, ondertekenVoorSchool } from '~/domein/convenant/ondertekenen.service.server';
import { echteKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { beheerder, geefToegang, medewerker, relatiebeheerder, tekenbevoegde } from '../../fabriek/gebruiker';
import { registerZei } from '../../fabriek/keurmerk';
import { alsGebruiker, handtekening, legTekst, tekenGemeente, tekenSchool } from '../../fabriek/ondertekening';
import { scan, type ProefScan } from '../../fabriek/scan';
import { legConvenantVast, school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const vandaag = echteKlok.vandaag();
const over = (dagen: number) => vandaag.add({ days: dagen });
const toegelaten = () => scan().in('toegelaten').maak();

const termijnen = ({ school: { id } }: ProefScan) =>
  vraag<{ id: string; van: string; tot: string; scan_id: string | null }>(
    'select id, ingangsdatum::text as van, laatste_dag::text as tot, scan_id from convenant where aanbieder_id = $1 order by 2',
    [id],
  );
const fout = (code: string, veld: string, sleutel: string) => ({ code, velden: { [veld]: [expect.stringContaining(sleutel)] } });

afterEach(() =>
  vraag('delete from convenantvaststelling').then(() =>
    vraag(
      'delete from convenanttekst where nummer > 1 and id not in (select tekst_id from convenantondertekening where tekst_id is not null)',
    ),
  ),
);

describe('refused', () => {
  test.each(['aangemeld', 'in_onderzoek', 'gedeeld', 'voorgelegd', 'voornemen', 'niet_toegelaten', 'ingetrokken'] as const)(
    'in %s',
    async (stand) => {
      const hier = await scan().in(stand).maak();
      await expect(tekenGemeente(hier)).rejects.toMatchObject(fout('conflict', '', 'niet_toegelaten'));
      const sql = alsActor(await sessieVoor(hier.beslisser), (client) =>
        client.query(
          `insert into convenantondertekening (id, scan_id, kant, soort, tekst_id, voorwaardelijk, dag, formulier_id, vastgelegd_door)
         values ($1, $2, 'school', 'getekend', scan.convenanttekst_op(tk.vandaag()), false, '2020-01-01', $3, $4)`,
          [uuidv7(), hier.id, uuidv7(), hier.beslisser.id],
        ),
      );
      await expect(sql).rejects.toThrow('kan nu niet');
    },
  );

  test('under a text that changed meanwhile, and the older signature no longer counts (C 18.1)', async () => {
    const hier = await toegelaten();
    await tekenGemeente(hier);
    const tekstId = await legTekst(2, vandaag.toString());
    await expect(tekenSchool(hier)).rejects.toMatchObject(fout('conflict', '', 'tekst_gewijzigd'));
    await tekenSchool(hier, { tekstId });
    expect(await termijnen(hier)).toEqual([]);
    expect((await getTekenbladVan(await alsGebruiker(hier.onderzoeker), hier.id)).kanten).toMatchObject([
      { stand: 'verouderd' },
      { stand: 'getekend' },
    ]);
    await tekenGemeente(hier, { tekstId });
    expect(await termijnen(hier)).toHaveLength(1);
    await vraag('update convenantondertekening set tekst_id = $1 where tekst_id = $2', ['01930000-0000-7000-8000-000000057601', tekstId]);
  });

  test('once the keurmerk is lost or suspended (C 5.1)', async () => {
    const hier = await toegelaten();
    await registerZei(hier.school, '2026-01-01T10:00:00Z', { status: 'ingetrokken', sinds: '2026-01-01' });
    await expect(tekenSchool(hier)).rejects.toMatchObject({ ...fout('conflict', '', 'keurmerk'), artikel: 'C 5.1' });
  });

  test('under another name than one’s own, and for a day that is no later day', async () => {
    const hier = await toegelaten();
    await expect(tekenSchool(hier, { naam: 'Iemand Anders' })).rejects.toMatchObject(fout('ongeldig', 'naam', 'eigen_naam'));
    await expect(tekenSchool(hier, { gaatInOp: vandaag })).rejects.toMatchObject(fout('ongeldig', 'gaatInOp', 'ingang_voorbij'));
    await expect(tekenSchool(hier, { gaatInOp: over(400) })).rejects.toMatchObject(fout('ongeldig', 'gaatInOp', 'te_ver_vooruit'));
  });

  test('while another convenant of the school counts: from the day after it does', async () => {
    const eigen = await school().maak();
    await legConvenantVast(eigen.id, { ingangsdatum: over(-100).toString(), laatsteDag: over(30).toString() });
    const hier = await scan().van(eigen).in('toegelaten').maak();
    await expect(tekenSchool(hier)).rejects.toMatchObject(fout('ongeldig', 'gaatInOp', 'convenant_overlapt'));
    await tekenSchool(hier, { gaatInOp: over(31) });
    await tekenGemeente(hier, { gaatInOp: over(31) });
    expect(await termijnen(hier)).toHaveLength(2);
  });

  test('a term that a colleague recorded between the two signatures stops the second (TK018)', async () => {
    const hier = await toegelaten();
    await tekenGemeente(hier);
    await legConvenantVast(hier.school.id, { ingangsdatum: over(10).toString(), laatsteDag: over(100).toString() });
    await expect(tekenSchool(hier)).rejects.toMatchObject({ code: 'ongeldig' });
    const sql = alsActor(await sessieVoor(hier.contact), async (client) => {
      const id = uuidv7();
      await client.query(
        `insert into convenantondertekening (id, scan_id, kant, soort, tekst_id, voorwaardelijk, dag, formulier_id, vastgelegd_door)
         values ($1, $2, 'gemeente', 'getekend', scan.convenanttekst_op(tk.vandaag()), true, '2020-01-01', $3, $4)`,
        [id, hier.id, uuidv7(), hier.contact.id],
      );
      await client.query(`insert into convenanthandtekening values ($1, 'Naam', 'Functie', 'Plaats')`, [id]);
    });
    await expect(sql).rejects.toMatchObject({ code: 'TK018' });
  });
});

describe('four eyes and the own side', () => {
  test('who did the scan does not sign for the gemeente, also in another role', async () => {
    const hier = await toegelaten();
    const toegangId = await geefToegang(hier.onderzoeker.id, { rol: 'tekenbevoegde' });
    const context = contextVoor(await sessieVoor({ id: hier.onderzoeker.id, toegangId }));
    await expect(ondertekenVoorGemeente(context, hier.id, handtekening(hier.onderzoeker), uuidv7())).rejects.toMatchObject({
      code: 'verboden',
    });
  });

  test('nobody signs for both sides', async () => {
    const hier = await toegelaten();
    await tekenGemeente(hier);
    const toegangId = await geefToegang(hier.beslisser.id, { rol: 'taalaanbieder', aanbiederId: hier.school.id });
    const context = contextVoor(await sessieVoor({ id: hier.beslisser.id, toegangId }));
    await expect(ondertekenVoorSchool(context, handtekening(hier.beslisser), uuidv7())).rejects.toMatchObject({ code: 'verboden' });
  });

  test('another tekenbevoegde may sign; a relatiebeheerder, a beheerder or another school may not', async () => {
    const hier = await toegelaten();
    await tekenGemeente(hier, {}, uuidv7(), await tekenbevoegde().maak());
    for (const wie of [await relatiebeheerder().maak(), await beheerder().maak()]) {
      await expect(tekenGemeente(hier, {}, uuidv7(), wie)).rejects.toMatchObject({ code: 'verboden' });
    }
    const elders = await medewerker(await school().maak()).maak();
    await expect(tekenSchool(hier, {}, uuidv7(), elders)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(ondertekenVoorGemeente(await alsGebruiker(elders), hier.id, handtekening(elders), uuidv7())).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
    expect(await getEigenTekenblad(await alsGebruiker(elders))).toBeNull();
  });

  test('no role of the application makes a term after a scan by itself', async () => {
    const hier = await toegelaten();
    const sql = alsActor(await sessieVoor(hier.onderzoeker), (client) =>
      client.query(
        `insert into convenant (id, aanbieder_id, ingangsdatum, laatste_dag, scan_id) values ($1, $2, '2026-01-01', '2027-12-31', $3)`,
        [uuidv7(), hier.school.id, hier.id],
      ),
    );
    await expect(sql).rejects.toThrow('permission denied');
  });
});
