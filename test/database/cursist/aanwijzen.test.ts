import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { beeindigContact, getContacten, wijsAan } from '~/domein/cursist/contactpersoon.service.server';
import { getCursistpagina } from '~/domein/cursist/cursist.service.server';
import { eindigInschrijving, schrijfIn } from '~/domein/cursist/inschrijving.service.server';
import { vraag } from '../../fabriek/bron';
import { cursist } from '../../fabriek/cursist';
import { medewerker } from '../../fabriek/gebruiker';
import { ketenMetToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextIn, dag, OKTOBER } from '../../fabriek/rapportage';
import { school } from '../../fabriek/school';

beforeAll(() => zetKlok(OKTOBER.nu()));

const fout = (code: string, velden?: Record<string, string[]>) =>
  expect.objectContaining({ name: 'DomeinFout', code, ...(velden && { velden }) }) as unknown;

async function opSchool() {
  const aanbieder = await school().metConvenant('2024-01-01', '2999-12-31').maak();
  const ik = await medewerker(aanbieder).maak();
  return { aanbieder, ik, context: await contextIn(ik) };
}
describe('an enrolment', () => {
  test('ends on a day, goes on again, and a second one follows; never two on one day', async () => {
    const { aanbieder, context } = await opSchool();
    const { id } = await cursist(aanbieder).ingeschreven('2026-01-01').maak();
    const [eerste] = (await getCursistpagina(context, id)).inschrijvingen;
    const inschrijvingId = eerste?.id ?? '';
    const opnieuw = { cursistId: id, begin: dag('2026-09-01'), formulierId: uuidv7() };
    await expect(schrijfIn(context, opnieuw)).rejects.toEqual(fout('ongeldig', { begin: ['cursist.fouten.overlapt'] }));
    const eindig = (einde: string | null) =>
      eindigInschrijving(context, { cursistId: id, inschrijvingId, einde: einde === null ? null : dag(einde) });
    await expect(eindig('2025-12-31')).rejects.toEqual(fout('ongeldig', { einde: ['cursist.fouten.einde_voor_begin'] }));
    await eindig('2026-08-31');
    await Promise.all([schrijfIn(context, opnieuw), schrijfIn(context, opnieuw)]);
    await expect(eindig(null)).rejects.toEqual(fout('ongeldig', { einde: ['cursist.fouten.overlapt'] }));
    expect(await vraag('select begin::text, einde::text from inschrijving where cursist_id = $1 order by begin', [id])).toEqual([
      { begin: '2026-01-01', einde: '2026-08-31' },
      { begin: '2026-09-01', einde: null },
    ]);
  });
});

describe('C 12.5: the contactpersoon', () => {
  test('is one at a time; a new one takes over today, the one before keeps yesterday, deputies stay', async () => {
    const { aanbieder, ik, context } = await opSchool();
    const [ander, derde] = [await medewerker(aanbieder).maak(), await medewerker(aanbieder).maak()];
    const { id } = await cursist(aanbieder).metContactpersoon(ik).maak();
    const wijs = (gebruikerId: string, soort: 'contactpersoon' | 'plaatsvervanger', van = '2026-10-05', formulierId = uuidv7()) =>
      wijsAan(context, { cursistId: id, soort, gebruikerId, van: dag(van), formulierId });
    await wijs(derde.id, 'plaatsvervanger');
    const formulierId = uuidv7();
    await Promise.all([
      wijs(ander.id, 'contactpersoon', '2026-10-05', formulierId),
      wijs(ander.id, 'contactpersoon', '2026-10-05', formulierId),
    ]);
    const { contacten } = await getContacten(context, id);
    expect(contacten.filter(({ isNu }) => isNu).map(({ naam, soort }) => [naam, soort])).toEqual([
      [ander.naam, 'contactpersoon'],
      [derde.naam, 'plaatsvervanger'],
    ]);
    expect(contacten.find(({ naam }) => naam === ik.naam)?.tot?.toString()).toBe('2026-10-04');
    await expect(wijs(ik.id, 'contactpersoon', '2026-10-04')).rejects.toEqual(
      fout('ongeldig', { van: ['cursist.fouten.later_aangewezen'] }),
    );
    await wijs(ik.id, 'contactpersoon', '2026-11-01');
    await expect(wijs(derde.id, 'contactpersoon', '2026-10-10')).rejects.toEqual(
      fout('ongeldig', { van: ['cursist.fouten.later_aangewezen'] }),
    );
  });

  test('that is ended sees nothing of the gemeente any more', async () => {
    const keten = await ketenMetToestemming();
    const context = await contextIn(keten.contactpersoon);
    const [eigen] = (await getContacten(context, keten.cursist.id)).contacten;
    await beeindigContact(context, { cursistId: keten.cursist.id, contactId: eigen?.id ?? '', tot: null });
    const pagina = await getCursistpagina(context, keten.cursist.id);
    expect(pagina.gemeente).toMatchObject({ contact: null, termijn: null, lening: null });
    const redenen = pagina.poort.scholen.flatMap(({ regels }) => regels.map((regel) => (regel.isOpen ? 'open' : regel.reden)));
    expect([...new Set(redenen)]).toEqual(['geen_contactpersoon']);
    expect(pagina.cursist.kenmerk).toBe(keten.cursist.kenmerk);
  });

  test('of another school cannot be named', async () => {
    const { aanbieder, context } = await opSchool();
    const elders = await opSchool();
    const { id } = await cursist(aanbieder).maak();
    const poging = wijsAan(context, {
      cursistId: id,
      soort: 'contactpersoon',
      gebruikerId: elders.ik.id,
      van: dag('2026-10-05'),
      formulierId: uuidv7(),
    });
    await expect(poging).rejects.toEqual(fout('ongeldig', { gebruikerId: ['fouten.keuze'] }));
  });
});
