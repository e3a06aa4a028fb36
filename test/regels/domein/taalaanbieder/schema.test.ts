import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { nt2Schema } from '~/domein/taalaanbieder/nt2.schema';
import { contactSchema, nieuweSchoolSchema } from '~/domein/taalaanbieder/taalaanbieder.schema';
import { leesFormulier } from '~/platform/formulier/lees';

function lees(schema: ZodType, velden: Record<string, string>) {
  const gegevens = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) gegevens.append(naam, waarde);
  const inzending = leesFormulier(gegevens, schema);
  return inzending.status === 'success' ? { waarde: inzending.value } : { fouten: inzending.error };
}

const school = {
  naam: '  De School ',
  plaats: 'Den Haag',
  email: 'Info@School.example',
  telefoon: '070 555 0000',
  kvkNummer: '00100123',
  bowNummer: '900123',
};

describe('a new school', () => {
  it('needs no website and no convenant yet', () => {
    expect(lees(nieuweSchoolSchema, school)).toEqual({
      waarde: { ...school, naam: 'De School', email: 'info@school.example', website: null, ingangsdatum: null },
    });
  });

  it.each([
    ['00100123', '00100123'],
    [' 0010 0123 ', '00100123'],
    ['00.10.01.23', '00100123'],
  ])('KvK %j is %s', (kvkNummer, verwacht) => {
    expect(lees(nieuweSchoolSchema, { ...school, kvkNummer })).toMatchObject({ waarde: { kvkNummer: verwacht } });
  });

  it.each(['1234567', '123456789', '1234567a', '٠١٢٣٤٥٦٧'])('KvK %j is refused: eight digits', (kvkNummer) => {
    expect(lees(nieuweSchoolSchema, { ...school, kvkNummer })).toEqual({ fouten: { kvkNummer: ['taalaanbieder.fouten.kvk'] } });
  });

  it.each(['900 123', '-900123', '9'.repeat(21), '<900123>'])('BoW %j is refused', (bowNummer) => {
    expect(lees(nieuweSchoolSchema, { ...school, bowNummer })).toEqual({ fouten: { bowNummer: ['taalaanbieder.fouten.bow'] } });
  });

  it('says of each empty field that it is needed', () => {
    const leeg = { naam: ' ', plaats: '', email: '', telefoon: '', kvkNummer: '', bowNummer: '' };
    const nodig = ['fouten.verplicht'];
    expect(lees(nieuweSchoolSchema, leeg)).toEqual({
      fouten: { naam: nodig, plaats: nodig, email: nodig, telefoon: nodig, kvkNummer: nodig, bowNummer: nodig },
    });
  });

  it.each([
    ['https://school.example', 'https://school.example'],
    ['www.school.example/contact', 'https://www.school.example/contact'],
    ['http://school.example', 'http://school.example'],
  ])('website %s is %s', (website, verwacht) => {
    expect(lees(nieuweSchoolSchema, { ...school, website })).toMatchObject({ waarde: { website: verwacht } });
  });

  it.each([
    'javascript:alert(1)',
    'javascript://school.example/%0aalert(1)',
    'data:text/html,x',
    'ftp://school.example',
    'school',
    'https://',
  ])('website %s is refused', (website) => {
    expect(lees(nieuweSchoolSchema, { ...school, website })).toEqual({ fouten: { website: ['fouten.url'] } });
  });
});

describe('how a school is reached', () => {
  it('carries the version that was opened', () => {
    const { kvkNummer: _kvk, bowNummer: _bow, ...contact } = school;
    expect(lees(contactSchema, { ...contact, versie: '3' })).toMatchObject({ waarde: { versie: 3 } });
    expect(lees(contactSchema, contact)).toHaveProperty('fouten.versie');
  });
});

describe('NT2 figures (C 5.3, norm 1.7.1.a)', () => {
  const telling = { peildatum: '2026-02-28', docenten: '10', docentenGecertificeerd: '8', lessen: '100', lessenBevoegd: '80' };

  it('are whole numbers', () => {
    expect(lees(nt2Schema, telling)).toMatchObject({ waarde: { docenten: 10, docentenGecertificeerd: 8, lessen: 100, lessenBevoegd: 80 } });
    expect(lees(nt2Schema, { ...telling, docenten: '0', docentenGecertificeerd: '0', lessen: '0', lessenBevoegd: '0' })).toHaveProperty(
      'waarde',
    );
  });

  it('what was left empty was not counted, which is not the same as none', () => {
    expect(lees(nt2Schema, telling)).toMatchObject({
      waarde: { onaLessen: null, onaLessenBevoegd: null, groepen: null, groepenZonder: null },
    });
    const nul = { onaLessen: '0', onaLessenBevoegd: '0', groepen: '0', groepenZonder: '0' };
    expect(lees(nt2Schema, { ...telling, ...nul })).toMatchObject({
      waarde: { onaLessen: 0, onaLessenBevoegd: 0, groepen: 0, groepenZonder: 0 },
    });
  });

  it.each<[Record<string, string>, Record<string, string[]>]>([
    [{ docentenGecertificeerd: '11' }, { docentenGecertificeerd: ['taalaanbieder.fouten.meer_dan_docenten'] }],
    [{ lessenBevoegd: '101' }, { lessenBevoegd: ['taalaanbieder.fouten.meer_dan_lessen'] }],
    [{ docenten: '0', docentenGecertificeerd: '0' }, { docenten: ['taalaanbieder.fouten.lessen_zonder_docenten'] }],
    [
      { docenten: '-1', docentenGecertificeerd: '-1' },
      { docenten: ['fouten.te_laag?min=0'], docentenGecertificeerd: ['fouten.te_laag?min=0'] },
    ],
    [{ lessen: '1000001' }, { lessen: ['fouten.te_hoog?max=1000000'] }],
    [{ onaLessen: '5' }, { onaLessenBevoegd: ['taalaanbieder.fouten.beide_of_geen'] }],
    [{ onaLessenBevoegd: '5' }, { onaLessen: ['taalaanbieder.fouten.beide_of_geen'] }],
    [{ onaLessen: '5', onaLessenBevoegd: '6' }, { onaLessenBevoegd: ['taalaanbieder.fouten.meer_dan_lessen'] }],
    [{ groepen: '5', groepenZonder: '6' }, { groepenZonder: ['taalaanbieder.fouten.meer_dan_groepen'] }],
    [{ docenten: '8,5' }, { docenten: ['fouten.getal'] }],
    [{ docenten: '8.5' }, { docenten: ['fouten.geheel_getal'] }],
    [{ docenten: 'acht' }, { docenten: ['fouten.getal'] }],
    [{ docenten: '' }, { docenten: ['fouten.verplicht'] }],
    [{ peildatum: '2026-02-30' }, { peildatum: ['fouten.datum'] }],
    [{ peildatum: '' }, { peildatum: ['fouten.verplicht'] }],
  ])('%j is refused beside its field', (anders, fouten) => {
    expect(lees(nt2Schema, { ...telling, ...anders })).toEqual({ fouten });
  });
});
