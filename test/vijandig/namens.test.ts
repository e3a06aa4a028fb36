import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { gebruikerVan, maakWereld, meldAan, type Bezoeker, type Wereld } from '../routes/rechten/bezoekers';
import { vraag } from '../fabriek/bron';
import { maakGeslotenZaak } from '../fabriek/zaak';
import { probeer, type Uitkomst } from './aanval';
import { leesRelaties, type Relatie } from './catalogus';

/** Tables whose rows this role may make, for whomever: schools, accounts, recordings of a text, and what is sent to whoever should get it. */
const EIGEN_WERK: Partial<Record<Bezoeker, string[]>> = {
  relatiebeheerder: ['taalaanbieder'],
  beheerder: ['gebruiker', 'opname'],
};
const IEDEREEN = ['uitgaande_post'];

const allen = [
  'niemand',
  'casemanager',
  'waarnemer',
  'andereCasemanager',
  'contactpersoon',
  'plaatsvervanger',
  'collega',
  'andereSchool',
  'inburgeraar',
  'andereInburgeraar',
  'relatiebeheerder',
  'tekenbevoegde',
  'beheerder',
  'avgAfhandelaar',
  'fg',
] as const;
const vreemden = allen.filter(
  (wie) => !['casemanager', 'waarnemer', 'contactpersoon', 'plaatsvervanger', 'collega', 'inburgeraar'].includes(wie),
);

type Rij = Record<string, unknown>;

let wereld: Wereld;
let relaties: Relatie[];

beforeAll(async () => {
  wereld = await maakWereld();
  relaties = (await leesRelaties()).filter(({ invoegbaar }) => invoegbaar.length > 0);
});

/** The same row once more, with keys of its own. */
function opnieuw(rij: Rij): Rij {
  const vers: Rij = { id: uuidv7(), formulier_id: uuidv7() };
  return Object.fromEntries(Object.entries(rij).map(([kolom, waarde]) => [kolom, kolom in vers ? vers[kolom] : waarde]));
}

async function voegIn(wie: Bezoeker, tabel: string, rij: Rij): Promise<Uitkomst> {
  const mag = relaties.find(({ naam }) => naam === tabel)?.invoegbaar ?? [];
  const kolommen = Object.keys(rij)
    .filter((kolom) => mag.includes(kolom))
    .join(', ');
  return probeer(
    await meldAan(wie, wereld),
    `insert into ${tabel} (${kolommen}) select ${kolommen} from jsonb_populate_record(null::${tabel}, $1)`,
    [JSON.stringify(rij)],
  );
}

const rijenIn = (tabel: string, waar: string) => vraag<{ rij: Rij }>(`select to_jsonb(t) as rij from ${tabel} t where ${waar} limit 3`);

/** Rows of this case, whatever column it hangs on. */
async function rijenVan({ naam, kolommen }: Relatie, { inburgeraar, cursist, rapportageId }: Wereld['zaak']): Promise<Rij[]> {
  const ids = [inburgeraar.id, cursist.id, rapportageId].map((id) => `'${id}'`).join(', ');
  const hangt = kolommen.filter(
    (kolom) =>
      ['inburgeraar_id', 'cursist_id', 'rapportage_id'].includes(kolom) || (kolom === 'id' && ['inburgeraar', 'cursist'].includes(naam)),
  );
  const waar = hangt.length > 0 ? hangt.map((kolom) => `${kolom} in (${ids})`).join(' or ') : 'true';
  return (await rijenIn(naam, waar)).map(({ rij }) => rij);
}

describe('a row for another school, person or user', () => {
  test.each(vreemden)('%s makes none', async (wie) => {
    const gemaakt: string[] = [];
    for (const relatie of relaties.filter(({ naam }) => ![...IEDEREEN, ...(EIGEN_WERK[wie] ?? [])].includes(naam))) {
      for (const rij of await rijenVan(relatie, wereld.zaak)) {
        const { code } = await voegIn(wie, relatie.naam, opnieuw(rij));
        if (code !== '42501') gemaakt.push(`${relatie.naam}: ${code ?? 'made'}`);
      }
    }
    expect(gemaakt).toEqual([]);
  });

  test('someone who has nothing to do with a person hears the same whether there is a ja or not', async () => {
    const gesloten = await maakGeslotenZaak(wereld.mensen);
    for (const wie of vreemden) {
      for (const relatie of relaties.filter(
        ({ naam, kolommen }) => kolommen.includes('cursist_id') || ['lening', 'plan_van_aanpak'].includes(naam),
      )) {
        const [open = {}] = await rijenVan(relatie, wereld.zaak);
        const [dicht = {}] = await rijenVan(relatie, gesloten);
        if (Object.keys(open).length === 0 || Object.keys(dicht).length === 0) continue;
        const hoort = async (rij: Rij) => (await voegIn(wie, relatie.naam, opnieuw(rij))).code;
        expect([await hoort(open), await hoort(dicht)], `${wie} ${relatie.naam}`).toEqual(['42501', '42501']);
      }
    }
  });

  test('a colleague who is no contactpersoon hears nothing either (C 12.5)', async () => {
    const gesloten = await maakGeslotenZaak(wereld.mensen);
    for (const zaak of [wereld.zaak, gesloten]) {
      const [rij = {}] = await rijenIn('rapportage', `id = '${zaak.rapportageId}'`).then((rijen) => rijen.map(({ rij: een }) => een));
      const ander = { ...opnieuw(rij), periode_van: '2024-01-01', periode_tot: '2024-03-31' };
      const { collega } = wereld.mensen;
      expect((await voegIn('collega', 'rapportage', { ...ander, ingediend_door: collega.id })).code).toBe('42501');
    }
  });
});

describe('an act in the name of another', () => {
  /** Who may make such a row, and the column that says by whom. */
  const namens = [
    ...[
      'situatie',
      'begeleiding',
      'plicht_einde',
      'beperking',
      'termijn',
      'lening',
      'koppeling',
      'bestand',
      'toestemming',
      'plan_van_aanpak',
    ].map((tabel) => ({ wie: 'casemanager' as const, tabel, kolom: 'vastgelegd_door' })),
    { wie: 'contactpersoon' as const, tabel: 'rapportage_concept', kolom: 'bijgewerkt_door' },
    { wie: 'contactpersoon' as const, tabel: 'rapportage', kolom: 'ingediend_door' },
    { wie: 'contactpersoon' as const, tabel: 'antwoord', kolom: 'gegeven_door' },
    { wie: 'casemanager' as const, tabel: 'vraag', kolom: 'gesteld_door' },
    { wie: 'casemanager' as const, tabel: 'waarneming', kolom: 'vastgelegd_door' },
    { wie: 'relatiebeheerder' as const, tabel: 'convenant', kolom: 'vastgelegd_door' },
    { wie: 'relatiebeheerder' as const, tabel: 'nt2_opgave', kolom: 'vastgelegd_door' },
    { wie: 'beheerder' as const, tabel: 'geheimhouding', kolom: 'vastgelegd_door' },
    { wie: 'beheerder' as const, tabel: 'toegang', kolom: 'gegeven_door' },
  ];

  const doorWie = (tabel: string) => `${tabel}.vastgelegd_door`;

  /** By whom in a table that this world has no row in: tested with what it belongs to (test/database/nasleep, kwaliteitsscan, uiterstedag/uitstel, verklaring/opname, verklaring/schrijven, verklaring/vertaling, toestemming/ongeldig, overdracht, convenant/ondertekenen, convenant/teksten, scangesprek, scannt2, scanrisico, scanbesluit). */
  const ELDERS = [
    'schooltaak_antwoord.gegeven_door',
    'uitstel.vastgelegd_door',
    'opname.vastgelegd_door',
    'tekstbesluit.vastgelegd_door',
    'tekstversie.vastgelegd_door',
    'vertaling.vastgelegd_door',
    'ongeldigverklaring.vastgelegd_door',
    'overdracht.vastgelegd_door',
    'convenantondertekening.vastgelegd_door',
    'convenantvaststelling.vastgelegd_door',
    ...[
      'kwaliteitsscan',
      'scanstap',
      'scanbevinding',
      'scanoverschrijding',
      'ketenpartner',
      'scanstuk',
      'scanstuk_afwezig',
      'scanopvraag',
      'scanindicatie',
    ].map(doorWie),
    'addendum.vastgelegd_door',
    'gespreksafspraak.vastgelegd_door',
    'gespreksverslag.vastgelegd_door',
    'nt2_controle.vastgelegd_door',
    ...['scanrisico', 'scanrisico_verteld', 'scanrisico_verval', 'scanrisico_antwoord', 'scanmelding', 'scanmelding_verzending'].map(
      doorWie,
    ),
    ...['scanrapport', 'scanrapport_concept', 'scanrapport_deling', 'scanreactie'].map(doorWie),
    ...['scanadvies', 'scanbesluit', 'scanvoorwaarde', 'scanzienswijze', 'rechtsmiddelclausule', 'rechtsmiddelbevestiging'].map(doorWie),
    'overdracht.teruggenomen_door',
  ];

  test('is every column that says by whom', () => {
    const kolommen = relaties.flatMap(({ naam, kolommen: alle }) => alle.filter((k) => /_door$/.test(k)).map((k) => `${naam}.${k}`));
    const bekend = [
      ...namens.map(({ tabel, kolom }) => `${tabel}.${kolom}`),
      'leerroute.vastgelegd_door',
      'toegang.beeindigd_door',
      ...ELDERS,
    ];
    expect(kolommen.filter((kolom) => !bekend.includes(kolom))).toEqual([]);
  });

  test.each(namens)('$tabel ($kolom) by $wie', async ({ wie, tabel, kolom }) => {
    const relatie = relaties.find(({ naam }) => naam === tabel);
    const [rij = {}] = relatie ? await rijenVan(relatie, wereld.zaak) : [];
    const { code } = await voegIn(wie, tabel, { ...opnieuw(rij), [kolom]: wereld.mensen.waarnemer.id });
    expect(code).toBe('42501');
  });

  test('a draft may not be put in the name of another afterwards', async () => {
    const sessie = await meldAan('contactpersoon', wereld);
    const wijzig = 'update rapportage_concept set bijgewerkt_door = $1 where cursist_id = $2';
    expect((await probeer(sessie, wijzig, [wereld.mensen.collega.id, wereld.zaak.cursist.id])).code).toBe('42501');
    expect((await probeer(sessie, wijzig, [gebruikerVan('contactpersoon', wereld).id, wereld.zaak.cursist.id])).aantal).toBe(1);
  });
});
