import { describe, expect, test } from 'vitest';
import { categorieen } from '~/domein/grondslag/categorie';
import { tekstSchema } from '~/domein/verklaring/tekst.schema';
import { tekstinvoerSchema, veldenUit } from '~/domein/verklaring/tekstinvoer.schema';
import { naarTekst, naarVelden } from '~/domein/verklaring/tekstvelden';
import { isVertaling, verklaringstalen } from '~/domein/verklaring/verklaringstaal';
import { leesFormulier } from '~/platform/formulier/lees';
import { isVeiligFormulier } from '~/platform/formulier/veilig';
import { BIJLAGE_2 } from '../../../fabriek/tekst';
import { alsFormulier } from '../../../fabriek/tekstvelden';
import { geleverdeTaal, geleverdeTekst } from '../../../fabriek/toestemmingstekst';

const NL = geleverdeTaal('nl');

function zend(velden: Record<string, string>) {
  const gegevens = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) gegevens.append(naam, waarde);
  expect(isVeiligFormulier(gegevens)).toBe(true);
  return leesFormulier(gegevens, tekstinvoerSchema);
}
const versie = (meer: Record<string, string> = {}) => ({
  ...alsFormulier(naarVelden(NL, NL)),
  soort: 'versie',
  anders: 'nee',
  van: '2026-04-01',
  ...meer,
});
const fouten = (velden: Record<string, string>) => zend(velden).reply().error ?? {};

describe('a text becomes a form and a text again, the same', () => {
  test.each(verklaringstalen)('%s', (taal) => {
    const tekst = geleverdeTaal(taal);
    expect(naarTekst(naarVelden(tekst, NL))).toEqual(tekst);
    const gelezen = zend({ ...alsFormulier(naarVelden(tekst, NL)), soort: 'taal', van: '2026-04-01' });
    if (gelezen.status !== 'success') expect.fail(JSON.stringify(gelezen.error));
    expect(tekstSchema.parse(naarTekst(veldenUit(gelezen.value)))).toEqual(tekst);
    expect(veldenUit(gelezen.value).concept === null).toBe(!isVertaling(taal));
  });

  test('the first version takes what it lacked from the second', () => {
    const velden = naarVelden(geleverdeTekst(), NL);
    expect([velden.gunstigst, velden.lijnen]).toEqual([NL.gunstigst, NL.ondertekening]);
  });
});

describe('which data it names', () => {
  test('every category has a place, those of the text are ticked, and only those with a tick are in it', () => {
    const kort = { ...NL, gegevens: NL.gegevens.filter(({ categorie }) => BIJLAGE_2.includes(categorie)) };
    const velden = naarVelden(kort, NL);
    expect(velden.gegevens.map(({ categorie }) => categorie)).toEqual([...categorieen]);
    expect(velden.gegevens.filter(({ noemt }) => noemt).map(({ categorie }) => categorie)).toEqual([...BIJLAGE_2]);
    expect(naarTekst(velden)).toEqual(kort);
  });

  test('a tick without words is refused at the words; words without a tick are not', () => {
    const pip = categorieen.indexOf('pip');
    expect(fouten(versie())).toEqual({});
    expect(fouten(versie({ [`gegevens[${pip}].noemt`]: 'on' }))).toEqual({
      [`gegevens[${pip}].kop`]: ['fouten.verplicht'],
      [`gegevens[${pip}].uitleg`]: ['fouten.verplicht'],
    });
    const geen = Object.fromEntries(Object.entries(versie()).filter(([naam]) => !naam.endsWith('.noemt')));
    expect(fouten(geen)).toEqual({ 'gegevens[0].noemt': ['toestemming.teksten.fouten.geen_gegevens'] });
  });
});

describe('what is refused, beside its field', () => {
  test.each<[string, Record<string, string>, Record<string, string[]>]>([
    ['no title', { titel: ' ' }, { titel: ['fouten.verplicht'] }],
    ['no introduction', { inleiding: '\n \n' }, { inleiding: ['fouten.verplicht'] }],
    ['a ja that names no school', { ja: 'Ja.' }, { ja: ['toestemming.teksten.fouten.met_school'] }],
    ['a nee for one school that names none', { neeSchool: 'Nee.' }, { neeSchool: ['toestemming.teksten.fouten.met_school'] }],
    ['a nee for all that names one', { neeAlle: 'Nee, {school}.' }, { neeAlle: ['toestemming.teksten.fouten.zonder_school'] }],
    ['an address that does not hide what one reads', { privacyAdres: 'http://voorbeeld.nl' }, { privacyAdres: ['fouten.url'] }],
    ['an address that runs', { privacyAdres: 'javascript:alert(1)' }, { privacyAdres: ['fouten.url'] }],
    ['a part without heading', { 'delen[0].kop': '' }, { 'delen[0].kop': ['fouten.verplicht'] }],
    ['a part without words', { 'delen[0].alineas': '' }, { 'delen[0].alineas': ['fouten.verplicht'] }],
    ['a line to sign on without name', { 'lijnen.naam': '' }, { 'lijnen.naam': ['fouten.verplicht'] }],
    ['no word on what it means', { anders: '' }, { anders: ['toestemming.teksten.fouten.anders'] }],
    ['no day', { van: '' }, { van: ['fouten.verplicht'] }],
    ['no sentence on which reading holds', { gunstigst: '' }, { gunstigst: ['fouten.verplicht'] }],
  ])('%s', (_wat, velden, verwacht) => {
    expect(fouten(versie(velden))).toEqual(verwacht);
  });

  test('parts are left out where nothing stands, also in between', () => {
    const gelezen = zend(versie({ 'delen[1].kop': '', 'delen[1].alineas': ' \n', 'delen[9].kop': '', 'delen[9].alineas': '' }));
    if (gelezen.status !== 'success') expect.fail(JSON.stringify(gelezen.error));
    expect(gelezen.value.delen).toEqual(NL.delen.filter((_, nr) => nr !== 1));
  });
});
