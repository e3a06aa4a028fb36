import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseloadRij } from '~/domein/inburgeraar/caseload';
import { leesKeuzes } from '~/domein/inburgeraar/caseload.schema';
import { getCaseload } from '~/domein/inburgeraar/caseload.service.server';
import { doelgroepen, wetten } from '~/domein/inburgeraar/wet';
import type { Context } from '~/platform/context';
import { stilstaandeKlok } from '~/platform/klok';
import { voegIn } from '../../fabriek/bron';
import { cursist } from '../../fabriek/cursist';
import { casemanager, medewerker, type ProefGebruiker } from '../../fabriek/gebruiker';
import { dienIn, leest } from '../../fabriek/ingediend';
import { inburgeraar, legVast } from '../../fabriek/inburgeraar';
import { zetKlok } from '../../fabriek/klok';
import { koppel } from '../../fabriek/koppeling';
import { school, type ProefSchool } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { UITGEBREID } from '../../fabriek/tekst';
import { tekstversie } from '../../fabriek/tekstversie';
import { toestemming } from '../../fabriek/toestemming';

const NU = '2026-03-10T12:00:00Z';
const vandaag = Temporal.PlainDate.from('2026-03-10');
const dag = ({ months = 0, days = 0 }) => vandaag.add({ months }).add({ days }).toString();
const AANTAL = 90;

/** Lives on and around every boundary that attention knows. */
const leven = fc.record({
  wet: fc.constantFrom('wi2013' as const, ...wetten),
  doelgroep: fc.constantFrom('asielstatushouder' as const, ...doelgroepen),
  termijn: fc.constantFrom(
    undefined,
    null,
    dag({ days: -1 }),
    dag({}),
    dag({ months: 12, days: -1 }),
    dag({ months: 12 }),
    dag({ months: 24 }),
  ),
  cent: fc.constantFrom(undefined, null, 0, 499_99, 500_00, 2_499_99, 2_500_00),
  nooitGeleend: fc.boolean(),
  peildatum: fc.constantFrom(dag({}), dag({ months: -3 }), dag({ months: -3, days: -1 })),
  plicht: fc.constantFrom(undefined, undefined, undefined, dag({ days: -1 }), dag({})),
  begeleidTot: fc.constantFrom(undefined, undefined, undefined, dag({ days: -1 }), dag({})),
  antwoord: fc.constantFrom(
    'verleend' as const,
    'verleend' as const,
    'ongeldig' as const,
    'geweigerd' as const,
    'ingetrokken' as const,
    null,
  ),
  ingeschreven: fc.constantFrom(undefined, '2024-01-01', '2025-11-01', '2026-01-01'),
  uitgeschreven: fc.constantFrom(undefined, undefined, '2026-02-09', '2026-02-10'),
  grondVan: fc.constantFrom('2024-01-01', '2025-12-31', '2026-01-01'),
  rapport: fc.constantFrom(undefined, '2025-09-30', '2025-12-31', '2025-12-31'),
  gelezen: fc.constantFrom(true, false, false),
});
type Leven = ReturnType<typeof leven.generate>['value'];

let ik: ProefGebruiker;
let aanbieder: ProefSchool;
let contactpersoon: ProefGebruiker;
let tekst: string;
let context: Context;

async function maak(l: Leven): Promise<void> {
  const soort = { asielstatushouder: 'asielstatushouder', gezinsmigrant: 'gezinsmigrant', overige_migrant: 'overigeMigrant' } as const;
  const wie = await inburgeraar()[l.wet]()[soort[l.doelgroep]]().begeleid(l.grondVan).inCaseloadVan(ik).maak();
  const deelnemer = await cursist(aanbieder)[l.wet]().maak();
  await koppel(wie, deelnemer);
  const einde = l.uitgeschreven !== undefined && l.ingeschreven !== undefined ? l.uitgeschreven : undefined;
  if (l.antwoord !== null) {
    const acten = toestemming().van(wie).voor(aanbieder).opTekstversie(tekst);
    const verleend = l.antwoord === 'ongeldig' || l.antwoord === 'ingetrokken' ? acten.verleend(l.grondVan) : acten[l.antwoord](l.grondVan);
    const [id] = await (l.antwoord === 'ingetrokken' ? verleend.ingetrokken('2026-03-01') : verleend).maak();
    const verklaring = { toestemming_id: id, bij: 'gemeente', reden: 'niet_begrepen', vastgelegd_door: ik.id };
    if (l.antwoord === 'ongeldig') await voegIn('ongeldigverklaring', { ...verklaring, vastgelegd_op: '2026-03-01T10:00:00Z' });
  }
  if (l.termijn !== undefined) await legVast('termijn', wie.id, { einde: l.termijn });
  const magLening = l.wet === 'wi2021' || l.antwoord === 'verleend';
  if (magLening && l.cent !== undefined) {
    const soortLening = l.nooitGeleend ? 'nooit_geleend' : l.cent === null ? 'onbekend' : 'bekend';
    await legVast('lening', wie.id, { soort: soortLening, resterend_cent: l.cent, peildatum: l.peildatum });
  }
  // What rests on a ja is recorded while it stands: it ends with the begeleiding and the plicht.
  if (l.begeleidTot !== undefined) await legVast('begeleiding', wie.id, { van: l.grondVan, tot: l.begeleidTot });
  if (l.plicht !== undefined) await legVast('plicht_einde', wie.id, { soort: 'examen', datum: l.plicht });
  if (l.rapport !== undefined) {
    const rapport = await dienIn(deelnemer, contactpersoon, { periodeVan: '2025-07-01', periodeTot: l.rapport }).catch(() => null);
    if (rapport !== null && l.gelezen) await leest(rapport, ik);
  }
  if (l.ingeschreven === undefined) return;
  await voegIn('inschrijving', {
    id: crypto.randomUUID(),
    cursist_id: deelnemer.id,
    aanbieder_id: aanbieder.id,
    begin: l.ingeschreven,
    einde,
  });
}

async function alle(zoek: string): Promise<CaseloadRij[]> {
  const keuzes = leesKeuzes(new URLSearchParams(zoek));
  const eerste = await getCaseload(context, { keuzes, pagina: 1 });
  const paginas = [eerste];
  for (let pagina = 2; (pagina - 1) * 50 < eerste.totaal; pagina += 1) paginas.push(await getCaseload(context, { keuzes, pagina }));
  return paginas.flatMap(({ rijen }) => rijen);
}

beforeAll(async () => {
  await zetKlok(NU);
  ik = await casemanager().maak();
  aanbieder = await school().metConvenant('2023-01-01', '2999-12-31').maak();
  contactpersoon = await medewerker(aanbieder).maak();
  tekst = await tekstversie(UITGEBREID);
  context = contextVoor(await sessieVoor(ik), stilstaandeKlok(NU));
  for (const l of fc.sample(leven, { numRuns: AANTAL, seed: 20260310 })) await maak(l);
});

afterAll(() => zetKlok(null));

const gewicht = ({ aandacht }: CaseloadRij) => aandacht.filter((soort) => !soort.startsWith('toestemming_')).length;

describe('what needs attention is what waits', () => {
  test('who needs attention', async () => {
    const iedereen = await alle('');
    expect(iedereen).toHaveLength(AANTAL);
    const volgensRegel = iedereen.filter(({ aandacht }) => aandacht.length > 0).map(({ id }) => id);
    const volgensLijst = (await alle('aandacht=ja')).map(({ id }) => id);
    expect(volgensLijst).toEqual(volgensRegel);
    expect(volgensRegel.length).toBeGreaterThan(15);
    expect(volgensRegel.length).toBeLessThan(AANTAL - 15);
  });

  test('how much, with nobody ranked by consent', async () => {
    const gesorteerd = (await alle('sorteer=aandacht&richting=af')).map(gewicht);
    expect(gesorteerd).toEqual(gesorteerd.toSorted((een, ander) => ander - een));
    expect(new Set(gesorteerd).size).toBeGreaterThan(2);
  });

  test('new reports', async () => {
    const volgensRegel = (await alle('')).filter(({ aandacht }) => aandacht.includes('rapport_nieuw')).map(({ id }) => id);
    expect((await alle('rapport=nieuw')).map(({ id }) => id)).toEqual(volgensRegel);
    expect(volgensRegel.length).toBeGreaterThan(2);
  });

  test('whose consent must be asked again', async () => {
    const volgensRegel = (await alle('')).filter(({ aandacht }) => aandacht.includes('toestemming_opnieuw')).map(({ id }) => id);
    expect((await alle('antwoord=opnieuw')).map(({ id }) => id)).toEqual(volgensRegel);
    expect(volgensRegel.length).toBeGreaterThan(2);
  });

  test('over lives in which each kind occurs', async () => {
    const soorten = new Set((await alle('')).flatMap(({ aandacht }) => aandacht));
    const minstens = [
      'termijn_verlopen',
      'elip',
      'termijn_kort',
      'rapport_nieuw',
      'rapport_laat',
      'lening_oud',
      'toestemming_ontbreekt',
    ] as const;
    expect(minstens.filter((soort) => !soorten.has(soort))).toEqual([]);
  });
});
