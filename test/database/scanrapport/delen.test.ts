import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { doeMetRapport } from '~/domein/scanrapport/delen.service.server';
import { getRapportbestand, getRapportversie, getSchoolrapport } from '~/domein/scanrapport/lezen.service.server';
import { reageerOpRapport } from '~/domein/scanrapport/reactie.service.server';
import { vraag } from '../../fabriek/bron';
import { scan, zetProefstap } from '../../fabriek/scan';

import { als, deel, klareScan, rapporten, stelVast, uitkomst, WOORDEN } from './spel';

describe('sharing it (B1.3)', () => {
  test('the school reads it from that moment, gets a mail, and reacts until the decision', async () => {
    const hier = await klareScan();
    await stelVast(hier);
    const rapportId = (await rapporten(hier))[0]?.id ?? '';
    const school = await als(hier.contact);
    expect(await uitkomst(getSchoolrapport(school, rapportId))).toBe('niet_gevonden');
    await Promise.all([deel(hier), deel(hier)].map(uitkomst));
    expect(await vraag('select 1 from scanrapport_deling where rapport_id = $1', [rapportId])).toHaveLength(1);
    expect(await vraag("select 1 from uitgaande_post where sjabloon = 'scan_bericht' and onderwerp_id = $1", [hier.id])).toHaveLength(1);
    const reageer = (reactie: string) => reageerOpRapport(school, { rapportId, reactie, formulierId: uuidv7() });
    await reageer('Wij zijn het eens.');
    expect((await getSchoolrapport(school, rapportId)).reacties).toMatchObject([{ reactie: 'Wij zijn het eens.', versie: 1 }]);
    expect((await getRapportversie(await als(hier.beslisser), hier.id, 1)).reacties).toHaveLength(1);
    await zetProefstap(hier.onderzoeker, { scanId: hier.id, gebeurtenis: 'voorgelegd' });
    await reageer('Nog iets.');
    await zetProefstap(hier.beslisser, { scanId: hier.id, gebeurtenis: 'toegelaten' });
    expect(await uitkomst(reageer('Te laat.'))).toBe('conflict');
  });

  test('with Blik op Werk is recorded once, on a day between freezing and today', async () => {
    const hier = await klareScan();
    await stelVast(hier);
    const context = await als(hier.onderzoeker);
    const vandaag = context.klok.vandaag();
    const verstuur = (gedeeldOp = vandaag) =>
      uitkomst(
        doeMetRapport(
          context,
          { scanId: hier.id, versie: 1, formulierId: uuidv7() },
          { doe: 'deel_blik_op_werk', gedeeldOp, wijze: 'beveiligde_mail' },
        ),
      );
    expect(await verstuur(vandaag.subtract({ days: 1 }))).toBe('ongeldig');
    expect(await verstuur(vandaag.add({ days: 1 }))).toBe('ongeldig');
    await Promise.all([verstuur(), verstuur()]);
    const { delingen, kan } = await getRapportversie(context, hier.id, 1);
    expect(delingen).toMatchObject([{ met: 'blik_op_werk', wijze: 'beveiligde_mail', op: vandaag.toString() }]);
    expect(kan.versturen).toBe(false);
  });

  test('another school, and a role that has nothing to do with it, find nothing', async () => {
    const hier = await klareScan();
    await stelVast(hier);
    await deel(hier);
    const elders = await scan().in('gedeeld').maak();
    const rapportId = (await rapporten(hier))[0]?.id ?? '';
    expect(await uitkomst(getSchoolrapport(await als(elders.contact), rapportId))).toBe('niet_gevonden');
    expect(await uitkomst(getRapportbestand(await als(elders.contact), hier.id, 1))).toBe('niet_gevonden');
  });
});

describe('revising it', () => {
  test('opens the scan, and the new version shows what changed; the school keeps the old one until it is shared', async () => {
    const hier = await klareScan();
    await stelVast(hier);
    await deel(hier);
    const context = await als(hier.onderzoeker);
    await doeMetRapport(
      context,
      { scanId: hier.id, versie: 1, formulierId: uuidv7() },
      { doe: 'herzie', toelichting: 'Er kwamen nieuwe cijfers.' },
    );
    await stelVast(hier, { ...WOORDEN, conclusie: 'De school kan nog niet meedoen.' }, uuidv7(), 1);
    const [, nieuw] = await rapporten(hier);
    const school = await als(hier.contact);
    expect(await uitkomst(getSchoolrapport(school, nieuw?.id ?? ''))).toBe('niet_gevonden');
    await deel(hier, 2);
    const { verschil } = await getSchoolrapport(school, nieuw?.id ?? '');
    expect(verschil).toEqual({
      versie: 1,
      verschillen: [{ kop: 'Conclusie', van: 'De school kan meedoen.', naar: 'De school kan nog niet meedoen.' }],
    });
    expect(await uitkomst(deel(hier, 1))).toBe('conflict');
  });
});
