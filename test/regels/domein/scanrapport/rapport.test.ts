import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eigenschappen, onderdelen } from '~/domein/kwaliteitsscan/onderdeel';
import { bericht } from '~/domein/scanrapport/bericht';
import type { Rapportgegevens } from '~/domein/scanrapport/rapportgegevens';
import { ontbreekt } from '~/domein/scanrapport/rapportklaar';
import { maakRapport } from '~/domein/scanrapport/rapportstuk';
import { rapportverschillen } from '~/domein/scanrapport/rapportverschil';
import { leesRapportinhoud } from '~/domein/scanrapport/scanrapport.schema';
import { gerapporteerd, naarConceptinhoud, secties } from '~/domein/scanrapport/sectie';
import { voorzet } from '~/domein/scanrapport/voorzet';
import { maakStukPdf } from '~/platform/pdf/stuk.server';
import { pdfTekst } from '../../../fabriek/pdftekst';

const opmaak = { datum: (dag: string) => `dag ${dag}` };
const kop = { versie: 2, dag: '2026-11-20', moment: '2026-11-20T10:00:00Z' };

const gegevens: Rapportgegevens = {
  school: { naam: 'Taalschool Zee', kvkNummer: '12345678', bowNummer: '321', plaats: 'Den Haag' },
  soort: 'aanmelding',
  begonnenOp: '2026-11-02',
  uiterste: '2026-11-23',
  bevindingen: [
    { onderdeel: 'kvk', samenvatting: 'Komt overeen met de aanmelding.', beoordeling: 'goed', peildatum: '2026-11-03' },
    { onderdeel: 'nt2', samenvatting: 'Acht van de tien docenten.', beoordeling: 'aandacht', peildatum: '2026-11-04' },
  ],
  stukken: [{ onderdeel: 'kvk', ontvangenOp: '2026-11-03' }],
  cijfers: { nt2: [{ label: 'Docenten', waarde: '80 %' }] },
  risicos: [
    { onderdeel: 'nt2', ernst: 'midden', omschrijving: 'Weinig avondlessen.', verteldOp: '2026-11-05', antwoorden: ['Wij zoeken iemand.'] },
  ],
};
const woorden = { samenvatting: 'Alles is bekeken.', nt2: 'Acht van de tien docenten.', conclusie: 'De school kan meedoen.' };

const klaar = {
  bevonden: onderdelen.filter((een) => eigenschappen[een].verplicht).map((onderdeel) => ({ onderdeel })),
  ...{ gesprekAfgerond: true, isTeLaat: false, heeftReden: false, nietVerteld: 0 },
  inhoud: { samenvatting: 'a', conclusie: 'b' },
};

describe('what a report still misses (B1.3, B1.4)', () => {
  test('nothing, when every required part was found, the gesprek is done, every risk was told and the words are there', () => {
    expect(ontbreekt(klaar)).toEqual([]);
  });

  test.each([
    ['a finding', { bevonden: klaar.bevonden.filter(({ onderdeel }) => onderdeel !== 'kvk') }, [{ wat: 'bevinding', onderdeel: 'kvk' }]],
    ['the gesprek', { gesprekAfgerond: false }, [{ wat: 'gesprek' }]],
    ['a reason, once it is too late', { isTeLaat: true }, [{ wat: 'reden' }]],
    ['no reason, when it was given', { isTeLaat: true, heeftReden: true }, []],
    ['risks that were not told (C 4.3)', { nietVerteld: 2 }, [{ wat: 'risico', aantal: 2 }]],
    ['words', { inhoud: { samenvatting: 'a' } }, [{ wat: 'tekst', sectie: 'conclusie' }]],
  ])('%s', (_, anders, mist) => {
    expect(ontbreekt({ ...klaar, ...anders })).toEqual(mist);
  });

  test('extra Toezicht in de klas is never missed; every other part is', () => {
    fc.assert(
      fc.property(fc.subarray([...onderdelen]), (bevonden) => {
        const mist = ontbreekt({ ...klaar, bevonden: bevonden.map((onderdeel) => ({ onderdeel })) });
        const verwacht = onderdelen.filter((een) => een !== 'extra_toezicht' && !bevonden.includes(een));
        expect(mist).toEqual(verwacht.map((onderdeel) => ({ wat: 'bevinding', onderdeel })));
      }),
    );
  });
});

describe('the report', () => {
  test('has no part for what may be about crime (AVG 10, B1.3)', () => {
    expect(gerapporteerd).not.toContain('inspectie_szw');
    expect(secties).not.toContain('inspectie_szw');
    expect(naarConceptinhoud({ inspectie_szw: 'geheim', kvk: ' goed ' })).toEqual({ kvk: 'goed' });
  });

  test('is drafted from what was found, in its words', () => {
    const inhoud = voorzet(gegevens);
    expect(inhoud).toMatchObject({ kvk: 'Komt overeen met de aanmelding.', nt2: 'Acht van de tien docenten.' });
    expect(inhoud.samenvatting).toBe(
      'Wij keken naar 2 onderdelen van Taalschool Zee. De uitkomst: goed: 1, aandacht nodig: 1. Wij vertelden de school één risico.',
    );
    expect(inhoud.conclusie).toBeUndefined();
  });

  test('says how many documents came in on which day, never which', () => {
    const stukken = ['2026-11-05', '2026-11-03', '2026-11-05'].map((ontvangenOp) => ({ onderdeel: 'kvk' as const, ontvangenOp }));
    const { delen } = maakRapport({ ...gegevens, stukken }, woorden, kop, opmaak);
    expect(delen.find(({ sectie }) => sectie === 'kvk')?.feiten).toContainEqual({
      label: 'Documenten',
      waarde: '1 ontvangen op dag 2026-11-03, 2 ontvangen op dag 2026-11-05',
    });
  });

  test('is read back from the database as it was', () => {
    const rapport = maakRapport(gegevens, woorden, kop, opmaak);
    expect(leesRapportinhoud(JSON.parse(JSON.stringify(rapport)))).toEqual(rapport);
  });

  test('says on paper what it says on the page', async () => {
    const { stuk } = maakRapport(gegevens, woorden, kop, opmaak);
    const papier = (await pdfTekst(await maakStukPdf(stuk))).replace(/\s/g, '');
    for (const zin of zinnen(stuk.blokken)) expect(papier).toContain(zin.replace(/\s/g, ''));
  });

  test('is the same file each time it is asked for', async () => {
    const { stuk } = maakRapport(gegevens, woorden, kop, opmaak);
    expect(Buffer.from(await maakStukPdf(stuk)).equals(Buffer.from(await maakStukPdf(stuk)))).toBe(true);
  });

  test('shows what a later version changed, and nothing else', () => {
    const vorige = maakRapport(gegevens, woorden, { ...kop, versie: 1 }, opmaak);
    const nieuw = maakRapport({ ...gegevens, risicos: [] }, { ...woorden, conclusie: 'De school kan nog niet meedoen.' }, kop, opmaak);
    expect(rapportverschillen(vorige, vorige)).toEqual([]);
    expect(rapportverschillen(vorige, nieuw)).toEqual([
      { kop: 'Conclusie', van: 'De school kan meedoen.', naar: 'De school kan nog niet meedoen.' },
      { kop: 'Risico’s', van: 'midden: Weinig avondlessen.\nWij zoeken iemand.', naar: null },
    ]);
  });

  test('goes to Blik op Werk with a message that names the school by its numbers', () => {
    const { onderwerp, tekst } = bericht(gegevens.school, 2);
    expect(onderwerp).toBe('Rapport kwaliteitsscan Taalschool Zee (nummer 321)');
    expect(tekst).toContain('KvK 12345678');
  });
});

/** Every sentence of a document. */
function zinnen(blokken: unknown): string[] {
  if (typeof blokken === 'string') return [blokken];
  if (Array.isArray(blokken)) return blokken.flatMap(zinnen);
  if (typeof blokken !== 'object' || blokken === null) return [];
  return Object.entries(blokken).flatMap(([naam, waarde]) => (naam === 'soort' ? [] : zinnen(waarde)));
}
