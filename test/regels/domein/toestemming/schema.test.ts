import { describe, expect, test } from 'vitest';
import { intrekkenSchema, papierSchema, schermSchema, schoolSchema } from '~/domein/toestemming/toestemming.schema';
import { leesFormulier } from '~/platform/formulier/lees';
import { pdf } from '../../../fabriek/bestand';

const school = '01930000-0000-7000-8000-0000000000a1';
const goed = {
  antwoord: 'ja',
  aanbiederId: school,
  naam: 'Amina Haddad',
  geboortedatum: '1990-05-01',
  plaats: 'Den Haag',
  tekstversieId: '01930000-0000-7000-8000-000000000102',
};
const scan = new File([pdf()], 'ja.pdf');

function formulier(velden: Record<string, string | File>): FormData {
  const gegevens = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) gegevens.append(naam, waarde);
  return gegevens;
}
const fouten = (velden: Record<string, string | File>, schema: Parameters<typeof leesFormulier>[1] = schermSchema) => {
  const inzending = leesFormulier(formulier(velden), schema);
  return inzending.status === 'success' ? null : (inzending.reply().error ?? {});
};

describe('what is asked', () => {
  test('a whole answer is accepted, with and without tolk', () => {
    expect(fouten(goed)).toBeNull();
    expect(fouten({ ...goed, tolkNaam: 'T. Olk', tolkNummer: 'W-1' })).toBeNull();
    expect(fouten({ ...goed, tolkNaam: 'T. Olk' })).toBeNull();
  });

  test('nothing is chosen beforehand: without an answer it is refused', () => {
    expect(fouten({ ...goed, antwoord: '' })).toEqual({ antwoord: ['fouten.keuze'] });
    expect(fouten({ ...goed, antwoord: 'misschien' })).toEqual({ antwoord: ['fouten.keuze'] });
  });

  test('C 12.2: a ja names a school; so does a nee for one; a nee for all needs none', () => {
    expect(fouten({ ...goed, aanbiederId: '' })).toEqual({ aanbiederId: ['toestemming.fouten.school_nodig'] });
    expect(fouten({ ...goed, antwoord: 'nee_school', aanbiederId: '' })).toEqual({ aanbiederId: ['toestemming.fouten.school_nodig'] });
    expect(fouten({ ...goed, antwoord: 'nee_alle', aanbiederId: '' })).toBeNull();
  });

  test.each(['ሰላም ተስፋይ', 'فاطمه محمدی', 'Олександр Ґалаґан', '王小明', "Aminata N'Diaye-Ó", 'J.'])(
    'a name typed as %s is a name',
    (naam) => {
      expect(fouten({ ...goed, naam })).toBeNull();
    },
  );

  test('spaces are no name, a number without a tolk is no tolk', () => {
    expect(fouten({ ...goed, naam: '   ' })).toEqual({ naam: ['fouten.verplicht'] });
    expect(fouten({ ...goed, tolkNummer: 'W-1' })).toEqual({ tolkNaam: ['toestemming.fouten.tolk_naam'] });
  });
});

describe('on paper', () => {
  const papier = { ...goed, datum: '2026-03-01', scan };
  test('the scan is required, the time and the partner’s signature never are (bijlage 2)', () => {
    expect(fouten(papier, papierSchema)).toBeNull();
    expect(fouten({ ...papier, scan: new File([], '') }, papierSchema)).toEqual({ scan: ['toestemming.fouten.scan_nodig'] });
    expect(leesFormulier(formulier(papier), papierSchema)).toMatchObject({ value: { tijd: null, partnerGetekend: false } });
    expect(leesFormulier(formulier({ ...papier, tijd: '10:15', partnerGetekend: 'on' }), papierSchema)).toMatchObject({
      value: { partnerGetekend: true },
    });
  });

  test('a time is hours and minutes, a day exists', () => {
    expect(fouten({ ...papier, tijd: '25:00' }, papierSchema)).toEqual({ tijd: ['toestemming.fouten.tijd'] });
    expect(fouten({ ...papier, datum: '2026-02-30' }, papierSchema)).toEqual({ datum: ['fouten.datum'] });
  });

  test('a school records a ja and has no other answer to give', () => {
    const waarde = leesFormulier(formulier({ ...papier, doe: 'leg_vast', antwoord: 'nee_alle' }), schoolSchema);
    expect(waarde.status).toBe('success');
    expect(fouten({ doe: 'trek_in' }, schoolSchema)).toBeNull();
    expect(waarde.status === 'success' && 'antwoord' in (waarde.value as object)).toBe(false);
  });
});

test('a withdrawal asks nothing: a click is enough, the desk is meant', () => {
  expect(leesFormulier(formulier({}), intrekkenSchema)).toMatchObject({ status: 'success', value: { kanaal: 'scherm' } });
  expect(leesFormulier(formulier({ kanaal: 'brief' }), intrekkenSchema)).toMatchObject({ value: { kanaal: 'brief' } });
  expect(fouten({ kanaal: 'zelf' }, intrekkenSchema)).toEqual({ kanaal: ['fouten.keuze'] });
});
