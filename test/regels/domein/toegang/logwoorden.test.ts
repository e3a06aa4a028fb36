import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { logsleutel } from '~/domein/toegang/logboek';
import en from '../../../../locales/en/toegang.json';
import nl from '../../../../locales/nl/toegang.json';

const AANROEP = /\bnoteer(?:Inzage|Handeling)\(([^;]*?)\);/gs;
const CODE = /'([a-z][a-z0-9_. ]{2,})'/g;
/** The facts of a dossier pass their code on. */
const FEIT = /'([a-z]+_(?:vastgelegd|beeindigd|herroepen))'/g;

/** Every code that a room writes in the log as a fixed word. */
const codes = globSync('app/domein/**/*.service.server.ts').flatMap((pad) => {
  const tekst = readFileSync(pad, 'utf8');
  const inAanroep = [...tekst.matchAll(AANROEP)].flatMap(([, inhoud = '']) => [...inhoud.matchAll(CODE)]);
  return [...inAanroep, ...tekst.matchAll(FEIT)].map(([, code = '']) => code);
});

it('finds the codes of every room', () => {
  for (const code of ['dossier', 'rapportage_ingediend', 'toegang_gegeven', 'cursisten']) expect(codes).toContain(code);
});

it.each(Object.entries({ nl, en }))('each of them has words for the fg: %s', (_taal, bron) => {
  const woorden: Record<string, string> = bron.logboek.wat;
  expect([...new Set(codes)].filter((code) => !(logsleutel(code) in woorden))).toEqual([]);
});
