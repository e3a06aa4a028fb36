import { isPersoonlijk, KOLOMMEN } from '../../prisma/gegevens/register';
import { vraag } from './bron';
import { leesCatalogus } from './catalogus';
import { nummer } from './nummer';

/** A word that stands nowhere but in one column, in every row of it; with what follows each row has one of its own. */
export type Merk = { plek: string; tabel: string; kolom: string; type: string; merk: string };

/** Personal columns that hold words which the code must be able to read: another word would break it. */
const GELEZEN_DOOR_CODE = [
  ...['lezen', 'luisteren', 'schrijven', 'spreken'].map((vaardigheid) => `rapportage_voortgang.${vaardigheid}`),
  ...['grond', 'eerste_categorie'].map((kolom) => `grondslag_blok.${kolom}`),
  'vastlegging_blok.eerste_categorie',
  // The same word as in cursist.kenmerk, or nobody would be joined.
  'koppeling.kenmerk',
  ...['lijst', 'waarde'].map((kolom) => `voorkeur.${kolom}`),
  ...['regel', 'voorval'].map((kolom) => `wacht_later.${kolom}`),
  // Filled in by the database from the access, whose own column a check holds to the roles.
  'toegang.sessie.rol',
];
/** A number that leads to someone is looked for by itself; a hash tells nothing. */
const GEEN_TEKST = ['verwijzing', 'pseudoniem', 'geheim'];

/** How a word looks in a column that is read as an address or a document. */
const VORM: Record<string, (woord: string) => string> = {
  text: (woord) => woord,
  json: (woord) => `json_build_object('toelichting', ${woord})`,
  jsonb: (woord) => `jsonb_build_object('toelichting', ${woord})`,
};

/** Every personal column in which someone can write something of his own, with its word. */
export async function leesMerken(): Promise<Merk[]> {
  const soorten = new Map(KOLOMMEN.map(({ tabel, kolom, soort }) => [`${tabel}.${kolom}`, soort]));
  const kolommen = (await leesCatalogus()).filter(({ tabel, kolom, type, gesloten, inzicht }) => {
    const soort = soorten.get(`${tabel}.${kolom}`) ?? 'technisch';
    const isEigen = isPersoonlijk(soort) && !GEEN_TEKST.includes(soort) && !GELEZEN_DOOR_CODE.includes(`${tabel}.${kolom}`);
    return isEigen && type in VORM && !gesloten && !inzicht && !tabel.startsWith('log.');
  });
  return kolommen.map(({ tabel, kolom, type }, nr) => {
    const merk = `merk${String(nr).padStart(3, '0')}`;
    return { plek: `${tabel}.${kolom}`, tabel, kolom, type, merk };
  });
}

/** Puts its word in every row of every such column, past rules and triggers; who was joined stays joined. */
export async function plantMerken(): Promise<Merk[]> {
  const merken = await leesMerken();
  const paren = await vraag<{ koppeling_id: string; cursist_id: string }>('select koppeling_id, cursist_id from poort.paar');
  const keer = nummer();
  const opdrachten = merken.map(({ tabel, kolom, merk, type }) => {
    const woord = `'${merk}x${keer}x' || x.nr`;
    const waarde = kolom === 'email' ? `${woord} || '@proef.example'` : VORM[type]?.(woord);
    return `update ${tabel} t set ${kolom} = ${waarde} from (select ctid as plek, row_number() over () as nr from ${tabel}) x where t.ctid = x.plek;`;
  });
  const samen = paren.map(
    (p) => `update koppeling set kenmerk = (select kenmerk from cursist where id = '${p.cursist_id}') where id = '${p.koppeling_id}';`,
  );
  await vraag(`begin; set local session_replication_role = replica; ${[...opdrachten, ...samen].join('\n')} commit;`);
  return merken;
}

/** Which of the words stand in a text, also written as an address writes them. */
export function gevonden(tekst: string, merken: readonly Merk[]): string[] {
  const gelezen = (
    tekst + tekst.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  ).toLowerCase();
  return merken.filter(({ merk }) => gelezen.includes(merk)).map(({ plek }) => plek);
}
