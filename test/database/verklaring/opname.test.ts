import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { speelOpname, wijzigOpname } from '~/domein/verklaring/opname.service.server';
import type { Opnameinvoer } from '~/domein/verklaring/opname.schema';
import { getHuidigeTekst } from '~/domein/verklaring/tekst.repository.server';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { isDomeinFout } from '~/platform/fout';
import { vraag } from '../../fabriek/bron';
import { mp3, ogg, wav } from '../../fabriek/geluid';
import { beheerder, casemanager, fg, medewerker, type ProefGebruiker } from '../../fabriek/gebruiker';
import { school } from '../../fabriek/school';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

let wie: ProefGebruiker;
let context: Context;
let tekst: string;

beforeAll(async () => {
  wie = await beheerder().maak();
  context = contextVoor(await sessieVoor(wie));
  tekst = (await metNiemand(context, (tx) => getHuidigeTekst(tx, 'so'))).id;
});

const bestand = (inhoud = wav()) => new File([inhoud], 'opname.wav');
const opname = async (tekstversieId = tekst) =>
  (await vraag<{ id: string; type: string }>('select id, type from opname where tekstversie_id = $1', [tekstversieId]))[0];
const uitkomst = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'gedaan',
    (fout: unknown) => (isDomeinFout(fout) ? { code: fout.code, velden: fout.velden } : fout),
  );
const doe = (invoer: Opnameinvoer, formulierId = uuidv7(), alsWie = context) =>
  uitkomst(wijzigOpname(alsWie, { tekstversieId: tekst, formulierId, invoer }));
const bewaar = (gezien?: string, inhoud = wav()): Opnameinvoer => ({ doe: 'bewaar', gezien, bestand: bestand(inhoud) });
const ANDERE = { code: 'conflict', velden: { '': ['toestemming.teksten.opname.fouten.andere'] } };

describe('a recording of a text', () => {
  test('is added, stands with the text of today, is replaced, and is taken away, sound and all', async () => {
    const huidig = async () => (await metNiemand(context, (tx) => getHuidigeTekst(tx, 'so'))).opname;
    expect(await huidig()).toBeNull();
    expect(await doe(bewaar())).toBe('gedaan');
    const eerste = await opname();
    expect(await huidig()).toBe(eerste?.id);
    expect(await doe(bewaar(eerste?.id, ogg()))).toBe('gedaan');
    const tweede = await opname();
    expect(tweede?.type).toBe('audio/ogg');
    expect(await vraag('select from opname where id = $1', [eerste?.id ?? ''])).toHaveLength(0);
    expect(await doe({ doe: 'neem_weg', gezien: tweede?.id })).toBe('gedaan');
    expect(await vraag('select from opname')).toHaveLength(0);
    const log = await vraag<{ handeling: string }>("select handeling from log.handeling where handeling like 'opname%' order by id");
    expect(log.map(({ handeling }) => handeling)).toEqual([
      ...['opname_toegevoegd', 'opname_weggenomen', 'opname_toegevoegd', 'opname_weggenomen'],
    ]);
  });

  test('a double click is one recording, and taking away twice is taking away once', async () => {
    const formulierId = uuidv7();
    expect(await Promise.all([doe(bewaar(), formulierId), doe(bewaar(), formulierId)])).toEqual(['gedaan', 'gedaan']);
    const nu = await opname();
    const weg: Opnameinvoer = { doe: 'neem_weg', gezien: nu?.id };
    expect(await Promise.all([doe(weg), doe(weg)])).toEqual(['gedaan', 'gedaan']);
    expect(await opname()).toBeUndefined();
  });

  test('two at once: one recording stays, and the other hears that it is not his', async () => {
    const uitkomsten = await Promise.all([doe(bewaar(undefined, wav())), doe(bewaar(undefined, mp3()))]);
    expect(uitkomsten).toContain('gedaan');
    expect(uitkomsten).toContainEqual(ANDERE);
    const nu = await opname();
    expect(await doe({ doe: 'neem_weg', gezien: uuidv7() })).toEqual(ANDERE);
    expect((await opname())?.id).toBe(nu?.id);
    expect(await doe({ doe: 'neem_weg', gezien: nu?.id })).toBe('gedaan');
  });

  test('a file that is no sound is refused beside its field, and what was there stays', async () => {
    await doe(bewaar());
    const nu = await opname();
    const fout = await doe(bewaar(nu?.id, Buffer.from('<!doctype html>')));
    expect(fout).toEqual({ code: 'ongeldig', velden: { bestand: ['fouten.bestand.geluid'] } });
    expect((await opname())?.id).toBe(nu?.id);
    await doe({ doe: 'neem_weg', gezien: nu?.id });
  });

  test('nobody but a beheerder adds or takes away, by the service and by SQL, and he not in the name of another', async () => {
    await doe(bewaar());
    const nu = await opname();
    const anderen = [await fg().maak(), await casemanager().maak(), await medewerker(await school().maak()).maak()];
    for (const ander of anderen) {
      const sessie = await sessieVoor(ander);
      expect(await doe(bewaar(nu?.id), uuidv7(), contextVoor(sessie))).toMatchObject({ code: 'verboden' });
      expect((await alsActor(sessie, (client) => client.query('delete from opname'))).rowCount).toBe(0);
    }
    const voegIn = (door: string) =>
      `insert into opname (id, tekstversie_id, type, grootte, inhoud, vastgelegd_door) select '${uuidv7()}', id, 'audio/wav', 1, 'x', '${door}' from tekstversie limit 1`;
    const sql = async (alsWie: ProefGebruiker, vragen: string) => uitkomst(alsActor(await sessieVoor(alsWie), (c) => c.query(vragen)));
    for (const ander of anderen) expect(await sql(ander, voegIn(ander.id))).toMatchObject({ code: '42501' });
    expect(await sql(wie, voegIn(anderen[0]?.id ?? ''))).toMatchObject({ code: '42501' });
    for (const vragen of ["update opname set type = 'audio/wav'", 'select vastgelegd_door from opname'])
      expect(await sql(wie, vragen)).toMatchObject({ code: '42501' });
    await doe({ doe: 'neem_weg', gezien: nu?.id });
  });
});

describe('playing it', () => {
  const speel = async (id: string, bereik: string | null) => {
    const antwoord = await speelOpname(context, id, bereik);
    return { status: antwoord.status, koppen: antwoord.headers, inhoud: Buffer.from(await antwoord.arrayBuffer()) };
  };

  test('whole, in parts, and not past its end', async () => {
    const geluid = wav(2);
    await doe(bewaar(undefined, geluid));
    const id = (await opname())?.id ?? '';
    const heel = await speel(id, null);
    expect([heel.status, heel.koppen.get('content-type'), heel.inhoud.equals(geluid)]).toEqual([200, 'audio/wav', true]);
    const begin = await speel(id, 'bytes=0-1');
    expect([begin.status, begin.koppen.get('content-range'), begin.inhoud.toString()]).toEqual([206, `bytes 0-1/${geluid.length}`, 'RI']);
    const staart = await speel(id, `bytes=${geluid.length - 3}-`);
    expect(staart.inhoud.equals(geluid.subarray(-3))).toBe(true);
    expect((await speel(id, `bytes=${geluid.length}-`)).status).toBe(416);
    await doe({ doe: 'neem_weg', gezien: id });
    expect(await uitkomst(speel(id, null))).toMatchObject({ code: 'niet_gevonden' });
  });
});
