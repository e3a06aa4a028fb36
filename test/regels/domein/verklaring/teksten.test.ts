import { describe, expect, test } from 'vitest';
import { categorieen, richtingen } from '~/domein/grondslag/categorie';
import { redenen } from '~/domein/grondslag/reden';
import { antwoordzin } from '~/domein/verklaring/tekst';
import { kanalen } from '~/domein/toestemming/toestemming';
import { intrekkingskanalen } from '~/domein/toestemming/toestemming.schema';
import { bronnen } from '~/platform/i18n/bronnen.server';
import { maakI18n } from '~/platform/i18n/i18n';
import { talen } from '~/platform/i18n/taal';
import { geleverdeTekst } from '../../../fabriek/toestemmingstekst';

const soorten = ['verleend', 'geweigerd', 'ingetrokken'];
const sleutels = [
  ...kanalen.map((kanaal) => `kanaal.${kanaal}`),
  ...intrekkingskanalen.map((kanaal) => `kanaal.${kanaal}`),
  ...categorieen.map((categorie) => `categorie.${categorie}`),
  ...richtingen.flatMap((richting) => [`doorgang.${richting}`, `vooruitblik.${richting}`]),
  ...Object.keys(redenen).map((reden) => `reden.${reden}`),
  ...soorten.flatMap((soort) => [`soort.${soort}`, `soort.${soort}_alle`, `gelukt.${soort}`, `gebeurtenis.${soort}`]),
  ...['verleend_op_school', 'ingetrokken_op_school', 'geweigerd_alle', 'ingetrokken_alle'].map((soort) => `gebeurtenis.${soort}`),
  ...['geen_antwoord', 'ja', 'ja_dicht', 'nee', 'ingetrokken'].map((stand) => `stand.${stand}`),
  ...['geen_antwoord', 'ja', 'nee', 'ingetrokken'].map((stand) => `mijn.${stand}`),
  ...['open', 'dicht', 'geen_antwoord', 'ingetrokken_school', 'ingetrokken_gemeente', 'gelukt_vastgelegd', 'gelukt_ingetrokken'].map(
    (soort) => `school.${soort}`,
  ),
  ...['open', 'gaat_open', 'dicht'].map((uitkomst) => `vooruitblik.${uitkomst}`),
  ...['open', 'niets_open', 'gesloten', 'niets_gesloten', 'titel_open', 'titel_dicht'].map((gevolg) => `gevolg.${gevolg}`),
];

test.each(talen)('every word that is chosen at the moment itself exists: %s', (taal) => {
  const { exists } = maakI18n(taal, bronnen[taal]);
  expect(sleutels.filter((sleutel) => !exists(`toestemming.${sleutel}`))).toEqual([]);
});

describe('the text that is asked (C 12.2, AVG 7)', () => {
  const tekst = geleverdeTekst();
  const alles = JSON.stringify(tekst);

  test('says what makes a no free: benefit, fine, residence, help that goes on', () => {
    for (const woord of ['uitkering', 'boete', 'in Nederland te wonen', 'blijft u helpen']) expect(alles).toContain(woord);
  });

  test('says that a no may become a ja, and a ja may be withdrawn any day, without a reason, and how', () => {
    for (const woord of ['later ja zeggen', 'elke dag intrekken', 'niet te zeggen waarom', 'Bellen of een brief', 'meteen'])
      expect(alles).toContain(woord);
  });

  test('says until when it holds, that a partner never has to sign, and that a tolk helps', () => {
    for (const woord of ['klaar met inburgeren', 'verhuist', 'Dat hoeft nooit', 'tolk met een diploma']) expect(alles).toContain(woord);
  });

  test('names the school in a ja and in a nee for that school, and no school in a nee for all', () => {
    expect(antwoordzin(tekst, 'ja', 'Taalschool A')).toContain('Taalschool A');
    expect(antwoordzin(tekst, 'nee_school', 'Taalschool A')).toContain('Taalschool A');
    expect(antwoordzin(tekst, 'nee_alle', 'Taalschool A')).not.toContain('Taalschool A');
    expect(antwoordzin(tekst, 'ja', null)).toMatch(/_{10}/);
  });

  test('keeps to short sentences and short words: A2', () => {
    const zinnen = [
      ...tekst.inleiding,
      ...tekst.gegevens.map(({ uitleg }) => uitleg),
      ...tekst.delen.flatMap(({ alineas }) => alineas),
      tekst.tolk,
      tekst.partner,
    ]
      .flatMap((alinea) => alinea.split(/(?<=[.?!:])\s+/))
      .map((zin) => zin.split(/\s+/));
    expect(zinnen.filter((zin) => zin.length > 20).map((zin) => zin.join(' '))).toEqual([]);
    const gemiddeld = zinnen.flat().length / zinnen.length;
    expect(gemiddeld).toBeLessThan(10);
  });
});
