import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '~/platform/context';
import { action as maak } from '~/routes/inburgeraars.nieuw';
import { vraag } from '../../fabriek/bron';
import { casemanager, type ProefGebruiker } from '../../fabriek/gebruiker';
import { inburgeraar } from '../../fabriek/inburgeraar';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';

let ik: ProefGebruiker;
let context: Context;
beforeAll(async () => {
  ik = await casemanager().maak();
  context = contextVoor(await sessieVoor(ik));
});

const velden = {
  voornamen: 'Şerif',
  achternaam: 'van der Çelik',
  geboortedatum: '1990-05-01',
  email: 'serif@proef.example',
  telefoon: '06 00 00 00 00',
  wet: 'wi2013',
  doelgroep: 'asielstatushouder',
  situatieVan: '2020-01-01',
  begeleidingVan: '2024-01-01',
};
const doe = (meer: Record<string, string> = {}, formulierId = uuidv7()) =>
  roepAan(maak, context, verzending(context, '/inburgeraars/nieuw', { velden: { ...velden, ...meer }, formulierId }));
const idUit = (koppen: Headers) => /^\/inburgeraars\/([\w-]{36})\?gedaan=nieuw$/.exec(koppen.get('location') ?? '')?.[1];

describe('a new dossier', () => {
  test('starts in one’s own caseload, with wet, doelgroep and begeleiding, once', async () => {
    const formulierId = uuidv7();
    const een = await doe({}, formulierId);
    const weer = await doe({}, formulierId);
    const id = idUit(een.koppen);
    expect(idUit(weer.koppen)).toBe(id);
    expect(await vraag('select naam_sleutel, email from inburgeraar where id = $1', [id])).toEqual([
      { naam_sleutel: 'celik serif van der', email: 'serif@proef.example' },
    ]);
    expect(await vraag('select casemanager_id from toewijzing where inburgeraar_id = $1', [id])).toEqual([{ casemanager_id: ik.id }]);
    expect(await vraag('select wet, doelgroep from situatie where inburgeraar_id = $1', [id])).toEqual([
      { wet: 'wi2013', doelgroep: 'asielstatushouder' },
    ]);
    expect(await vraag('select van::text, tot from begeleiding where inburgeraar_id = $1', [id])).toEqual([
      { van: '2024-01-01', tot: null },
    ]);
    const gelogd = 'select h.handeling from log.handeling h join log.sleutel s using (pseudoniem) where s.onderwerp_id = $1';
    expect(await vraag(gelogd, [id])).toEqual([{ handeling: 'dossier_begonnen' }]);
  });

  test('asks first when someone with this name and birth date is in the caseload', async () => {
    const dezelfde = { voornamen: 'serif', achternaam: 'Van der Celik' };
    expect(await doe(dezelfde)).toMatchObject({ status: 400, data: { error: { tochNieuw: ['inburgeraar.fouten.dubbel'] } } });
    expect((await doe({ ...dezelfde, geboortedatum: '1990-05-02' })).status).toBe(302);
    expect((await doe({ ...dezelfde, tochNieuw: 'on' })).status).toBe(302);
  });

  test('says nothing of a person in another caseload', async () => {
    const ander = await inburgeraar()
      .genaamd('Olena', 'Petrenko')
      .inCaseloadVan(await casemanager().maak())
      .maak();
    await vraag(`update inburgeraar set naam_sleutel = 'petrenko olena' where id = $1`, [ander.id]);
    expect((await doe({ voornamen: 'Olena', achternaam: 'Petrenko', geboortedatum: ander.geboortedatum })).status).toBe(302);
  });

  test('C 2.3: is refused for an asielstatushouder under the Wi2021, with the article', async () => {
    expect(await doe({ voornamen: 'Hamid', wet: 'wi2021' })).toMatchObject({
      status: 400,
      data: { error: { doelgroep: ['inburgeraar.fouten.buiten_convenant'] } },
    });
  });

  test.each([
    ['voornamen', '', 'fouten.verplicht'],
    ['geboortedatum', '2099-01-01', 'inburgeraar.fouten.in_toekomst'],
    ['geboortedatum', '1990-02-30', 'fouten.datum'],
    ['geboortedatum', '0190-02-01', 'fouten.datum'],
    ['email', 'geen adres', 'fouten.email'],
    ['telefoon', 'bel maar', 'inburgeraar.fouten.telefoon'],
    ['wet', 'wi1812', 'fouten.keuze'],
    ['begeleidingVan', '', 'fouten.verplicht'],
  ])('refuses %s %j beside its field, and keeps what was typed', async (veld, waarde, fout) => {
    const { status, data } = await doe({ [veld]: waarde });
    expect(status).toBe(400);
    expect(data).toMatchObject({ error: { [veld]: [fout] }, initialValue: { achternaam: velden.achternaam } });
  });
});
