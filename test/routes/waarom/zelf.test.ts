import { beforeAll, describe, expect, test } from 'vitest';
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

async function mijn(wie: { id: string; toegangId: string }): Promise<string> {
  const { status, tekst } = await site.haal('/mijn-toestemming', await sessieVoor(wie));
  expect(status).toBe(200);
  return tekst;
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
});
