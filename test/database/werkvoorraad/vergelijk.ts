import type { Temporal } from 'temporal-polyfill';
import type { Wachtrij } from '~/domein/werkvoorraad/wachtsleutel';
import { alsActor } from '../../fabriek/sessie';

/** An entry as one line, so that lists can be laid side by side. */
export const tekst = ({ waarden, ...rij }: Wachtrij): string =>
  [
    rij.regel,
    rij.onderwerp,
    rij.voorval,
    rij.persoon,
    rij.aanbieder,
    rij.van,
    rij.uiterste,
    rij.namens,
    JSON.stringify(waarden, Object.keys(waarden).sort()),
  ].join(' | ');

const LIJST = `select regel, onderwerp, voorval, persoon, aanbieder, van::text, uiterste::text, namens, waarden from werkvoorraad.wacht()`;

/** The list of this session as the database gives it, in the eyes of the colleague for whom it is read if `namens` is given. */
export const volgensDatabase = (sessie: string, namens?: string): Promise<string[]> =>
  alsActor(sessie, (c) => c.query<Wachtrij>(LIJST)).then(({ rows }) =>
    rows.map((rij) => tekst({ ...rij, namens: namens ?? rij.namens })).sort(),
  );

/** What only one of both says. */
export const naast = (wie: string, moment: Temporal.Instant, database: string[], regels: string[]): string[] => [
  ...database.filter((rij) => !regels.includes(rij)).map((rij) => `${moment.toString()} ${wie}: only the database says ${rij}`),
  ...regels.filter((rij) => !database.includes(rij)).map((rij) => `${moment.toString()} ${wie}: only the rules say ${rij}`),
];
