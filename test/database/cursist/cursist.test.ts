import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { getContacten } from '~/domein/cursist/contactpersoon.service.server';
import { getCursistpagina, getNieuw } from '~/domein/cursist/cursist.service.server';
import { schrijfIn } from '~/domein/cursist/inschrijving.service.server';
import { schrijfNieuwIn, wijzigGegevens } from '~/domein/cursist/wijzig.service.server';
import { vraag } from '../../fabriek/bron';
import { cursist } from '../../fabriek/cursist';
import { casemanager, medewerker } from '../../fabriek/gebruiker';
import { ketenMetToestemming, ketenWi2021, ketenZonderToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextIn, dag, OKTOBER } from '../../fabriek/rapportage';
import { school } from '../../fabriek/school';
import { toestemming } from '../../fabriek/toestemming';

beforeAll(() => zetKlok(OKTOBER.nu()));

const fout = (code: string, velden?: Record<string, string[]>) =>
  expect.objectContaining({ name: 'DomeinFout', code, ...(velden && { velden }) }) as unknown;

const LEEG = { contact: null, termijn: null, lening: null, leerroute: null, niveau: null };

/** Of what the gemeente could share: what is open, and why the rest is not. */
function naarSchool({ poort }: Awaited<ReturnType<typeof getCursistpagina>>) {
  const regels = poort.scholen.flatMap((school) => school.regels).filter(({ richting }) => richting === 'naar_school');
  const redenen = regels.flatMap((regel) => (regel.isOpen ? [] : [regel.reden]));
  return { open: regels.filter(({ isOpen }) => isOpen).map(({ categorie }) => categorie), redenen: [...new Set(redenen)] };
}

async function opSchool() {
  const aanbieder = await school().metConvenant('2024-01-01', '2999-12-31').maak();
  const ik = await medewerker(aanbieder).maak();
  return { aanbieder, ik, context: await contextIn(ik) };
}
const nieuw = (contactpersoon: string, meer: object = {}) => ({
  kenmerk: 'C-100',
  voornamen: 'Selam',
  achternaam: 'van der Tesfay',
  geboortedatum: dag('1990-05-01'),
  wet: 'wi2013' as const,
  doelgroep: 'asielstatushouder' as const,
  begin: dag('2026-09-01'),
  contactpersoon,
  ...meer,
});

describe('a new cursist', () => {
  test('C 5.7, 12.5: registered with wet, doelgroep, first enrolment and contactpersoon, once however often it is sent', async () => {
    const { aanbieder, ik, context } = await opSchool();
    const collega = await medewerker(aanbieder).maak();
    const formulierId = uuidv7();
    const ids = await Promise.all([0, 1, 2].map(() => schrijfNieuwIn(context, nieuw(ik.id, { plaatsvervanger: collega.id }), formulierId)));
    expect(new Set(ids).size).toBe(1);
    const id = ids[0] ?? '';
    expect(await vraag('select kenmerk, naam_sleutel, aanbieder_id from cursist where aanbieder_id = $1', [aanbieder.id])).toEqual([
      { kenmerk: 'C-100', naam_sleutel: 'tesfay selam van der', aanbieder_id: aanbieder.id },
    ]);
    const pagina = await getCursistpagina(context, id);
    expect(pagina.inschrijvingen.map(({ begin, einde }) => [begin.toString(), einde])).toEqual([['2026-09-01', null]]);
    expect(pagina.contacten.map(({ naam, soort, isNu }) => [naam, soort, isNu])).toEqual([
      [ik.naam, 'contactpersoon', true],
      [collega.naam, 'plaatsvervanger', true],
    ]);
    expect(
      await vraag('select handeling from log.handeling join log.sleutel s using (pseudoniem) where s.onderwerp_id = $1', [id]),
    ).toEqual([{ handeling: 'cursist_ingeschreven' }]);
  });

  test('takes no kenmerk that is in use here; another school may have the same', async () => {
    const { ik, context } = await opSchool();
    await schrijfNieuwIn(context, nieuw(ik.id), uuidv7());
    const poging = schrijfNieuwIn(context, nieuw(ik.id), uuidv7());
    await expect(poging).rejects.toEqual(fout('ongeldig', { kenmerk: ['cursist.fouten.kenmerk_bezet'] }));
    const elders = await opSchool();
    await schrijfNieuwIn(elders.context, nieuw(elders.ik.id), uuidv7());
  });

  test('C 12.5: a contactpersoon works at the school itself, today', async () => {
    const { aanbieder, context } = await opSchool();
    const elders = await opSchool();
    const vertrokken = await medewerker(aanbieder).toegangTot('2026-10-04').maak();
    for (const id of [elders.ik.id, vertrokken.id, uuidv7()]) {
      await expect(schrijfNieuwIn(context, nieuw(id), uuidv7())).rejects.toEqual(fout('ongeldig', { contactpersoon: ['fouten.keuze'] }));
    }
    const { collegas } = await getNieuw(context);
    expect(collegas).toHaveLength(1);
  });

  test('is refused for a birth date to come, a start too far ahead, and for who works at no school', async () => {
    const { ik, context } = await opSchool();
    const morgen = nieuw(ik.id, { geboortedatum: dag('2026-10-06') });
    await expect(schrijfNieuwIn(context, morgen, uuidv7())).rejects.toEqual(fout('ongeldig', { geboortedatum: ['fouten.datum'] }));
    const ver = nieuw(ik.id, { begin: dag('2028-10-06') });
    await expect(schrijfNieuwIn(context, ver, uuidv7())).rejects.toEqual(fout('ongeldig', { begin: ['cursist.fouten.te_ver_vooruit'] }));
    await expect(schrijfNieuwIn(await contextIn(await casemanager().maak()), nieuw(ik.id), uuidv7())).rejects.toEqual(fout('verboden'));
  });
});

describe('a change', () => {
  const { begin: _begin, contactpersoon: _contactpersoon, ...gegevens } = nieuw('');

  test('by two people at once: the second is told, nothing is overwritten', async () => {
    const { aanbieder, context } = await opSchool();
    const { id } = await cursist(aanbieder).maak();
    await wijzigGegevens(context, id, { ...gegevens, versie: 1 });
    await wijzigGegevens(context, id, { ...gegevens, versie: 1 });
    const tweede = wijzigGegevens(context, id, { ...gegevens, voornamen: 'Anders', versie: 1 });
    await expect(tweede).rejects.toEqual(fout('conflict', { '': ['cursist.fouten.intussen_gewijzigd'] }));
    expect(await vraag('select voornamen, versie from cursist where id = $1', [id])).toEqual([{ voornamen: 'Selam', versie: 2 }]);
  });

  test('of another school finds nobody', async () => {
    const { context } = await opSchool();
    const ander = await cursist(await school().maak()).maak();
    await expect(wijzigGegevens(context, ander.id, { ...gegevens, versie: 1 })).rejects.toEqual(fout('niet_gevonden'));
    await expect(getCursistpagina(context, ander.id)).rejects.toEqual(fout('niet_gevonden'));
    await expect(getContacten(context, ander.id)).rejects.toEqual(fout('niet_gevonden'));
    await expect(schrijfIn(context, { cursistId: ander.id, begin: dag('2026-10-01'), formulierId: uuidv7() })).rejects.toEqual(
      fout('niet_gevonden'),
    );
  });

  test('of the kenmerk to the one the gemeente knows opens the gate, and away from it closes', async () => {
    const keten = await ketenWi2021();
    const context = await contextIn(keten.contactpersoon);
    const nu = {
      voornamen: 'Amina',
      achternaam: 'Haddad',
      geboortedatum: dag('1990-05-01'),
      wet: 'wi2021',
      doelgroep: 'gezinsmigrant',
    } as const;
    await wijzigGegevens(context, keten.cursist.id, { ...nu, kenmerk: 'ANDERS', versie: 1 });
    expect(naarSchool(await getCursistpagina(context, keten.cursist.id))).toEqual({ open: [], redenen: ['geen_grondslag'] });
    await wijzigGegevens(context, keten.cursist.id, { ...nu, kenmerk: keten.cursist.kenmerk, versie: 2 });
    expect(naarSchool(await getCursistpagina(context, keten.cursist.id)).open).toContain('voortgang');
  });
});

describe('C 12: what a cursist page shows of the gemeente', () => {
  test('with a ground the categories it opens; after a withdrawal nothing, and that it was withdrawn', async () => {
    const keten = await ketenMetToestemming();
    await vraag("insert into termijn (id, inburgeraar_id, einde) values ($1, $2, '2027-01-15')", [uuidv7(), keten.inburgeraar.id]);
    await vraag(
      "insert into lening (id, inburgeraar_id, soort, resterend_cent, peildatum) values ($1, $2, 'bekend', 123456, '2026-09-01')",
      [uuidv7(), keten.inburgeraar.id],
    );
    const context = await contextIn(keten.contactpersoon);
    expect((await getCursistpagina(context, keten.cursist.id)).gemeente).toMatchObject({
      contact: { achternaam: keten.inburgeraar.achternaam },
      termijn: { rest: { soort: 'loopt', maanden: 3, dagen: 10 } },
      lening: { cent: 123456 },
    });
    await toestemming().van(keten.inburgeraar).voor(keten.school).ingetrokken('2026-10-05', { tijdstip: '2026-10-05T09:00:00Z' }).maak();
    const na = await getCursistpagina(context, keten.cursist.id);
    expect(na.gemeente).toEqual(LEEG);
    expect(naarSchool(na)).toEqual({ open: [], redenen: ['ingetrokken', 'geen_grondslag'] });
  });

  test('without ever a ground only that there is none: never that someone refused', async () => {
    const keten = await ketenZonderToestemming();
    await toestemming().van(keten.inburgeraar).voor(keten.school).geweigerd('2026-09-01').maak();
    const context = await contextIn(keten.contactpersoon);
    expect(naarSchool(await getCursistpagina(context, keten.cursist.id))).toEqual({ open: [], redenen: ['geen_grondslag'] });
  });

  test('each look is logged: on the person of the gemeente only when something of him was open', async () => {
    const open = await ketenWi2021();
    const dicht = await ketenZonderToestemming();
    for (const keten of [open, dicht]) await getCursistpagina(await contextIn(keten.contactpersoon), keten.cursist.id);
    const keer = async (id: string) =>
      (
        await vraag(
          "select 1 from log.inzage i join log.sleutel s using (pseudoniem) where s.onderwerp_id = $1 and i.activiteit = 'cursist'",
          [id],
        )
      ).length;
    expect([await keer(open.cursist.id), await keer(open.inburgeraar.id)]).toEqual([1, 1]);
    expect([await keer(dicht.cursist.id), await keer(dicht.inburgeraar.id)]).toEqual([1, 0]);
  });
});
