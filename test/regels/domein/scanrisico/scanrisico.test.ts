import { describe, expect, test } from 'vitest';
import { onderdelen } from '~/domein/kwaliteitsscan/onderdeel';
import { standen } from '~/domein/kwaliteitsscan/stand';
import { brieftekst, meldingsbrief } from '~/domein/scanrisico/meldingsbrief';
import { isBeperkt, kanAntwoorden, kanVertellen, kanVervallen, meldbaarAan } from '~/domein/scanrisico/scanrisico';
import { antwoordSchema, risicodaadSchema, risicoSchema } from '~/domein/scanrisico/scanrisico.schema';

const nieuw = { onderdeel: 'nt2', verteld: null, verval: null } as const;
const verteld = { ...nieuw, verteld: {} };
const beperkt = { ...nieuw, onderdeel: 'inspectie_szw' } as const;

describe('a risk (C 4.3)', () => {
  test('is told once, from the scan until the report is before who decides', () => {
    expect(standen.filter((stand) => kanVertellen(nieuw, stand))).toEqual(['in_onderzoek', 'rapport_vast', 'gedeeld']);
    expect(standen.filter((stand) => kanVertellen(verteld, stand))).toEqual([]);
    expect(standen.filter((stand) => kanVertellen({ ...nieuw, verval: {} }, stand))).toEqual([]);
  });

  test('is answered when it was told, until the decision', () => {
    expect(standen.filter((stand) => kanAntwoorden(verteld, stand))).toEqual([
      'in_onderzoek',
      'rapport_vast',
      'gedeeld',
      'voorgelegd',
      'voornemen',
    ]);
    expect(standen.filter((stand) => kanAntwoorden(nieuw, stand))).toEqual([]);
    expect(standen.filter((stand) => kanAntwoorden({ ...verteld, verval: {} }, stand))).toEqual([]);
  });

  test('falls away once', () => {
    expect(kanVervallen(verteld, 'gedeeld')).toBe(true);
    expect(kanVervallen({ ...verteld, verval: {} }, 'gedeeld')).toBe(false);
    expect(kanVervallen(verteld, 'voorgelegd')).toBe(false);
  });

  test('is reported to the others only after the school was told', () => {
    expect(meldbaarAan(nieuw)).toEqual([]);
    expect(meldbaarAan(verteld)).toEqual(['blik_op_werk', 'inspectie_szw']);
    expect(meldbaarAan({ ...verteld, verval: {} })).toEqual([]);
  });

  test('of the restricted annex is never told here, and reported to Inspectie SZW alone (AVG 10)', () => {
    expect(onderdelen.filter((onderdeel) => isBeperkt({ onderdeel }))).toEqual(['inspectie_szw']);
    expect(standen.filter((stand) => kanVertellen(beperkt, stand))).toEqual([]);
    expect(meldbaarAan(beperkt)).toEqual(['inspectie_szw']);
  });
});

describe('short free text (AVG 9, 10)', () => {
  const fouten = (uitkomst: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
    uitkomst.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

  test.each([
    ['a risk', risicoSchema.safeParse({ onderdeel: 'nt2', ernst: 'hoog', omschrijving: 'De docent is ziek door stress.' }), 'omschrijving'],
    ['an answer', antwoordSchema.safeParse({ antwoord: 'Dat was fraude.' }), 'antwoord'],
    ['a reason', risicodaadSchema.safeParse({ doe: 'vervalt', reden: 'De aangifte is ingetrokken.' }), 'reden'],
  ])('%s with a word on health or crime is refused beside its field, and the word is named', (_, uitkomst, veld) => {
    expect(fouten(uitkomst)).toEqual([expect.stringMatching(new RegExp(`^${veld}: scanrisico.fouten.gevoelig\\?count=\\d&woorden=`))]);
  });

  test('in the restricted annex such words have their place', () => {
    expect(
      risicoSchema.safeParse({ onderdeel: 'inspectie_szw', ernst: 'hoog', omschrijving: 'Sterke indicatie van fraude.' }).success,
    ).toBe(true);
  });
});

test('the letter begins with the risk, says that the school knows, and names no person but its sender', () => {
  const tekst = brieftekst({ omschrijving: 'Te weinig docenten.', ernst: 'hoog', verteld: null }, 'Taalschool Zee');
  expect(tekst).toContain('Te weinig docenten.');
  expect(tekst).not.toContain('De school weet');
  const school = { naam: 'Taalschool Zee', kvkNummer: '12345678', bowNummer: '1', plaats: 'Den Haag' };
  const brief = {
    ontvanger: 'blik_op_werk',
    tekst,
    dag: '20 november 2026',
    afzender: 'Anneke Postma',
    moment: '2026-11-20T10:00:00Z',
  } as const;
  const { blokken } = meldingsbrief(school, brief);
  expect(JSON.stringify(blokken)).toContain('Blik op Werk');
  expect(blokken.find(({ soort }) => soort === 'alineas')).toMatchObject({ alineas: tekst.split('\n\n') });
});
