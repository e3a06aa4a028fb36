import { uuidv7 } from 'uuidv7';
import { afterEach, describe, expect, test } from 'vitest';
import { findAanmelding, listContacten, listDocenten } from '~/domein/aanmelding/aanmelding.repository.server';
import { getConcept, openAanmelding } from '~/domein/aanmelding/concept.service.server';
import { voegConceptstukToe } from '~/domein/aanmelding/conceptstuk.service.server';
import { getOntvangen } from '~/domein/aanmelding/indienen.service.server';
import { metActor } from '~/platform/db/actor.server';
import { dienIn, eigenKvk, geopendConcept, volledigeInhoud } from '../../fabriek/aanmelding';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { uitkomst } from '../../fabriek/eigenlink';
import { relatiebeheerder, tekenbevoegde } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { scan } from '../../fabriek/scan';
import { school } from '../../fabriek/school';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

afterEach(() => zetKlok(null));

const aanmeldingVan = async (kvk: string) =>
  await vraag<{ id: string; scan: string; stand: string }>(
    'select a.id, k.id as scan, scan.stand(k.id) as stand from aanmelding a join kwaliteitsscan k on k.aanmelding_id = a.id where a.kvk_nummer = $1',
    [kvk],
  );
const post = (onderwerp: string) =>
  vraag<{ sjabloon: string }>('select sjabloon from uitgaande_post where onderwerp_id = $1', [onderwerp]).then((rijen) =>
    rijen.map((r) => r.sjabloon),
  );

describe('an aanmelding that is sent (C 2.1, 2.2, 4.1)', () => {
  test('opens its scan, names its people, hands over its documents, plans both mails, and the draft is gone', async () => {
    await zetKlok('2026-11-03T09:00:00Z');
    const kvk = eigenKvk();
    const concept = await geopendConcept(volledigeInhoud(kvk));
    await voegConceptstukToe(concept.context, concept.geheim, uuidv7(), new File([pdf()], '../../jaarverslag.pdf'));
    await dienIn(concept);
    const [rij] = await aanmeldingVan(kvk);
    if (!rij) throw new Error('there is no aanmelding');
    expect(rij.stand).toBe('aangemeld');
    expect(await post(rij.id)).toEqual(['aanmelding_bevestigd']);
    expect(await post(rij.scan)).toEqual(['aanmelding_ontvangen']);
    expect(await vraag('select onderdeel, naam, ontvangen_van, is_beperkt from scanstuk where scan_id = $1', [rij.scan])).toEqual([
      { onderdeel: 'aanmelding', naam: 'jaarverslag.pdf', ontvangen_van: 'taalaanbieder', is_beperkt: false },
    ]);
    expect(await vraag('select 1 from aanmelding_concept where email = $1', [concept.email])).toEqual([]);
    expect(await getConcept(concept.context, concept.geheim)).toBeNull();
    expect(await openAanmelding(concept.context, concept.sleutel)).toBeNull();
    expect(await getOntvangen(concept.context, concept.geheim)).toMatchObject({
      naam: `Taalhuis ${kvk}`,
      begonnenOp: '2026-11-03',
      werkdagen: 15,
    });
    const context = contextVoor(await sessieVoor(await relatiebeheerder().maak()));
    const gelezen = await metActor(context, async (tx) => ({
      aanmelding: await findAanmelding(tx, rij.id),
      contacten: await listContacten(tx, rij.id),
      docenten: await listDocenten(tx, rij.id),
    }));
    expect(gelezen.aanmelding).toMatchObject({
      kvkNummer: kvk,
      inhoud: { verklaring: { tekst: '2026-1', voldoet: true, scan: true } },
    });
    expect(gelezen.contacten).toMatchObject([{ naam: 'Ilse Vermeer', functie: 'directeur' }]);
    expect(gelezen.docenten).toMatchObject([{ naam: 'Noor Bakker', register: 'bvnt2', registernummer: 'B-77123' }]);
    const ander = contextVoor(await sessieVoor(await tekenbevoegde().maak()));
    expect(await metActor(ander, (tx) => listDocenten(tx, rij.id))).toEqual([]);
  });

  test('the same form twice, also at once, is one aanmelding; another form of the same short time is none', async () => {
    const kvk = eigenKvk();
    const concept = await geopendConcept(volledigeInhoud(kvk));
    const formulierId = uuidv7();
    expect(await Promise.all([1, 2, 3].map(() => uitkomst(dienIn(concept, formulierId))))).toEqual([undefined, undefined, undefined]);
    expect(await uitkomst(dienIn(concept, formulierId))).toBeUndefined();
    expect(await uitkomst(dienIn(concept))).toBe('aanmelding.fouten.verlopen');
    expect(await aanmeldingVan(kvk)).toHaveLength(1);
  });

  test.each(['organisatie', 'aanbod', 'lessen', 'locaties', 'contacten', 'docenten'] as const)(
    'is refused without %s, and the draft stays',
    async (deel) => {
      const kvk = eigenKvk();
      const vol = volledigeInhoud(kvk);
      const concept = await geopendConcept({ ...vol, [deel]: Array.isArray(vol[deel]) ? [] : null });
      expect(await uitkomst(dienIn(concept))).toBe('aanmelding.fouten.ontbreekt');
      expect(await aanmeldingVan(kvk)).toEqual([]);
      expect(await getConcept(concept.context, concept.geheim)).not.toBeNull();
    },
  );
});

describe('a second aanmelding of one KvK number', () => {
  test('two at once: one is sent, the other hears only that one runs', async () => {
    const kvk = eigenKvk();
    const beide = await Promise.all([geopendConcept(volledigeInhoud(kvk)), geopendConcept(volledigeInhoud(kvk))]);
    const uitkomsten = await Promise.all(beide.map((een) => uitkomst(dienIn(een))));
    expect(uitkomsten.toSorted()).toEqual(['aanmelding.fouten.loopt_al', undefined]);
    expect(await aanmeldingVan(kvk)).toHaveLength(1);
  });

  test.each(['aangemeld', 'in_onderzoek', 'gedeeld', 'voornemen', 'voorwaardelijk'] as const)(
    'is refused while the scan is %s',
    async (stand) => {
      const { school: van } = await scan().in(stand).maak();
      const concept = await geopendConcept(volledigeInhoud(van.kvkNummer));
      expect(await uitkomst(dienIn(concept))).toBe('aanmelding.fouten.loopt_al');
      expect(await getConcept(concept.context, concept.geheim)).not.toBeNull();
    },
  );

  test.each(['vervallen', 'ingetrokken', 'niet_toegelaten'] as const)('is sent once the first is %s', async (stand) => {
    const { school: van } = await scan().in(stand).maak();
    expect(await uitkomst(dienIn(await geopendConcept(volledigeInhoud(van.kvkNummer))))).toBeUndefined();
    expect(await aanmeldingVan(van.kvkNummer)).toHaveLength(2);
  });

  test('of a partner is told to be one', async () => {
    const { kvkNummer } = await school().metConvenant('2026-01-15').maak();
    expect(await uitkomst(dienIn(await geopendConcept(volledigeInhoud(kvkNummer))))).toBe('aanmelding.fouten.is_partner');
  });
});
