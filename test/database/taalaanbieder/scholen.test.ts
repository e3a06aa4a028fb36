import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { keurmerkStatussen } from '~/domein/keurmerk/keurmerk';
import { convenantkeuzes, nt2keuzes, scholenlijst, schoolkolommen } from '~/domein/taalaanbieder/scholen.schema';
import { getScholen, type SchoolRij } from '~/domein/taalaanbieder/scholen.service.server';
import type { Context } from '~/platform/context';
import { leesKeuzes } from '~/platform/lijst/lijstkeuzes';
import { beheerder, casemanager, medewerker, relatiebeheerder, tekenbevoegde } from '../../fabriek/gebruiker';
import { registerZei } from '../../fabriek/keurmerk';
import { nt2Opgave } from '../../fabriek/nt2';
import { legConvenantVast, school, type ProefSchool } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam');
const dag = (dagen: number) => vandaag.add({ days: dagen }).toString();
const om = (dagen: number) =>
  vandaag.add({ days: dagen }).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '05:00' }).toInstant().toString();

let context: Context;

const verzoek = (zoek = '', pagina = 1) => {
  const keuzes = new URLSearchParams(zoek);
  return { keuzes: leesKeuzes(scholenlijst, keuzes), zoek: keuzes.get('zoek') ?? '', pagina };
};
async function alles(zoek = ''): Promise<SchoolRij[]> {
  const eerste = await getScholen(context, verzoek(zoek));
  const rijen = [...eerste.rijen];
  for (let pagina = 2; rijen.length < eerste.totaal; pagina += 1) rijen.push(...(await getScholen(context, verzoek(zoek, pagina))).rijen);
  expect(rijen).toHaveLength(eerste.totaal);
  return rijen;
}
const namen = (rijen: readonly { naam: string }[]) => rijen.map(({ naam }) => naam).sort();

async function legScholen(): Promise<void> {
  const s = async (naam: string) => school().genaamd(naam).maak();
  const termijn = (een: ProefSchool, van: number, tot: number, meer: { beeindigdPer?: string; uitgeslotenPer?: string } = {}) =>
    legConvenantVast(een.id, { ingangsdatum: dag(van), laatsteDag: dag(tot), ...meer });

  const gewoon = await s('Gewoon');
  await registerZei(gewoon, om(-3), { status: 'keurmerk', sinds: dag(-900) });
  await registerZei(gewoon, om(-1), { status: 'keurmerk', sinds: dag(-900) });
  await termijn(gewoon, -300, 430);
  await nt2Opgave(gewoon, dag(-10), { docenten: [4, 5], lessen: [799, 1000] });

  const stil = await s('Stil register');
  await registerZei(stil, om(-2), { status: 'keurmerk', sinds: dag(-900) });
  await registerZei(stil, om(-1), 'geen_antwoord');
  await termijn(stil, -729, 0);
  await nt2Opgave(stil, dag(-10), { docenten: [79, 99], lessen: [80, 100] });

  const weg = await s('Uit het register');
  await registerZei(weg, om(-9), { status: 'geschorst', sinds: dag(-200) });
  await registerZei(weg, om(-1), 'niet_gevonden');
  await termijn(weg, -730, -1);

  const straks = await s('Straks ingetrokken');
  await registerZei(straks, om(-9), { status: 'keurmerk_bepaalde_tijd', sinds: dag(-300), totEnMet: dag(9) });
  await registerZei(straks, om(-1), { status: 'ingetrokken', sinds: dag(1) });
  await termijn(straks, 5, 700);
  await nt2Opgave(straks, dag(-10), { docenten: [0, 0], lessen: [0, 0] });

  const verlengd = await s('Verlengd');
  await registerZei(verlengd, om(-1), { status: 'ingetrokken', sinds: dag(-1) });
  await termijn(verlengd, -700, 30);
  await termijn(verlengd, 31, 760);
  await nt2Opgave(verlengd, dag(-10), { docenten: [1, 10], lessen: [100, 100], vastgelegdOp: om(-9) });
  await nt2Opgave(verlengd, dag(-10), { docenten: [9, 10], lessen: [100, 100], vastgelegdOp: om(-8) });
  await nt2Opgave(verlengd, dag(-40), { docenten: [1, 10], lessen: [1, 100], vastgelegdOp: om(-1) });

  const uitgesloten = await s('Uitgesloten');
  await registerZei(uitgesloten, om(-1), 'geen_antwoord');
  await termijn(uitgesloten, -200, 530, { uitgeslotenPer: dag(-20), beeindigdPer: dag(-10) });

  const bijna = await s('Bijna beëindigd');
  await termijn(bijna, -200, 530, { beeindigdPer: dag(20) });
  const nooit = await s('Nooit ingegaan');
  await termijn(nooit, -200, 530, { beeindigdPer: dag(-201) });
  await school().genaamd('Kale school').inPlaats('Delft').maak();
}

beforeAll(async () => {
  context = contextVoor(await sessieVoor(await relatiebeheerder().maak()));
  await legScholen();
});

describe('the list narrows by what the rules derive', () => {
  test.each([...keurmerkStatussen, 'onbekend'])('keurmerk %s', async (status) => {
    const verwacht = (await alles()).filter(({ keurmerk }) => (keurmerk.bekend?.status ?? 'onbekend') === status);
    expect(namen(await alles(`keurmerk=${status}`))).toEqual(namen(verwacht));
  });

  test('the last question brought nothing', async () => {
    const verwacht = (await alles()).filter(({ keurmerk }) => keurmerk.vergeefs !== null);
    expect(namen(await alles('register=vergeefs'))).toEqual(namen(verwacht));
    expect(namen(verwacht)).toEqual(['Stil register', 'Uit het register', 'Uitgesloten']);
  });

  test.each(convenantkeuzes)('convenant %s', async (keuze) => {
    const past = ({ convenant: c }: SchoolRij) => (keuze === 'overleg' ? c.soort === 'loopt' && c.isOverlegTijd : c.soort === keuze);
    const gevonden = namen(await alles(`convenant=${keuze}`));
    expect(gevonden).toEqual(namen((await alles()).filter(past)));
    expect(gevonden).not.toEqual([]);
  });

  test.each(nt2keuzes)('NT2 %s', async (keuze) => {
    const past = ({ nt2 }: SchoolRij) =>
      keuze === 'geen_opgave' ? nt2 === null : nt2?.[keuze === 'docenten_onder' ? 'docenten' : 'lessen'].oordeel === 'voldoet_niet';
    const gevonden = namen(await alles(`nt2=${keuze}`));
    expect(gevonden).toEqual(namen((await alles()).filter(past)));
    expect(gevonden).not.toEqual([]);
  });

  test('choices together, with a part of the name or the place', async () => {
    expect(namen(await alles('zoek=delft'))).toEqual(['Kale school']);
    expect(namen(await alles('zoek=REGISTER&convenant=loopt'))).toEqual(['Stil register']);
    expect(namen(await alles('zoek=%25'))).toEqual([]);
  });
});

describe('what the list shows', () => {
  const rij = async (naam: string) => (await alles()).find((een) => een.naam === naam);

  test('no answer never becomes no keurmerk: what was known stays, with its age', async () => {
    const stil = await rij('Stil register');
    expect(stil?.keurmerk.bekend).toMatchObject({ status: 'keurmerk', sinds: dag(-900), dagenOud: 2 });
    expect(stil?.keurmerk.vergeefs).toMatchObject({ soort: 'geen_antwoord' });
    expect((await rij('Uit het register'))?.keurmerk.bekend).toMatchObject({ status: 'geschorst', dagenOud: 9 });
    expect((await rij('Uitgesloten'))?.keurmerk).toMatchObject({ bekend: null, vergeefs: { soort: 'geen_antwoord' } });
  });

  test('a status that has yet to begin is announced', async () => {
    expect((await rij('Straks ingetrokken'))?.keurmerk).toMatchObject({
      bekend: { status: 'keurmerk_bepaalde_tijd', isAspirant: true },
      aangekondigd: { status: 'ingetrokken', sinds: dag(1) },
    });
  });

  test('docenten and lessons apart: 80 % of one and 79,9 % of the other (C 5.3, norm 1.7.1.a)', async () => {
    expect((await rij('Gewoon'))?.nt2).toMatchObject({
      docenten: { tienden: 800, oordeel: 'voldoet', norm: 80 },
      lessen: { tienden: 799, oordeel: 'voldoet_niet', norm: 80 },
    });
    expect((await rij('Stil register'))?.nt2).toMatchObject({
      docenten: { tienden: 797, oordeel: 'voldoet_niet' },
      lessen: { tienden: 800 },
    });
    expect((await rij('Straks ingetrokken'))?.nt2?.docenten.oordeel).toBe('niet_te_bepalen');
  });

  test('of one day the last recorded count, and a later day before a later entry', async () => {
    expect((await rij('Verlengd'))?.nt2).toMatchObject({ peildatum: dag(-10), docenten: { deel: 9 } });
  });

  test('a convenant with its continuation, and one that ends soon', async () => {
    expect((await rij('Verlengd'))?.convenant).toMatchObject({ soort: 'loopt', tot: dag(760), isOverlegTijd: false });
    expect((await rij('Bijna beëindigd'))?.convenant).toMatchObject({
      soort: 'loopt',
      tot: dag(20),
      einde: 'beeindigd',
      isOverlegTijd: true,
    });
    expect((await rij('Stil register'))?.convenant).toMatchObject({ soort: 'loopt', tot: dag(0) });
    expect((await rij('Uitgesloten'))?.convenant).toEqual({ soort: 'voorbij', op: dag(-20), einde: 'uitgesloten' });
    expect((await rij('Nooit ingegaan'))?.convenant).toEqual({ soort: 'geen' });
  });
});

describe('order, pages and choices', () => {
  test.each(schoolkolommen)('on %s, both ways, nothing lost', async (kolom) => {
    const op = await alles(`sorteer=${kolom}&richting=op`);
    const af = await alles(`sorteer=${kolom}&richting=af`);
    expect(namen(op)).toEqual(namen(af));
    expect(namen(op)).toEqual(namen(await alles()));
  });

  test('what asks for attention first', async () => {
    const statussen = (await alles('sorteer=keurmerk&richting=op')).map(({ keurmerk }) => keurmerk.bekend?.status ?? 'onbekend');
    expect(statussen.slice(0, 2)).toEqual(['ingetrokken', 'geschorst']);
    expect(statussen.at(-1)).toBe('keurmerk');
  });

  test('the shares in order, without a count last', async () => {
    const aandeel = (await alles('sorteer=lessen&richting=op')).map(({ nt2 }) => nt2?.lessen.tienden ?? Infinity);
    expect(aandeel).toEqual(aandeel.toSorted((a, b) => a - b));
    expect((await alles('sorteer=convenant&richting=af')).at(0)?.naam).toBe('Verlengd');
  });

  test('a page too far becomes the last', async () => {
    const { pagina, rijen, totaal } = await getScholen(context, verzoek('', 99));
    expect([pagina, rijen.length]).toEqual([1, totaal]);
  });
});

describe('who sees the schools', () => {
  test.each([
    ['casemanager', casemanager],
    ['beheerder', beheerder],
    ['tekenbevoegde', tekenbevoegde],
  ] as const)('not the %s', async (_rol, wie) => {
    const ander = contextVoor(await sessieVoor(await wie().maak()));
    await expect(getScholen(ander, verzoek())).rejects.toMatchObject({ code: 'verboden' });
  });

  test('not a school', async () => {
    const ander = contextVoor(await sessieVoor(await medewerker(await school().maak()).maak()));
    await expect(getScholen(ander, verzoek())).rejects.toMatchObject({ code: 'verboden' });
  });
});
