import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { getCursisten } from '~/domein/cursist/lijst.service.server';
import type { Filter } from '~/domein/cursist/lijst.schema';
import { bewaarConcept } from '~/domein/voortgang/concept.service.server';
import { dienRapportageIn } from '~/domein/voortgang/indienen.service.server';
import { periodes } from '~/domein/voortgang/periode';
import { standVan } from '~/domein/voortgang/stand';
import { stelVraag } from '~/domein/voortgang/vraag.service.server';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { cursist, schrijfIn } from '../../fabriek/cursist';
import { medewerker } from '../../fabriek/gebruiker';
import { ketenMetToestemming, ketenWi2021, ketenZonderToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextIn, inzending, OKTOBER } from '../../fabriek/rapportage';
import { school } from '../../fabriek/school';

beforeAll(() => zetKlok(OKTOBER.nu()));

const ALLES: Filter = { wie: null, rapportage: null, inschrijving: null };
const op = (filter: Partial<Filter> = {}, pagina = 1) => ({
  filter: { ...ALLES, ...filter },
  sortering: { kolom: 'naam', richting: 'op' } as const,
  pagina,
});
const namen = ({ rijen }: { rijen: { achternaam: string }[] }) => rijen.map(({ achternaam }) => achternaam);

describe('Mijn cursisten', () => {
  test('C 12.5: those whose contactpersoon or deputy one is today; all of the school when asked; never another school', async () => {
    const aanbieder = await school().metConvenant('2024-01-01', '2999-12-31').maak();
    const ik = await medewerker(aanbieder).maak();
    const collega = await medewerker(aanbieder).maak();
    await cursist(aanbieder).genaamd('Amina', 'van den Berg').metContactpersoon(ik).ingeschreven('2024-01-01').maak();
    await cursist(aanbieder).genaamd('Yonas', 'Álvarez').metContactpersoon(ik).ingeschreven('2024-01-01').maak();
    await cursist(aanbieder).genaamd('Layla', 'Zaki').metContactpersoon(collega).ingeschreven('2024-01-01').maak();
    const ander = await ketenWi2021();
    const context = await contextIn(ik);
    expect(namen(await getCursisten(context, op()))).toEqual(['Álvarez', 'van den Berg']);
    const alle = await getCursisten(context, op({ wie: 'school' }));
    expect(alle).toMatchObject({ totaal: 3, rijen: [{ mijn: true }, { mijn: true }, { mijn: false, termijn: { leeg: 'niet_mijn' } }] });
    expect(alle.rijen.map(({ id }) => id)).not.toContain(ander.cursist.id);
    const wat = await vraag('select count(*)::int as n from log.inzage where gebruiker_id = $1 and activiteit = $2', [ik.id, 'cursisten']);
    expect(wat).toEqual([{ n: 5 }]);
  });

  test('C 12: shows of the gemeente what the gate opens, else why not', async () => {
    const aanbieder = await school().metConvenant('2024-01-01', '2999-12-31').maak();
    const contactpersoon = await medewerker(aanbieder).maak();
    const delen = { school: aanbieder, contactpersoon };
    const open = await ketenMetToestemming(delen);
    const wi2021 = await ketenWi2021(delen);
    const dicht = await ketenZonderToestemming(delen);
    for (const { inburgeraar } of [open, dicht]) {
      await vraag("insert into termijn (id, inburgeraar_id, einde) values (gen_random_uuid(), $1, '2027-01-15')", [inburgeraar.id]);
    }
    await vraag("insert into leerroute (id, inburgeraar_id, route, van) values (gen_random_uuid(), $1, 'b1', '2024-01-01')", [
      wi2021.inburgeraar.id,
    ]);
    const { rijen } = await getCursisten(await contextIn(contactpersoon), op());
    const van = (id: string) => rijen.find((rij) => rij.id === id);
    expect(van(open.cursist.id)).toMatchObject({
      termijn: { einde: '2027-01-15', rest: { soort: 'loopt', maanden: 3 } },
      route: { leeg: 'onbekend' },
      stand: 'te_doen',
    });
    expect(van(wi2021.cursist.id)).toMatchObject({ termijn: { leeg: 'onbekend' }, route: { code: 'b1' }, stand: 'te_doen' });
    expect(van(dicht.cursist.id)).toMatchObject({
      termijn: { leeg: 'geen_grondslag' },
      route: { leeg: 'geen_grondslag' },
      stand: 'geen_grondslag',
    });
    const gezien = await vraag(
      'select s.onderwerp_id as id from log.inzage i join log.sleutel s using (pseudoniem) where i.gebruiker_id = $1',
      [contactpersoon.id],
    );
    expect(gezien).toContainEqual({ id: open.inburgeraar.id });
    expect(gezien).not.toContainEqual({ id: dicht.inburgeraar.id });
  });

  test('narrows to what is due, late, drafted, submitted or asked, each counted exactly', async () => {
    const aanbieder = await school().metConvenant('2024-01-01', '2999-12-31').maak();
    const contactpersoon = await medewerker(aanbieder).maak();
    const delen = { school: aanbieder, contactpersoon };
    const [teDoen, metConcept, ingediend, gevraagd, gesloten] = [
      await ketenMetToestemming(delen),
      await ketenMetToestemming(delen),
      await ketenMetToestemming(delen),
      await ketenMetToestemming(delen),
      await ketenZonderToestemming(delen),
    ];
    const context = await contextIn(contactpersoon);
    await bewaarConcept(context, inzending(metConcept.cursist));
    await dienRapportageIn(context, inzending(ingediend.cursist));
    const rapportageId = await dienRapportageIn(context, inzending(gevraagd.cursist));
    await stelVraag(await contextIn(gevraagd.casemanager), { rapportageId, tekst: 'Kan de les later?', formulierId: rapportageId });
    const lees = async (rapportage: Filter['rapportage'], klok = OKTOBER) => {
      const { totaal, rijen } = await getCursisten(await contextIn(contactpersoon, klok), op({ rapportage }));
      expect(totaal).toBe(rijen.length);
      return rijen.map(({ id }) => id).toSorted();
    };
    const ids = (...ketens: { cursist: { id: string } }[]) => ketens.map((keten) => keten.cursist.id).toSorted();
    expect(await lees(null)).toEqual(ids(teDoen, metConcept, ingediend, gevraagd, gesloten));
    expect(await lees('te_doen')).toEqual(ids(teDoen, metConcept));
    expect(await lees('te_laat')).toEqual([]);
    expect(await lees('concept')).toEqual(ids(metConcept));
    expect(await lees('ingediend')).toEqual(ids(ingediend, gevraagd));
    expect(await lees('vraag')).toEqual(ids(gevraagd));
    expect(await lees('te_laat', stilstaandeKlok('2026-10-29T10:00:00Z'))).toEqual(ids(teDoen, metConcept));
  });

  test('leaves out who ended more than eight weeks ago, until asked', async () => {
    const aanbieder = await school().metConvenant('2024-01-01', '2999-12-31').maak();
    const ik = await medewerker(aanbieder).maak();
    const maak = (naam: string, einde?: string) =>
      cursist(aanbieder).genaamd('Amina', naam).metContactpersoon(ik).ingeschreven('2024-01-01', einde).maak();
    await maak('Nu');
    await maak('Net', '2026-08-10');
    await maak('Oud', '2026-08-09');
    await cursist(aanbieder).genaamd('Amina', 'Straks').metContactpersoon(ik).maak();
    const context = await contextIn(ik);
    expect(namen(await getCursisten(context, op()))).toEqual(['Net', 'Nu', 'Straks']);
    expect(namen(await getCursisten(context, op({ inschrijving: 'voorbij' })))).toEqual(['Oud']);
    expect(namen(await getCursisten(context, op({ inschrijving: 'alle' })))).toEqual(['Net', 'Nu', 'Oud', 'Straks']);
  });

  test('finds in the whole school by parts of a name without accents, or by kenmerk; nobody of another school', async () => {
    const aanbieder = await school().maak();
    const ik = await medewerker(aanbieder).maak();
    await cursist(aanbieder).genaamd('Amina', 'El-Çelik').metKenmerk('ZZ-17').maak();
    await cursist(aanbieder).genaamd('Yonas', 'Tekle').metKenmerk('ZZ-2').maak();
    await cursist(await school().maak())
      .genaamd('Amina', 'El-Çelik')
      .metKenmerk('ZZ-17')
      .maak();
    const context = await contextIn(ik);
    for (const zoek of ['celik', 'ÇELIK amina', 'zz-17', ' ZZ-17 '.trim()]) {
      expect(await getCursisten(context, { zoek, pagina: 1 })).toMatchObject({ totaal: 1, rijen: [{ kenmerk: 'ZZ-17' }], zoek });
    }
    expect(await getCursisten(context, { zoek: 'zz-', pagina: 1 })).toMatchObject({ totaal: 2 });
    expect(await getCursisten(context, { zoek: '%', pagina: 1 })).toMatchObject({ totaal: 0 });
    expect(await getCursisten(context, { zoek: "'; drop table", pagina: 1 })).toMatchObject({ totaal: 0 });
  });

  test('shows fifty at a time, the last page for one that is not there, backwards too', async () => {
    const aanbieder = await school().maak();
    const ik = await medewerker(aanbieder).maak();
    for (let nr = 10; nr < 63; nr += 1) await cursist(aanbieder).genaamd('A', `N${nr}`).metContactpersoon(ik).maak();
    const context = await contextIn(ik);
    expect(await getCursisten(context, op())).toMatchObject({ totaal: 53, pagina: 1, rijen: { length: 50 } });
    expect(namen(await getCursisten(context, op({}, 2)))).toEqual(['N60', 'N61', 'N62']);
    expect(await getCursisten(context, op({}, 99))).toMatchObject({ pagina: 2 });
    const achterstevoren = await getCursisten(context, { ...op(), sortering: { kolom: 'naam', richting: 'af' } });
    expect(namen(achterstevoren).slice(0, 2)).toEqual(['N62', 'N61']);
  });

  test('says of the last period what the rule says, whatever the enrolments', async () => {
    const aanbieder = await school().metConvenant('2024-01-01', '2999-12-31').maak();
    const ik = await medewerker(aanbieder).maak();
    const basis = Temporal.PlainDate.from('2025-10-01');
    const duur = fc.tuple(fc.nat(500), fc.option(fc.nat(200), { nil: undefined }));
    const gevallen = fc.sample(fc.array(duur, { minLength: 1, maxLength: 2 }), { numRuns: 45, seed: 17 });
    const verwacht = new Map<string, string>();
    const vandaag = OKTOBER.vandaag();
    const ritmes = [{ maanden: 3, van: Temporal.PlainDate.from('2022-03-08') }];
    for (const geval of gevallen) {
      const wie = await cursist(aanbieder).metContactpersoon(ik).maak();
      let begin = basis;
      const alle = [];
      for (const [start, lengte] of geval) {
        begin = begin.add({ days: start });
        const einde = lengte === undefined && geval.length === 1 ? null : begin.add({ days: lengte ?? 30 });
        await schrijfIn(wie, begin.toString(), einde?.toString());
        alle.push(...periodes({ begin, einde }, ritmes, vandaag));
        begin = (einde ?? begin).add({ days: 1 });
      }
      const voorbij = alle.filter(({ tot }) => Temporal.PlainDate.compare(tot, vandaag) < 0).at(-1);
      const stand = voorbij && standVan(voorbij, { isIngediend: false, grond: 'niet_zichtbaar', vandaag, termijnDagen: 28 });
      verwacht.set(wie.id, voorbij ? `${voorbij.van.toString()}..${voorbij.tot.toString()} ${stand ?? ''}` : 'geen');
    }
    const collega = await contextIn(await medewerker(aanbieder).maak());
    const { rijen } = await getCursisten(collega, op({ wie: 'school', inschrijving: 'alle' }));
    expect(new Map(rijen.map(({ id, periode, stand }) => [id, periode ? `${periode.van}..${periode.tot} ${stand}` : 'geen']))).toEqual(
      verwacht,
    );
    for (const rapportage of ['te_doen', 'te_laat'] as const) {
      const gevonden = await getCursisten(collega, op({ wie: 'school', inschrijving: 'alle', rapportage }));
      expect(gevonden.totaal).toBe([...verwacht.values()].filter((wat) => wat.endsWith(` ${rapportage}`)).length);
    }
  });
});
