import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { categorieen, richtingen } from '~/domein/grondslag/categorie';
import { kolomcodes, kolommen, matrixOp, type Matrixregel, versies } from '~/domein/matrix/matrix';
import { magBeslissen, magIntrekken, magMatrixZien } from '~/domein/matrix/matrix.policy';
import { rollen } from '~/platform/rol';
import { MATRIX } from '../../../fabriek/matrix';

const dag = (iso: string) => Temporal.PlainDate.from(iso);
const VANDAAG = dag('2026-03-10');
const regels: Matrixregel[] = MATRIX.map((regel, nr) => ({ ...regel, id: String(nr), bron: 'Convenant', teBevestigen: false }));
const metEinde = (tot: string): Matrixregel[] =>
  regels.map((regel) => (regel.categorie === 'voortgang' ? { ...regel, tot: dag(tot) } : regel));

function inhoud(lijst: Matrixregel[], op: Temporal.PlainDate, categorie: string, kolom: string) {
  const cel = matrixOp(lijst, op)
    .find((rij) => rij.categorie === categorie)
    ?.cellen.find((een) => een.kolom === kolom);
  return cel?.perRichting.map((een) => een.inhoud?.grond ?? 'dicht');
}

describe('the matrix of a day', () => {
  test('has a cell for each category, law with doelgroep, and direction', () => {
    const rijen = matrixOp(regels, VANDAAG);
    expect(rijen.map(({ categorie }) => categorie)).toEqual([...categorieen]);
    for (const { cellen } of rijen) {
      expect(cellen.map(({ kolom }) => kolom)).toEqual([...kolomcodes]);
      for (const { perRichting } of cellen) expect(perRichting.map(({ richting }) => richting)).toEqual([...richtingen]);
    }
  });

  test('C 12.1, 12.2, bijlagen 2 and 3: reads as the digest', () => {
    expect(inhoud(regels, VANDAAG, 'voortgang', 'wi2013')).toEqual(['toestemming', 'toestemming']);
    expect(inhoud(regels, VANDAAG, 'pip', 'wi2013')).toEqual(['dicht', 'dicht']);
    expect(inhoud(regels, VANDAAG, 'pip', 'overige_migrant')).toEqual(['artikel_35_3', 'artikel_35_3']);
    expect(inhoud(regels, VANDAAG, 'plan_van_aanpak', 'gezinsmigrant')).toEqual(['dicht', 'dicht']);
    expect(inhoud(regels, dag('2022-03-07'), 'voortgang', 'wi2013')).toEqual(['dicht', 'dicht']);
  });

  test('C 2.3: has no column for asielstatushouders under the Wi2021', () => {
    expect(kolommen.filter(({ wet }) => wet === 'wi2021').map(({ doelgroep }) => doelgroep)).toEqual(['gezinsmigrant', 'overige_migrant']);
  });

  test('the last day of a rule is still valid', () => {
    expect(inhoud(metEinde('2026-03-10'), VANDAAG, 'voortgang', 'wi2013')).toEqual(['toestemming', 'toestemming']);
    expect(inhoud(metEinde('2026-03-09'), VANDAAG, 'voortgang', 'wi2013')).toEqual(['dicht', 'dicht']);
  });
});

describe('versions', () => {
  test('are the days on which a rule begins, or the day after it ends', () => {
    expect(versies(regels, VANDAAG)).toEqual([{ dag: '2022-03-08', stand: 'nu' }]);
    expect(versies(metEinde('2026-03-10'), VANDAAG)).toEqual([
      { dag: '2026-03-11', stand: 'komt' },
      { dag: '2022-03-08', stand: 'nu' },
    ]);
    expect(versies(metEinde('2026-03-09'), VANDAAG)).toEqual([
      { dag: '2026-03-10', stand: 'nu' },
      { dag: '2022-03-08', stand: 'eerder' },
    ]);
  });
});

describe('who may', () => {
  test('see the matrix: the beheerder and nobody else', () => {
    expect(rollen.filter((rol) => magMatrixZien({ rol }))).toEqual(['beheerder']);
  });

  test('decide: another beheerder; withdraw: whoever proposed it', () => {
    const mag = (rol: (typeof rollen)[number], gebruikerId: string) => [
      magBeslissen({ rol, gebruikerId }, 'sanne'),
      magIntrekken({ rol, gebruikerId }, 'sanne'),
    ];
    expect(mag('beheerder', 'ruud')).toEqual([true, false]);
    expect(mag('beheerder', 'sanne')).toEqual([false, true]);
    for (const rol of rollen.filter((een) => een !== 'beheerder')) {
      expect([...mag(rol, 'ruud'), ...mag(rol, 'sanne')]).toEqual([false, false, false, false]);
    }
  });
});
