import { uuidv7 } from 'uuidv7';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as schrijf, loader as formulier } from '~/routes/cursisten_.$id_.rapportage_.$periode';
import { action as bewaar } from '~/routes/cursisten_.$id_.rapportage_.$periode_.concept';
import { action as gesprek, loader as lees } from '~/routes/rapportages.$id';
import { vraag } from '../../fabriek/bron';
import { ketenMetToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextIn, OKTOBER } from '../../fabriek/rapportage';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

beforeAll(() => zetKlok(OKTOBER.nu()));

let school: Context;
let gemeente: Context;
let cursistId: string;
beforeEach(async () => {
  const keten = await ketenMetToestemming();
  school = await contextIn(keten.contactpersoon);
  gemeente = await contextIn(keten.casemanager);
  cursistId = keten.cursist.id;
});

const GOED = { lezen: 'A1+', urenGepland: '100', urenGevolgd: '92,5', verzuimGemeld: '5', verzuimNietGemeld: '2,5' };
const HOE = { versie: '0', basis: '', aangeboden: 'voortgang,uren,nonFormeel,bijzonderheden' };
type Velden = Record<string, string | string[]>;
const params = () => ({ id: cursistId, periode: '2026-07-01' });
const pad = () => `/cursisten/${cursistId}/rapportage/2026-07-01`;
const doe = (velden: Velden, formulierId = uuidv7()) =>
  roepAan(schrijf, school, verzending(school, pad(), { velden: { ...HOE, ...velden }, formulierId }), params());
const stil = (velden: Velden) =>
  roepAan(bewaar, school, verzending(school, `${pad()}/concept`, { velden: { ...HOE, ...velden } }), params());
const toon = async () => (await roepAan(formulier, school, bezoek(school, pad()), params())).data;
const concept = () => vraag('select inhoud, versie from rapportage_concept where cursist_id = $1', [cursistId]);

describe('writing a report', () => {
  test('keeps what is typed, valid or not, by script and by button', async () => {
    const { status, data } = await stil({ urenGepland: 'twaalf', toelichting: 'Was ziek' });
    expect([status, data]).toEqual([200, { versie: 1, bewaardOp: expect.stringContaining('T') as unknown }]);
    const knop = await doe({ versie: '1', urenGepland: '12', knop: 'bewaren' });
    expect([knop.status, knop.koppen.get('location')]).toEqual([302, `${pad()}?gedaan=bewaard`]);
    expect(await concept()).toEqual([{ inhoud: { urenGepland: '12' }, versie: 2 }]);
  });

  test('two tabs: the second gets 409, keeps what it has, and the page shows the stored one', async () => {
    await stil({ lezen: 'A1' });
    await stil({ versie: '1', lezen: 'A2' });
    expect(await stil({ versie: '1', lezen: 'B1' })).toMatchObject({ status: 409 });
    const botsing = await doe({ versie: '1', lezen: 'B1', knop: 'bewaren' });
    expect(botsing).toMatchObject({
      status: 409,
      data: { error: { '': ['voortgang.fouten.andere_versie'] }, initialValue: { lezen: 'B1' } },
    });
    expect(await toon()).toMatchObject({ inhoud: { lezen: 'A2' }, versie: 2 });
    expect((await doe({ versie: '2', lezen: 'B1', knop: 'bewaren' })).status).toBe(302);
  });

  test('refuses with the errors in the order of the form, everything kept', async () => {
    const { status, data } = await doe({ ...GOED, urenGevolgd: '101', verzuimGemeld: '', toelichting: 'Was ziek', knop: 'indienen' });
    expect(status).toBe(400);
    expect(Object.entries((data as { error: Record<string, string[]> }).error)).toEqual([
      ['urenGevolgd', ['voortgang.fouten.meer_gevolgd']],
      ['verzuimGemeld', ['fouten.verplicht']],
      ['toelichting', ['voortgang.fouten.gevoelig?count=1&woorden=ziek']],
    ]);
    expect(await concept()).toMatchObject([{ inhoud: { toelichting: 'Was ziek', urenGevolgd: '101' } }]);
  });

  test('submits once: a second press leads to the same report', async () => {
    const formulierId = uuidv7();
    const [een, twee] = await Promise.all([
      doe({ ...GOED, knop: 'indienen' }, formulierId),
      doe({ ...GOED, knop: 'indienen' }, formulierId),
    ]);
    expect(een.status).toBe(302);
    expect(een.koppen.get('location')).toMatch(/^\/rapportages\/[0-9a-f-]{36}\?gedaan=ingediend$/);
    expect(twee.koppen.get('location')).toBe(een.koppen.get('location'));
  });

  test('takes one special circumstance as it takes several', async () => {
    expect((await doe({ ...GOED, effecten: 'wil_gesprek', knop: 'indienen' })).status).toBe(302);
    expect(await vraag('select effect from rapportage_bijzonderheid where cursist_id = $1', [cursistId])).toEqual([
      { effect: 'wil_gesprek' },
    ]);
  });

  test.each(['2026-07-02', '2026-13-01', 'gisteren', '2019-01-01'])('knows no period %s', async (periode) => {
    const antwoord = await roepAan(formulier, school, bezoek(school, `/cursisten/${cursistId}/rapportage/${periode}`), {
      id: cursistId,
      periode,
    });
    expect(antwoord.status).toBe(404);
  });
});

describe('a report that was submitted', () => {
  const dienIn = async () =>
    /rapportages\/([0-9a-f-]{36})/.exec((await doe({ ...GOED, knop: 'indienen' })).koppen.get('location') ?? '')?.[1] ?? '';
  const zeg = (context: Context, id: string, velden: Velden) =>
    roepAan(gesprek, context, verzending(context, `/rapportages/${id}`, { velden, formulier: 'vraag' }), { id });

  test('is read, asked about and answered; health in a question is named beside the field', async () => {
    const id = await dienIn();
    expect(await zeg(gemeente, id, { doel: 'vraag', vraag: 'Was hij ziek?' })).toMatchObject({
      status: 400,
      data: {
        formulier: 'vraag',
        error: { vraag: ['voortgang.fouten.gevoelig?count=1&woorden=ziek'] },
        initialValue: { vraag: 'Was hij ziek?' },
      },
    });
    expect((await zeg(gemeente, id, { doel: 'vraag', vraag: 'Kan de les later?' })).koppen.get('location')).toBe(
      `/rapportages/${id}?gedaan=vraag`,
    );
    expect(await zeg(gemeente, id, { doel: 'vraag', vraag: '' })).toMatchObject({
      status: 400,
      data: { error: { vraag: ['fouten.verplicht'] } },
    });
    const { data } = await roepAan(lees, school, bezoek(school, `/rapportages/${id}`), { id });
    const vraagId = (data as { rapportage: { vragen: { id: string }[] } }).rapportage.vragen[0]?.id ?? '';
    expect((await zeg(school, id, { doel: 'antwoord', vraagId, antwoord: 'Ja.' })).status).toBe(302);
    expect((await zeg(school, id, { doel: 'gelezen' })).status).toBe(403);
    expect((await zeg(gemeente, id, { doel: 'gelezen' })).status).toBe(302);
  });

  test('of another report a question cannot be answered here', async () => {
    const id = await dienIn();
    await zeg(gemeente, id, { doel: 'vraag', vraag: 'Kan de les later?' });
    const [gesteld] = await vraag<{ id: string }>('select id from vraag where rapportage_id = $1', [id]);
    const ander = await roepAan(
      schrijf,
      school,
      verzending(school, pad(), { velden: { ...HOE, basis: id, ...GOED, lezen: 'A2', knop: 'indienen' } }),
      params(),
    );
    const anderId = /rapportages\/([0-9a-f-]{36})/.exec(ander.koppen.get('location') ?? '')?.[1] ?? '';
    expect((await zeg(school, anderId, { doel: 'antwoord', vraagId: gesteld?.id ?? '', antwoord: 'Ja.' })).status).toBe(404);
  });
});
