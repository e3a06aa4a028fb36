import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { dienRapportageIn } from '~/domein/voortgang/indienen.service.server';
import { getRapportage } from '~/domein/voortgang/lezen.service.server';
import { ontvangersVanAntwoord, ontvangersVanRapportage, ontvangersVanVraag } from '~/domein/voortgang/ontvangers.repository.server';
import { beantwoordVraag, stelVraag } from '~/domein/voortgang/vraag.service.server';
import type { VindOntvangers } from '~/platform/jobs/ontvanger';
import type { Sjabloon } from '~/platform/mail/uitgaand.server';
import { voegIn, vraag } from '../../fabriek/bron';
import { wijsAan } from '../../fabriek/contactpersoon';
import { casemanager, medewerker } from '../../fabriek/gebruiker';
import { ketenMetToestemming } from '../../fabriek/keten';
import { zetKlok } from '../../fabriek/klok';
import { contextIn, inzending, OKTOBER } from '../../fabriek/rapportage';
import { toestemming } from '../../fabriek/toestemming';
import { alsRol } from '../../opstart/database';

beforeAll(() => zetKlok(OKTOBER.nu()));

const namen = async (vind: VindOntvangers, sjabloon: Sjabloon, onderwerpId: string) => {
  const ontvangers = await alsRol('tk_werk', (client) => vind(client, { id: uuidv7(), sjabloon, onderwerpId, ontvangerId: null }));
  return ontvangers.map(({ naam, pad }) => ({ naam, pad }));
};

async function gesprek() {
  const keten = await ketenMetToestemming();
  const bijSchool = await contextIn(keten.contactpersoon);
  const rapportageId = await dienRapportageIn(bijSchool, inzending(keten.cursist));
  await stelVraag(await contextIn(keten.casemanager), { rapportageId, tekst: 'Kan de les naar de avond?', formulierId: uuidv7() });
  const vraagId = (await getRapportage(bijSchool, rapportageId)).rapportage.vragen[0]?.id ?? '';
  await beantwoordVraag(bijSchool, { rapportageId, vraagId, tekst: 'Ja.', formulierId: uuidv7() });
  const [antwoord] = await vraag<{ id: string }>('select id from antwoord where vraag_id = $1', [vraagId]);
  const pad = `/rapportages/${rapportageId}`;
  return { ...keten, rapportageId, vraagId, antwoordId: antwoord?.id ?? '', pad };
}

describe('who is told, seen by the worker at the moment of sending', () => {
  test('a report and an answer: the casemanager, and who covers for him today', async () => {
    const { casemanager: manager, rapportageId, antwoordId, pad } = await gesprek();
    const verwacht = [{ naam: manager.naam, pad }];
    expect(await namen(ontvangersVanRapportage, 'rapportage_ontvangen', rapportageId)).toEqual(verwacht);
    expect(await namen(ontvangersVanAntwoord, 'antwoord_gegeven', antwoordId)).toEqual(verwacht);
    const waarnemer = await casemanager().maak();
    const waarneming = { id: uuidv7(), casemanager_id: manager.id, waarnemer_id: waarnemer.id, vastgelegd_door: manager.id };
    await voegIn('waarneming', { ...waarneming, van: '2026-10-01', tot: '2026-10-05' });
    await voegIn('waarneming', {
      ...waarneming,
      id: uuidv7(),
      van: '2026-09-01',
      tot: '2026-10-04',
      waarnemer_id: (await casemanager().maak()).id,
    });
    expect(await namen(ontvangersVanRapportage, 'rapportage_ontvangen', rapportageId)).toEqual([
      ...verwacht,
      { naam: waarnemer.naam, pad },
    ]);
  });

  test('the casemanager who took the person over, not the one before', async () => {
    const { inburgeraar, rapportageId, pad } = await gesprek();
    const nieuw = await casemanager().maak();
    await vraag("update toewijzing set tot = '2026-10-04' where inburgeraar_id = $1", [inburgeraar.id]);
    await voegIn('toewijzing', { id: uuidv7(), inburgeraar_id: inburgeraar.id, casemanager_id: nieuw.id, van: '2026-10-05' });
    expect(await namen(ontvangersVanRapportage, 'rapportage_ontvangen', rapportageId)).toEqual([{ naam: nieuw.naam, pad }]);
  });

  test('C 12.5: a question: the contactpersoon and his deputy of today', async () => {
    const { school, cursist, contactpersoon, vraagId, pad } = await gesprek();
    const vervanger = await medewerker(school).maak();
    const vorige = await medewerker(school).maak();
    const vertrokken = await medewerker(school).toegangTot('2026-10-04').maak();
    await wijsAan(cursist, vervanger, { soort: 'plaatsvervanger' });
    await wijsAan(cursist, vorige, { tot: '2026-10-04' });
    await wijsAan(cursist, vertrokken);
    expect(await namen(ontvangersVanVraag, 'vraag_gesteld', vraagId)).toEqual([
      { naam: contactpersoon.naam, pad },
      { naam: vervanger.naam, pad },
    ]);
  });

  test('C 12.4: nobody, once the gate has closed', async () => {
    const { inburgeraar, school, rapportageId, vraagId, antwoordId } = await gesprek();
    await toestemming().van(inburgeraar).voor(school).ingetrokken('2026-10-05', { tijdstip: '2026-10-05T09:00:00Z' }).maak();
    expect(await namen(ontvangersVanRapportage, 'rapportage_ontvangen', rapportageId)).toEqual([]);
    expect(await namen(ontvangersVanVraag, 'vraag_gesteld', vraagId)).toEqual([]);
    expect(await namen(ontvangersVanAntwoord, 'antwoord_gegeven', antwoordId)).toEqual([]);
  });

  test('nobody about what is not there', async () => {
    expect(await namen(ontvangersVanRapportage, 'rapportage_ontvangen', uuidv7())).toEqual([]);
  });
});
