import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { kvkstand, type Kvkantwoord, type Kvkprofiel } from '~/domein/kvk/kvk';
import { plaatsVan } from '~/domein/kvk/kvkprofiel';

const op = (uur: number) => Temporal.Instant.from('2026-11-02T00:00:00Z').add({ hours: uur });
const profiel = { naam: 'Duinpan' } as Kvkprofiel;
const antwoord = (uur: number): Kvkantwoord => ({ soort: 'antwoord', opgehaaldOp: op(uur), profiel });
const niets = (uur: number): Kvkantwoord => ({ soort: 'geen_antwoord', opgehaaldOp: op(uur), reden: 'te_druk' });
const onbekend = (uur: number): Kvkantwoord => ({ soort: 'niet_gevonden', opgehaaldOp: op(uur) });

describe('a scan waits for the Handelsregister until that said something', () => {
  test.each<[string, Kvkantwoord[], { uitspraak: number | null; vergeefs: number | null; wacht: boolean }]>([
    ['never asked', [], { uitspraak: null, vergeefs: null, wacht: true }],
    ['no answer', [niets(1), niets(2)], { uitspraak: null, vergeefs: 2, wacht: true }],
    ['an answer', [antwoord(1)], { uitspraak: 1, vergeefs: null, wacht: false }],
    ['an answer after all', [niets(1), antwoord(2)], { uitspraak: 2, vergeefs: null, wacht: false }],
    ['no answer after one: what was said stands', [antwoord(1), niets(2)], { uitspraak: 1, vergeefs: 2, wacht: false }],
    ['a number that the register does not know', [niets(1), onbekend(2)], { uitspraak: 2, vergeefs: null, wacht: false }],
    ['a number that is known later', [onbekend(1), antwoord(2)], { uitspraak: 2, vergeefs: null, wacht: false }],
    ['in any order', [niets(4), antwoord(3), onbekend(1), niets(2)], { uitspraak: 3, vergeefs: 4, wacht: false }],
  ])('%s', (_wat, antwoorden, verwacht) => {
    const { uitspraak, vergeefs, wacht } = kvkstand(antwoorden);
    const uur = (een: Kvkantwoord | null) => een && een.opgehaaldOp.since(op(0)).total('hours');
    expect({ uitspraak: uur(uitspraak), vergeefs: uur(vergeefs), wacht }).toEqual(verwacht);
  });
});

describe('of an address only the place is kept', () => {
  test.each([
    ['Hizzaarderlaan 3 A 8823SJ Lollum', 'Lollum'],
    ['Spui 70 2511 BT Den Haag', 'Den Haag'],
    ["Plein 1813 nr 4 2514JN 's-Gravenhage", "'s-Gravenhage"],
    ['Rue de la Loi 16 1000 Brussel België', null],
    ['Postbus 12600', null],
    ['', null],
  ])('%s', (adres, plaats) => {
    expect(plaatsVan(adres)).toBe(plaats);
  });
});
