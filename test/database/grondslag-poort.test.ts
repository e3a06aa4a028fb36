import { describe, expect, test } from 'vitest';
import { listPoort } from '~/domein/grondslag/grondslag.service.server';
import type { Poortregel } from '~/domein/grondslag/poortbeeld';
import { metActor } from '~/platform/db/actor.server';
import { medewerker } from '../fabriek/gebruiker';
import { ketenMetToestemming, ketenWi2021, ketenZonderToestemming } from '../fabriek/keten';
import { contextVoor, sessieVoor } from '../fabriek/sessie';
import { toestemming } from '../fabriek/toestemming';

type Wie = { id: string; toegangId: string };
type Keten = Awaited<ReturnType<typeof ketenWi2021>>;

async function poort(wie: Wie, onderwerp: Parameters<typeof listPoort>[1]) {
  return metActor(contextVoor(await sessieVoor(wie)), (tx) => listPoort(tx, onderwerp));
}

async function beide(keten: Keten): Promise<{ gemeente: Poortregel[]; school: Poortregel[] }> {
  const gemeente = await poort(keten.casemanager, { inburgeraarId: keten.inburgeraar.id });
  const school = await poort(keten.contactpersoon, { cursistId: keten.cursist.id });
  expect([gemeente.kant, school.kant]).toEqual(['gemeente', 'school']);
  expect([...gemeente.scholen, ...school.scholen].map((s) => s.school)).toEqual(
    Array.from({ length: 2 }, () => ({ id: keten.school.id, naam: keten.school.naam })),
  );
  return { gemeente: gemeente.scholen[0]?.regels ?? [], school: school.scholen[0]?.regels ?? [] };
}

const redenen = (regels: Poortregel[]) => [...new Set(regels.map((r) => (r.isOpen ? r.grond : r.reden)))].sort();

describe('"Waarom zie ik dit (niet)?" from the database', () => {
  test('C 12.1: an open Wi2021 gate reads the same on both sides', async () => {
    const { gemeente, school } = await beide(await ketenWi2021());
    const open = (regels: Poortregel[]) => regels.filter(({ isOpen }) => isOpen);
    expect(open(gemeente)).toHaveLength(10);
    expect(open(school)).toEqual(open(gemeente));
    expect([redenen(gemeente), redenen(school)]).toEqual([
      ['artikel_35_3', 'geen_regel'],
      ['artikel_35_3', 'geen_grondslag'],
    ]);
  });

  test('C 12.2: without an answer the gemeente reads that, the school only that there is no ground', async () => {
    const { gemeente, school } = await beide(await ketenZonderToestemming());
    expect([redenen(gemeente), redenen(school)]).toEqual([['geen_regel', 'niet_gevraagd'], ['geen_grondslag']]);
  });

  test('C 12.4: a refusal is told to nobody but the gemeente', async () => {
    const keten = await ketenMetToestemming();
    await toestemming().van(keten.inburgeraar).voorAlleScholen().geweigerd('2024-06-01').maak();
    const { gemeente, school } = await beide(keten);
    expect([redenen(gemeente), redenen(school)]).toEqual([['geen_regel', 'geweigerd'], ['geen_grondslag']]);
  });

  test('C 12.4: a withdrawal is told to both', async () => {
    const keten = await ketenMetToestemming();
    await toestemming().van(keten.inburgeraar).voor(keten.school).ingetrokken('2024-06-01').maak();
    const { gemeente, school } = await beide(keten);
    expect([redenen(gemeente), redenen(school)]).toEqual([
      ['geen_regel', 'ingetrokken'],
      ['geen_grondslag', 'ingetrokken'],
    ]);
  });

  test('C 12.5: a colleague who is no contactpersoon reads that, and nothing else', async () => {
    const keten = await ketenWi2021();
    const collega = await medewerker(keten.school).maak();
    const { scholen } = await poort(collega, { cursistId: keten.cursist.id });
    expect(redenen(scholen[0]?.regels ?? [])).toEqual(['geen_contactpersoon']);
  });

  test('C 12.1: an enrolment that ended is told to the school alone', async () => {
    const keten = await ketenWi2021({ einde: '2024-06-30' });
    const { gemeente, school } = await beide(keten);
    expect([redenen(gemeente), redenen(school)]).toEqual([['geen_grondslag', 'geen_regel'], ['uitgeschreven']]);
  });

  test('someone of another school, and another casemanager, get no answer at all', async () => {
    const [keten, elders] = [await ketenWi2021(), await ketenWi2021()];
    expect(await poort(elders.contactpersoon, { cursistId: keten.cursist.id })).toEqual({ kant: 'school', scholen: [] });
    expect(await poort(elders.casemanager, { inburgeraarId: keten.inburgeraar.id })).toEqual({ kant: 'gemeente', scholen: [] });
  });
});
