import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, test } from 'vitest';
import { stilstaandeKlok } from '~/platform/klok';
import { loader as inzagenpagina } from '~/routes/inburgeraars.$id_.inzagen';
import { vraag } from '../../fabriek/bron';
import { cursist } from '../../fabriek/cursist';
import { zetKlok } from '../../fabriek/klok';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';
import { bezoek } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';
import { dagErvoor, eersteMoment, type Hier, laatsteMoment, schoolLeest, zetNu, zetToneel, zicht } from './toneel';
import { koppelAan, ontkoppel } from './handelingen';
import { BEIDE, ineens, NIEMAND, verhalen, type Verhaal, type Zicht } from './verhalen';

const TEVOREN = '2026-06-05';
const VROEG = '2026-05-01';

afterAll(() => zetKlok(null));

async function begin({ wet, vooraf }: Pick<Verhaal, 'wet' | 'vooraf'>, dag: string): Promise<Hier> {
  const hier = await zetToneel(wet, VROEG);
  await vooraf?.(hier);
  await zetNu(hier, eersteMoment(dag).add({ hours: 12 }));
  return hier;
}

/** Each answer holds from the first moment of its day to the last of the day before the next. */
async function loopNa(hier: Hier, voor: Zicht, vanaf: Verhaal['vanaf']): Promise<void> {
  let nu = voor;
  for (const [dag, daarna] of vanaf) {
    await zetNu(hier, laatsteMoment(dagErvoor(dag)));
    expect([dagErvoor(dag), await zicht(hier, nu)]).toEqual([dagErvoor(dag), nu]);
    await zetNu(hier, eersteMoment(dag));
    expect([dag, await zicht(hier, daarna)]).toEqual([dag, daarna]);
    nu = daarna;
  }
}

/** The days on which someone of the school looked, as the dossier tells it. */
async function inzagenVanSchool(hier: Hier): Promise<string[]> {
  const context = contextVoor(await sessieVoor(hier.casemanager), stilstaandeKlok(hier.nu.moment));
  const { data } = await roepAan(inzagenpagina, context, bezoek(context, '/pagina'), { id: hier.inburgeraar.id });
  const { inzagen } = data as { inzagen: { moment: string; organisatie: string | null }[] };
  return inzagen.filter(({ organisatie }) => organisatie === hier.school.naam).map(({ moment }) => moment.slice(0, 10));
}

describe('entered beforehand: it changes the answer from its day, and nothing else', () => {
  test.each(verhalen)('$naam', async ({ leg, voor, vanaf, ...rest }) => {
    const hier = await begin(rest, TEVOREN);
    expect(await zicht(hier, voor)).toEqual(voor);
    expect(await leg(hier)).toBe(302);
    expect(await zicht(hier, voor)).toEqual(voor);
    await loopNa(hier, voor, vanaf);
  });
});

describe('entered late: from the entry on it works from its date, and what happened before stays logged', () => {
  test.each(verhalen)('$naam', async ({ leg, voor, vanaf, ...rest }) => {
    const [[eerste, daarna], ...verder] = [vanaf[0] ?? ['', voor], ...vanaf.slice(1)];
    const gekeken = Temporal.PlainDate.from(eerste).add({ days: 2 }).toString();
    const ingevoerd = Temporal.PlainDate.from(eerste).add({ days: 4 }).toString();
    const hier = await begin(rest, gekeken);
    expect(await zicht(hier, voor)).toEqual(voor);
    await zetNu(hier, eersteMoment(ingevoerd).add({ hours: 12 }));
    expect(await zicht(hier, voor)).toEqual(voor);
    expect(await leg(hier)).toBe(302);
    expect(await zicht(hier, daarna)).toEqual(daarna);
    await loopNa(hier, daarna, verder);
    expect((await inzagenVanSchool(hier)).includes(gekeken)).toBe(voor.school);
  });
});

describe('what takes back works at once, and what it took back stays on file', () => {
  test.each(ineens)('$naam', async ({ leg, voor, ...rest }) => {
    const hier = await begin(rest, TEVOREN);
    const telFeiten = () =>
      vraag(
        `select (select count(*)::int from plicht_einde where inburgeraar_id = $1) as einden, (select count(*)::int from beperking where inburgeraar_id = $1) as beperkingen`,
        [hier.inburgeraar.id],
      );
    const feiten = await telFeiten();
    expect(await zicht(hier, voor)).toEqual(voor);
    expect(await leg(hier)).toBe(302);
    expect(await zicht(hier, BEIDE)).toEqual(BEIDE);
    expect(await telFeiten()).toEqual(feiten);
  });
});

describe('another school', () => {
  test('one koppeling ends and another begins: the old school reads nothing more, the new one from its ja', async () => {
    const hier = await begin({ wet: 'wi2013' }, TEVOREN);
    const nieuw = await school().metConvenant('2024-01-01', '2999-12-31').maak();
    const daar = await cursist(nieuw).ingeschreven(TEVOREN).metContactpersoon(hier.contactpersoon).maak();
    expect(await zicht(hier, BEIDE)).toEqual(BEIDE);
    expect(await ontkoppel(hier)).toBe(302);
    expect(await zicht(hier, NIEMAND)).toEqual(NIEMAND);
    expect(await koppelAan(nieuw.id, daar.kenmerk)(hier)).toBe(302);
    const open = () =>
      vraag('select 1 from grondslag where inburgeraar_id = $1 and aanbieder_id = $2 limit 1', [hier.inburgeraar.id, nieuw.id]);
    expect(await open()).toHaveLength(0);
    await toestemming().van(hier.inburgeraar).voor(nieuw).verleend(TEVOREN).maak();
    expect(await open()).toHaveLength(1);
    expect(await schoolLeest(hier, hier.contactpersoon)).toBe(false);
    expect(await inzagenVanSchool(hier)).toContain(TEVOREN);
  });
});
