import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { StaticRouter } from 'react-router-dom/server';
import { describe, expect, test } from 'vitest';
import { bronnen } from '~/platform/i18n/bronnen.server';
import { maakI18n } from '~/platform/i18n/i18n';
import type { Inhoud } from '~/domein/voortgang/inhoud';
import { niveaureeksen, urenreeksen } from '~/domein/voortgang/reeks';
import { Verloop } from '~/domein/voortgang/ui/Verloop';

const inhoud = (lezen: 'A1' | 'A2' | null, gevolgd: number | null): Inhoud => ({
  voortgang: {
    lezen,
    luisteren: 'A0+',
    schrijven: null,
    spreken: 'B1+',
    knm: null,
    verzuimGemeld: 5,
    verzuimNietGemeld: 2,
    toelichting: null,
  },
  uren: gevolgd === null ? null : { gepland: 401, gevolgd },
  nonFormeel: null,
  bijzonderheden: [],
});
const rapportages = [
  { periodeTot: '2026-03-31', inhoud: inhoud('A1', 393) },
  { periodeTot: '2026-06-30', inhoud: inhoud(null, null) },
  { periodeTot: '2026-09-30', inhoud: inhoud('A2', 371) },
];

/** The charts as the server sends them. */
function teken(): string[] {
  const html = renderToStaticMarkup(
    <StaticRouter location="/">
      <I18nextProvider i18n={maakI18n('nl', bronnen.nl)}>
        <Verloop rapportages={rapportages} />
      </I18nextProvider>
    </StaticRouter>,
  );
  return html.split('<figure').slice(1);
}

type Plek = { x: number; y: number };

/** Where the points of each line stand: circles, squares, triangles, diamonds; without the one beside its name. */
function lijnen(figuur: string): Map<string, Plek[]> {
  const delen = figuur.split(/<g class="tk-reeks-\d">/).slice(1);
  return new Map(
    delen.map((deel) => {
      const tot = deel.slice(0, deel.indexOf('</g>'));
      const naam = /class="tk-grafiek__naam">([^<]+)</.exec(tot)?.[1] ?? '';
      const punten = [...tot.matchAll(/<(circle|rect|path)([^>]*)class="tk-grafiek__punt"/g)].map(([, vorm, rest = '']) =>
        plekVan(vorm, rest),
      );
      return [naam, punten.slice(0, -1)];
    }),
  );
}

function plekVan(vorm: string | undefined, rest: string): Plek {
  const getal = (naam: string) => Number(new RegExp(` ${naam}="([-\\d.]+)"`).exec(rest)?.[1]);
  if (vorm === 'circle') return { x: getal('cx'), y: getal('cy') };
  if (vorm === 'rect') return { x: getal('x') + 4, y: getal('y') + 4 };
  const [, x, y] = / d="M([-\d.]+) ([-\d.]+)l/.exec(rest) ?? [];
  return { x: Number(x), y: Number(y) + 5.5 };
}

/** Each line of the grid, by the word beside it. */
function raster(figuur: string): { tekst: string; y: number }[] {
  return [...figuur.matchAll(/y1="([\d.]+)"[^>]*class="tk-grafiek__raster"[^>]*><\/line><text[^>]*>([^<]+)</g)].map(
    ([, y, tekst = '']) => ({
      tekst,
      y: Number(y),
    }),
  );
}

/** The table under a chart: its heads, and per day the cells. */
function tabel(figuur: string): { koppen: string[]; rijen: string[][] } {
  const kaal = (html: string) => html.replace(/<[^>]+>/g, '').trim();
  const koppen = [...figuur.matchAll(/<th[^>]*role="columnheader"[^>]*>(.*?)<\/th>/g)].map(([, kop = '']) => kaal(kop));
  const body = /<tbody[^>]*>(.*?)<\/tbody>/.exec(figuur)?.[1] ?? '';
  const rijen = [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, rij = '']) =>
    [...rij.matchAll(/<(?:td|th)[^>]*>(.*?)<\/(?:td|th)>/g)].map(([, c = '']) => kaal(c)),
  );
  return { koppen, rijen };
}

const GEEN = 'niet gemeten';
/** So that lines do not cover each other, each as a whole is drawn this far off at most. */
const SPREIDING = 6.5;
/** Places are rounded to tenths. */
const AFRONDING = 0.11;

describe('the chart of levels and hours', () => {
  const [niveaus = '', uren = ''] = teken();

  test('shows the levels of its table, point by point', () => {
    const { koppen, rijen } = tabel(niveaus);
    expect(koppen).toEqual(['Datum', 'Lezen', 'Luisteren', 'Schrijven', 'Spreken']);
    expect(rijen.map((rij) => rij.slice(1))).toEqual([
      ['A1', 'A0+', GEEN, 'B1+'],
      [GEEN, 'A0+', GEEN, 'B1+'],
      ['A2', 'A0+', GEEN, 'B1+'],
    ]);
    const strepen = raster(niveaus);
    for (const naam of koppen.slice(1)) {
      const punten = lijnen(niveaus).get(naam) ?? [];
      const kolom = rijen.map((rij) => rij[koppen.indexOf(naam)] ?? '').filter((cel) => cel !== GEEN);
      const getekend = punten.map(({ y }) => strepen.filter((streep) => Math.abs(streep.y - y) <= SPREIDING).map(({ tekst }) => tekst));
      expect(getekend, naam).toEqual(kolom.map((cel) => [cel]));
    }
  });

  test('shows the hours of its table, in quarters', () => {
    const { koppen, rijen } = tabel(uren);
    expect(koppen).toEqual(['Datum', 'Gepland', 'Gevolgd', 'Gemist', 'Geoefend']);
    expect(rijen.map((rij) => rij.slice(1))).toEqual([
      ['100,25', '98,25', '1,75', GEEN],
      [GEEN, GEEN, '1,75', GEEN],
      ['100,25', '92,75', '1,75', GEEN],
    ]);
    const strepen = raster(uren).map(({ tekst, y }) => ({ waarde: Number(tekst.replace(',', '.')), y }));
    const [laag, hoog] = [strepen.at(0), strepen.at(-1)];
    const perUur = ((laag?.y ?? 0) - (hoog?.y ?? 0)) / ((hoog?.waarde ?? 1) - (laag?.waarde ?? 0));
    for (const naam of koppen.slice(1)) {
      const punten = lijnen(uren).get(naam) ?? [];
      const kolom = rijen.map((rij) => rij[koppen.indexOf(naam)] ?? '').filter((cel) => cel !== GEEN);
      expect(punten.length, naam).toBe(kolom.length);
      const ernaast = kolom.map((cel, nr) => (punten[nr]?.y ?? 0) - ((laag?.y ?? 0) - Number(cel.replace(',', '.')) * perUur));
      for (const afstand of ernaast) {
        expect(Math.abs(afstand), naam).toBeLessThanOrEqual(SPREIDING);
        expect(Math.abs(afstand - (ernaast[0] ?? 0)), naam).toBeLessThanOrEqual(AFRONDING);
      }
    }
  });

  test('puts each point at the last day of its period, and a day without a level leaves a gap', () => {
    const lezen = lijnen(niveaus).get('Lezen') ?? [];
    const luisteren = lijnen(niveaus).get('Luisteren') ?? [];
    expect(lezen.map(({ x }) => x)).toEqual([luisteren[0]?.x, luisteren[2]?.x]);
    expect(niveaus.match(/class="tk-grafiek__lijn"/g)).toHaveLength(2 + 1 + 1);
  });

  test('comes from one array', () => {
    expect(niveaureeksen(rapportages)[0]?.punten.map(({ waarde }) => waarde)).toEqual([2, null, 4]);
    expect(urenreeksen(rapportages)[2]?.punten.map(({ waarde }) => waarde)).toEqual([1.75, 1.75, 1.75]);
  });
});
