import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { eindig, getHerhalen, herhaal, trekIn } from '~/domein/kwaliteitsscan/scanhandeling.service.server';
import { getScanpagina } from '~/domein/kwaliteitsscan/scanpagina.service.server';
import { getSchoolscan } from '~/domein/kwaliteitsscan/schoolscan.service.server';
import { vraag } from '../../fabriek/bron';
import { medewerker, relatiebeheerder } from '../../fabriek/gebruiker';
import { herhaaldeScan, scan, type ProefScan } from '../../fabriek/scan';
import { school } from '../../fabriek/school';
import { als, uitkomst } from './hulp';

const KAN_NIET = 'conflict kwaliteitsscan.fouten.kan_nu_niet';
const LOOPT = 'conflict kwaliteitsscan.fouten.scan_loopt';
const standVan = async (id: string) => (await vraag<{ stand: string }>('select scan.stand($1) as stand', [id]))[0]?.stand;
const reden = (scanId: string) => ({ scanId, gebeurtenis: 'vervallen' as const, toelichting: 'Dubbel.', formulierId: uuidv7() });

describe('a scan lapses with a reason, which the school reads', () => {
  test('while it is examined', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    expect(await uitkomst(eindig(await als(hier.onderzoeker), reden(hier.id)))).toBe('gedaan');
    const gezien = await getSchoolscan(await als(hier.contact));
    expect(gezien.scan?.stand).toBe('vervallen');
    expect(gezien).toMatchObject({
      verloop: [{ gebeurtenis: 'vervallen', toelichting: 'Dubbel.', door: null }, { gebeurtenis: 'aangenomen', door: null }, {}],
    });
  });

  test('not once the report is there, nor by who decides', async () => {
    const hier = await scan().in('gedeeld').maak();
    expect(await uitkomst(eindig(await als(hier.onderzoeker), reden(hier.id)))).toBe(KAN_NIET);
    expect(await uitkomst(eindig(await als(hier.beslisser), reden(hier.id)))).toBe('verboden');
  });
});

describe('a school takes its aanmelding back (until the decision)', () => {
  const probeer = async ({ contact }: Pick<ProefScan, 'contact'>, formulier = uuidv7()) =>
    uitkomst(trekIn(await als(contact), null, formulier));

  test.each(['in_onderzoek', 'rapport_vast', 'gedeeld', 'voorgelegd', 'voornemen'] as const)('in %s', async (stand) => {
    const hier = await scan().in(stand).maak();
    const formulier = uuidv7();
    expect(await Promise.all([probeer(hier, formulier), probeer(hier, formulier)])).toEqual(['gedaan', 'gedaan']);
    expect(await standVan(hier.id)).toBe('ingetrokken');
  });

  test.each(['toegelaten', 'voorwaardelijk', 'niet_toegelaten'] as const)('no more in %s', async (stand) => {
    const hier = await scan().in(stand).maak();
    expect(await probeer(hier)).toBe(KAN_NIET);
    expect(await standVan(hier.id)).toBe(stand);
  });

  test('only its own, and there must be one', async () => {
    const [hier, elders] = [await scan().in('gedeeld').maak(), await medewerker(await school().maak()).maak()];
    expect(await uitkomst(trekIn(await als(elders), null, uuidv7()))).toBe('niet_gevonden');
    expect(await uitkomst(trekIn(await als(hier.onderzoeker), null, uuidv7()))).toBe('verboden');
    expect(await getSchoolscan(await als(elders))).toEqual({ scan: null });
    expect(await standVan(hier.id)).toBe('gedeeld');
  });
});

describe('a scan is repeated (C 4.5)', () => {
  const begin = async (hier: { id: string }, wie = relatiebeheerder().maak(), formulier = uuidv7()) =>
    uitkomst(herhaal(await als(await wie), hier.id, { aanleiding: 'Signalen.' }, formulier));

  test('once at a time, also by two at once', async () => {
    const hier = await school().maak();
    const samen = await Promise.all([begin(hier), begin(hier)]);
    expect(samen.toSorted()).toEqual([LOOPT, 'gedaan']);
    expect(await begin(hier)).toBe(LOOPT);
  });

  test('a double click begins one', async () => {
    const [hier, wie, formulier] = [await school().maak(), await relatiebeheerder().maak(), uuidv7()];
    const context = await als(wie);
    const ids = await Promise.all([1, 2].map(() => herhaal(context, hier.id, { aanleiding: 'Signalen.' }, formulier)));
    expect(new Set(ids).size).toBe(1);
    expect((await getHerhalen(context, hier.id)).loopt).toBe(ids[0]);
  });

  test('again once the former ended, and ends with its report', async () => {
    const wie = await relatiebeheerder().maak();
    const hier = await school().maak();
    const eerste = await herhaaldeScan(hier, wie, 'gedeeld');
    expect(await begin(hier)).toBe(LOOPT);
    const einde = { scanId: eerste.id, gebeurtenis: 'afgerond' as const, toelichting: null, formulierId: uuidv7() };
    expect(await uitkomst(eindig(await als(wie), einde))).toBe('gedaan');
    expect(await standVan(eerste.id)).toBe('afgerond');
    expect(await begin(hier)).toBe('gedaan');
  });

  test('by who works at the school too never goes on', async () => {
    const hier = await school().maak();
    const dubbel = await relatiebeheerder().maak();
    await vraag(`insert into toegang (id, gebruiker_id, rol, aanbieder_id, van) values ($1, $2, 'taalaanbieder', $3, '2022-03-08')`, [
      ...[uuidv7(), dubbel.id, hier.id],
    ]);
    expect(await begin(hier, Promise.resolve(dubbel))).toBe('verboden kwaliteitsscan.fouten.vier_ogen');
  });

  test('and does not open the page of another role', async () => {
    const hier = await scan().in('toegelaten').maak();
    expect(await uitkomst(getScanpagina(await als(hier.contact), hier.id))).toBe('verboden');
    expect(await uitkomst(getHerhalen(await als(hier.beslisser), hier.school.id))).toBe('verboden');
  });
});
