import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wijzigKetenpartner } from '~/domein/ketenpartner/ketenpartner.service.server';
import { opTeVragen } from '~/domein/kwaliteitsscan/onderdeel';
import { scan_opvraag } from '../../../emails/scan_opvraag';
import { meldAfwezig, ontvangStukken } from '~/domein/scanstuk/ontvangst.service.server';
import { getBlikOpWerk, getOpvraagstand, verstuurOpvraag } from '~/domein/scanstuk/opvraag.service.server';
import { ontvangersVanOpvraag } from '~/domein/scanstuk/opvraagpost.repository.server';
import { metActor } from '~/platform/db/actor.server';
import { isDomeinFout } from '~/platform/fout';
import { echteKlok } from '~/platform/klok';
import { startPost } from '../../../demo/post/start';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { casemanager, relatiebeheerder, type ProefGebruiker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { legKetenpartner } from '../../fabriek/scanstuk';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { werkContext } from '../../fabriek/werk';
import { verstuur } from '~/platform/mail/verstuur.server';

const VANDAAG = echteKlok.vandaag();
const vanWie = async (wie: ProefGebruiker) => contextVoor(await sessieVoor(wie));
const uitkomst = (doe: Promise<unknown>) =>
  doe.then(
    () => 'goed',
    (fout: unknown) => (isDomeinFout(fout) ? [fout.code, ...Object.values(fout.velden).flat()].join(' ') : String(fout)),
  );
const stuur = async (wie: ProefGebruiker, scanId: string, gezien?: string, formulierId = uuidv7()) =>
  uitkomst(verstuurOpvraag(await vanWie(wie), { scanId, formulierId, gezien }));
const kijk = async (wie: ProefGebruiker, scanId: string) => getBlikOpWerk(await vanWie(wie), scanId);
const mails = ({ id }: { id: string }) =>
  vraag<{ id: string; soort: string; onderdelen: string[] }>(
    'select id, soort, onderdelen from scanopvraag where scan_id = $1 order by vastgelegd_op',
    [id],
  );
const stukkenUit = async (wie: ProefGebruiker, scanId: string) =>
  metActor(await vanWie(wie), async (tx) => (await tx.$queryRaw<{ n: number }[]>`select scan.stukken_uit(${scanId}::uuid) as n`)[0]?.n);

let hier: ProefScan;
beforeEach(async () => {
  hier = await scan().in('in_onderzoek').begonnenOp(VANDAAG.toString()).maak();
  await legKetenpartner('blik_op_werk', hier.onderzoeker);
});

describe('asking Blik op Werk (B1.1)', () => {
  test('is one mail that names everything, then reminders of what is missing', async () => {
    expect(await stukkenUit(hier.onderzoeker, hier.id)).toBe(0);
    expect(await stuur(hier.onderzoeker, hier.id)).toBe('goed');
    const [eerste] = await mails(hier);
    expect(eerste).toMatchObject({ soort: 'verzoek', onderdelen: opTeVragen });
    expect(await stukkenUit(hier.contact, hier.id)).toBe(opTeVragen.length);

    const stukken = [new File([pdf()], 'a.pdf'), new File([pdf('b')], 'b.pdf')];
    const ontvangen = { doe: 'ontvang' as const, ontvangenOp: VANDAAG, isBeperkt: true, stukken };
    const context = await vanWie(hier.onderzoeker);
    await ontvangStukken(context, { scanId: hier.id, formulierId: uuidv7(), invoer: { ...ontvangen, onderdeel: 'onderzoeken' } });
    await meldAfwezig(context, {
      scanId: hier.id,
      formulierId: uuidv7(),
      invoer: { doe: 'afwezig', onderdeel: 'beslissingen', gemeldOp: VANDAAG },
    });
    const rest = opTeVragen.filter((een) => een !== 'onderzoeken' && een !== 'beslissingen');
    expect((await metActor(context, (tx) => getOpvraagstand(tx, hier.id))).ontbreekt).toEqual(rest);
    expect(await stukkenUit(hier.contact, hier.id)).toBe(rest.length);

    expect(await stuur(hier.onderzoeker, hier.id, eerste?.id)).toBe('goed');
    expect((await mails(hier))[1]).toMatchObject({ soort: 'herinnering', onderdelen: rest });
  });

  test('when nothing is missing there is nothing to send', async () => {
    await stuur(hier.onderzoeker, hier.id);
    const context = await vanWie(hier.onderzoeker);
    for (const onderdeel of opTeVragen) {
      await meldAfwezig(context, { scanId: hier.id, formulierId: uuidv7(), invoer: { doe: 'afwezig', onderdeel, gemeldOp: VANDAAG } });
    }
    expect(await stukkenUit(hier.onderzoeker, hier.id)).toBe(0);
    const [eerste] = await mails(hier);
    expect(await stuur(hier.onderzoeker, hier.id, eerste?.id)).toBe('conflict scanstuk.fouten.niets_te_vragen');
    expect((await kijk(hier.onderzoeker, hier.id)).brief).toBeNull();
  });

  test('a double click is one mail; two at once are one, and the other is told', async () => {
    const formulierId = uuidv7();
    const dubbel = await Promise.all([1, 2].map(() => stuur(hier.onderzoeker, hier.id, undefined, formulierId)));
    expect(dubbel).toEqual(['goed', 'goed']);
    const ander = await scan().in('in_onderzoek').maak();
    const samen = await Promise.all([ander.onderzoeker, await relatiebeheerder().maak()].map((wie) => stuur(wie, ander.id)));
    expect(samen.toSorted()).toEqual(['conflict scanstuk.fouten.al_verstuurd', 'goed']);
    for (const een of [hier, ander]) expect(await mails(een)).toHaveLength(1);
  });

  test('is refused without an address, in another state, and to everyone but who does the scan', async () => {
    const gedeeld = await scan().in('gedeeld').maak();
    expect(await stuur(gedeeld.onderzoeker, gedeeld.id)).toContain('conflict');
    for (const wie of [hier.beslisser, hier.contact, await casemanager().maak()])
      expect(await stuur(wie, hier.id), wie.rol).toBe('verboden');
    await vraag('delete from scanopvraag; delete from ketenpartner');
    expect(await stuur(hier.onderzoeker, hier.id)).toBe('conflict scanstuk.fouten.geen_adres');
    expect(await vraag('select 1 from scanopvraag where scan_id = any($1)', [[hier.id, gedeeld.id]])).toEqual([]);
  });

  test('to be absent is said once; who decides reads all of it and sends nothing', async () => {
    const context = await vanWie(hier.onderzoeker);
    const meld = () =>
      uitkomst(
        meldAfwezig(context, {
          scanId: hier.id,
          formulierId: uuidv7(),
          invoer: { doe: 'afwezig', onderdeel: 'onderzoeken', gemeldOp: VANDAAG },
        }),
      );
    expect(await Promise.all([meld(), meld()])).toEqual(['goed', 'goed']);
    expect(await vraag('select 1 from scanstuk_afwezig where scan_id = $1', [hier.id])).toHaveLength(1);
    expect(await kijk(hier.beslisser, hier.id)).toMatchObject({ magWerken: false, brief: null });
  });
});

describe('the mail', () => {
  let post: Awaited<ReturnType<typeof startPost>>;
  beforeAll(async () => {
    post = await startPost({ poort: 0, smtpPoort: 0 });
  });
  afterAll(() => post.stop());

  test('goes in the words that its sender saw, to the address that stood there, and names nobody but him', async () => {
    const getoond = (await kijk(hier.onderzoeker, hier.id)).brief?.bericht;
    await stuur(hier.onderzoeker, hier.id);
    const [opvraag] = await mails(hier);
    const werk = werkContext({ SMTP_URL: post.smtpUrl });
    const client = await werk.pool.connect();
    const wat = { id: uuidv7(), sjabloon: 'scan_opvraag', onderwerpId: opvraag?.id ?? '', ontvangerId: null } as const;
    const gevonden = await ontvangersVanOpvraag(client, wat, werk.settings).finally(() => client.release());
    expect(gevonden).toHaveLength(1);
    const [{ bericht, email }] = gevonden as [(typeof gevonden)[number]];
    expect(email).toBe('stukken@blikopwerk.example');
    expect(getoond && scan_opvraag(getoond)).toEqual(bericht);
    for (const deel of [hier.school.naam, hier.school.kvkNummer, hier.school.bowNummer, hier.onderzoeker.email])
      expect(bericht.tekst).toContain(deel);
    for (const wie of [hier.contact, hier.beslisser]) expect(bericht.tekst).not.toContain(wie.naam);
    await verstuur(werk.settings, { ...bericht, id: uuidv7(), aan: email });
    const aangekomen = (await (await fetch(`${post.url}/berichten`)).json()) as { onderwerp: string }[];
    expect(aangekomen.map(({ onderwerp }) => onderwerp)).toEqual([bericht.onderwerp]);
  });

  test('that was sent gives the worker nothing any more', async () => {
    await stuur(hier.onderzoeker, hier.id);
    const [opvraag] = await mails(hier);
    await vraag('update uitgaande_post set verzonden_op = now() where onderwerp_id = $1', [opvraag?.id]);
    expect(await vraag('select * from tk.opvraagpost($1)', [opvraag?.id])).toEqual([]);
  });
});

describe('the address of an organisation', () => {
  test('is changed by one at a time; the last counts and the earlier ones stay', async () => {
    await vraag('delete from scanopvraag; delete from ketenpartner');
    const [een, ander] = [await vanWie(hier.onderzoeker), await vanWie(await relatiebeheerder().maak())];
    const wat = { code: 'blik_op_werk', naam: 'Blik op Werk', email: 'a@blikopwerk.example', gezien: undefined } as const;
    const samen = await Promise.all([een, ander].map((wie) => uitkomst(wijzigKetenpartner(wie, uuidv7(), wat))));
    expect(samen.toSorted()).toEqual(['conflict ketenpartner.fouten.anders', 'goed']);
    const [nu] = await vraag<{ id: string }>('select id from ketenpartner');
    expect(await uitkomst(wijzigKetenpartner(een, uuidv7(), { ...wat, email: 'b@blikopwerk.example', gezien: nu?.id }))).toBe('goed');
    expect((await kijk(hier.onderzoeker, hier.id)).partner?.email).toBe('b@blikopwerk.example');
    expect(await vraag('select 1 from ketenpartner')).toHaveLength(2);
  });
});
