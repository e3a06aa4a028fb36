import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { docentFormulier, naarDocent } from '~/domein/aanmelding/docentformulier.schema';
import { aanbodFormulier, lessenFormulier, locatieFormulier, verstuurFormulier } from '~/domein/aanmelding/formulier.schema';
import { naarLessen } from '~/domein/aanmelding/lessen';
import { isDomeinFout } from '~/platform/fout';
import { leesFormulier } from '~/platform/formulier/lees';

type Velden = Record<string, string>;
function formulier(velden: Velden): FormData {
  const gegevens = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) gegevens.append(naam, waarde);
  return gegevens;
}
/** The fields that are refused; null when all is well. */
const fouten = (schema: Parameters<typeof leesFormulier>[1], velden: Velden) => {
  const gelezen = leesFormulier(formulier(velden), schema);
  return gelezen.status === 'success' ? null : Object.keys(gelezen.error ?? {}).toSorted();
};

const DOCENT = { doe: 'bewaar', naam: 'Noor Bakker' };
const REGISTER = { register: 'bow', registernummer: 'K-1', geldigTot: '2027-01-01' };

describe('a docent (C 5.3, norms 1.7.1.a and 1.7.2.a)', () => {
  test.each([
    [{ vak: 'nt2', nt2Bevoegd: 'ja' }, ['geldigTot', 'register', 'registernummer']],
    [{ vak: 'nt2', nt2Bevoegd: 'ja', ...REGISTER }, null],
    [{ vak: 'nt2', nt2Bevoegd: 'nee' }, null],
    [{ vak: 'nt2' }, ['nt2Bevoegd']],
    [{ vak: 'ona' }, ['onaBevoegd']],
    [{ vak: 'ona', onaBevoegd: 'nee' }, null],
    [{ vak: 'nt2_ona', nt2Bevoegd: 'nee' }, ['onaBevoegd']],
    [{ vak: 'nt2_ona', nt2Bevoegd: 'ja', onaBevoegd: 'ja', ...REGISTER }, null],
    [{}, ['vak']],
  ] as [Velden, string[] | null][])('%o asks %o', (velden, verwacht) => {
    expect(fouten(docentFormulier, { ...DOCENT, ...velden })).toEqual(verwacht);
  });

  test('keeps nothing of what was not asked', () => {
    const invoer = { doe: 'bewaar' as const, naam: 'Noor', vak: 'ona' as const, nt2Bevoegd: 'ja' as const, register: 'bow' as const };
    expect(naarDocent({ ...invoer, onaBevoegd: 'ja' })).toEqual({
      ...{ naam: 'Noor', vak: 'ona', nt2Bevoegd: false, register: null, registernummer: null, geldigTot: null },
      onaBevoegd: true,
    });
  });
});

const LESSEN = {
  ...{ versie: '0', van: '2026-01-01', tot: '2026-06-30', nt2: '400', nt2Bevoegd: '400', ona: '0', onaBevoegd: '0' },
  ...{ groepen: '8', groepenZonderBevoegd: '8', addendum: 'nee' },
};

describe('lessons and groups (norms 1.7.1.a, 1.7.1.b, 1.7.2.a)', () => {
  test.each([
    [{}, null],
    [{ nt2Bevoegd: '401' }, ['nt2Bevoegd']],
    [{ onaBevoegd: '1' }, ['onaBevoegd']],
    [{ groepenZonderBevoegd: '9' }, ['groepenZonderBevoegd']],
    [{ tot: '2025-12-31' }, ['tot']],
    [{ tot: '2026-01-01' }, null],
    [{ onaBevoegd: '-1' }, ['onaBevoegd']],
    [{ nt2: '1,5' }, ['nt2']],
    [{ addendum: 'ja' }, ['addendumSinds']],
    [{ addendum: 'ja', addendumSinds: '2024-12-31' }, ['addendumSinds']],
    [{ addendum: 'ja', addendumSinds: '2025-01-01' }, null],
  ] as [Velden, string[] | null][])('%o: refused at %o', (velden, verwacht) => {
    expect(fouten(lessenFormulier, { ...LESSEN, ...velden })).toEqual(verwacht);
  });

  test('a period that ends today is over; one that ends tomorrow is refused', () => {
    const gelezen = lessenFormulier.parse({
      ...{ versie: 0, van: '2026-01-01', tot: '2026-06-30', nt2: 4, nt2Bevoegd: 4, ona: 0, onaBevoegd: 0 },
      ...{ groepen: 1, groepenZonderBevoegd: 0, addendum: 'nee', addendumSinds: '2025-02-01' },
    });
    expect(naarLessen(gelezen, Temporal.PlainDate.from('2026-06-30'))).toMatchObject({ tot: '2026-06-30', addendumSinds: null });
    const geweigerd = (() => {
      try {
        return naarLessen(gelezen, Temporal.PlainDate.from('2026-06-29'));
      } catch (fout) {
        return isDomeinFout(fout) ? Object.keys(fout.velden) : null;
      }
    })();
    expect(geweigerd).toEqual(['tot']);
  });
});

test.each([
  ['2511bt', null],
  [' 2511  BT ', null],
  ['0511 BT', ['postcode']],
  ['2511', ['postcode']],
])('postcode %j: refused at %o', (postcode, verwacht) => {
  expect(fouten(locatieFormulier, { doe: 'bewaar', naam: 'a', adres: 'b', plaats: 'c', postcode })).toEqual(verwacht);
});

test.each([
  ['14,50', null],
  ['€ 14', null],
  ['1000,01', ['uurprijs']],
  ['veel', ['uurprijs']],
])('the price of an hour %j: refused at %o', (uurprijs, verwacht) => {
  const aanbod = { versie: '0', cursussen: 'b1', niveaus: 'A2', dagdelen: 'avond', groepsgrootte: '15' };
  expect(fouten(aanbodFormulier, { ...aanbod, uurprijs })).toEqual(verwacht);
});

test('nothing chosen of what is offered is refused at each of the three', () => {
  expect(fouten(aanbodFormulier, { versie: '0', groepsgrootte: '15', uurprijs: '14' })).toEqual(['cursussen', 'dagdelen', 'niveaus']);
});

test('both declarations are needed to send (C 2.1, 2.2)', () => {
  expect(fouten(verstuurFormulier, { naam: 'Ilse', functie: 'directeur', voldoet: 'on' })).toEqual(['scan']);
  expect(fouten(verstuurFormulier, { naam: 'Ilse', functie: 'directeur', voldoet: 'on', scan: 'on' })).toBeNull();
});
