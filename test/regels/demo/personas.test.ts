import { expect, it } from 'vitest';
import { rollen } from '~/platform/rol';
import { personas } from '../../../demo/personas';
import { aanmelders, scholen } from '../../../demo/scholen';

it('has someone for every role, someone with two, and someone with none', () => {
  expect(new Set(personas.flatMap((persona) => persona.rollen))).toEqual(new Set(rollen));
  expect(personas.some((persona) => persona.rollen.length === 2)).toBe(true);
  expect(personas.some((persona) => persona.rollen.length === 0)).toBe(true);
});

it('names each person once, with mail that goes nowhere', () => {
  expect(new Set(personas.map((persona) => persona.sub)).size).toBe(personas.length);
  expect(personas.filter((persona) => !persona.email.endsWith('.example'))).toEqual([]);
});

it('places everyone at a known school and behind a known person', () => {
  const nummers = [...scholen, ...aanmelders].map((school) => school.bowNummer);
  const subs = personas.map((persona) => persona.sub);
  expect(personas.filter((persona) => persona.bowNummer && !nummers.includes(persona.bowNummer))).toEqual([]);
  expect(personas.filter((persona) => persona.vervangt && !subs.includes(persona.vervangt))).toEqual([]);
});

it('has ten schools, one of them suspended and one with a keurmerk voor bepaalde tijd', () => {
  expect(new Set(scholen.map((school) => school.bowNummer)).size).toBe(10);
  const statussen = scholen.map((school) => school.keurmerk.status);
  expect(statussen.filter((status) => status === 'geschorst')).toHaveLength(1);
  expect(statussen.filter((status) => status === 'keurmerk_bepaalde_tijd')).toHaveLength(1);
});
