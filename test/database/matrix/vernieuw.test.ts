import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { laad } from '../../../demo/gegevens/laad';
import { vraag } from '../../fabriek/bron';
import { beheerder } from '../../fabriek/gebruiker';
import { sessieVoor } from '../../fabriek/sessie';
import { beslis, cel, overDagen, stelVoor, telling, werkAllesBij } from '../../fabriek/voorstel';
import { databaseUrls } from '../../opstart/database';

const regels = () =>
  vraag(
    'select wet, doelgroep, categorie, richting, grond, van::text, tot::text, bron, te_bevestigen from grondslag_regel order by 1, 2, 3, 4, 6',
  );
const laadOpnieuw = () =>
  laad(
    databaseUrls().DATABASE_URL_EIGENAAR,
    { omvang: 0.05, getal: 2022, vandaag: Temporal.Now.plainDateISO('Europe/Amsterdam'), vernieuw: true },
    () => undefined,
  );

/** The texts that came with the product. */
const teksten = () =>
  vraag('select id from tekstversie union all select id from convenanttekst union all select id from rechtsmiddelclausule order by 1');

test('loading again keeps the texts that came with the product', { timeout: 60_000 }, async () => {
  const eerst = await teksten();
  expect(eerst.length).toBeGreaterThan(20);
  await laadOpnieuw();
  expect(await teksten()).toEqual(eerst);
  expect(await vraag('select 1 from toestemming limit 1')).toHaveLength(1);
});

test('the demo has a counted voorstel, and loading again brings the rules back as they came', { timeout: 60_000 }, async () => {
  const eerst = await regels();
  await laadOpnieuw();
  const [wacht] = await vraag<{ id: string }>(
    'select id from grondslag_voorstel where id not in (select voorstel_id from grondslag_besluit)',
  );
  expect((await telling(wacht?.id ?? '')).some(({ opent }) => opent > 0)).toBe(true);
  const [een, twee] = [await sessieVoor(await beheerder().maak()), await sessieVoor(await beheerder().maak())];
  const id = await stelVoor(een, [cel(), cel({ richting: 'naar_school', grond: 'publieke_taak' })], { ingang: overDagen(3) });
  await werkAllesBij();
  await beslis(twee, id, 'bevestigd');
  expect(await regels()).not.toEqual(eerst);
  await laadOpnieuw();
  expect(await regels()).toEqual(eerst);
});
