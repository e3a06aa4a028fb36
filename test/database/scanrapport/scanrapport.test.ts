import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { bewaarRapport, getRapportpagina } from '~/domein/scanrapport/concept.service.server';
import { getRapportbestand, getRapportversie, getSchoolrapport } from '~/domein/scanrapport/lezen.service.server';
import { getSchoolscan } from '~/domein/kwaliteitsscan/schoolscan.service.server';
import { isDomeinFout } from '~/platform/fout';
import { vraag } from '../../fabriek/bron';
import { geefToegang, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { pdfTekst } from '../../fabriek/pdftekst';
import { scan, zetProefstap } from '../../fabriek/scan';
import { BEPERKT, deelRapport, legRapport, legRisico, maakRapportklaar, rapportinhoud } from '../../fabriek/scanrapport';
import { alsActor, sessieVoor } from '../../fabriek/sessie';
import { als, deel, klareScan, rapporten, stelVast, uitkomst, WOORDEN } from './spel';

describe('freezing the report (B1.3)', () => {
  test('waits for every part, the gesprek and every risk', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    expect(await uitkomst(stelVast(hier))).toBe('conflict');
    await maakRapportklaar(hier);
    await legRisico(hier, { verteld: false });
    expect(await uitkomst(stelVast(hier))).toBe('conflict');
    expect(await rapporten(hier)).toEqual([]);
  });

  test('refuses a word on crime or health beside its part, and missing words', async () => {
    const hier = await klareScan();
    const fout = await stelVast(hier, { samenvatting: 'Er was fraude.', conclusie: '' }).catch((een: unknown) => een);
    expect(isDomeinFout(fout) && fout.velden).toEqual({
      samenvatting: [expect.stringContaining('woorden=fraude')],
      conclusie: ['fouten.verplicht'],
    });
  });

  test('happens once, also when two do it at the same time or one sends twice', async () => {
    const hier = await klareScan();
    const formulierId = uuidv7();
    const samen = await Promise.all(
      [stelVast(hier, WOORDEN, formulierId), stelVast(hier, WOORDEN, formulierId), stelVast(hier)].map(uitkomst),
    );
    expect(samen.filter((een) => een === 'gedaan').length).toBeGreaterThanOrEqual(1);
    expect(await rapporten(hier)).toHaveLength(1);
  });

  test('past the service is refused in another state, and so is a change of what was frozen', async () => {
    const hier = await klareScan();
    await stelVast(hier);
    await expect(legRapport(hier, { versie: 2 })).rejects.toThrow('kan nu niet');
    const wijzig = alsActor(await sessieVoor(hier.onderzoeker), (client) =>
      client.query('update scanrapport set versie = 9 where scan_id = $1', [hier.id]),
    );
    await expect(wijzig).rejects.toThrow('permission denied');
  });
});

describe('writing it by two', () => {
  test('the later one is told that other words were kept, and loses none of his own', async () => {
    const hier = await klareScan();
    const collega = await relatiebeheerder().maak();
    const bewaar = async (wie: ProefGebruiker, samenvatting: string, versie: number) =>
      uitkomst(bewaarRapport(await als(wie), { scanId: hier.id, versie, inhoud: { samenvatting } }));
    expect(await bewaar(hier.onderzoeker, 'Eerste woorden.', 0)).toBe('gedaan');
    expect(await bewaar(collega, 'Andere woorden.', 0)).toBe('conflict');
    expect(await bewaar(collega, 'Eerste woorden.', 0)).toBe('gedaan');
    const { schrijven } = await getRapportpagina(await als(collega), hier.id);
    expect(schrijven).toMatchObject({ versie: 1, inhoud: { samenvatting: 'Eerste woorden.' } });
    expect(await bewaar(collega, 'Andere woorden.', 1)).toBe('gedaan');
  });

  test('is begun from what was found', async () => {
    const hier = await klareScan();
    const { schrijven } = await getRapportpagina(await als(hier.onderzoeker), hier.id);
    expect(schrijven?.inhoud).toMatchObject({ kvk: 'Bekeken: kvk.', nt2: 'Bekeken: nt2.' });
    expect(schrijven?.ontbreekt).toEqual([{ wat: 'tekst', sectie: 'conclusie' }]);
  });

  test('is not seen by who decides', async () => {
    const hier = await klareScan();
    await bewaarRapport(await als(hier.onderzoeker), { scanId: hier.id, versie: 0, inhoud: WOORDEN });
    expect((await getRapportpagina(await als(hier.beslisser), hier.id)).schrijven).toBeNull();
    const gezien = await alsActor(await sessieVoor(hier.beslisser), (client) => client.query('select 1 from scanrapport_concept'));
    expect(gezien.rows).toEqual([]);
  });
});

describe('the restricted annex (B1.3, AVG 10)', () => {
  test('is in no draft, no page and no PDF of the report, whoever reads it', async () => {
    const hier = await klareScan();
    await legRisico(hier, { onderdeel: 'inspectie_szw', omschrijving: BEPERKT, verteld: false });
    const onderzoeker = await als(hier.onderzoeker);
    expect(JSON.stringify(await getRapportpagina(onderzoeker, hier.id))).not.toContain('indicatie');
    await stelVast(hier);
    await deel(hier);
    const rapportId = (await rapporten(hier))[0]?.id ?? '';
    for (const wie of [hier.onderzoeker, hier.beslisser]) {
      expect(JSON.stringify(await getRapportversie(await als(wie), hier.id, 1))).not.toContain('indicatie');
    }
    const school = await als(hier.contact);
    for (const gezien of [await getSchoolrapport(school, rapportId), await getSchoolscan(school)]) {
      expect(JSON.stringify(gezien)).not.toMatch(/indicatie|inspectie_szw/);
    }
    for (const wie of [hier.onderzoeker, hier.beslisser, hier.contact]) {
      const papier = await pdfTekst(await getRapportbestand(await als(wie), hier.id, 1));
      expect(papier).toContain('Alles is bekeken.');
      expect(papier).not.toContain('indicatie');
    }
  });

  test('is refused by the database itself', async () => {
    const hier = await klareScan();
    const inhoud = JSON.stringify({ ...rapportinhoud('Ja.'), delen: [{ sectie: 'inspectie_szw', kop: 'x', feiten: [], tekst: 'x' }] });
    const probeer = alsActor(await sessieVoor(hier.onderzoeker), (client) =>
      client.query(
        `insert into scanrapport (id, scan_id, versie, inhoud, sha256, formulier_id, vastgelegd_door) values ($1, $2, 1, $3, '', $4, $5)`,
        [uuidv7(), hier.id, inhoud, uuidv7(), hier.onderzoeker.id],
      ),
    );
    await expect(probeer).rejects.toThrow('beperkte bijlage');
  });
});

test('who wrote the report did the scan, and does not decide in another role (B1.6)', async () => {
  const hier = await klareScan();
  const dubbel = await relatiebeheerder().maak();
  await bewaarRapport(await als(dubbel), { scanId: hier.id, versie: 0, inhoud: WOORDEN });
  await deelRapport(hier, await legRapport(hier));
  await zetProefstap(hier.onderzoeker, { scanId: hier.id, gebeurtenis: 'voorgelegd' });
  const toegangId = await geefToegang(dubbel.id, { rol: 'tekenbevoegde' });
  await expect(
    zetProefstap({ ...dubbel, toegangId, rol: 'tekenbevoegde' }, { scanId: hier.id, gebeurtenis: 'toegelaten' }),
  ).rejects.toThrow('vier ogen');
});

test('a report that is not what was frozen is an error', async () => {
  const hier = await klareScan();
  await stelVast(hier);
  await vraag(`update scanrapport set inhoud = jsonb_set(inhoud, '{stuk,titel}', '"Anders"') where scan_id = $1`, [hier.id]);
  await expect(getRapportversie(await als(hier.onderzoeker), hier.id, 1)).rejects.toThrow('own hash');
});
