import pg from 'pg';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import {
  ontvangersVanAanmelding,
  ontvangersVanAanmeldlink,
  ontvangersVanBevestiging,
} from '~/domein/aanmelding/aanmeldpost.repository.server';
import { getAanmeldingblok } from '~/domein/aanmelding/aanmeldingblok.service.server';
import { metActor } from '~/platform/db/actor.server';
import type { EigenSjabloon } from '~/platform/mail/uitgaand.server';
import { dienIn, eigenKvk, geopendConcept, volledigeInhoud } from '../../fabriek/aanmelding';
import { vraag } from '../../fabriek/bron';
import { relatiebeheerder, tekenbevoegde } from '../../fabriek/gebruiker';
import { zetKlok } from '../../fabriek/klok';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { databaseUrls } from '../../opstart/database';

const werker = new pg.Pool({ connectionString: databaseUrls().DATABASE_URL_WERK, max: 1 });
afterAll(() => werker.end());
beforeEach(() => vraag('delete from aanmelding.poging; delete from aanmelding_concept; delete from uitgaande_post'));
afterEach(() => zetKlok(null));

const { settings } = contextVoor(null);
const van = {
  aanmeldlink: ontvangersVanAanmeldlink,
  aanmelding_bevestigd: ontvangersVanBevestiging,
  aanmelding_ontvangen: ontvangersVanAanmelding,
};

/** Who gets the mail of this template that waits. */
async function ontvangers(sjabloon: keyof typeof van) {
  const [post] = await vraag<{ id: string; onderwerp_id: string }>('select id, onderwerp_id from uitgaande_post where sjabloon = $1', [
    sjabloon,
  ]);
  if (!post) throw new Error(`no mail ${sjabloon} waits`);
  const client = await werker.connect();
  try {
    const eigen: EigenSjabloon = sjabloon;
    return await van[sjabloon](client, { id: post.id, sjabloon: eigen, onderwerpId: post.onderwerp_id, ontvangerId: null }, settings);
  } finally {
    client.release();
  }
}

test('the link goes to who began, opens his draft, and says nothing of what was filled in; once it was sent it goes to nobody', async () => {
  const { email, sleutel } = await geopendConcept();
  const [een, ...rest] = await ontvangers('aanmeldlink');
  expect([een?.email, rest]).toEqual([email, []]);
  expect(een?.bericht.tekst).toContain(`${settings.ADRES}/a/${sleutel}`);
  expect(een?.bericht.tekst).not.toMatch(/Taalhuis|Vermeer|Bakker/);
  await vraag(`update uitgaande_post set verzonden_op = now()`);
  expect(await ontvangers('aanmeldlink')).toEqual([]);
});

test('who sent it hears by which day the scan must be done (B1.1), every relatiebeheerder that there is one, and neither mail holds what was sent', async () => {
  await zetKlok('2026-11-03T09:00:00Z');
  const beheerder = await relatiebeheerder().maak();
  const kvk = eigenKvk();
  const concept = await geopendConcept(volledigeInhoud(kvk));
  await dienIn(concept);
  const [bevestiging] = await ontvangers('aanmelding_bevestigd');
  expect([bevestiging?.email, bevestiging?.bericht.tekst]).toEqual([concept.email, expect.stringContaining('24 november 2026')]);
  const bericht = (await ontvangers('aanmelding_ontvangen')).find(({ id }) => id === beheerder.id)?.bericht;
  expect(bericht?.tekst).toMatch(new RegExp(`^Beste ${beheerder.naam},[^]*/scans/[0-9a-f-]{36}\n`));
  for (const tekst of [bevestiging?.bericht.tekst, bericht?.tekst]) expect(tekst).not.toMatch(new RegExp(`Taalhuis|Vermeer|Bakker|${kvk}`));
});

test('the page of the scan shows who does it what was sent and whom it names, who decides what was sent', async () => {
  const kvk = eigenKvk();
  await dienIn(await geopendConcept(volledigeInhoud(kvk)));
  const [rij] = await vraag<{ id: string }>('select id from aanmelding where kvk_nummer = $1', [kvk]);
  const blokVoor = async (wie: Awaited<ReturnType<ReturnType<typeof relatiebeheerder>['maak']>>) =>
    metActor(contextVoor(await sessieVoor(wie)), (tx, actor) => getAanmeldingblok(tx, actor, { aanmeldingId: rij?.id ?? null }));
  expect(await blokVoor(await relatiebeheerder().maak())).toMatchObject({ kvkNummer: kvk, contacten: [{ naam: 'Ilse Vermeer' }] });
  expect(await blokVoor(await tekenbevoegde().maak())).toMatchObject({ kvkNummer: kvk, contacten: [] });
});
