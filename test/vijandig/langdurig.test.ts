import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { gebruikerVan, maakWereld, meldAan, type Bezoeker, type Wereld } from '../routes/rechten/bezoekers';
import { voegIn, vraag } from '../fabriek/bron';
import { metVerbinding } from './aanval';

const WACHT = 'pg_sleep(16.5)';
const AANTAL = 'count(*) || $$ inburgeraars, $$ || (select count(*) from rapportage_voortgang) || $$ reports$$';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await maakWereld();
});

/** Counts, waits inside the same statement while something happens, and counts again. */
async function telTweeKeer(wie: Bezoeker, intussen: () => Promise<unknown>): Promise<string[]> {
  const sessie = (await meldAan(wie, wereld)) ?? '';
  const blok = `do $x$ declare n text; begin
    select ${AANTAL} into n from inburgeraar; raise notice 'eerst %', n;
    perform ${WACHT};
    select ${AANTAL} into n from inburgeraar; raise notice 'daarna %', n;
  end $x$`;
  return metVerbinding('tk_app', async (doe) => {
    await doe('set statement_timeout = 0');
    await doe("select set_config('app.sessie', $1, false)", [sessie]);
    const [gehoord] = await Promise.all([doe(blok), new Promise((klaar) => setTimeout(klaar, 1000)).then(intussen)]);
    return gehoord.woorden.match(/(?:eerst|daarna) \d+ inburgeraars, \d+ reports/g) ?? [];
  });
}

/** At this very moment, as by phone. */
async function trekNuIn(): Promise<void> {
  const { inburgeraar, school } = wereld.zaak;
  const nu = new Date();
  const datum = nu.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  const wie = { inburgeraar_id: inburgeraar.id, aanbieder_id: school.id, naam: 'Proef', geboortedatum: inburgeraar.geboortedatum };
  await voegIn('toestemming', {
    id: uuidv7(),
    ...wie,
    soort: 'ingetrokken',
    plaats: '',
    datum,
    tijdstip: nu.toISOString(),
    kanaal: 'telefoon',
  });
}

describe('a statement that waits', () => {
  test('sees nobody any more after a withdrawal, nor after its session or its access ended', { timeout: 90_000 }, async () => {
    const { toegangId } = gebruikerVan('waarnemer', wereld);
    const [intrekking, afgemeld, toegang] = await Promise.all([
      telTweeKeer('contactpersoon', trekNuIn),
      telTweeKeer('andereSchool', () => vraag('update toegang.sessie set beeindigd = now()')),
      telTweeKeer('waarnemer', () => vraag('update toegang set beeindigd_op = now() where id = $1', [toegangId])),
    ]);
    const niemand = 'daarna 0 inburgeraars, 0 reports';
    expect({ intrekking, afgemeld, toegang }).toEqual({
      intrekking: ['eerst 1 inburgeraars, 1 reports', niemand],
      afgemeld: ['eerst 1 inburgeraars, 1 reports', niemand],
      toegang: [expect.stringMatching(/^eerst [1-9]/), niemand],
    });
  });
});
