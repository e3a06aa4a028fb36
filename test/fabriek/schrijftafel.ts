import type { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Taalinvoer, Versieinvoer } from '~/domein/verklaring/tekstinvoer.schema';
import { naarVelden } from '~/domein/verklaring/tekstvelden';
import type { Context } from '~/platform/context';
import { vraag } from './bron';
import { beheerder, fg as maakFg, type ProefGebruiker } from './gebruiker';
import { contextVoor, sessieVoor } from './sessie';
import { heleTekst } from './tekstversie';
import { geleverdeTaal } from './toestemmingstekst';

const NL = geleverdeTaal('nl');

/** Who writes texts and who confirms them; and a day. */
export type Schrijftafel = { wie: ProefGebruiker; fg: ProefGebruiker; context: Context; vanFg: Context; vandaag: Temporal.PlainDate };

export async function dekSchrijftafel(): Promise<Schrijftafel> {
  const [wie, fg] = [await beheerder().maak(), await maakFg().maak()];
  const [context, vanFg] = [contextVoor(await sessieVoor(wie)), contextVoor(await sessieVoor(fg))];
  return { wie, fg, context, vanFg, vandaag: context.klok.vandaag() };
}

/** A Dutch text that stands, of a code of its own; that is what is asked from now on. */
export async function maakGevraagd(): Promise<{ code: string; staand: string }> {
  const code = `tekst-${uuidv7()}`;
  const staand = await heleTekst({ code });
  await vraag("delete from instelling where code = 'toestemming.tekst' and bron = 'proef'");
  await vraag("insert into instelling (id, code, waarde, van, bron) values ($1, 'toestemming.tekst', $2, tk.vandaag(), 'proef')", [
    uuidv7(),
    code,
  ]);
  return { code, staand };
}

/** A new version in the words that came with the product. */
export function versieVan(van: Temporal.PlainDate, meer: Partial<Versieinvoer> = {}): Versieinvoer {
  const { concept: _concept, ...velden } = naarVelden(NL, NL);
  return { soort: 'versie', ...velden, anders: 'nee', van, gezien: undefined, ...meer };
}

/** The same in another language. */
export function taalVan(taal: 'ti' | 'fr' | 'nl-b1', van: Temporal.PlainDate, meer: Partial<Taalinvoer> = {}): Taalinvoer {
  const namen = NL.gegevens.map(({ categorie }) => categorie);
  const { concept, ...velden } = naarVelden(geleverdeTaal(taal), NL, namen);
  return { soort: 'taal', ...velden, concept: concept ?? undefined, van, gezien: undefined, ...meer };
}

/** As if this many days went by. */
export const dagenLater = (id: string, dagen: number) => vraag('update tekstversie set van = van - $2::integer where id = $1', [id, dagen]);
