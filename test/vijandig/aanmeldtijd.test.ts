import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { beginAanmelding, openAanmelding } from '~/domein/aanmelding/concept.service.server';
import { dienIn, eigenKvk, geopendConcept, iemandAnders, volledigeInhoud } from '../fabriek/aanmelding';
import { vraag } from '../fabriek/bron';
import { uitkomst } from '../fabriek/eigenlink';
import { medewerker } from '../fabriek/gebruiker';
import { scan } from '../fabriek/scan';
import { school } from '../fabriek/school';
import { verwachtEvenLang } from '../fabriek/tijd';

const iemand = iemandAnders('vreemde');
const nieuwGeheim = () => randomBytes(32).toString('base64url');
const VERVALT = `update aanmelding_concept set verloopt_op = tk.klok() - interval '1 minute' where email = $1`;

/** More than the rounds that are timed. */
const MAILS = 100;

beforeAll(() =>
  vraag(`update instelling set waarde = case code when 'aanmelding.mails_per_adres' then '${MAILS}' else '100000' end
    where code like 'aanmelding.pogingen%' or code like 'aanmelding.mails%'`),
);

/** As if this address got as many mails today as one day allows. */
const vaakGemaild = (email: string) =>
  vraag(
    `insert into aanmelding.poging (soort, afzender, adres) select 'mail', sha256('x'), sha256(convert_to($1, 'UTF8')) from generate_series(1, $2::integer)`,
    [email, MAILS],
  );

/** The address of who sent an aanmelding that runs. */
async function verstuurd(): Promise<{ email: string; sleutel: string }> {
  const concept = await geopendConcept(volledigeInhoud(eigenKvk()));
  await dienIn(concept);
  return concept;
}

describe('what nobody may learn from the clock', () => {
  test('whether an address has a draft, an aanmelding that runs, or a school that is a partner, or had its mails: to begin takes as long', async () => {
    const begin = (email: string) => beginAanmelding(iemand, { naam: 'Taalhuis', email }, { taal: 'nl', formulierId: uuidv7() });
    const zonder = (email: string) => () => vraag('delete from aanmelding_concept where email = $1', [email]);
    const [{ email: metConcept }, { email: vervallen }, { email: loopt }] = [
      await geopendConcept(),
      await geopendConcept(),
      await verstuurd(),
    ];
    const vaak = await geopendConcept();
    await vaakGemaild(vaak.email);
    const partner = await medewerker(await school().metConvenant('2026-01-15').maak()).maak();
    await verwachtEvenLang({
      nieuw: { doe: () => begin(`${uuidv7()}@aanmelder.example`) },
      concept: { doe: () => begin(metConcept) },
      'vervallen concept': { vooraf: () => vraag(VERVALT, [vervallen]), doe: () => begin(vervallen) },
      'aanmelding die loopt': { vooraf: zonder(loopt), doe: () => begin(loopt) },
      'vandaag al vaak gemaild': { doe: () => begin(vaak.email) },
      partner: { vooraf: zonder(partner.email), doe: () => begin(partner.email) },
    });
  });

  test('why a link does not open: unknown, over, sent, or the secret of a short time', async () => {
    const [over, klaar, open] = [await geopendConcept(), await verstuurd(), await geopendConcept()];
    await vraag(VERVALT, [over.email]);
    const poging = (sleutel: () => string) => ({
      doe: async () => expect(await openAanmelding(iemand, sleutel())).toBeNull(),
    });
    await verwachtEvenLang({
      onbekend: poging(nieuwGeheim),
      over: poging(() => over.sleutel),
      verstuurd: poging(() => klaar.sleutel),
      'een korte tijd': poging(() => open.geheim),
    });
  });

  test('how far the scan of another is, when one sends an aanmelding of the same KvK number (C 4.1)', async () => {
    const standen = ['aangemeld', 'in_onderzoek', 'gedeeld', 'voorgelegd', 'voorwaardelijk'] as const;
    const gevallen = [];
    for (const stand of standen) {
      const van = await scan().in(stand).maak();
      const concept = await geopendConcept(volledigeInhoud(van.school.kvkNummer));
      gevallen.push([stand, { doe: async () => expect(await uitkomst(dienIn(concept))).toBe('aanmelding.fouten.loopt_al') }] as const);
    }
    await verwachtEvenLang(Object.fromEntries(gevallen));
  });

  test('why nothing is sent without a short time: guessed, over, or of a draft that was sent', async () => {
    const [over, klaar] = [await geopendConcept(), await geopendConcept()];
    await vraag(VERVALT, [over.email]);
    await dienIn(klaar);
    const poging = (geheim: () => string) => ({
      doe: async () => expect(await uitkomst(dienIn({ context: iemand, geheim: geheim() }))).toBe('aanmelding.fouten.verlopen'),
    });
    await verwachtEvenLang({ gegokt: poging(nieuwGeheim), over: poging(() => over.geheim), verstuurd: poging(() => klaar.geheim) });
  });
});
