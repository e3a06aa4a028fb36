import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { categorieen, gronden, richtingen } from '~/domein/grondslag/categorie';
import { kolommen } from '~/domein/matrix/matrix';
import { beheerder } from '../../fabriek/gebruiker';
import { feitenVan, type Stap } from '../../fabriek/geschiedenis';
import { voerGeschiedenis } from '../../fabriek/geschiedenis.rijen';
import { zetKlok } from '../../fabriek/klok';
import { beproef, PROEFTIJD } from '../../fabriek/proef';
import { sessieVoor } from '../../fabriek/sessie';
import { maakSpelers, ruimOp, type Spelers, zetToneel } from '../../fabriek/toneel';
import { open2013, open2021 } from '../../fabriek/verhalen';
import { beginVanDag, beslis, cel, type ProefCel, ruimMatrixOp, stelVoor, telling, werkAllesBij } from '../../fabriek/voorstel';
import { geschiedenissen } from '../../fabriek/willekeur';
import { berekend, bijgekomen, openOp, projectie, regelsNu } from './projectie';

const NU = '2025-03-29T11:00:00Z';
const INGANGEN = ['2025-03-30', '2025-03-31', '2025-04-01', '2025-05-24', '2025-10-26', '2026-01-01'];

const willekeurigeCel = fc
  .tuple(
    fc.constantFrom(...kolommen),
    fc.constantFrom(...categorieen),
    fc.constantFrom(...richtingen),
    fc.option(fc.constantFrom(...gronden)),
  )
  .map(([{ wet, doelgroep }, categorie, richting, grond]) =>
    cel({ wet, doelgroep, categorie, richting, grond: wet === 'wi2013' && grond === 'artikel_35_3' ? 'publieke_taak' : grond }),
  );
const cellen = fc.uniqueArray(willekeurigeCel, {
  minLength: 1,
  maxLength: 20,
  selector: ({ doelgroep, categorie, richting }) => [doelgroep, categorie, richting].join(),
});

/** How many pairs opened and closed in all runs together: a property about nothing proves nothing. */
const samen = { opent: 0, sluit: 0 };
let spelers: Spelers;
let eerste: string;
let tweede: string;

beforeAll(async () => {
  spelers = await maakSpelers();
  eerste = await sessieVoor(await beheerder().maak());
  tweede = await sessieVoor(await beheerder().maak());
  await ruimMatrixOp();
});
afterEach(async () => {
  await zetKlok(null);
  await ruimMatrixOp();
  await ruimOp();
});

/** Whose situatie on that day is of this column: only then a cell changes anything. */
function situatieOp(stappen: Stap[], ingang: string) {
  const [laatste] = feitenVan(stappen, 0)
    .situaties.filter(({ van }) => van.toString() <= ingang)
    .sort((a, b) => b.van.toString().localeCompare(a.van.toString()) || b.vastgelegdOp.localeCompare(a.vastgelegdOp));
  return laatste;
}

async function proef(stappen: Stap[], regels: ProefCel[], ingang: string, zout: number): Promise<void> {
  await zetKlok(null);
  await ruimMatrixOp();
  await ruimOp();
  const toneel = await zetToneel(spelers);
  await voerGeschiedenis(toneel, stappen, zout);
  await zetKlok(NU);
  const moment = beginVanDag(ingang);
  const id = await stelVoor(eerste, regels, { ingang });
  await werkAllesBij();
  const geteld = await telling(id);
  const [eerst, vandaag] = [await openOp(moment), await openOp(beginVanDag('2025-03-29'))];
  await beslis(tweede, id, 'bevestigd');
  expect(await openOp(beginVanDag('2025-03-29')), 'nothing changes before its day').toEqual(vandaag);
  await werkAllesBij();
  const dan = await openOp(moment);
  expect(await projectie(), 'the projection is what the pure function says by the new rules').toEqual(
    berekend(toneel, stappen, await regelsNu()),
  );
  const situatie = situatieOp(stappen, ingang);
  for (const { wet, doelgroep, categorie, richting, opent, sluit } of geteld) {
    const isVanHem = situatie?.wet === wet && (doelgroep === null || situatie.doelgroep === doelgroep);
    const hoort = isVanHem
      ? { opent: bijgekomen(eerst, dan, categorie, richting), sluit: bijgekomen(dan, eerst, categorie, richting) }
      : { opent: 0, sluit: 0 };
    expect({ wet, doelgroep, categorie, richting, opent, sluit }).toEqual({ wet, doelgroep, categorie, richting, ...hoort });
    samen.opent += opent;
    samen.sluit += sluit;
  }
  const anders = [...eerst.filter((r) => !dan.includes(r)), ...dan.filter((r) => !eerst.includes(r))];
  expect(anders.length, 'everything that changed was counted').toBe(geteld.reduce((som, { opent, sluit }) => som + opent + sluit, 0));
}

describe('what is shown beforehand is what happens', () => {
  const alles = (grond: ProefCel['grond'], kolom: (typeof kolommen)[number]) =>
    categorieen.flatMap((categorie) =>
      richtingen.map((richting) => cel({ wet: kolom.wet, doelgroep: kolom.doelgroep, categorie, richting, grond })),
    );
  const voorbeelden: [Stap[], ProefCel[], string, number][] = [
    [open2013(), alles(null, kolommen[0]), '2025-04-01', 0],
    [open2013('ja'), alles('publieke_taak', kolommen[0]), '2025-04-01', 1],
    [open2021(), alles('toestemming', kolommen[1]), '2025-04-01', 2],
    [open2021(), alles('publieke_taak', kolommen[2]), '2025-04-01', 2],
  ];

  test('the counts of a voorstel equal the change of the projection, and that equals the function', { timeout: PROEFTIJD }, () =>
    beproef(
      'counts, projection and function around a change of the matrix',
      fc.tuple(geschiedenissen, cellen, fc.constantFrom(...INGANGEN), fc.nat({ max: 2 })),
      proef,
      voorbeelden,
    ),
  );

  test('there was something to count', () => {
    expect(samen.opent).toBeGreaterThan(10);
    expect(samen.sluit).toBeGreaterThan(10);
  });
});
