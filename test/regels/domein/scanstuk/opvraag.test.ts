import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { opTeVragen, type Onderdeel } from '~/domein/kwaliteitsscan/onderdeel';
import { indicatieuitkomsten, isSterkeIndicatie } from '~/domein/scanstuk/indicatie';
import { ontvangsten, volgendeOpvraag } from '~/domein/scanstuk/opvraag';
import { opvraagbericht, type Opvraaggegevens } from '~/domein/scanstuk/opvraagbericht';
import { scan_opvraag } from '../../../../emails/scan_opvraag';

const niets = { gevraagd: [], stukken: new Map<string, number>(), afwezig: [] };
const standVan = (feiten: Partial<Parameters<typeof ontvangsten>[0]>, onderdeel: Onderdeel) =>
  ontvangsten({ ...niets, ...feiten }).find((een) => een.onderdeel === onderdeel)?.stand;

describe('what is asked of Blik op Werk (C 4.3, B1.1)', () => {
  test('the first mail names everything, also intended decisions, running investigations and general objections', () => {
    expect(volgendeOpvraag(ontvangsten(niets), false)).toEqual({ soort: 'verzoek', onderdelen: opTeVragen });
    expect(opTeVragen).toEqual(expect.arrayContaining(['beslissingen', 'onderzoeken', 'algemene_bezwaren', 'toezicht_in_de_klas']));
    expect(opTeVragen).not.toContain('keurmerk');
  });

  test.each([
    ['nothing', {}, 'niet_gevraagd'],
    ['asked', { gevraagd: ['onderzoeken'] }, 'ontbreekt'],
    ['asked and said to be absent', { gevraagd: ['onderzoeken'], afwezig: ['onderzoeken'] }, 'afwezig'],
    ['asked and sent', { gevraagd: ['onderzoeken'], stukken: new Map([['onderzoeken', 1]]) }, 'ontvangen'],
    ['said to be absent and sent after all', { afwezig: ['onderzoeken'], stukken: new Map([['onderzoeken', 2]]) }, 'ontvangen'],
    ['sent without being asked', { stukken: new Map([['onderzoeken', 1]]) }, 'ontvangen'],
  ] as const)('a part: %s', (_naam, feiten, verwacht) => {
    expect(standVan(feiten, 'onderzoeken')).toBe(verwacht);
  });

  test('a reminder names what is missing and nothing else; when nothing is, there is none', () => {
    const gevraagd = [...opTeVragen];
    const stukken = new Map(opTeVragen.slice(2).map((onderdeel) => [onderdeel as string, 1]));
    const stand = ontvangsten({ gevraagd, stukken, afwezig: [opTeVragen[0] ?? ''] });
    expect(volgendeOpvraag(stand, true)).toEqual({ soort: 'herinnering', onderdelen: [opTeVragen[1]] });
    expect(volgendeOpvraag(ontvangsten({ gevraagd, stukken, afwezig: opTeVragen.slice(0, 2) }), true)).toBeNull();
  });
});

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const gegevens: Opvraaggegevens = {
  soort: 'verzoek',
  organisatie: 'Blik op Werk',
  school: 'Taalhuis <Zuid> & Co',
  kvkNummer: '12345678',
  bowNummer: 'BOW-17',
  onderdelen: opTeVragen,
  uiterste: dag('2026-11-23'),
  vandaag: dag('2026-11-03'),
  eerstOp: null,
  afzender: { naam: 'Joost Meijer', email: 'joost@denhaag.example' },
};

describe('the words of the mail', () => {
  test('name the school with both numbers, a line per part, the last day, and who asks', () => {
    const { tekst, onderwerp } = scan_opvraag(opvraagbericht(gegevens));
    expect(onderwerp).toBe('Verzoek om stukken voor de kwaliteitsscan van Taalhuis <Zuid> & Co');
    for (const deel of ['12345678', 'BOW-17', '23 november 2026', 'joost@denhaag.example', 'voorgenomen']) expect(tekst).toContain(deel);
    expect(tekst.match(/^- /gm)).toHaveLength(opTeVragen.length);
  });

  test('of each part are words, not its code', () => {
    for (const onderdeel of opTeVragen) expect(opvraagbericht(gegevens).stukken).not.toContain(onderdeel);
  });

  test('of a reminder say when it was first asked; after the last day they do not ask for the past', () => {
    const { voor, na } = opvraagbericht({
      ...{ ...gegevens, soort: 'herinnering', onderdelen: ['onderzoeken'], eerstOp: dag('2026-11-03') },
      vandaag: dag('2026-11-24'),
    });
    expect(voor[1]).toContain('Op 3 november 2026 vroegen wij');
    expect(na[1]).toContain('De laatste dag van de scan was 23 november 2026');
    expect(opvraagbericht({ ...gegevens, vandaag: dag('2026-11-23') }).na[1]).toContain('uiterlijk 23 november 2026');
  });

  test('are the same in HTML, where a school’s name is no markup', () => {
    const { html } = scan_opvraag(opvraagbericht(gegevens));
    expect(html).toContain('Taalhuis &lt;Zuid&gt; &amp; Co');
    expect(html).not.toContain('<Zuid>');
  });
});

test('C 15.3 names the sterke, zeer sterke and buitengewoon sterke indicatie, and no other', () => {
  expect(indicatieuitkomsten.filter(isSterkeIndicatie)).toEqual(['sterk', 'zeer_sterk', 'buitengewoon_sterk']);
});
