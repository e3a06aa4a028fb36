import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, test } from 'vitest';
import { verklaarOngeldig } from '~/domein/toestemming/toestemming.ongeldig.service.server';
import { trekOpSchoolIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { vraag } from '../../fabriek/bron';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';

let keten: Awaited<ReturnType<typeof ketenZonderToestemming>>;
beforeEach(async () => {
  keten = await ketenZonderToestemming();
});

const sluitDePoort = () =>
  vraag(`update convenant set ingangsdatum = '2098-01-01', laatste_dag = '2099-12-31' where aanbieder_id = $1`, [keten.school.id]);
/** How many tasks and automatic acts someone reads. */
const leest = async (wie: { id: string; toegangId: string }) =>
  alsActor(await sessieVoor(wie), async (c) => {
    const { rows } = await c.query<{ taken: number; vanzelf: number }>(
      'select (select count(*)::int from schooltaak) as taken, (select count(*)::int from automatische_handeling) as vanzelf',
    );
    return rows[0];
  });

describe('the end of a ja on paper at the school (besluit 0007)', () => {
  const eindigt = async () => {
    await toestemming().opSchool({ id: keten.cursist.id, aanbiederId: keten.school.id }).verleend('2024-02-01').maak();
    await trekOpSchoolIn(contextVoor(await sessieVoor(keten.contactpersoon)), { cursistId: keten.cursist.id, formulierId: uuidv7() });
  };

  test('that opened the gate is known to both', async () => {
    await eindigt();
    expect(await leest(keten.contactpersoon)).toEqual({ taken: 1, vanzelf: 3 });
    expect(await leest(keten.casemanager)).toEqual({ taken: 1, vanzelf: 3 });
  });

  test('that opened nothing is the school’s own: the gemeente learns neither that there was a ja nor that it ended', async () => {
    await sluitDePoort();
    await eindigt();
    expect(await leest(keten.contactpersoon)).toEqual({ taken: 1, vanzelf: 1 });
    expect(await leest(keten.casemanager)).toEqual({ taken: 0, vanzelf: 0 });
  });
});

describe('a ja at the gemeente that is declared invalid', () => {
  const verklaar = async () => {
    const [ja = ''] = await toestemming().van(keten.inburgeraar).voor(keten.school).verleend('2024-02-01').maak();
    const wie = { inburgeraarId: keten.inburgeraar.id };
    const opdracht = { wie, toestemmingId: ja, formulierId: uuidv7(), invoer: { reden: 'niet_begrepen' as const } };
    await verklaarOngeldig(contextVoor(await sessieVoor(keten.casemanager)), opdracht);
  };

  test('gives the school a task where something had crossed', async () => {
    await verklaar();
    expect(await leest(keten.contactpersoon)).toEqual({ taken: 1, vanzelf: 3 });
  });

  test('is nothing to the school where it opened nothing', async () => {
    await sluitDePoort();
    await verklaar();
    expect(await leest(keten.contactpersoon)).toEqual({ taken: 0, vanzelf: 0 });
  });
});
