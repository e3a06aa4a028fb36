import { beforeAll, describe, expect, test } from 'vitest';
import { voegIn, vraag } from '../../fabriek/bron';
import { ketenWi2021 } from '../../fabriek/keten';
import { maakMensen, type Mensen } from '../../fabriek/mensen';
import { leesEigendom } from '../../fabriek/schema';
import { sessieVoor } from '../../fabriek/sessie';
import { openSite, type Site } from '../../fabriek/site';
import { trekIn } from '../../fabriek/zaak.gemeente';
import { maakZaak, maakZaakZonderJa } from '../../fabriek/zaak';
import { BUITEN_DE_MATRIX } from '../../database/oversteek.lijst';
import { antwoorden } from './antwoorden';
import { BLOKKEN, BUITEN, EIGEN, PAGINAS, type Plek } from './waarom.lijst';

type Zaak = Pick<Awaited<ReturnType<typeof maakZaak>>, 'inburgeraar' | 'cursist'> & { rapportageId: string };
type Wie = { id: string; toegangId: string };

const overgangen = leesEigendom().flatMap(({ tabel, kant, categorie }) =>
  categorie === null || kant === null || kant === 'beide'
    ? []
    : [{ tabel, lezer: kant === 'gemeente' ? ('school' as const) : ('gemeente' as const), categorie }],
);

let site: Site;
let mensen: Mensen;
let zaak: Awaited<ReturnType<typeof maakZaak>>;
let zonderJa: Zaak;
beforeAll(async () => {
  site = await openSite();
  mensen = await maakMensen();
  zaak = await maakZaak(mensen);
  zonderJa = { ...(await maakZaakZonderJa(mensen)), rapportageId: '' };
});

function padVan({ pagina: welke }: Pick<Plek, 'pagina'>, { inburgeraar, cursist, rapportageId }: Zaak): string {
  const id = welke === 'rapportage' ? rapportageId : welke === 'cursist' ? cursist.id : inburgeraar.id;
  return PAGINAS[welke].replace(':id', id);
}

async function pagina(pad: string, wie: Wie): Promise<string> {
  const { status, tekst } = await site.haal(pad, await sessieVoor(wie));
  expect(status).toBe(200);
  return tekst;
}

/** One section of a page, as text of HTML. */
async function blok(plek: Plek, van: Zaak, wie: Wie): Promise<string> {
  const tekst = await pagina(padVan(plek, van), wie);
  const vanaf = tekst.split(`id="${plek.blok}"`)[1];
  if (vanaf === undefined) throw new Error(`${plek.pagina} has no block ${plek.blok}`);
  return vanaf.split('</section>')[0] ?? '';
}

test('every table that crosses is on the list of blocks', () => {
  expect(Object.keys(BLOKKEN).sort()).toEqual(overgangen.map(({ tabel }) => tabel).sort());
});

test('so is what crosses outside the matrix: the proof of consent, on the dossier and beside its scan', async () => {
  expect(Object.keys(BUITEN).sort()).toEqual(Object.keys(BUITEN_DE_MATRIX).sort());
  for (const plek of Object.values(BUITEN)) {
    if (plek === null) continue;
    const dossier = padVan({ pagina: 'dossier' }, zaak);
    const tekst = await pagina(plek.pagina === 'dossier' ? dossier : `${dossier}/toestemming/${zaak.schoolJaId}`, mensen.casemanager);
    expect(antwoorden(tekst, plek.waarom)[0]).toContain('Bewijs van de toestemming (artikel 7 lid 1 van de AVG)');
  }
});

test('AVG 7 lid 1: wherever the gemeente reads a ja that the school recorded stands why; never beside one’s own', async () => {
  const eigen = padVan({ pagina: 'dossier' }, zaak) + '/toestemming';
  const op = (id: string) => [`${eigen}/${id}`, `${eigen}/${id}/ongeldig`, `/toestemming/${id}`];
  const telt = async (pad: string, wie: Wie) => antwoorden(await pagina(pad, wie), 'bewijs:naar_gemeente').length;
  for (const pad of [eigen, ...op(zaak.schoolJaId)]) expect(await telt(pad, mensen.casemanager), pad).toBe(1);
  for (const pad of op(zaak.jaId)) expect(await telt(pad, mensen.casemanager), pad).toBe(0);
  const opSchool = `${padVan({ pagina: 'cursist' }, zaak)}/toestemming/${zaak.schoolJaId}/ongeldig`;
  for (const pad of [opSchool, `/toestemming/${zaak.schoolJaId}`]) expect(await telt(pad, mensen.contactpersoon), pad).toBe(0);
});

describe('beside every block of shared data stands why one sees it', () => {
  const plekken = overgangen.flatMap((o) => (BLOKKEN[o.tabel] ?? []).map((plek) => ({ ...o, plek, ...plek })));
  const zonderPip = plekken.filter(({ categorie }) => categorie !== 'pip');

  test.each(zonderPip)('$tabel ($categorie) on $pagina #$blok, to the $lezer', async ({ lezer, categorie, plek }) => {
    const wie = lezer === 'gemeente' ? mensen.casemanager : mensen.contactpersoon;
    const gevonden = antwoorden(await blok(plek, zaak, wie), `${categorie}:naar_${lezer}`);
    expect(gevonden.length).toBeGreaterThan(0);
    for (const antwoord of gevonden) {
      expect(antwoord).toContain('Waarom zie ik dit?');
      expect(antwoord).toContain('Toestemming (artikel 12.2 van het convenant)');
      expect(antwoord).toMatch(/van 1 januari 2024 tot en met \d+ \w+ \d{4}/);
      expect(antwoord).toMatch(/door de (gemeente|school)( \(.+\))? op \d+ \w+ \d{4}/);
      expect(antwoord).toContain('Tekst uitgebreid, versie 1');
    }
  });

  test.each(zonderPip.filter(({ pagina: hier }) => hier !== 'rapportage'))(
    '$tabel ($categorie) on $pagina #$blok without a ja, to the $lezer: why not, and what would open it',
    async ({ lezer, categorie, plek }) => {
      const wie = lezer === 'gemeente' ? mensen.casemanager : mensen.contactpersoon;
      const gevonden = antwoorden(await blok(plek, zonderJa, wie), `${categorie}:naar_${lezer}`);
      expect(gevonden.length).toBeGreaterThan(0);
      for (const antwoord of gevonden) {
        expect(antwoord).toContain('Waarom zie ik dit niet?');
        expect(antwoord).toContain(lezer === 'gemeente' ? 'nog geen toestemming voor deze school' : 'Er is nu geen grondslag.');
        expect(antwoord).toContain(lezer === 'gemeente' ? 'om toestemming vragen' : 'De casemanager van de gemeente kan nagaan');
      }
    },
  );

  test('the PIP under the Wi2021: by law, and since wet and doelgroep were recorded', async () => {
    const keten = await ketenWi2021();
    const hier = { ...keten, rapportageId: '' };
    for (const { plek } of plekken.filter(({ categorie }) => categorie === 'pip')) {
      const [antwoord] = antwoorden(await blok(plek, hier, keten.contactpersoon), 'pip:naar_school');
      expect(antwoord).toContain('Wet inburgering 2021 (artikel 35 lid 3 van de Wet inburgering 2021)');
      expect(antwoord).toMatch(/door de gemeente op/);
    }
  });
});

describe('beside one’s own data stands whether the other sees it', () => {
  test.each(EIGEN)('$kant, $pagina #$blok', async ({ kant, waarom, ...plek }) => {
    const wie = kant === 'gemeente' ? mensen.casemanager : mensen.contactpersoon;
    const ander = kant === 'gemeente' ? 'school' : 'gemeente';
    for (const [van, woord] of [[zaak, 'Ja'] as const, ...(plek.pagina === 'rapportage' ? [] : [[zonderJa, 'Nee'] as const])]) {
      const [antwoord] = antwoorden(await blok(plek, van, wie), waarom);
      expect(antwoord).toContain(`Ziet de ${ander} dit? ${woord}`);
    }
  });
});

describe('who recorded it', () => {
  test('the school reads the name of its own people, never of the gemeente’s', async () => {
    const plek: Plek = { pagina: 'cursist', blok: 'gemeente' };
    await vraag('update toestemming set vastgelegd_door = $2 where id = $1', [zaak.schoolJaId, mensen.plaatsvervanger.id]);
    await vraag('update toestemming set vastgelegd_door = $2 where id = $1', [zaak.jaId, mensen.casemanager.id]);
    const html = await blok(plek, zaak, mensen.contactpersoon);
    expect(html).toContain('door de school (Medewerker Plaatsvervanger)');
    expect(html).not.toContain(mensen.casemanager.naam);
    await vraag('delete from toestemming where id = $1', [zaak.schoolJaId]);
    const daarna = await blok(plek, zaak, mensen.contactpersoon);
    expect(daarna).toMatch(/door de gemeente op \d/);
    expect(daarna).not.toContain(mensen.casemanager.naam);
    expect(await blok({ pagina: 'dossier', blok: 'school' }, zaak, mensen.casemanager)).toContain(
      `door de gemeente (${mensen.casemanager.naam})`,
    );
  });
});

describe('what the other may not know (digest, Reasons shown)', () => {
  const gevallen: [string, (van: Zaak) => Promise<unknown>, RegExp][] = [
    [
      'a refusal',
      async ({ inburgeraar: { id, voornamen, achternaam, geboortedatum } }) => {
        const [tekst] = await vraag<{ id: string }>('select id from tekstversie limit 1');
        const wie = { inburgeraar_id: id, aanbieder_id: mensen.school.id, naam: `${voornamen} ${achternaam}`, geboortedatum };
        const nee = { soort: 'geweigerd', tekstversie_id: tekst?.id, plaats: 'Den Haag', datum: '2024-06-01', kanaal: 'papier' };
        await voegIn('toestemming', { id: crypto.randomUUID(), ...wie, ...nee });
      },
      /nee|geweigerd/,
    ],
    [
      'a restriction',
      ({ inburgeraar }) =>
        voegIn('beperking', { id: crypto.randomUUID(), inburgeraar_id: inburgeraar.id, soort: 'beperking', van: '2024-06-01' }),
      /beperk|AVG/,
    ],
    [
      'a move',
      ({ inburgeraar }) =>
        voegIn('plicht_einde', { id: crypto.randomUUID(), inburgeraar_id: inburgeraar.id, soort: 'vertrek', datum: '2024-06-01' }),
      /vertrek|verhui|plicht/,
    ],
  ];
  test.each(gevallen)('%s reads to the school as: geen grondslag', async (_wat, doe, verraad) => {
    const hier = await maakZaak(mensen);
    await doe(hier);
    const html = await blok({ pagina: 'cursist', blok: 'gemeente' }, hier, mensen.contactpersoon);
    const [antwoord] = antwoorden(html, 'traject:naar_school');
    expect(antwoord).toContain('Er is nu geen grondslag.');
    expect(antwoord).not.toMatch(verraad);
    expect(antwoord).not.toMatch(/\d{4}/);
  });

  test('a withdrawal is told, with its last day', async () => {
    const hier = await maakZaak(mensen);
    await trekIn(hier, '2024-06-02');
    const [antwoord] = antwoorden(await blok({ pagina: 'cursist', blok: 'gemeente' }, hier, mensen.contactpersoon), 'traject:naar_school');
    expect(antwoord).toContain('De toestemming is ingetrokken.');
    expect(antwoord).toContain('1 juni 2024');
  });
});

describe('an empty cell of a list', () => {
  test('sends to the dossier where the row cannot tell, and never says that all is in order', async () => {
    await trekIn(await maakZaak(mensen), '2024-06-02');
    const tekst = await pagina('/caseload', mensen.casemanager);
    expect(tekst).toContain('Er is nu geen grondslag. In het dossier staat waarom, en wie wat kan doen.');
    expect(tekst).not.toContain('Van uw kant is alles in orde');
  });

  test('says why, on the caseload and on mijn cursisten', async () => {
    for (const [pad, wie, zin] of [
      ['/caseload', mensen.casemanager, 'Er is nog geen toestemming voor deze school. Zie artikel 12.2 van het convenant.'],
      ['/cursisten', mensen.contactpersoon, 'Er is nu geen grondslag.'],
      ['/cursisten?wie=school', mensen.collega, 'U bent vandaag niet de contactpersoon of plaatsvervanger van deze cursist.'],
    ] as const) {
      const cellen = [...(await pagina(pad, wie)).matchAll(/data-waarom="cel">(.*?)<\/details>/gs)].map(([, cel]) => cel);
      expect(cellen.some((cel) => cel?.includes(zin))).toBe(true);
    }
  });

  test('a badge says why too: no report to be made at the school, a report that the gemeente sees', async () => {
    const cellen = async (pad: string, wie: Wie) =>
      [...(await pagina(pad, wie)).matchAll(/data-waarom="cel">(.*?)<\/details>/gs)].map(([, cel]) => cel ?? '');
    const bijSchool = (await cellen('/cursisten', mensen.contactpersoon)).find((cel) => cel.includes('Ziet de gemeente dit? Nee'));
    expect(bijSchool).toContain('Geen grondslag');
    expect(bijSchool).toContain('Er is nu geen grondslag.');
    const bijGemeente = (await cellen('/caseload', mensen.casemanager)).find((cel) => cel.includes('Waarom zie ik dit?'));
    expect(bijGemeente).toContain('Grondslag: Toestemming (artikel 12.2 van het convenant).');
  });
});
