import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { findScan } from '~/domein/kwaliteitsscan/kwaliteitsscan.repository.server';
import { legAkkoordVast, legVerklaringVast } from '~/domein/scannt2/addendum.service.server';
import { getNt2pagina } from '~/domein/scannt2/scannt2.lezen.service.server';
import { controleerDocenten, legCijfersVast } from '~/domein/scannt2/scannt2.service.server';
import { getCijfers } from '~/domein/scanrapport/cijfers.service.server';
import { legOpgaveVast } from '~/domein/taalaanbieder/nt2.service.server';
import { getMijnSchool } from '~/domein/taalaanbieder/taalaanbieder.service.server';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { stilstaandeKlok } from '~/platform/klok';
import { vraag } from '../../fabriek/bron';
import { noemDocenten } from '../../fabriek/docent';
import type { ProefGebruiker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

const klok = stilstaandeKlok('2026-11-10T10:00:00Z');
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const als = async (wie: ProefGebruiker) => contextVoor(await sessieVoor(wie), klok);
const opdracht = ({ id }: ProefScan, formulierId = uuidv7()) => ({ scanId: id, formulierId });

const BRANDER = 'Docent Brander';
async function maak(begonnenOp = '2026-11-02') {
  const hier = await scan().in('in_onderzoek').begonnenOp(begonnenOp).maak();
  const ids = await noemDocenten(hier, [{ naam: BRANDER }, { naam: 'Docent Twee' }, { bevoegd: false }, { vak: 'ona', bevoegd: false }]);
  return { hier, ids, context: await als(hier.onderzoeker) };
}

const controle = (ids: readonly string[], tweede: 'gevonden' | 'verlopen' = 'gevonden') => ({
  doe: 'controle' as const,
  docenten: [
    { id: ids[0] ?? '', uitkomst: 'gevonden' as const },
    { id: ids[1] ?? '', uitkomst: tweede },
  ],
});

const cijfers = (peildatum: string, lessenBevoegd = 80) => ({
  ...{ peildatum: dag(peildatum), docenten: 10, docentenGecertificeerd: 7, lessen: 100, lessenBevoegd },
  ...{ onaLessen: null, onaLessenBevoegd: null, groepen: null, groepenZonder: null },
});

const stuk = () => new File(['%PDF-1.7\n%%EOF\n'], 'verklaring.pdf', { type: 'application/pdf' });
const JAAR = { van: dag('2025-01-01'), tot: dag('2025-12-31') };
const verklaring = () => ({ doe: 'verklaring' as const, ...JAAR, dagtekening: dag('2025-01-10'), stuk: stuk() });

describe('the docenten of an aanmelding are looked up (C 5.3, B1.1)', () => {
  test('once: its figures are taken over on its day, and nobody’s name or number is left', async () => {
    const { hier, ids, context } = await maak();
    expect(JSON.stringify(await getNt2pagina(context, hier.id))).toContain(BRANDER);
    const samen = opdracht(hier);
    await Promise.all([1, 2].map(() => controleerDocenten(context, samen, controle(ids, 'verlopen'))));
    const pagina = await getNt2pagina(context, hier.id);
    expect(pagina).toMatchObject({
      cijfers: { peildatum: '2026-11-02', docenten: { deel: 1, geheel: 3, oordeel: 'voldoet_niet' } },
      controle: { gevonden: 1, verlopen: 1, nietGevonden: 0, door: hier.onderzoeker.naam },
      teControleren: null,
    });
    expect(JSON.stringify(pagina)).not.toContain(BRANDER);
    const over = await vraag('select naam, registernummer, register from aanmelding_docent where aanmelding_id = $1 order by volgnummer', [
      hier.aanmeldingId,
    ]);
    const zonderNaam = (register: string | null) => ({ naam: null, registernummer: null, register });
    expect(over).toEqual(['bvnt2', 'bvnt2', null, null].map(zonderNaam));
    const { nt2 } = await getMijnSchool(await als(hier.contact));
    expect(nt2).toMatchObject([{ peildatum: '2026-11-02', docenten: { deel: 1, geheel: 3 } }]);
  });

  test('nobody else empties them', async () => {
    const { hier, context } = await maak();
    const sessie = await sessieVoor(hier.beslisser);
    await expect(alsActor(sessie, (c) => c.query('select aanmelding.vergeet_docentnamen($1)', [hier.aanmeldingId]))).rejects.toThrow(
      'niet toegestaan',
    );
    expect(JSON.stringify(await getNt2pagina(context, hier.id))).toContain(BRANDER);
  });

  test('not by half, and not twice', async () => {
    const { hier, ids, context } = await maak();
    const half = { doe: 'controle' as const, docenten: controle(ids).docenten.slice(1) };
    await expect(controleerDocenten(context, opdracht(hier), half)).rejects.toMatchObject({
      velden: { '': ['scannt2.fouten.niet_iedereen'] },
    });
    const tegelijk = await Promise.allSettled([1, 2].map(() => controleerDocenten(context, opdracht(hier), controle(ids))));
    expect(tegelijk.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(controleerDocenten(context, opdracht(hier), controle(ids))).rejects.toMatchObject({ code: 'conflict' });
  });

  test('names are on no page of who decides, and not on any before the aanmelding was accepted', async () => {
    const { hier } = await maak();
    expect(JSON.stringify(await getNt2pagina(await als(hier.beslisser), hier.id))).not.toContain(BRANDER);
    const vroeg = await scan().in('aangemeld').maak();
    await noemDocenten(vroeg, [{ naam: BRANDER }]);
    expect(JSON.stringify(await getNt2pagina(await als(vroeg.onderzoeker), vroeg.id))).not.toContain(BRANDER);
  });

  test('better figures follow only after that, and then count', async () => {
    const { hier, ids, context } = await maak();
    await expect(legCijfersVast(context, opdracht(hier), cijfers('2026-11-05'))).rejects.toMatchObject({
      velden: { '': ['scannt2.fouten.eerst_controleren'] },
    });
    await controleerDocenten(context, opdracht(hier), controle(ids));
    await legCijfersVast(context, opdracht(hier), cijfers('2026-11-02', 79));
    expect((await getNt2pagina(context, hier.id)).cijfers).toMatchObject({ lessen: { deel: 79, norm: 80, oordeel: 'voldoet_niet' } });
  });
});

describe('the Addendum for one school', () => {
  const norm = async (context: Context, hier: ProefScan) => {
    const { cijfers: nu } = await getNt2pagina(context, hier.id);
    return [nu?.docenten.norm, nu?.lessen.norm];
  };

  test('counts for lessons with a declaration and its paper, for docenten with the gemeente’s agreement too, until either is taken back', async () => {
    const { hier, ids, context } = await maak('2025-12-15');
    const beslisser = await als(hier.beslisser);
    await controleerDocenten(context, opdracht(hier), controle(ids));
    await legCijfersVast(context, opdracht(hier), cijfers('2025-12-31'));
    expect(await norm(context, hier)).toEqual([80, 80]);
    await legAkkoordVast(beslisser, opdracht(hier), { doe: 'akkoord', ...JAAR, toelichting: 'Tekort aan docenten.' });
    expect(await norm(context, hier)).toEqual([80, 80]);
    const zelfde = opdracht(hier);
    await Promise.all([1, 2].map(() => legVerklaringVast(context, zelfde, verklaring())));
    expect(await norm(context, hier)).toEqual([60, 60]);
    expect(await vraag('select 1 from scanstuk where scan_id = $1', [hier.id])).toHaveLength(1);
    await legAkkoordVast(beslisser, opdracht(hier), { doe: 'akkoord_weg', toelichting: 'Niet meer nodig.' });
    expect(await norm(context, hier)).toEqual([80, 60]);
    await legVerklaringVast(context, opdracht(hier), { doe: 'verklaring_weg', toelichting: 'Verkeerde school.' });
    expect(await norm(context, hier)).toEqual([80, 80]);
  });

  test('who does the scan cannot agree, who decides cannot declare, a school neither: in the database too', async () => {
    const { hier, context } = await maak();
    const akkoord = { doe: 'akkoord' as const, ...JAAR, toelichting: 'Goed.' };
    await expect(legAkkoordVast(context, opdracht(hier), akkoord)).rejects.toMatchObject({ code: 'verboden' });
    for (const wie of [hier.beslisser, hier.contact]) {
      const eigen = await als(wie);
      await expect(legVerklaringVast(eigen, opdracht(hier), verklaring())).rejects.toMatchObject({ code: 'verboden' });
      await expect(controleerDocenten(eigen, opdracht(hier), controle([]))).rejects.toMatchObject({ code: 'verboden' });
    }
    const insert = (
      soort: string,
    ) => `insert into addendum (id, aanbieder_id, scan_id, soort, van, tot, dagtekening, stuk_id, formulier_id, vastgelegd_door)
      values (gen_random_uuid(), '${hier.school.id}', '${hier.id}', '${soort}', null, null, '2025-01-01', null, gen_random_uuid(), toegang.gebruiker())`;
    const gevallen = [
      [context, 'akkoord'],
      [await als(hier.beslisser), 'verklaring'],
      [await als(hier.contact), 'verklaring'],
    ] as const;
    for (const [wie, soort] of gevallen)
      await expect(alsActor(wie.sessie, (client) => client.query(insert(soort)))).rejects.toThrow('row-level security');
  });

  test('a paper of a day to come, or that is no paper, is refused beside its field', async () => {
    const { hier, context } = await maak();
    const fout = (anders: object) => legVerklaringVast(context, opdracht(hier), { ...verklaring(), ...anders });
    await expect(fout({ dagtekening: dag('2026-11-11') })).rejects.toMatchObject({
      velden: { dagtekening: ['scanstuk.fouten.in_toekomst'] },
    });
    const nep = new File(['MZ niets'], 'verklaring.pdf', { type: 'application/pdf' });
    await expect(fout({ stuk: nep })).rejects.toMatchObject({ velden: { stuk: [expect.any(String)] } });
  });
});

test('a count is of a scan only by who does that scan, for that very school', async () => {
  const { hier, context } = await maak();
  const ander = await scan().in('in_onderzoek').maak();
  const insert = (
    scanId: string,
    aanbiederId: string,
  ) => `insert into nt2_opgave (id, aanbieder_id, scan_id, peildatum, docenten, docenten_gecertificeerd, lessen, lessen_bevoegd, vastgelegd_door)
    values (gen_random_uuid(), '${aanbiederId}', '${scanId}', '2026-01-01', 1, 1, 1, 1, toegang.gebruiker())`;
  for (const [wie, scanId, aanbiederId] of [
    [await als(hier.contact), hier.id, hier.school.id],
    [context, ander.id, hier.school.id],
  ] as const)
    await expect(alsActor(wie.sessie, (client) => client.query(insert(scanId, aanbiederId)))).rejects.toThrow('row-level security');
});

test('nothing is recorded in the name of another', async () => {
  const { hier, ids, context } = await maak();
  await controleerDocenten(context, opdracht(hier), controle(ids));
  const wie = `gen_random_uuid(), '${hier.beslisser.id}'`;
  for (const insert of [
    `insert into addendum (id, aanbieder_id, scan_id, soort, dagtekening, formulier_id, vastgelegd_door)
     values (gen_random_uuid(), '${hier.school.id}', '${hier.id}', 'verklaring', '2025-01-01', ${wie})`,
    `insert into nt2_controle (id, scan_id, opgave_id, gecontroleerd_op, gevonden, niet_gevonden, verlopen, formulier_id, vastgelegd_door)
     select gen_random_uuid(), '${hier.id}', id, '2026-11-09', 1, 0, 0, ${wie} from nt2_opgave where scan_id = '${hier.id}'`,
  ])
    await expect(alsActor(context.sessie, (client) => client.query(insert))).rejects.toThrow('row-level security');
});

test('the report takes the figures of the scan, not what the school counts later', async () => {
  const { hier, ids, context } = await maak();
  await controleerDocenten(context, opdracht(hier), controle(ids));
  await legOpgaveVast(await als(hier.contact), hier.school.id, cijfers('2026-11-09', 10), uuidv7());
  const feiten = await metActor(context, async (tx) => {
    const gescand = await findScan(tx, hier.id);
    return gescand && (await getCijfers(tx, gescand)).nt2;
  });
  expect(feiten?.[0]?.waarde).toBe('2 november 2026');
});
