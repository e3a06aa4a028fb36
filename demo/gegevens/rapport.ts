import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { gespreksfeiten, kvkfeiten, nt2feiten } from '~/domein/scanrapport/cijfers';
import type { Rapportgegevens, School } from '~/domein/scanrapport/rapportgegevens';
import { maakRapport } from '~/domein/scanrapport/rapportstuk';
import { gerapporteerd } from '~/domein/scanrapport/sectie';
import { voorzet } from '~/domein/scanrapport/voorzet';
import { naarNt2weergave } from '~/domein/taalaanbieder/nt2weergave';
import { normsoorten } from '~/domein/taalaanbieder/nt2';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import type { Onderzocht } from './onderzocht';

/** A scan whose report is frozen, at a moment, by whom. */
type Vast = Onderzocht & { scan: string; aanbieder: string; marijke: string; moment: string };

const opmaak = maakOpmaak('nl');

async function alle<R extends pg.QueryResultRow>(client: pg.Client, sql: string, waarden: unknown[]): Promise<R[]> {
  return (await client.query<R>(sql, waarden)).rows;
}

/** Both NT2 figures against the norms of their day; neither school declared to use the Addendum. */
async function nt2Van(client: pg.Client, { aanbieder, docenten, dag }: Vast) {
  const peildatum = Temporal.PlainDate.from(dag('begonnen'));
  const normen = [];
  for (const soort of normsoorten) {
    const [norm] = await alle<{ procent: number }>(client, 'select tk.nt2_norm($1, $2, $3) as procent', [
      aanbieder,
      soort,
      peildatum.toString(),
    ]);
    if (norm) normen.push({ soort, procent: norm.procent, van: peildatum });
  }
  const telling = {
    ...{ peildatum, docenten: docenten.alle, docentenGecertificeerd: docenten.gevonden, lessen: 640, lessenBevoegd: 531 },
    ...{ onaLessen: 48, onaLessenBevoegd: 40, groepen: 14, groepenZonder: 0 },
  };
  return naarNt2weergave(telling, { normen, regel: null, feiten: [] });
}

/** What the product itself would draft the report from. */
async function gegevensVan(client: pg.Client, vast: Vast): Promise<Rapportgegevens> {
  const { scan, school, dag, bevindingen, risico } = vast;
  const bekend: School = { naam: school.naam, kvkNummer: school.kvkNummer, bowNummer: school.bowNummer, plaats: school.plaats };
  const [termijn] = await alle<{ uiterste: string }>(client, 'select scan.uiterste($1)::text as uiterste', [scan]);
  const stukken = await alle<{ onderdeel: string; op: string }>(
    client,
    'select onderdeel, ontvangen_op::text as op from scanstuk where scan_id = $1 order by id',
    [scan],
  );
  const ingeschreven = Temporal.PlainDate.from('2015-03-09');
  const profiel = {
    ...{
      kvkNummer: school.kvkNummer,
      naam: `${school.naam} B.V.`,
      statutaireNaam: `${school.naam} B.V.`,
      rechtsvorm: 'Besloten Vennootschap',
    },
    ...{
      plaats: school.plaats,
      ingeschrevenOp: ingeschreven,
      begonnenOp: ingeschreven,
      geeindigdOp: null,
      handelsnamen: [],
      vestigingen: [],
    },
    sbi: [{ code: '85592', omschrijving: 'Overig onderwijs (taalonderwijs)', isHoofd: true }],
  };
  return {
    ...{ school: bekend, soort: 'aanmelding', begonnenOp: dag('begonnen'), uiterste: termijn?.uiterste ?? '' },
    bevindingen: bevindingen
      .filter(({ onderdeel }) => gerapporteerd.includes(onderdeel))
      .map(({ op, ...bevinding }) => ({ ...bevinding, peildatum: dag(op) })),
    stukken: stukken.flatMap(({ onderdeel: van, op }) =>
      gerapporteerd.filter((onderdeel) => onderdeel === van).map((onderdeel) => ({ onderdeel, ontvangenOp: op })),
    ),
    cijfers: {
      kvk: kvkfeiten(profiel, opmaak),
      nt2: nt2feiten(await nt2Van(client, vast), opmaak),
      gesprek: gespreksfeiten({ uitkomst: 'gehouden', dag: Temporal.PlainDate.from(dag('gesprek')) }, opmaak),
    },
    risicos: [
      {
        ...{ onderdeel: risico.onderdeel, ernst: risico.ernst, omschrijving: risico.omschrijving, verteldOp: dag('gesprek') },
        antwoorden: risico.antwoord === undefined ? [] : [risico.antwoord],
      },
    ],
  };
}

/** Freezes the report of a scan in the words that the product itself makes of what was found; a test holds them equal. */
export async function legRapport(client: pg.Client, vast: Vast): Promise<void> {
  const { scan, marijke, moment, nr, conclusie, dag } = vast;
  const gegevens = await gegevensVan(client, vast);
  const woorden = { ...voorzet(gegevens), conclusie };
  const rapport = maakRapport(gegevens, woorden, { versie: 1, dag: dag('vast'), moment }, opmaak);
  await client.query(
    'insert into scanrapport_concept (scan_id, inhoud, versie, vastgelegd_door, bijgewerkt_op) values ($1, $2, 1, $3, $4)',
    [scan, JSON.stringify(woorden), marijke, moment],
  );
  await client.query(
    `insert into scanrapport (id, scan_id, versie, inhoud, sha256, formulier_id, vastgelegd_door, vastgelegd_op)
     values (pg_temp.nr('rapport van een onderzoek', $1), $2, 1, $3::jsonb, encode(sha256(convert_to($3::jsonb::text, 'UTF8')), 'hex'),
       pg_temp.nr('formulier van een rapport', $1), $4, $5)`,
    [nr, scan, JSON.stringify(rapport), marijke, moment],
  );
}
