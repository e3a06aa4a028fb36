import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { persoonsregels } from '~/domein/werkvoorraad/werkvoorraad';
import { sorteerkolommen } from '~/domein/inburgeraar/caseload';
import { beperkingsoorten, type Dossierfeiten } from '~/domein/inburgeraar/feiten';
import { feitsoorten } from '~/domein/inburgeraar/feitsoorten';
import { leningsoorten } from '~/domein/inburgeraar/lening';
import { plichteinden } from '~/domein/inburgeraar/plicht';
import { leerroutes, niveaus } from '~/domein/inburgeraar/route';
import { gebeurtenissen, opVolgorde } from '~/domein/inburgeraar/tijdlijn';
import { doelgroepen, wetten } from '~/domein/inburgeraar/wet';
import { standen } from '~/domein/waarneming/waarneming';
import { bronnen } from '~/platform/i18n/bronnen.server';
import { maakI18n } from '~/platform/i18n/i18n';
import { talen } from '~/platform/i18n/taal';

const onder = (begin: string, delen: readonly string[], eind = '') => delen.map((deel) => `${begin}.${deel}${eind}`);
const sleutels = [
  ...onder(
    'inburgeraar.aandacht',
    persoonsregels.map(({ naam }) => naam),
  ),
  ...onder('inburgeraar.kolommen', sorteerkolommen),
  ...onder('inburgeraar.wet', wetten),
  ...onder('inburgeraar.wet_lang', wetten),
  ...onder('inburgeraar.doelgroep', doelgroepen),
  ...onder('inburgeraar.doelgroep_lang', doelgroepen),
  ...onder('inburgeraar.route', [...leerroutes, ...niveaus]),
  ...onder('inburgeraar.route_lang', [...leerroutes, ...niveaus]),
  ...onder('inburgeraar.einde', plichteinden),
  ...onder('inburgeraar.einde_uitleg', plichteinden),
  ...onder('inburgeraar.beperking', beperkingsoorten),
  ...onder('inburgeraar.beperking_uitleg', beperkingsoorten),
  ...onder(
    'inburgeraar.opties',
    onder('lening', leningsoorten).map((sleutel) => sleutel.replace('.', '_')),
  ),
  ...onder('inburgeraar.leeg', leningsoorten),
  ...['titel', 'lead', 'actie'].flatMap((deel) => onder('inburgeraar.feiten', feitsoorten, `.${deel}`)),
  ...onder('waarneming.stand', standen),
];

const dag = Temporal.PlainDate.from('2026-01-01');
const kop = { id: 'a', vastgelegdOp: '2026-01-01T10:00:00.000Z', vastgelegdDoor: 'u' };
const feiten: Dossierfeiten = {
  situaties: wetten.flatMap((wet) => doelgroepen.map((doelgroep) => ({ ...kop, wet, doelgroep, van: dag }))),
  begeleidingen: [{ ...kop, van: dag, tot: dag }],
  termijnen: [
    { ...kop, begin: null, einde: dag },
    { ...kop, begin: null, einde: null },
  ],
  leningen: leningsoorten.map((soort) => ({ ...kop, soort, resterendCent: null, peildatum: dag })),
  plannen: [{ ...kop, niveau: 'B1', van: dag }],
  leerroutes: leerroutes.map((route) => ({ ...kop, route, van: dag })),
  einden: plichteinden.map((soort) => ({ ...kop, soort, datum: dag, herroepen: true, herroepenOp: kop.vastgelegdOp })),
  beperkingen: beperkingsoorten.map((soort) => ({ ...kop, soort, van: dag, tot: dag })),
  koppelingen: [{ ...kop, aanbiederId: 's', aanbiederNaam: 'Taalschool $t(x)', kenmerk: 'K', beeindigdOp: kop.vastgelegdOp }],
};

describe.each([...talen])('in %s', (taal) => {
  const { t, exists } = maakI18n(taal, bronnen[taal]);

  test('every value has words', () => expect(sleutels.filter((sleutel) => !exists(sleutel))).toEqual([]));

  test('every event of the timeline is a sentence, with nothing left to fill in', () => {
    const alle = gebeurtenissen(feiten, { id: 'i', begonnenOp: kop.vastgelegdOp, namen: { u: 'Noor' } });
    const zinnen = alle.map(({ titelSleutel, waarden }) => [titelSleutel, t(titelSleutel, waarden ?? {})] as const);
    expect(zinnen.filter(([sleutel, zin]) => zin === sleutel || /\{\{|inburgeraar\./.test(zin))).toEqual([]);
    expect(alle.every(({ soort, door }) => soort === 'gegevens' || door === 'Noor' || door === undefined)).toBe(true);
  });
});

test('a day stands in the timeline from its first moment in Den Haag', () => {
  const op = (moment: string) => ({ moment, soort: 's', titelSleutel: 't' });
  const volgorde = opVolgorde([op('2026-03-01'), op('2026-02-28T23:30:00Z'), op('2026-02-28T22:30:00Z'), op('2026-03-02')]);
  expect(volgorde.map(({ moment }) => moment)).toEqual(['2026-03-02', '2026-02-28T23:30:00Z', '2026-03-01', '2026-02-28T22:30:00Z']);
});
