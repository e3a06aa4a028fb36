import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Wachtrij } from '~/domein/werkvoorraad/wachtsleutel';
import { alsActor, alsEigenaarVoor } from '../../fabriek/sessie';

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

/** Where the morning mail, that counts past row level security, would count another list than this session reads. */
export const andersInDePost = async (wie: string, sessie: string): Promise<string[]> => {
  const tel = `select regel, onderwerp, voorval from werkvoorraad.wacht() order by 1, 2, 3`;
  const regels = (client: pg.PoolClient) =>
    client.query<Record<string, string>>(tel).then(({ rows }) => rows.map((rij) => Object.values(rij).join(' | ')));
  const [wacht, post] = await Promise.all([alsActor(sessie, regels), alsEigenaarVoor(sessie, regels)]);
  return wacht.join('\n') === post.join('\n') ? [] : [`${wie}: the list is [${wacht.join(', ')}], the mail counts [${post.join(', ')}]`];
};

/** What only one of both says. */
export const naast = (wie: string, moment: Temporal.Instant, database: string[], regels: string[]): string[] => [
  ...database.filter((rij) => !regels.includes(rij)).map((rij) => `${moment.toString()} ${wie}: only the database says ${rij}`),
  ...regels.filter((rij) => !database.includes(rij)).map((rij) => `${moment.toString()} ${wie}: only the rules say ${rij}`),
];
