import { beforeAll, describe, expect, test } from 'vitest';
import { isCategorie, isPersoonlijk, KAMERS, KOLOMMEN, REGISTER } from '../../../prisma/gegevens/register';
import { vraag } from '../../fabriek/bron';
import { type Echt, leesCatalogus } from '../../fabriek/catalogus';
import { TECHNISCH_BIJ_MENSEN, VERMENGD, VRIJ_MAAR_ZAKELIJK } from './kolommen.lijst';

let echt: Echt[];
const naam = ({ tabel, kolom }: { tabel: string; kolom: string }) => `${tabel}.${kolom}`;

beforeAll(async () => {
  echt = await leesCatalogus();
});

/** What to write where, for whoever made the table; a question mark is his to answer. */
function regelsVoor(ontbreken: readonly Echt[]): string[] {
  return [...Map.groupBy(ontbreken, ({ tabel }) => tabel)].map(([tabel, kolommen]) => {
    const regels = kolommen.map(({ kolom, type }) => `${kolom}: '?', // ${type}`).join('\n    ');
    const [bestand] = Object.entries(KAMERS).find(([, kamer]) => tabel in kamer) ?? [null];
    if (bestand !== null) return `prisma/gegevens/${bestand}.ts, in ${tabel}.kolommen (the kinds stand in soort.ts) add:\n    ${regels}`;
    const kop = `'${tabel}': { kant: '?', over: [], weg: [], kolommen: {`;
    return `prisma/gegevens/<room>.ts (the kinds stand in soort.ts; about people: over, weg and wat too) add:\n  ${kop}\n    ${regels}\n  } },`;
  });
}

describe('every column is classified once', () => {
  test('none is missing', () => {
    const bekend = new Set(KOLOMMEN.map(naam));
    const ontbreken = regelsVoor(echt.filter((kolom) => !bekend.has(naam(kolom))));
    if (ontbreken.length > 0) expect.fail(`not classified:\n${ontbreken.join('\n')}`);
  });

  test('none is classified that is gone', () => {
    const bestaat = new Set(echt.map(naam));
    const weg = KOLOMMEN.map(naam).filter((een) => !bestaat.has(een));
    expect(weg, 'no such column: take its line out of prisma/gegevens').toEqual([]);
  });
});

describe('a category is a table', () => {
  test('no table holds another category than the one in which its rows cross', () => {
    const vermengd = KOLOMMEN.filter(({ tabel, soort }) => isCategorie(soort) && soort !== REGISTER.get(tabel)?.categorie).map(naam);
    expect(vermengd, 'row level security works per row: move the column to a table of its category').toEqual(Object.keys(VERMENGD));
  });

  test('what crosses by the matrix has a column of its category, but for a column that only leads to others', () => {
    for (const [tabel, { categorie, kolommen }] of REGISTER) {
      if (categorie) expect(Object.values(kolommen), tabel).toContain(categorie);
    }
  });

  test('what is of one side only, a draft, a right or the gate itself never stands among what crosses', () => {
    const binnen = ['eigen_taak', 'avg_recht', 'concept', 'poort', 'toestemmingsbewijs', 'geheim', 'pseudoniem'];
    const over = KOLOMMEN.filter(({ tabel, soort }) => REGISTER.get(tabel)?.categorie && binnen.includes(soort));
    expect(over).toEqual([]);
  });
});

describe('a table about people', () => {
  const overMensen = [...REGISTER].filter(([, { kolommen }]) => Object.values(kolommen).some(isPersoonlijk));

  test('says what it holds and of whom; one that is not, says neither', () => {
    const zonder = overMensen.filter(([, { wat, over }]) => !wat !== (over.length === 0)).map(([tabel]) => tabel);
    expect(zonder).toEqual([]);
    expect([...REGISTER].filter(([, { over, kolommen }]) => over.length > 0 && !Object.values(kolommen).some(isPersoonlijk))).toEqual([]);
  });

  test('says how its rows go, unless all it knows is which user wrote them', () => {
    const zonder = overMensen.filter(
      ([, { weg, kolommen }]) => weg.length === 0 && Object.values(kolommen).some((s) => isPersoonlijk(s) && s !== 'medewerker'),
    );
    expect(
      zonder.map(([tabel]) => tabel),
      'add weg: [...] in prisma/gegevens (see Weg in soort.ts) and destroy it there',
    ).toEqual([]);
  });

  test('every uuid of a user leads to the row that is emptied, or stands in the log', async () => {
    const sleutels = await vraag<{ plek: string }>(
      `select conrelid::regclass::text || '.' || a.attname as plek from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid in ('public.gebruiker'::regclass, 'public.toegang'::regclass, 'public.taalaanbieder'::regclass)`,
    );
    const leidt = new Set(sleutels.map(({ plek }) => plek));
    const soorten = new Map(KOLOMMEN.map((kolom) => [naam(kolom), kolom.soort]));
    const los = echt.filter(
      (kolom) => kolom.type === 'uuid' && soorten.get(naam(kolom)) === 'medewerker' && kolom.kolom !== 'id' && !leidt.has(naam(kolom)),
    );
    expect(los.map(({ tabel }) => tabel).filter((tabel) => !tabel.startsWith('log.'))).toEqual([]);
  });
});

describe('what is called technical or an organisation’s carries nothing of a person', () => {
  const soorten = new Map(KOLOMMEN.map((kolom) => [naam(kolom), kolom.soort]));

  test('a column in which anything may be written is on the list, each with what holds it', () => {
    const vrij = ['text', 'jsonb', 'json', 'bytea', 'character varying'];
    const open = echt.filter(
      (k) => vrij.includes(k.type) && !k.gesloten && !k.inzicht && !isPersoonlijk(soorten.get(naam(k)) ?? 'technisch'),
    );
    expect(open.map(naam).toSorted(), 'say in kolommen.lijst.ts who writes it').toEqual(Object.keys(VRIJ_MAAR_ZAKELIJK).toSorted());
  });

  test('in a table about people only these are technical: when, by which form and in which version it was written', () => {
    const bij = KOLOMMEN.filter(({ tabel, soort }) => soort === 'technisch' && (REGISTER.get(tabel)?.over.length ?? 0) > 0);
    expect(
      [...new Set(bij.map(naam))].filter(
        (een) => !(een in TECHNISCH_BIJ_MENSEN) && !((een.split('.').at(-1) ?? '') in TECHNISCH_BIJ_MENSEN),
      ),
    ).toEqual([]);
  });

  test('a key that leads to a person or a user is called so', async () => {
    const sleutels = await vraag<{ plek: string; naar: string }>(
      `with recursive mens as (
         select 'public.inburgeraar'::regclass as tabel union select 'public.cursist'::regclass
         union select c.conrelid from pg_constraint c join mens m on c.confrelid = m.tabel where c.contype = 'f' and c.conrelid <> 'public.toegang'::regclass)
       select c.conrelid::regclass::text || '.' || a.attname as plek, case when c.confrelid = 'public.gebruiker'::regclass then 'medewerker' else 'verwijzing' end as naar
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid in (select tabel from mens union select 'public.gebruiker'::regclass)`,
    );
    expect(sleutels.length).toBeGreaterThan(50);
    expect(sleutels.filter(({ plek, naar }) => soorten.get(plek) !== naar)).toEqual([]);
  });
});
