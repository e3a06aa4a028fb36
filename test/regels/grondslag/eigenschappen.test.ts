import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categorieen, gronden, richtingen } from '~/domein/grondslag/categorie';
import { begeleidPerioden } from '~/domein/grondslag/einden';
import { grondslag, openPerioden } from '~/domein/grondslag/grondslag';
import { ingang } from '~/domein/grondslag/toestemmingsverloop';
import { feitenVan, persoonNaam, type Stap } from '../../fabriek/geschiedenis';
import { kiesMomenten } from '../../fabriek/grensmomenten';
import { beproef, PROEFTIJD } from '../../fabriek/proef';
import { stap } from '../../fabriek/verhalen';
import { geschiedenissen } from '../../fabriek/willekeur';

const vragen = categorieen.flatMap((categorie) => richtingen.map((richting) => ({ categorie, richting })));

const keuzes = fc.array(fc.nat(), { minLength: 3, maxLength: 5 });

function antwoorden(stappen: Stap[], gekozen: number[]) {
  const feiten = feitenVan(stappen, 0);
  return kiesMomenten(stappen, gekozen).flatMap((moment) =>
    vragen.map((vraag) => ({
      vraag: { ...vraag, moment: moment.toString() },
      antwoord: grondslag(feiten, { ...vraag, moment, schoolpersoon: persoonNaam(0, 0), doel: 'begeleiding' }),
    })),
  );
}

test('the answer at a moment lies within the open period that it names', { timeout: PROEFTIJD }, () =>
  beproef('answer and open periods', fc.tuple(geschiedenissen, keuzes), (stappen, gekozen) => {
    const open = openPerioden(feitenVan(stappen, 0)).map((p) => ({ ...p, van: p.van.toString(), tot: p.tot.toString() }));
    for (const { vraag, antwoord } of antwoorden(stappen, gekozen)) {
      if (!antwoord.ja) continue;
      const { categorie, richting } = vraag;
      const [van, tot] = [antwoord.sinds.toString(), antwoord.tot.toString()];
      expect(open).toContainEqual(expect.objectContaining({ categorie, richting, grond: antwoord.grond, van, tot }));
      expect(
        antwoord.sinds.epochMilliseconds <= Date.parse(vraag.moment) && Date.parse(vraag.moment) < antwoord.tot.epochMilliseconds,
      ).toBe(true);
    }
  }),
);

test('open periods of one passage on one ground neither touch nor overlap', { timeout: PROEFTIJD }, () =>
  beproef('open periods', fc.tuple(geschiedenissen), (stappen) => {
    const open = openPerioden(feitenVan(stappen, 0));
    for (const { categorie, richting } of vragen) {
      for (const grond of gronden) {
        const eigen = open.filter((p) => p.categorie === categorie && p.richting === richting && p.grond === grond);
        eigen.forEach((periode, nr) => {
          expect(periode.van.epochMilliseconds).toBeLessThan(periode.tot.epochMilliseconds);
          expect(periode.van.epochMilliseconds).toBeGreaterThan(eigen[nr - 1]?.tot.epochMilliseconds ?? -Infinity);
        });
      }
    }
  }),
);

/** From its own moment on, each ja of a history that names school 0; and the moments at which begeleiding stopped for a while or for good. */
function jaEnStops(stappen: Stap[]) {
  const { handelingen, ...feiten } = feitenVan(stappen, 0);
  const ja = handelingen.filter(({ soort, aanbiederId }) => soort === 'verleend' && aanbiederId === 'school-0').map(ingang);
  return { ja, runs: begeleidPerioden(feiten) };
}

test('what is open by consent rests on a ja from after the last end of begeleiding', { timeout: PROEFTIJD }, () =>
  beproef('ended stays ended', fc.tuple(geschiedenissen), (stappen) => {
    const { ja, runs } = jaEnStops(stappen);
    for (const { grond, van } of openPerioden(feitenVan(stappen, 0))) {
      if (grond !== 'toestemming') continue;
      const gestopt = Math.max(-Infinity, ...runs.map(({ tot }) => tot).filter((tot) => tot <= van.epochMilliseconds));
      expect(ja.some((moment) => moment <= van.epochMilliseconds && moment >= gestopt)).toBe(true);
    }
  }),
);

test('the histories often let a ja meet begeleiding that begins again, with and without a gap', () => {
  const proef = fc.sample(geschiedenissen, { numRuns: 400, seed: 7 });
  const metGat = proef.filter((stappen) => {
    const { ja, runs } = jaEnStops(stappen);
    return runs.some(({ tot }, nr) => nr < runs.length - 1 && ja.some((moment) => moment < tot));
  });
  const aaneen = proef.filter((stappen) => {
    const feiten = feitenVan(stappen, 0).begeleidingen;
    return feiten.some(({ tot }) => tot !== null && feiten.some(({ van }) => van.equals(tot.add({ days: 1 }))));
  });
  expect(metGat.length).toBeGreaterThan(40);
  expect(aaneen.length).toBeGreaterThan(40);
});

const SLUIT: [string, Stap][] = [
  ['AVG 18: a restriction', stap.beperking('beperking', '2025-04-01')],
  ['B2: an end of the plicht', stap.plichteinde('2025-03-31')],
  ['C 12.4: a nee for all', stap.nee('2025-04-01', { school: null })],
  ['C 12.4: a withdrawal', stap.intrekking('2025-04-01')],
  ['AVG 21: an objection', stap.beperking('bezwaar', '2025-04-01')],
];

test.each(SLUIT)('%s never opens anything', { timeout: PROEFTIJD }, (_wat, sluit) =>
  beproef('what only closes', fc.tuple(geschiedenissen, keuzes), (stappen, gekozen) => {
    const voorheen = new Map(antwoorden(stappen, gekozen).map(({ vraag, antwoord }) => [JSON.stringify(vraag), antwoord.ja]));
    const feiten = feitenVan([...stappen, sluit], 0);
    for (const moment of kiesMomenten(stappen, gekozen)) {
      for (const vraag of vragen) {
        const { ja } = grondslag(feiten, { ...vraag, moment, schoolpersoon: persoonNaam(0, 0), doel: 'begeleiding' });
        const eerst = voorheen.get(JSON.stringify({ ...vraag, moment: moment.toString() }));
        expect({ ...vraag, moment: moment.toString(), opens: ja && !eerst }).toMatchObject({ opens: false });
      }
    }
  }),
);

const eerder = (een: string | null, ander: string) => (een !== null && een < ander ? een : ander);

test('AVG 7: that a ja is declared invalid never opens anything', { timeout: PROEFTIJD }, () =>
  beproef('an invalid ja', fc.tuple(geschiedenissen, keuzes), (stappen, gekozen) => {
    const ongeldig = stappen.map((s): Stap =>
      s.stap === 'toestemming' && s.soort === 'verleend' ? { ...s, ongeldigVan: eerder(s.ongeldigVan, '2025-04-01') } : s,
    );
    const [voorheen, daarna] = [feitenVan(stappen, 0), feitenVan(ongeldig, 0)];
    for (const moment of kiesMomenten(ongeldig, gekozen)) {
      for (const vraag of vragen) {
        const opent = [daarna, voorheen].map(
          (feiten) => grondslag(feiten, { ...vraag, moment, schoolpersoon: persoonNaam(0, 0), doel: 'begeleiding' }).ja,
        );
        expect({ ...vraag, moment: moment.toString(), opens: opent[0] && !opent[1] }).toMatchObject({ opens: false });
      }
    }
  }),
);

/** What two facts must have in common for the order of entry to decide between them; an act without a time counts from the first of its day. */
function plek(feit: Stap): string {
  if ('datum' in feit) return `${feit.stap} ${feit.datum} ${('tijd' in feit && feit.tijd) || '00:00'}`;
  return `${feit.stap} ${'van' in feit ? feit.van : JSON.stringify(feit)}`;
}

test('the order of entry changes nothing, but for two facts of one kind at one moment', { timeout: PROEFTIJD }, () =>
  beproef('order of entry', fc.tuple(geschiedenissen), (stappen) => {
    if (new Set(stappen.map(plek)).size < stappen.length) return;
    const als = (s: Stap[]) => openPerioden(feitenVan(s, 0)).map((p) => ({ ...p, van: p.van.toString(), tot: p.tot.toString() }));
    expect(als(stappen.toReversed())).toEqual(als(stappen));
  }),
);
