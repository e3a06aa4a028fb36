import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { openSite, type Site, type Verzending } from '../fabriek/site';
import { acten, huidigeTekst, linkketen, linkVoor, vraagUitgebreid, type Linkketen } from '../fabriek/eigenlink';
import { vraag } from '../fabriek/bron';

let site: Site;
beforeAll(async () => {
  await vraagUitgebreid();
  site = await openSite();
});

const dag = ({ inburgeraar }: Linkketen, erbij = 0) => {
  const [jaar = '', maand = '', dagNr = ''] = inburgeraar.geboortedatum.split('-');
  return { jaar, maand, dag: String(Number(dagNr) + erbij) };
};
const stuur = (pad: string, wat: Verzending & { cookie?: string } = {}) => {
  const { cookie, ...rest } = wat;
  const formulier = pad.startsWith('/v/') ? 'openen' : pad.slice(1);
  return site.stuur(pad, null, { formulier, ...rest, koppen: { origin: site.adres, ...(cookie ? { cookie } : {}) } });
};
const cookieVan = (koppen: Headers) => koppen.get('set-cookie')?.split(';')[0] ?? '';
async function open(keten: Linkketen, sleutel: string): Promise<string> {
  const { status, naar, koppen } = await stuur(`/v/${sleutel}?taal=ti`, { velden: dag(keten) });
  expect([status, naar]).toEqual([302, '/verklaring?taal=ti']);
  return cookieVan(koppen);
}
const ja = async (taal = 'nl') => ({
  doe: 'antwoord',
  antwoord: 'ja',
  naam: 'ሰላም',
  plaats: 'Den Haag',
  tekstversieId: await huidigeTekst(taal),
});
/** What differs from one answer to the next by itself. */
const kaal = (html: string, sleutel: string) =>
  html
    .replaceAll(sleutel, 'SLEUTEL')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/nonce="[^"]*"|"nonce":"[^"]*"|nonce-[\w-]+/g, 'NONCE');

describe('a link before the birth date', () => {
  test('shows one page, whether it exists or not, and looks nothing up', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const onbekend = 'o'.repeat(43);
    const [echt, vals] = [await site.haal(`/v/${sleutel}`, null), await site.haal(`/v/${onbekend}`, null)];
    expect(echt.status).toBe(200);
    expect(kaal(echt.tekst, sleutel)).toBe(kaal(vals.tekst, onbekend));
    expect(echt.tekst).not.toContain(keten.school.naam);
    expect(echt.koppen.get('x-robots-tag')).toContain('noindex');
    expect(echt.koppen.get('cache-control')).toBe('no-store');
    expect(echt.koppen.get('referrer-policy')).toBe('same-origin');
  });

  test('is not used up by a scanner: GET and HEAD, ten times, and it still opens', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const voor = await vraag('select * from toestemmingslink');
    for (let nr = 0; nr < 5; nr += 1) {
      await site.haal(`/v/${sleutel}`, null);
      await site.vraag(`/v/${sleutel}`, { method: 'HEAD' });
    }
    expect(await vraag('select * from toestemmingslink')).toEqual(voor);
    await open(keten, sleutel);
  });
});

describe('what does not open', () => {
  test('unknown, wrong birth date, expired, used, ended: the same answer, byte for byte', async () => {
    const keten = await linkketen();
    const verlopen = await linkVoor(keten);
    await vraag(`update toestemmingslink set geldig_tot = now() - interval '1 second' where id = $1`, [verlopen.id]);
    const gebruikt = await linkVoor(keten);
    await stuur('/verklaring', { cookie: await open(keten, gebruikt.sleutel), velden: { ...(await ja()), antwoord: 'nee_school' } });
    const beeindigd = await linkVoor(keten);
    const anders = await linkketen();
    await vraag(`update inburgeraar set geboortedatum = '1971-02-03' where id = $1`, [anders.inburgeraar.id]);
    const sleutels = [
      'o'.repeat(43),
      'onbekend-en-kort',
      verlopen.sleutel,
      gebruikt.sleutel,
      beeindigd.sleutel,
      (await linkVoor(anders)).sleutel,
    ];
    await linkVoor(keten);
    const antwoorden = [];
    for (const sleutel of sleutels) {
      const { status, tekst, koppen } = await stuur(`/v/${sleutel}`, { velden: dag(keten) });
      antwoorden.push({ status, tekst: kaal(tekst, sleutel), cookie: koppen.get('set-cookie') });
    }
    expect(antwoorden[0]).toMatchObject({ status: 400, cookie: null });
    expect(antwoorden[0]?.tekst).toContain('Vraag uw casemanager om een nieuwe link.');
    expect(new Set(antwoorden.map(({ tekst }) => tekst)).size).toBe(1);
    expect(antwoorden.every(({ cookie }) => cookie === null)).toBe(true);
  });

  test('a wrong code and a wrong birth date are one sentence', async () => {
    const keten = await linkketen();
    const een = await stuur('/intrekken', { velden: { code: 'AAAA-AAAA-AAAA-AAAA', ...dag(keten) } });
    const ander = await stuur('/intrekken', { velden: { code: 'BBBB-BBBB-BBBB-BBBB', ...dag(keten) } });
    expect(een.status).toBe(400);
    expect(een.tekst).toContain('Kijk of de code en uw geboortedatum goed zijn.');
    expect(kaal(een.tekst, 'AAAA-AAAA-AAAA-AAAA')).toBe(kaal(ander.tekst, 'BBBB-BBBB-BBBB-BBBB'));
  });

  test('nothing of the link, the birth date or the code is logged', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    await site.haal(`/v/${sleutel}`, null);
    await stuur(`/v/${sleutel}`, { velden: dag(keten, 1) });
    await stuur(`/v/${sleutel}`, { velden: dag(keten), token: null });
    const cookie = await open(keten, sleutel);
    await stuur('/verklaring', { cookie, velden: await ja() });
    const weigeringen = await vraag<{ rij: string }>('select w::text as rij from log.weigering w');
    const gelogd = [...site.log, ...weigeringen.map(({ rij }) => rij)].join('\n');
    for (const geheim of [sleutel, cookie.split('=')[1] ?? 'geen', keten.inburgeraar.geboortedatum]) expect(gelogd).not.toContain(geheim);
  });
});

describe('the short time after it', () => {
  test('has a cookie that scripts do not see, for one path', async () => {
    const keten = await linkketen();
    const { koppen } = await stuur(`/v/${(await linkVoor(keten)).sleutel}`, { velden: dag(keten) });
    expect(koppen.get('set-cookie')).toMatch(/^tk_link=[\w-]{43}; Path=\/verklaring; SameSite=Lax; HttpOnly$/);
  });

  test('shows the text, the school and the answer now, and not whose it is', async () => {
    const keten = await linkketen();
    const cookie = await open(keten, (await linkVoor(keten)).sleutel);
    const { tekst } = await site.haal('/verklaring', null, { cookie });
    expect(tekst).toContain(keten.school.naam);
    expect(tekst).not.toContain(keten.inburgeraar.achternaam);
    expect(tekst).not.toContain(keten.inburgeraar.geboortedatum);
  });

  test('of another link answers for that one only, and an invented one for none', async () => {
    const [een, ander] = [await linkketen(), await linkketen()];
    const cookie = await open(een, (await linkVoor(een)).sleutel);
    await open(ander, (await linkVoor(ander)).sleutel);
    await stuur('/verklaring', { cookie, velden: await ja() });
    await stuur('/verklaring', { cookie: `tk_link=${'z'.repeat(43)}`, velden: await ja() });
    await stuur('/verklaring', { velden: await ja() });
    expect([(await acten(een)).length, (await acten(ander)).length]).toEqual([1, 0]);
  });

  test('takes a form once: sent again it is the same act, another form is none', async () => {
    const keten = await linkketen();
    const { sleutel } = await linkVoor(keten);
    const cookie = await open(keten, sleutel);
    const formulierId = uuidv7();
    for (let nr = 0; nr < 3; nr += 1) await stuur('/verklaring', { cookie, formulierId, velden: await ja() });
    await stuur('/verklaring', { cookie, velden: { doe: 'trek_in' } });
    expect(await acten(keten)).toHaveLength(1);
    expect((await stuur(`/v/${sleutel}`, { velden: dag(keten) })).status).toBe(400);
  });

  test('takes nothing from another site', async () => {
    const keten = await linkketen();
    const cookie = await open(keten, (await linkVoor(keten)).sleutel);
    const vreemd: Record<string, string>[] = [
      { origin: 'https://elders.example' },
      { 'sec-fetch-site': 'cross-site', origin: site.adres },
      {},
    ];
    for (const koppen of vreemd)
      expect((await site.stuur('/verklaring', null, { velden: await ja(), koppen: { cookie, ...koppen } })).status).toBe(403);
    expect(await acten(keten)).toEqual([]);
  });

  test('gives the receipt of what was done in it, and before that none', async () => {
    const keten = await linkketen();
    const cookie = await open(keten, (await linkVoor(keten)).sleutel);
    expect((await site.haal('/verklaring/bewijs', null, { cookie })).status).toBe(404);
    await stuur('/verklaring', { cookie, velden: await ja() });
    const klaar = await site.haal('/verklaring', null, { cookie });
    const bewijs = await site.haal('/verklaring/bewijs', null, { cookie });
    expect(bewijs.koppen.get('content-type')).toBe('application/pdf');
    const [code = ''] = /[2-9A-Z]{4}(-[2-9A-Z]{4}){5}/.exec(klaar.tekst) ?? [];
    expect(bewijs.tekst).toContain(code);
    await stuur('/verklaring', { cookie, velden: { doe: 'sluit' } });
    expect((await site.haal('/verklaring/bewijs', null, { cookie })).status).toBe(404);
    const { naar, koppen } = await stuur('/intrekken?taal=ar', { velden: { code: code.toLowerCase(), ...dag(keten) } });
    expect(naar).toBe('/verklaring?taal=ar');
    await stuur('/verklaring', { cookie: cookieVan(koppen), velden: { doe: 'trek_in' } });
    expect((await acten(keten)).map(({ soort, kanaal }) => `${soort} ${kanaal}`)).toEqual(['verleend link', 'ingetrokken code']);
  });

  test('on a translation for which no translator answered takes a nee, and no ja', async () => {
    const keten = await linkketen();
    const cookie = await open(keten, (await linkVoor(keten, { taal: 'ti' })).sleutel);
    const tigrinya = await ja('ti');
    expect((await stuur('/verklaring', { cookie, velden: tigrinya })).status).toBe(400);
    expect(await acten(keten)).toEqual([]);
    await stuur('/verklaring', { cookie, velden: { ...tigrinya, antwoord: 'nee_school' } });
    expect((await acten(keten)).map(({ soort }) => soort)).toEqual(['geweigerd']);
  });
});
