import { beforeAll, describe, expect, test } from 'vitest';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import { type Taal, taalCookie } from '~/platform/i18n/taal';
import { echteKlok } from '~/platform/klok';
import { zelf } from '../../fabriek/gebruiker';
import { ketenWi2021 } from '../../fabriek/keten';
import { maakMensen, type Mensen } from '../../fabriek/mensen';
import { sessieVoor } from '../../fabriek/sessie';
import { openSite, type Site } from '../../fabriek/site';
import { maakZaak } from '../../fabriek/zaak';
import { trekIn } from '../../fabriek/zaak.gemeente';
import { antwoorden } from './antwoorden';

let site: Site;
let mensen: Mensen;
beforeAll(async () => {
  site = await openSite();
  mensen = await maakMensen();
});

async function mijn(wie: { id: string; toegangId: string }, taal: Taal = 'nl'): Promise<string> {
  const cookie = `tk_sessie=${await sessieVoor(wie)}; ${taalCookie}=${taal}`;
  const { status, tekst } = await site.haal('/mijn-toestemming', null, { cookie });
  expect(status).toBe(200);
  return tekst;
}

/** The page itself as it is read, line by line, with what is folded away left out. */
function leesbaar(html: string): string {
  const [, hoofd = ''] = /<main[^>]*>(.*?)<\/main>/s.exec(html) ?? [];
  const regels = hoofd
    .replace(/<(details|svg)\b.*?<\/\1>/gs, '')
    .replace(/<\/(?:p|li|h\d|time)>/g, '\n')
    .replace(/<[^>]+>/g, '');
  return regels.replace(/\n+/g, '\n');
}

describe('to the inburgeraar himself', () => {
  test('artikel 35 lid 3: who was never asked reads that the law says so', async () => {
    const keten = await ketenWi2021();
    const tekst = await mijn(await zelf(keten.inburgeraar).maak());
    expect(antwoorden(tekst, 'voortgang:naar_gemeente')[0]).toContain(
      'De wet zegt dat dit mag (artikel 35 lid 3 van de Wet inburgering 2021)',
    );
    expect(tekst).not.toContain('U hebt nog niets gekozen');
  });

  test('who sees what of him, on which ground and since when', async () => {
    const hier = await maakZaak(mensen);
    const tekst = await mijn(hier.zelf);
    expect(tekst).toContain(`${mensen.school.naam} krijgt van de gemeente: uw naam, telefoon en e-mail`);
    for (const richting of ['naar_school', 'naar_gemeente']) {
      const [antwoord] = antwoorden(tekst, `traject:${richting}`);
      expect(antwoord).toContain('U hebt ja gezegd (artikel 12.2 van het convenant)');
      expect(antwoord).not.toContain(mensen.casemanager.naam);
    }
    await trekIn(hier, '2024-06-02');
    const daarna = await mijn(hier.zelf);
    expect(daarna).toContain(`De gemeente krijgt nu niets van ${mensen.school.naam}.`);
    expect(antwoorden(daarna, 'traject:naar_school')[0]).toContain('U hebt uw ja ingetrokken.');
  });

  test('artikel 12.4: what happened when his ja stopped, when, and what it means for him, in words that he knows', async () => {
    const hier = await maakZaak(mensen);
    expect(leesbaar(await mijn(hier.zelf))).not.toContain('Wat er vanzelf gebeurde');
    await trekIn(hier, '2024-06-02');
    const tekst = leesbaar(await mijn(hier.zelf));
    const { naam } = mensen.school;
    expect(tekst).toContain(
      [
        'Wat er vanzelf gebeurde',
        'De computer deed dit zelf, toen een ja stopte. U hoeft niets te doen.',
        maakOpmaak('nl').datum(echteKlok.vandaag()),
      ].join('\n'),
    );
    expect(tekst).toContain(
      [
        `U hebt uw ja voor ${naam} ingetrokken.`,
        `Vanaf toen gaven de gemeente en ${naam} dit niet meer aan elkaar:`,
        'uw naam, telefoon en e-mail',
        'uw plan',
        'uw termijn, examens, lening en lesuren',
        'hoe goed uw Nederlands is en of u in de les was',
        'hoeveel u oefent buiten de les',
        'of u minder of andere lessen nodig hebt',
        `Misschien heeft ${naam} nog gegevens van de gemeente over u. De school moet dat nakijken. Mag de school iets niet houden? Dan moet het weg.`,
      ].join('\n'),
    );
    for (const woord of ['ging dicht', 'Zonder grond', 'Regel en bron', 'Convenant art.', 'AVG', 'mails over'])
      expect(tekst).not.toContain(woord);
  });

  test('in English, without what is stored in Dutch', async () => {
    const hier = await maakZaak(mensen);
    await trekIn(hier, '2024-06-02');
    const tekst = leesbaar(await mijn(hier.zelf, 'en'));
    expect(tekst).toContain(`You took back your yes for ${mensen.school.naam}.`);
    expect(tekst).toContain('your name, phone and e-mail\nyour plan\nyour term, exams, loan and lesson hours');
    for (const woord of ['Convenant art.', 'AVG', 'closed', 'ground']) expect(tekst).not.toContain(woord);
  });
});
