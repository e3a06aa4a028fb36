import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { consentRecordSchema, type ConsentRecord } from '~/domein/bewijs/consentrecord.schema';
import { getBewijs, getBewijsbestand } from '~/domein/bewijs/bewijs.service.server';
import { getMijnToestemming } from '~/domein/toestemming/toestemming.mijn.service.server';
import { controleerDocument } from '~/domein/bewijs/controleer.service.server';
import { vraag } from '../../fabriek/bron';
import { zelf } from '../../fabriek/gebruiker';
import { ketenMetToestemming } from '../../fabriek/keten';
import { pdfTekst } from '../../fabriek/pdftekst';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { meetSnelst } from '../../fabriek/tijd';
import { toestemming } from '../../fabriek/toestemming';

let keten: Awaited<ReturnType<typeof ketenMetToestemming>>;
let gemeente: string;
let acten: { ja: string; nee: string; weg: string };
beforeAll(async () => {
  keten = await ketenMetToestemming();
  gemeente = await sessieVoor(keten.casemanager);
  const [versie] = await vraag<{ id: string }>(
    `select id from tekstversie where code = 'uitgebreid' and taal = 'nl' order by nummer desc limit 1`,
  );
  const van = () =>
    toestemming()
      .van(keten.inburgeraar)
      .voor(keten.school)
      .opTekstversie(versie?.id ?? '');
  const [ja] = await van().verleend('2024-02-01', { tijdstip: '2024-02-01T10:00:00Z' }).maak();
  const [weg] = await van().ingetrokken('2024-03-01').maak();
  const [nee] = await van().voorAlleScholen().geweigerd('2024-04-01').maak();
  acten = { ja: ja ?? '', nee: nee ?? '', weg: weg ?? '' };
});

const bestand = (id: string, soort: 'pdf' | 'json', sessie = gemeente) =>
  getBewijsbestand(contextVoor(sessie), { toestemmingId: id }, soort);
const alsFile = (inhoud: Uint8Array) => new File([new Uint8Array(inhoud)], 'document');
const json = async (id: string): Promise<ConsentRecord> =>
  consentRecordSchema.parse(JSON.parse(new TextDecoder().decode((await bestand(id, 'json')).inhoud)));
const controleer = (code: string, inhoud: Uint8Array) => controleerDocument(contextVoor(null), { code, document: alsFile(inhoud) });

describe('the receipt of an act (AVG 7 lid 1)', () => {
  test.each(['ja', 'nee', 'weg'] as const)('of a %s says its number and check code, on paper and for a computer alike', async (wat) => {
    const verklaring = await json(acten[wat]);
    const tekst = await pdfTekst((await bestand(acten[wat], 'pdf')).inhoud);
    for (const woord of [verklaring.record_id, verklaring.check.code, '/controleer']) expect(tekst).toContain(woord);
  });

  test('of a ja says how to withdraw without a login; of a nee and a withdrawal nothing is left to withdraw', async () => {
    const [rij] = await vraag<{ code: string }>('select poort.code_bij(poort.bewijsnummer($1)) as code', [acten.ja]);
    const woorden = (stuk: unknown) => JSON.stringify(stuk);
    expect(woorden(await getBewijs(contextVoor(gemeente), { toestemmingId: acten.ja }))).toContain(rij?.code);
    expect(woorden(await json(acten.ja))).toContain(rij?.code);
    for (const id of [acten.nee, acten.weg])
      expect(woorden(await getBewijs(contextVoor(gemeente), { toestemmingId: id }))).not.toContain('/intrekken');
  });

  test('is the same file for everyone who may have it, and every time', async () => {
    const eigen = await sessieVoor(await zelf(keten.inburgeraar).maak());
    const afdrukken = await Promise.all(
      [gemeente, eigen, gemeente].map(async (sessie) =>
        createHash('sha256')
          .update((await bestand(acten.ja, 'pdf', sessie)).inhoud)
          .digest('hex'),
      ),
    );
    expect(new Set(afdrukken).size).toBe(1);
    expect(
      await vraag(`select encode(sha256, 'hex') as afdruk from uitgifte where toestemming_id = $1 and soort = 'pdf'`, [acten.ja]),
    ).toEqual([{ afdruk: afdrukken[0] }]);
  });

  test('is found by the person himself, of every act, latest first', async () => {
    const { bewijzen } = await getMijnToestemming(contextVoor(await sessieVoor(await zelf(keten.inburgeraar).maak())));
    expect(bewijzen.map(({ id, soort }) => [id, soort]).slice(0, 3)).toEqual([
      [acten.nee, 'geweigerd'],
      [acten.weg, 'ingetrokken'],
      [acten.ja, 'verleend'],
    ]);
  });

  test('logs the look with what is handed out, or hands out nothing', async () => {
    const inzagen = async () => (await vraag(`select 1 from log.inzage where activiteit = 'toestemmingsverklaring'`)).length;
    const voor = await inzagen();
    await bestand(acten.nee, 'json');
    expect(await inzagen()).toBe(voor + 1);
  });
});

describe('the record for a computer (ISO/IEC TS 27560:2023)', () => {
  test('names who, what, why, to whom, how to withdraw, and what happened when', async () => {
    const verklaring = await json(acten.ja);
    expect(verklaring).toMatchObject({
      answer: 'ja',
      privacy_notice: { code: 'uitgebreid', language: 'nl' },
      parties: [{ party_type: 'pii_principal' }, { party_id: 'gemeente' }, { party_id: 'school', party_name: keten.school.naam }],
      events: [{ event_state: 'given', event_time: '2024-02-01T10:00:00Z', channel: 'papier' }],
    });
    const [doel] = verklaring.pii_processing;
    expect(doel?.lawful_basis).toContain('AVG 6');
    expect(doel?.purpose_source).toContain('12.1');
    expect(doel?.pii_information.map(({ pii_type }) => pii_type)).toHaveLength(6);
    expect(doel?.recipients).toEqual([
      { party_id: 'school', direction: 'naar_school' },
      { party_id: 'gemeente', direction: 'naar_gemeente' },
    ]);
  });

  test('a nee to all is about every school; a withdrawal names no text, and only its day where no time is known', async () => {
    expect(await json(acten.nee)).toMatchObject({
      answer: 'nee_alle',
      parties: [{}, {}, { party_id: 'schools' }],
      events: [{ event_state: 'refused' }],
    });
    expect(await json(acten.weg)).toMatchObject({
      answer: 'ingetrokken',
      privacy_notice: null,
      events: [{ event_state: 'withdrawn', event_time: '2024-03-01' }],
    });
  });
});

describe('checking a document, by anyone', () => {
  test('what was handed out is unaltered, with the code on it as one types it', async () => {
    const { check } = await json(acten.ja);
    for (const soort of ['pdf', 'json'] as const) {
      const { inhoud } = await bestand(acten.ja, soort);
      for (const code of [check.code, check.code.toLowerCase(), check.code.replaceAll('-', ' ')])
        expect(await controleer(code, inhoud)).toBe('onveranderd');
    }
  });

  test('one bit, another’s code, a code of nobody, the code to withdraw, no code: not what we issued', async () => {
    const [{ check, record_id }, ander] = [await json(acten.ja), await json(acten.nee)];
    const { inhoud } = await bestand(acten.ja, 'pdf');
    const [rij] = await vraag<{ code: string }>('select poort.code_bij(poort.bewijsnummer($1)) as code', [acten.ja]);
    const anders = Uint8Array.from(inhoud, (byte, plaats) => (plaats === 1000 ? byte ^ 1 : byte));
    expect(await controleer(check.code, anders)).toBe('anders');
    expect(await controleer(check.code, new Uint8Array())).toBe('anders');
    for (const code of [ander.check.code, 'AAAA-AAAA-AAAA-AAAA', rij?.code ?? '', record_id, '', "' or true --", 'x'.repeat(10_000)])
      expect(await controleer(code, inhoud), code).toBe('anders');
  });

  test('a document of someone who was destroyed is not known any more', async () => {
    const ander = await ketenMetToestemming();
    const [rij] = await vraag<{ id: string }>('select id from toestemming where inburgeraar_id = $1', [ander.inburgeraar.id]);
    await vraag(`update toestemming set tekstversie_id = (select tekstversie_id from toestemming where id = $2) where id = $1`, [
      rij?.id,
      acten.ja,
    ]);
    const sessie = await sessieVoor(ander.casemanager);
    const { inhoud } = await getBewijsbestand(contextVoor(sessie), { toestemmingId: rij?.id ?? '' }, 'json');
    const { check } = consentRecordSchema.parse(JSON.parse(new TextDecoder().decode(inhoud)));
    expect(await controleer(check.code, inhoud)).toBe('onveranderd');
    await vraag('delete from inburgeraar where id = $1', [ander.inburgeraar.id]);
    expect(await controleer(check.code, inhoud)).toBe('anders');
  });

  test('takes as long whether the code, the file, both or neither is ours', async () => {
    const { check } = await json(acten.ja);
    const { inhoud } = await bestand(acten.ja, 'json');
    const vreemd = new Uint8Array(inhoud.length);
    const onbekend = 'AAAA-AAAA-AAAA-AAAA';
    const duren = await meetSnelst({
      beide: { doe: () => controleer(check.code, inhoud) },
      code: { doe: () => controleer(check.code, vreemd) },
      bestand: { doe: () => controleer(onbekend, inhoud) },
      geen: { doe: () => controleer(onbekend, vreemd) },
    });
    expect(Math.max(...Object.values(duren)) - Math.min(...Object.values(duren)), JSON.stringify(duren)).toBeLessThan(1);
  });
});
