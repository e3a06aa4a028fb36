import { beforeAll, describe, expect, test } from 'vitest';
import { controleerDocument } from '~/domein/bewijs/controleer.service.server';
import { getConvenantbestand, getConvenantdocument } from '~/domein/convenant/convenantdocument.service.server';
import { getRapportbestand, getRapportversie, getSchoolrapport } from '~/domein/scanrapport/lezen.service.server';
import type { Stuk } from '~/platform/pdf/stuk';
import { vraag } from '../../fabriek/bron';
import { beheerder, casemanager } from '../../fabriek/gebruiker';
import { alsGebruiker, tekenGemeente, tekenSchool } from '../../fabriek/ondertekening';
import { pdfTekst } from '../../fabriek/pdftekst';
import { scan, type ProefScan } from '../../fabriek/scan';
import { deelRapport, legRapport } from '../../fabriek/scanrapport';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const iemand = contextVoor(null);
const controleer = (code: string, inhoud: Uint8Array) =>
  controleerDocument(iemand, { code, document: new File([new Uint8Array(inhoud)], 'document.pdf') });

/** The check code that a page shows at its end. */
function codeOp({ blokken }: Stuk): string {
  const laatste = blokken.at(-1);
  const feit = laatste?.soort === 'feiten' ? laatste.feiten.find(({ label }) => label === 'Controlecode') : undefined;
  return feit?.waarde ?? '';
}

let hier: ProefScan;
let rapportId: string;
let elders: ProefScan;
let ongedeeld: { van: ProefScan; id: string };
let getekend: ProefScan;
let convenantId: string;

beforeAll(async () => {
  hier = await scan().in('in_onderzoek').maak();
  rapportId = await legRapport(hier);
  await deelRapport(hier, rapportId);
  elders = await scan().in('in_onderzoek').maak();
  const van = await scan().in('in_onderzoek').maak();
  ongedeeld = { van, id: await legRapport(van) };
  getekend = await scan().in('toegelaten').maak();
  await tekenGemeente(getekend);
  await tekenSchool(getekend);
  const [rij] = await vraag<{ id: string }>('select id from convenant where scan_id = $1', [getekend.id]);
  convenantId = rij?.id ?? '';
});

const rapport = async (wie: ProefScan['contact']) => await getRapportbestand(await alsGebruiker(wie), hier.id, 1);
const convenant = async (wie: ProefScan['contact']) => await getConvenantbestand(await alsGebruiker(wie), convenantId);

describe('the report of a scan (B1.3)', () => {
  test('shows one check code to everyone who reads it, on its page and on paper', async () => {
    const gemeente = (await getRapportversie(await alsGebruiker(hier.onderzoeker), hier.id, 1)).stuk;
    const school = (await getSchoolrapport(await alsGebruiker(hier.contact), rapportId)).stuk;
    expect(codeOp(gemeente)).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/);
    expect(codeOp(school)).toBe(codeOp(gemeente));
    const papier = await pdfTekst(await rapport(hier.contact));
    for (const woord of [codeOp(gemeente), '/controleer']) expect(papier).toContain(woord);
  });

  test('is known as it was given, to anyone, however the code is typed; changed by one byte, or under another code, it is not', async () => {
    const inhoud = await rapport(hier.contact);
    const code = codeOp((await getRapportversie(await alsGebruiker(hier.onderzoeker), hier.id, 1)).stuk);
    expect(await controleer(code, inhoud)).toBe('onveranderd');
    expect(await controleer(` ${code.replaceAll('-', '').toLowerCase()} `, inhoud)).toBe('onveranderd');
    const anders = inhoud.slice();
    anders[anders.length - 2] = 0x20;
    const vreemd = codeOp((await getConvenantdocument(await alsGebruiker(getekend.contact), convenantId)).stuk);
    for (const [gok, bytes] of [
      [code, anders],
      [vreemd, inhoud],
      [rapportId, inhoud],
      ['AAAA-AAAA-AAAA-AAAA', inhoud],
      ['', inhoud],
    ] as const)
      expect(await controleer(gok, bytes)).toBe('anders');
  });

  test('is one file for everyone, and one row however often it is fetched', async () => {
    await Promise.all([hier.contact, hier.onderzoeker, hier.contact].map(rapport));
    expect(await vraag('select 1 from documentuitgifte where rapport_id = $1', [rapportId])).toHaveLength(1);
  });

  test('that nobody fetched is not known, not even by its own words', async () => {
    const [rij] = await vraag<{ inhoud: string }>('select inhoud::text as inhoud from scanrapport where id = $1', [ongedeeld.id]);
    const { stuk } = await getRapportversie(await alsGebruiker(ongedeeld.van.onderzoeker), ongedeeld.van.id, 1);
    expect(await controleer(codeOp(stuk), new TextEncoder().encode(rij?.inhoud))).toBe('anders');
  });
});

describe('the convenant that was signed here (C 20.4)', () => {
  test('shows its check code to both sides, and is known as it was given', async () => {
    const school = await getConvenantdocument(await alsGebruiker(getekend.contact), convenantId);
    const gemeente = await getConvenantdocument(await alsGebruiker(getekend.beslisser), convenantId);
    expect(codeOp(school.stuk)).toBe(codeOp(gemeente.stuk));
    const inhoud = await convenant(getekend.contact);
    expect(Buffer.from(inhoud).equals(Buffer.from(await convenant(getekend.beslisser)))).toBe(true);
    expect(await pdfTekst(inhoud)).toContain(codeOp(school.stuk));
    expect(await controleer(codeOp(school.stuk), inhoud)).toBe('onveranderd');
    expect(await controleer(codeOp(school.stuk), await rapport(hier.contact))).toBe('anders');
  });
});

describe('nobody else', () => {
  const vragen = [
    ['asks the code', 'select scan.controlecode($1)', []],
    ['has a file known', 'select scan.geef_document_uit($1, $2)', ['ab'.repeat(32)]],
  ] as const;

  test.each(vragen)('%s of a document that he does not read', async (_wat, sql, meer) => {
    const sessie = {
      'another school': await sessieVoor(elders.contact),
      casemanager: await sessieVoor(await casemanager().maak()),
      beheerder: await sessieVoor(await beheerder().maak()),
      nobody: null,
    };
    for (const [wie, token] of Object.entries(sessie))
      for (const document of [rapportId, convenantId, elders.id])
        await expect(
          alsActor(token, (client) => client.query(sql, [document, ...meer])),
          wie,
        ).rejects.toThrow('niet toegestaan');
    const eigen = await sessieVoor(ongedeeld.van.contact);
    await expect(alsActor(eigen, (client) => client.query(sql, [ongedeeld.id, ...meer]))).rejects.toThrow('niet toegestaan');
    expect(await vraag(`select 1 from documentuitgifte where sha256 = decode($1, 'hex')`, ['ab'.repeat(32)])).toEqual([]);
  });

  test('reads or writes what was handed out, also who handed it out', async () => {
    const eigen = await sessieVoor(hier.onderzoeker);
    for (const sql of [
      'select * from documentuitgifte',
      'delete from documentuitgifte',
      `insert into documentuitgifte (sha256) values (sha256('x'))`,
    ])
      await expect(alsActor(eigen, (client) => client.query(sql))).rejects.toThrow('permission denied');
  });
});
