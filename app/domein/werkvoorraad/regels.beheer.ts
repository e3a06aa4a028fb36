import type { Beheerfeiten } from './feiten';
import type { Regel } from './regel';

/** Days before its last day that an access waits. */
export const TOEGANG_DAGEN = 30;

const vast = { doet: 'zelf' as const };

/** Someone of a school that applied: report, reaction and signing are only for who has access. */
export const toegangGeven: Regel<Beheerfeiten> = {
  ...vast,
  naam: 'toegang_geven',
  rollen: ['beheerder'],
  groep: 'toegang',
  bron: 'Convenant art. 12.5 en 12.8',
  pad: () => '/toegang',
  wacht: ({ contacten }) =>
    contacten.map(({ id, aanbiederId, school, sinds }) => ({
      ...{ onderwerp: id, voorval: 'toegang', persoon: null, aanbieder: aanbiederId },
      ...{ van: sinds.toString(), uiterste: null, waarden: { naam: school } },
    })),
};

/** An access that ends soon, without another after it. */
export const toegangEindigt: Regel<Beheerfeiten> = {
  ...vast,
  naam: 'toegang_eindigt',
  rollen: ['beheerder'],
  groep: 'toegang',
  bron: 'Convenant art. 12.8',
  pad: ({ waarden }) => `/toegang/${waarden['gebruiker']}`,
  wacht: ({ toegangen }, { vandaag }) =>
    toegangen.flatMap(({ id, gebruikerId, rol, tot, heeftVervolg }) => {
      const dagen = vandaag.until(tot, { largestUnit: 'days' }).days;
      if (heeftVervolg || dagen < 0 || dagen > TOEGANG_DAGEN) return [];
      const wanneer = { van: tot.subtract({ days: TOEGANG_DAGEN }).toString(), uiterste: tot.toString() };
      return {
        onderwerp: id,
        voorval: tot.toString(),
        persoon: null,
        aanbieder: null,
        ...wanneer,
        waarden: { gebruiker: gebruikerId, rol },
      };
    }),
};

/** A colleague's change of the matrix, until the day before it would take effect. */
export const matrixBesluiten: Regel<Beheerfeiten> = {
  ...vast,
  naam: 'matrix_besluiten',
  rollen: ['beheerder'],
  groep: 'besluit',
  bron: 'Convenant art. 12.1 en 12.2',
  pad: ({ onderwerp }) => `/grondslagen/${onderwerp}`,
  wacht: ({ voorstellen }, { vandaag }) =>
    voorstellen.flatMap(({ id, ingang, voorgesteldOp, isEigen }) => {
      const laatste = ingang.subtract({ days: 1 });
      if (isEigen || laatste.until(vandaag).sign > 0) return [];
      const wanneer = { van: voorgesteldOp.toString(), uiterste: laatste.toString() };
      return { onderwerp: id, voorval: ingang.toString(), persoon: null, aanbieder: null, ...wanneer, waarden: {} };
    }),
};

/** A Dutch text of the toestemmingsverklaring that one's own side has not confirmed: gemeente and fg each for itself. */
export const tekstVaststellen: Regel<Beheerfeiten> = {
  ...vast,
  naam: 'tekst_vaststellen',
  rollen: ['beheerder', 'fg'],
  groep: 'besluit',
  bron: 'Convenant art. 12.2',
  pad: ({ onderwerp }) => `/teksten/${onderwerp}`,
  wacht: ({ teksten }) =>
    teksten.map(({ id, code, nummer, taal, van }) => ({
      onderwerp: id,
      voorval: 'vaststellen',
      persoon: null,
      aanbieder: null,
      van: van.toString(),
      uiterste: null,
      waarden: { code, nummer: String(nummer), taal },
    })),
};
