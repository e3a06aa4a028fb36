import { describe, expect, it } from 'vitest';
import { gebruikerSchema, nieuweGebruikerSchema } from '~/domein/toegang/toegang.schema';
import { leesFormulier } from '~/platform/formulier/lees';

const SCHOOL = '01930000-0000-7000-8000-000000000001';
const goed = { naam: 'Tess Nieuwland', email: ' Tess@DenHaag.example ', rol: 'fg', van: '2026-03-10' };

function fouten(schema: typeof nieuweGebruikerSchema | typeof gebruikerSchema, velden: Record<string, string>) {
  const gegevens = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) gegevens.append(naam, waarde);
  const gelezen = leesFormulier(gegevens, schema);
  return gelezen.status === 'success' ? gelezen.value : gelezen.error;
}

describe('a new user', () => {
  it('keeps the mail address in small letters, without spaces around it', () => {
    expect(fouten(nieuweGebruikerSchema, goed)).toMatchObject({ email: 'tess@denhaag.example', rol: 'fg', tot: null, getekendOp: null });
  });

  it.each<[string, Record<string, string>, Record<string, string[]>]>([
    ['a school for a taalaanbieder', { rol: 'taalaanbieder' }, { aanbiederId: ['toegang.fouten.school_nodig'] }],
    ['no school for the gemeente', { aanbiederId: SCHOOL }, { aanbiederId: ['toegang.fouten.geen_school'] }],
    ['no end before the beginning', { tot: '2026-03-09' }, { tot: ['toegang.fouten.voor_begin'] }],
    ['a day with the kind of secrecy (C 12.8)', { soort: 'eed' }, { getekendOp: ['fouten.verplicht'] }],
    ['a kind with the day of secrecy (C 12.8)', { getekendOp: '2026-03-01' }, { soort: ['fouten.verplicht'] }],
    ['no role of an inburgeraar', { rol: 'inburgeraar' }, { rol: ['fouten.keuze'] }],
    ['a mail address', { email: 'tess' }, { email: ['fouten.email'] }],
  ])('asks for %s', (_naam, velden, verwacht) => {
    expect(fouten(nieuweGebruikerSchema, { ...goed, ...velden })).toEqual(verwacht);
  });

  it('may end on the day it begins', () => {
    expect(fouten(nieuweGebruikerSchema, { ...goed, tot: '2026-03-10' })).toHaveProperty('tot');
  });
});

describe('the acts on a user', () => {
  it('asks for a last day when the end is not now', () => {
    expect(fouten(gebruikerSchema, { doel: 'beeindigen', toegangId: SCHOOL, wanneer: 'dag' })).toEqual({ tot: ['fouten.verplicht'] });
    expect(fouten(gebruikerSchema, { doel: 'beeindigen', toegangId: SCHOOL, wanneer: 'nu' })).toMatchObject({ wanneer: 'nu', tot: null });
  });

  it('knows no other acts', () => {
    expect(fouten(gebruikerSchema, { doel: 'wissen' })).toHaveProperty('doel');
  });
});
