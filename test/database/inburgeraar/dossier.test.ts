import { describe, expect, test } from 'vitest';
import { getDossier, getInzagen, getTijdlijn } from '~/domein/inburgeraar/dossier.service.server';
import { PER_TIJDLIJN } from '~/domein/inburgeraar/tijdlijn';
import { echteKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { casemanager } from '../../fabriek/gebruiker';
import { dienIn } from '../../fabriek/ingediend';
import { inburgeraar, legVast } from '../../fabriek/inburgeraar';
import { ketenMetToestemming, ketenWi2021, ketenZonderToestemming } from '../../fabriek/keten';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';

const vandaag = () => echteKlok.vandaag().toString();
const soorten = (gebeurtenissen: { soort: string }[]) => new Set(gebeurtenissen.map(({ soort }) => soort));

describe('a dossier', () => {
  test('holds the facts that count, earlier ones with who recorded them, and ELIP by C 1c', async () => {
    const keten = await ketenMetToestemming();
    const { inburgeraar: wie, casemanager: ik } = keten;
    await legVast('termijn', wie.id, { einde: '2031-01-01', vastgelegd_op: '2024-01-01T09:00:00Z' });
    await legVast('termijn', wie.id, { einde: null, vastgelegd_door: ik.id, vastgelegd_op: '2025-01-01T09:00:00Z' });
    await legVast('lening', wie.id, { soort: 'bekend', resterend_cent: 499_99, peildatum: '2024-06-01' });
    const { stand, feiten, namen } = await getDossier(contextVoor(await sessieVoor(ik)), wie.id);
    expect(stand).toMatchObject({ begeleid: true, plichtig: true, onderConvenant: true, termijnRest: null, leningOud: true });
    expect(stand.elip).toEqual({ soort: 'vastgesteld', reden: 'lening_bijna_op', cijferOud: true });
    expect(feiten.termijnen.map(({ einde }) => einde?.toString() ?? null)).toEqual([null, '2031-01-01']);
    expect(namen[feiten.termijnen[0]?.vastgelegdDoor ?? '']).toBe(ik.naam);
  });

  test('shows of the school only what the gate allows', async () => {
    const open = await ketenMetToestemming();
    await dienIn(open.cursist, open.contactpersoon, { periodeVan: '2026-01-01', periodeTot: '2026-03-31' });
    const dicht = await ketenZonderToestemming();
    const wel = await getDossier(contextVoor(await sessieVoor(open.casemanager)), open.inburgeraar.id);
    expect(wel.contacten).toEqual([{ aanbiederId: open.school.id, naam: open.contactpersoon.naam, soort: 'contactpersoon' }]);
    expect(wel.inschrijvingen).toEqual([{ aanbiederId: open.school.id, begin: '2024-01-01', einde: null }]);
    expect(wel.voortgang.rapportages).toHaveLength(1);
    const niet = await getDossier(contextVoor(await sessieVoor(dicht.casemanager)), dicht.inburgeraar.id);
    expect(niet).toMatchObject({ contacten: [], inschrijvingen: [], voortgang: { rapportages: [] }, vastlegbaar: [] });
    expect(niet.stand.koppelingen).toHaveLength(1);
  });

  test('C 12.4: closes the loan for the gemeente too when the ja is withdrawn, and keeps the proof of the act', async () => {
    const keten = await ketenMetToestemming();
    const context = contextVoor(await sessieVoor(keten.casemanager));
    await legVast('lening', keten.inburgeraar.id, { soort: 'bekend', resterend_cent: 100_00, peildatum: '2026-01-01' });
    expect((await getDossier(context, keten.inburgeraar.id)).stand.elip.soort).toBe('vastgesteld');
    await toestemming().van(keten.inburgeraar).voor(keten.school).ingetrokken(vandaag()).maak();
    const na = await getDossier(context, keten.inburgeraar.id);
    expect(na.feiten.leningen).toEqual([]);
    expect(na.stand.elip).toMatchObject({ soort: 'onbekend', reden: 'lening' });
    expect(na.toestemmingen.handelingen.map(({ soort }) => soort).toSorted()).toEqual(['ingetrokken', 'verleend']);
  });

  test('is nobody else’s', async () => {
    const { inburgeraar: wie } = await ketenWi2021();
    const vreemd = contextVoor(await sessieVoor(await casemanager().maak()));
    await expect(getDossier(vreemd, wie.id)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(getTijdlijn(vreemd, wie.id, 1)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(getInzagen(vreemd, wie.id)).rejects.toMatchObject({ code: 'niet_gevonden' });
    const school = contextVoor(await sessieVoor((await ketenWi2021()).contactpersoon));
    await expect(getDossier(school, wie.id)).rejects.toMatchObject({ code: 'verboden' });
  });

  test('tells which organisation looked and when, never who', async () => {
    const keten = await ketenMetToestemming();
    const context = contextVoor(await sessieVoor(keten.casemanager));
    await getDossier(context, keten.inburgeraar.id);
    const tweede = await getDossier(context, keten.inburgeraar.id);
    expect(tweede.inzagen).toMatchObject([{ organisatie: null, zelf: false, aantal: 2 }]);
    const { inzagen } = await getInzagen(context, keten.inburgeraar.id);
    expect(inzagen.map(({ activiteit }) => activiteit)).toEqual(['inzagen', 'dossier', 'dossier']);
    expect(JSON.stringify(inzagen)).not.toContain(keten.casemanager.naam);
  });

  test('cannot be opened when the look cannot be logged', async () => {
    const { casemanager: ik, inburgeraar: wie } = await ketenWi2021();
    const context = contextVoor(await sessieVoor(ik));
    await vraag('alter function log.noteer_inzage(uuid[], text) rename to noteer_inzage_weg');
    try {
      await expect(getDossier(context, wie.id)).rejects.toThrow();
      await expect(getTijdlijn(context, wie.id, 1)).rejects.toThrow();
    } finally {
      await vraag('alter function log.noteer_inzage_weg(uuid[], text) rename to noteer_inzage');
    }
  });
});

describe('the timeline', () => {
  test('brings every room together, latest first', async () => {
    const keten = await ketenMetToestemming();
    await dienIn(keten.cursist, keten.contactpersoon, { periodeVan: '2026-01-01', periodeTot: '2026-03-31' });
    const { gebeurtenissen } = await getTijdlijn(contextVoor(await sessieVoor(keten.casemanager)), keten.inburgeraar.id, 1);
    expect([...soorten(gebeurtenissen)]).toEqual(expect.arrayContaining(['situatie', 'begeleiding', 'koppeling', 'rapportage_ingediend']));
    expect(gebeurtenissen.some(({ titelSleutel }) => titelSleutel.startsWith('toestemming.'))).toBe(true);
    const momenten = gebeurtenissen.map(({ moment }) => Date.parse(moment));
    expect(momenten).toEqual(momenten.toSorted((een, ander) => ander - een));
  });

  test('turns pages, and a page too far becomes the last', async () => {
    const ik = await casemanager().maak();
    let wie = inburgeraar().wi2021().inCaseloadVan(ik);
    for (let nr = 0; nr < PER_TIJDLIJN; nr += 1) wie = wie.metTermijn(null, '2030-01-01');
    const { id } = await wie.maak();
    const context = contextVoor(await sessieVoor(ik));
    const eerste = await getTijdlijn(context, id, 1);
    const laatste = await getTijdlijn(context, id, 99);
    expect([eerste.gebeurtenissen.length, eerste.totaal, laatste.pagina]).toEqual([PER_TIJDLIJN, PER_TIJDLIJN + 2, 2]);
    expect(laatste.gebeurtenissen.map(({ soort }) => soort)).toContain('situatie');
  });
});
