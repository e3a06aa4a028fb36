import { beforeAll, describe, expect, test } from 'vitest';
import { kaal, stuurZonderLogin, type Aanmeldpost } from '../fabriek/aanmeldpost';
import { dienIn, eigenKvk, geopendConcept, volledigeInhoud } from '../fabriek/aanmelding';
import { vraag } from '../fabriek/bron';
import { medewerker } from '../fabriek/gebruiker';
import { scan } from '../fabriek/scan';
import { school } from '../fabriek/school';
import { openSite, type Antwoord, type Site } from '../fabriek/site';

const FORMULIER = '/convenant/aanmelding/formulier';
const VERKLARING = { voldoet: 'on', scan: 'on', naam: 'Ilse Vermeer', functie: 'directeur' };

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await vraag(`update instelling set waarde = '1000' where code in ('aanmelding.pogingen_per_afzender', 'aanmelding.mails_samen')`);
});

const stuur = (pad: string, wat: Aanmeldpost) => stuurZonderLogin(site, pad, wat);
/** The answer as its reader sees it, without what he typed himself. */
const gezien = ({ status, naar, koppen, tekst }: Antwoord) =>
  [
    ...[status, naar, koppen.get('set-cookie')],
    kaal(tekst)
      .replace(/\b\d{8}\b|(?<=BW)\d{8}\b/g, 'KVK')
      .replace(/[\w-]+@aanmelder\.example/g, 'EMAIL')
      .replace(/"verlooptOp":"[^"]*"/g, ''),
  ].join('\n');
/** How many answers there are, and whether they begin so: the whole of a page would be too much to read. */
const samen = (antwoorden: ReadonlySet<string>, begin: RegExp) => [antwoorden.size, [...antwoorden].every((een) => begin.test(een))];

async function verlopenConcept() {
  const concept = await geopendConcept();
  await vraag(`update aanmelding_concept set verloopt_op = tk.klok() - interval '1 minute' where email = $1`, [concept.email]);
  return concept;
}

async function verstuurdConcept() {
  const concept = await geopendConcept(volledigeInhoud(eigenKvk()));
  await dienIn(concept);
  return concept;
}

const partner = () => school().metConvenant('2026-01-15').maak();

describe('one answer, whatever there is', () => {
  test('to who begins: an address that is new, has a draft, one that is over, an aanmelding that runs, or a partner’s', async () => {
    const adressen = [
      'nieuw@aanmelder.example',
      (await geopendConcept()).email,
      (await verlopenConcept()).email,
      (await verstuurdConcept()).email,
      (await medewerker(await partner()).maak()).email,
    ];
    const antwoorden = new Set<string>();
    for (const email of adressen) {
      const antwoord = await stuur('/convenant/aanmelding', { velden: { naam: 'Taalhuis', email } });
      antwoorden.add(gezien(antwoord) + kaal((await site.haal(antwoord.naar ?? '', null)).tekst));
    }
    expect(samen(antwoorden, /^302\n\/convenant\/aanmelding\?gedaan=verstuurd\n/)).toEqual([1, true]);
  });

  test('to a link that does not open: unknown, over, sent, or the secret of a short time', async () => {
    const sleutels = [
      'o'.repeat(43),
      (await verlopenConcept()).sleutel,
      (await verstuurdConcept()).sleutel,
      (await geopendConcept()).geheim,
    ];
    const antwoorden = new Set<string>();
    for (const sleutel of sleutels) antwoorden.add(gezien(await stuur(`/a/${sleutel}`, { velden: {} })));
    expect(samen(antwoorden, /^400\n\n\n/)).toEqual([1, true]);
  });

  test('to who fills in a KvK number: of a partner, of a school whose scan runs, or of neither; nothing is told before it is sent', async () => {
    const nummers = [(await partner()).kvkNummer, (await scan().in('in_onderzoek').maak()).school.kvkNummer, eigenKvk()];
    const antwoorden = new Set<string>();
    for (const kvkNummer of nummers) {
      const cookie = `tk_concept=${(await geopendConcept()).geheim}`;
      const velden = {
        naam: 'Taalhuis',
        kvkNummer,
        bowNummer: 'BW1',
        plaats: 'Den Haag',
        email: 'info@taalhuis.example',
        telefoon: '070 000 00 00',
      };
      const antwoord = await stuur(`${FORMULIER}/organisatie`, { cookie, velden: { ...velden, website: '', versie: '1' } });
      const { tekst } = await site.haal(`${FORMULIER}/organisatie`, null, { cookie });
      antwoorden.add(gezien({ ...antwoord, tekst }));
    }
    expect(samen(antwoorden, /^302\n\S+\?gedaan=bewaard\n/)).toEqual([1, true]);
  });

  test('to who sends one while another runs (C 4.1): how far that is, and of whom, cannot be read', async () => {
    const antwoorden = new Set<string>();
    for (const stand of ['aangemeld', 'in_onderzoek', 'gedeeld', 'voorgelegd', 'voorwaardelijk'] as const) {
      const van = await scan().in(stand).maak();
      const { kvkNummer } = van.school;
      const { geheim } = await geopendConcept({ ...volledigeInhoud(kvkNummer), naam: 'Taalhuis' });
      const antwoord = await stuur(`${FORMULIER}/verklaring`, {
        cookie: `tk_concept=${geheim}`,
        formulier: 'verklaring',
        velden: VERKLARING,
      });
      for (const vreemd of [van.id, van.aanmeldingId, van.school.naam, van.onderzoeker.naam, van.contact.naam])
        expect(antwoord.tekst).not.toContain(vreemd);
      antwoorden.add(gezien(antwoord));
    }
    expect(samen(antwoorden, /^409\n[^]*Er loopt al een aanmelding met dit KvK-nummer/)).toEqual([1, true]);
  });

  test('to who sends without a short time: guessed, over, or of a draft that was sent', async () => {
    const geheimen = ['z'.repeat(43), (await verlopenConcept()).geheim, (await verstuurdConcept()).geheim];
    const antwoorden = new Set<string>();
    for (const geheim of geheimen)
      antwoorden.add(
        gezien(await stuur(`${FORMULIER}/verklaring`, { cookie: `tk_concept=${geheim}`, formulier: 'verklaring', velden: VERKLARING })),
      );
    expect(samen(antwoorden, /^409\n/)).toEqual([1, true]);
  });
});
