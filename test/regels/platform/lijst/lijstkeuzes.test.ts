import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { geenKeuzes, heeftKeuzes, keuze, leesKeuzes, leesVoorkeur, naarZoek, type Lijst } from '~/platform/lijst/lijstkeuzes';

const filter = z.object({ kleur: keuze(z.enum(['rood', 'blauw'])), maat: keuze(z.enum(['klein', 'groot'])) });
const lijst: Lijst<z.output<typeof filter>, 'naam' | 'prijs'> = {
  filter,
  kolommen: ['naam', 'prijs'],
  standaard: { kolom: 'naam', richting: 'op' },
};
const lees = (zoek: string) => leesKeuzes(lijst, new URLSearchParams(zoek));

describe('the choices of a list', () => {
  it('are none without any', () => {
    expect(lees('')).toEqual({ filter: { kleur: null, maat: null }, sortering: { kolom: 'naam', richting: 'op' } });
    expect(lees('')).toEqual(geenKeuzes(lijst));
  });

  it.each([
    ['kleur=rood&sorteer=prijs&richting=af', 'kleur=rood&sorteer=prijs&richting=af'],
    ['kleur=groen&sorteer=geheim', ''],
    ['kleur=&maat=groot', 'maat=groot'],
    ['sorteer=naam&richting=op', ''],
    ['sorteer=naam&richting=af', 'sorteer=naam&richting=af'],
    ['sorteer=prijs&richting=schuin', 'sorteer=prijs&richting=op'],
    ['kleur=rood&pagina=3&zoek=iets', 'kleur=rood'],
  ])('%s is read, and written as %s', (zoek, verwacht) => {
    expect(naarZoek(lijst, lees(zoek)).toString()).toBe(verwacht);
  });

  it.each([
    ['', false],
    ['pagina=2', false],
    ['gelukt=nieuw', false],
    ['kleur=', true],
    ['sorteer=naam', true],
    ['alles=ja', true],
  ])('a URL with %j says how to show the list: %s', (zoek, verwacht) => {
    expect(heeftKeuzes(lijst, new URLSearchParams(zoek))).toBe(verwacht);
  });

  it('come back tomorrow as they were left', () => {
    const keuzes = lees('maat=klein&sorteer=prijs&richting=af');
    expect(leesVoorkeur(lijst, JSON.parse(JSON.stringify(keuzes)))).toEqual(keuzes);
  });

  it.each([undefined, null, 'kleur', [], {}, { filter: 3, sortering: {} }])(
    'what is not understood any more (%j) is no choice',
    (waarde) => {
      expect(leesVoorkeur(lijst, waarde)).toBeNull();
    },
  );

  it('what is half understood keeps the other half', () => {
    const bewaard = { filter: { kleur: 'paars', maat: 'groot', weg: 1 }, sortering: { kolom: 'gewicht', richting: 'af' } };
    expect(leesVoorkeur(lijst, bewaard)).toEqual({ filter: { kleur: null, maat: 'groot' }, sortering: lijst.standaard });
  });
});
