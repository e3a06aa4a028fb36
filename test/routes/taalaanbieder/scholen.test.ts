import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { loader as mijnSchool } from '~/routes/mijn-school';
import { loader as lijst } from '~/routes/scholen';
import { loader as school } from '~/routes/scholen_.$id';
import { casemanager, medewerker, relatiebeheerder } from '../../fabriek/gebruiker';
import { ketenWi2021 } from '../../fabriek/keten';
import { registerZei } from '../../fabriek/keurmerk';
import { nt2Opgave } from '../../fabriek/nt2';
import { school as proefschool, type ProefSchool } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let context: Context;
let een: ProefSchool;
beforeAll(async () => {
  context = contextVoor(await sessieVoor(await relatiebeheerder().maak()));
  een = await proefschool().genaamd('De Eerste').inPlaats('Delft').metConvenant('2024-01-01', '2999-12-31').maak();
  await proefschool().genaamd('De Tweede').maak();
});

const open = (pad: string, met = context) => roepAan(lijst, met, bezoek(met, pad));

describe('/scholen', () => {
  test('is for the relatiebeheerder', async () => {
    expect((await open('/scholen')).status).toBe(200);
    for (const wie of [casemanager(), medewerker(een)]) {
      expect((await open('/scholen', contextVoor(await sessieVoor(await wie.maak())))).status).toBe(403);
    }
    expect((await open('/scholen', contextVoor(null))).status).toBe(302);
  });

  test('takes strange choices for none', async () => {
    const { status, data } = await open('/scholen?keurmerk=goud&convenant=x&nt2=*&sorteer=kvk_nummer&richting=schuin&pagina=-3');
    expect(status).toBe(200);
    const filter = { keurmerk: null, register: null, convenant: null, nt2: null };
    expect(data).toMatchObject({ totaal: 2, pagina: 1, keuzes: { filter, sortering: { kolom: 'naam', richting: 'op' } } });
  });

  test('comes back tomorrow as it was left, until the choices are wiped; a search is not kept, and choices are one’s own', async () => {
    expect((await open('/scholen?convenant=loopt&sorteer=plaats&richting=af&zoek=delft')).data).toMatchObject({ totaal: 1 });
    const morgen = await open('/scholen');
    expect([morgen.status, morgen.koppen.get('location')]).toEqual([302, '/scholen?convenant=loopt&sorteer=plaats&richting=af']);
    expect((await open('/scholen?zoek=tweede')).data).toMatchObject({ totaal: 1, zoek: 'tweede', keuzes: { filter: { convenant: null } } });
    expect((await open('/scholen')).koppen.get('location')).toBe('/scholen?convenant=loopt&sorteer=plaats&richting=af');
    expect((await open('/scholen', contextVoor(await sessieVoor(await relatiebeheerder().maak())))).status).toBe(200);
    await open('/scholen?alles=ja');
    expect((await open('/scholen')).data).toMatchObject({ totaal: 2 });
  });
});

describe('/scholen/:id', () => {
  const kijk = (id: string, met = context) => roepAan(school, met, bezoek(met, `/scholen/${id}?gelukt=nieuw`), { id });

  test('shows the school, and says what was just done', async () => {
    expect(await kijk(een.id)).toMatchObject({ status: 200, data: { gelukt: 'nieuw', pagina: { school: { naam: 'De Eerste' } } } });
    expect((await roepAan(school, context, bezoek(context, `/scholen/${een.id}?gelukt=iets`), { id: een.id })).data).toMatchObject({
      gelukt: null,
    });
  });

  test.each(['x', '../../etc', uuidv7()])('%s is not there', async (id) => {
    expect((await kijk(id)).status).toBe(404);
  });

  test('holds no word about a person of that school', async () => {
    const keten = await ketenWi2021();
    await registerZei(keten.school, '2026-01-01T05:00:00Z', { status: 'keurmerk', sinds: '2024-01-01' });
    await nt2Opgave(keten.school, '2026-01-01');
    const { status, data } = await kijk(keten.school.id);
    const tekst = JSON.stringify(data);
    expect(status).toBe(200);
    for (const woord of [
      keten.inburgeraar.achternaam,
      keten.inburgeraar.id,
      keten.cursist.id,
      keten.cursist.kenmerk,
      keten.casemanager.naam,
    ]) {
      expect(tekst).not.toContain(woord);
    }
    expect(data).toMatchObject({ pagina: { cijfers: { inburgeraars: null, laatsteRapportage: null } } });
  });
});

describe('/mijn-school', () => {
  const kijk = (met: Context) => roepAan(mijnSchool, met, bezoek(met, '/mijn-school'));

  test('is one’s own, without the counts of the gemeente', async () => {
    const eigen = contextVoor(await sessieVoor(await medewerker(een).maak()));
    const { status, data } = await kijk(eigen);
    expect([status, data]).toMatchObject([200, { pagina: { school: { naam: 'De Eerste' } } }]);
    expect(data).not.toHaveProperty('pagina.cijfers');
    expect((await kijk(context)).status).toBe(403);
    expect((await kijk(contextVoor(null))).status).toBe(302);
  });
});
