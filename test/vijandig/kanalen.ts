import type { Temporal } from 'temporal-polyfill';
import type { TypedResponse } from '@remix-run/node';
import { loader as bestand } from '~/routes/bestanden.$id';
import { loader as caseload } from '~/routes/caseload';
import { loader as cursisten } from '~/routes/cursisten';
import { loader as cursist } from '~/routes/cursisten_.$id';
import { loader as dossier } from '~/routes/inburgeraars.$id';
import { loader as tijdlijn } from '~/routes/inburgeraars.$id_.tijdlijn';
import { loader as rapportage } from '~/routes/rapportages.$id';
import { loader as zoeken } from '~/routes/zoeken';
import type { WebContext } from '~/platform/http/webcontext';
import { verzegel } from '~/platform/http/zegel.server';
import { stilstaandeKlok } from '~/platform/klok';
import { alsActor, contextVoor } from '../fabriek/sessie';
import { bezoek, webContext } from '../fabriek/verzoek';

/** What was searched for, said back to who typed it. */
const GEZOCHT = /"(zoek|zoekterm|term)":"[^"]*"/g;

type Loader = (args: { context: WebContext; params: Record<string, string>; request: Request }) => Promise<TypedResponse>;
export type Kanaal = (sessie: string, moment: Temporal.Instant) => Promise<string>;

/** What a request answers to this session at this moment, headers and all; a refusal is an answer too. */
function pagina(loader: Loader, pad: (context: WebContext) => string, params: Record<string, string> = {}): Kanaal {
  return async (sessie, moment) => {
    const context = webContext(contextVoor(sessie, stilstaandeKlok(moment)));
    const antwoord = await loader({ context, params, request: bezoek(context, pad(context)) }).catch((fout: unknown) => {
      if (fout instanceof Response) return fout;
      throw fout;
    });
    if (antwoord.status >= 500) throw new Error(`${pad(context)} answers ${antwoord.status}`);
    return `${JSON.stringify([...antwoord.headers])} ${(await antwoord.text()).replace(GEZOCHT, '')}`;
  };
}

const zoek = (doel: string, term: string) => (context: WebContext) => `/${doel}?zoek=${verzegel(context, doel, term)}`;

export const kanaal = {
  caseload: pagina(caseload, () => '/caseload?alles=ja'),
  zoekCaseload: (term: string) => pagina(caseload, zoek('caseload', term)),
  dossier: (id: string) => pagina(dossier, () => `/inburgeraars/${id}`, { id }),
  tijdlijn: (id: string) => pagina(tijdlijn, () => `/inburgeraars/${id}/tijdlijn`, { id }),
  cursisten: pagina(cursisten, () => '/cursisten?wie=school&inschrijving=alle'),
  zoekCursisten: (term: string) => pagina(cursisten, zoek('cursisten', term)),
  cursist: (id: string) => pagina(cursist, () => `/cursisten/${id}`, { id }),
  rapportage: (id: string) => pagina(rapportage, () => `/rapportages/${id}`, { id }),
  zoek: (term: string) => pagina(zoeken, zoek('zoeken', term)),
  bestand: (id: string) => pagina(bestand, () => `/bestanden/${id}`, { id }),
};

const TABELLEN = [
  ...[
    'inburgeraar',
    'termijn',
    'lening',
    'cursist',
    'rapportage_voortgang',
    'rapportage_uren',
    'rapportage_non_formeel',
    'rapportage_bijzonderheid',
  ],
  ...['rapportage_concept', 'vraag', 'antwoord', 'toestemming'],
];
const KWARTIEREN = `select ':' || trim_scale(gepland * 4)::text from rapportage_uren union all select ':' || trim_scale(gepland * 4)::text from rapportage_non_formeel`;
const ALLES = `${TABELLEN.map((tabel) => `select to_jsonb(t)::text as rij from ${tabel} t`).join(' union all ')}
  union all ${KWARTIEREN} union all select convert_from(inhoud, 'UTF8') from bestand`;

/** Every row that this session reads in SQL of its own, without a where; hours as the pages write them. */
export const ruweSql = (sessie: string): Promise<string> =>
  alsActor(sessie, async (client) => {
    const { rows } = await client.query<{ rij: string }>(ALLES);
    return rows.map(({ rij }) => rij).join('\n');
  });
