import { describe, expect, test } from 'vitest';
import type { Categorie } from '~/domein/grondslag/categorie';
import { eindenVan } from '~/domein/grondslag/einden';
import { openPerioden } from '~/domein/grondslag/grondslag';
import { mijnPoort } from '~/domein/grondslag/mijnpoort';
import { feitenVan, type Stap } from '../../fabriek/geschiedenis';
import { open2013, open2021, stap } from '../../fabriek/verhalen';
import { klok } from './vraag';

const MOMENT = klok('2025-05-12T12:00');
const antwoord = { bij: 'gemeente', door: null, dag: '2024-02-01', op: '2024-02-01', tekst: { code: 'uitgebreid', nummer: 1 } } as const;

function mijn(stappen: Stap[]) {
  const feiten = feitenVan(stappen, 0);
  const rijen = openPerioden(feiten).map((p) => ({ ...p, aanbiederId: 'school-0' }));
  const eigen = {
    handelingen: feiten.handelingen,
    einden: eindenVan(feiten),
    aanbiederId: feiten.school.aanbiederId,
    herkomst: { antwoord, situatie: null },
  };
  const regels = mijnPoort(rijen, eigen, MOMENT);
  return (categorie: Categorie) => regels.find((regel) => regel.categorie === categorie && regel.richting === 'naar_school');
}

describe('what the inburgeraar himself reads of the gate', () => {
  test('C 12.2: by his ja, until when, and where it was recorded', () => {
    expect(mijn(open2013())('traject')).toMatchObject({ isOpen: true, grond: 'toestemming', sinds: '2024-02-01', vastgelegd: antwoord });
  });

  test('artikel 35 lid 3: by the law, without an answer of his', () => {
    expect(mijn(open2021())('traject')).toMatchObject({ isOpen: true, grond: 'artikel_35_3', vastgelegd: null });
  });

  test.each([
    ['a nee', stap.nee('2025-03-30'), 'geweigerd'],
    ['a withdrawal', stap.intrekking('2025-03-30'), 'ingetrokken'],
  ])('C 12.4: %s is his own to read, with the last day before it', (_wat, antwoordt, reden) => {
    expect(mijn([...open2013(), antwoordt])('traject')).toMatchObject({ isOpen: false, reden, laatst: '2025-03-29', vastgelegd: antwoord });
  });

  test('bijlage 2: that his ja ended is his own to read', () => {
    const geeindigd = mijn([...open2013('begeleiding'), stap.begeleiding('2024-01-01', '2025-03-30')]);
    expect(geeindigd('traject')).toMatchObject({ isOpen: false, reden: 'beeindigd', laatst: '2025-03-30', artikel: 'bijlage2' });
  });

  test('what closed by another cause only says that there is no ground', () => {
    const beperkt = mijn([...open2021(), stap.beperking('bezwaar', '2025-03-30')]);
    expect(beperkt('traject')).toMatchObject({ isOpen: false, reden: 'geen_grondslag', artikel: null });
  });

  test('what goes to nobody is left out', () => {
    expect(mijn(open2013())('pip')).toBeUndefined();
  });
});
