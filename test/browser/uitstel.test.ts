import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uitersteDag } from '~/domein/uiterstedag/uiterstedag';
import { maakOpmaak } from '~/platform/i18n/opmaak';
import { echteKlok } from '~/platform/klok';
import { vraag } from '../fabriek/bron';
import { ketenMetToestemming } from '../fabriek/keten';
import { gebruikBrowser } from '../opstart/browser';
import { startProduct, type Product } from '../opstart/product';
import { opentAls, type Wie } from './aanmelden';
import { keur } from './keuren';
import { WIJZEN, type Venster } from './vensters';

const browser = gebruikBrowser();
const { datum } = maakOpmaak('nl');
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const als = (wie: Wie, venster?: Venster, pad?: string) => opentAls(browser, product, wie, venster, pad);

describe.each(WIJZEN)('%s', (_hoe, opties) => {
  test('a casemanager gives the school more time, and the school reads the day, how it was found and why', async () => {
    const einde = echteKlok.vandaag().subtract({ days: 3 });
    const keten = await ketenMetToestemming({ einde: einde.toString() });
    const laatste = uitersteDag({ soort: 'dagen', aantal: 28 }, einde, []);
    const tot = laatste.add({ days: 7 });

    const noor = await als(keten.casemanager, opties, `/inburgeraars/${keten.inburgeraar.id}`);
    await noor.getByRole('link', { name: 'Geef de school meer tijd' }).click();
    await noor.getByRole('heading', { name: 'Waar u op wacht' }).waitFor();
    await noor.getByRole('button', { name: 'Geef meer tijd' }).click();
    await noor.getByRole('link', { name: /Waarvoor geeft u meer tijd/ }).waitFor();
    await keur(noor, opties, 'uitstel-fout');
    await noor.getByLabel(new RegExp(`tot en met ${datum(einde)}`)).check();
    await noor.getByLabel('Tot en met welke dag?').fill(tot.toString());
    await noor.getByLabel('Het is vakantie bij de school').check();
    await noor.getByRole('button', { name: 'Geef meer tijd' }).click();
    await noor.getByText('De school heeft meer tijd.').waitFor();
    await noor
      .getByText(`Opgeschoven van ${datum(laatste)} naar ${datum(tot)}.`)
      .last()
      .waitFor();
    expect(await noor.getByRole('link', { name: /Waarvoor geeft u meer tijd/ }).count()).toBe(0);
    await keur(noor, opties, 'uitstel');

    const [rij] = await vraag<{ van: string }>('select periode_van::text as van from uitstel where cursist_id = $1', [keten.cursist.id]);
    const school = await als(keten.contactpersoon, opties, `/cursisten/${keten.cursist.id}/rapportage/${rij?.van}`);
    expect(await school.locator('main').innerText()).toContain(`Uiterlijk indienen op ${datum(tot)}`);
    await school.getByText('Hoe is deze dag berekend?').click();
    const blad = await school.locator('.tk-waarom[open]').innerText();
    expect(blad).toContain('Die dag zelf telt niet mee');
    expect(blad.match(/: dag \d+/g)).toHaveLength(28);
    expect(blad).toContain(
      `Opgeschoven van ${datum(laatste)} naar ${datum(tot)}. Het is vakantie bij de school. Door ${keten.casemanager.naam}`,
    );
    await keur(school, opties, 'rapportage');
  });

  test('the morning mail is off, and is turned on in the settings', async () => {
    const keten = await ketenMetToestemming();
    const noor = await als(keten.casemanager, opties, '/caseload');
    await noor.getByRole('link', { name: 'Instellingen' }).click();
    expect(await noor.getByLabel('Nee, stuur mij geen mail').isChecked()).toBe(true);
    await noor.getByLabel('Ja, stuur mij deze mail').check();
    await noor.getByRole('button', { name: 'Bewaar uw keuze' }).click();
    await noor.getByText('U krijgt de mail vanaf de volgende werkdag.').waitFor();
    expect(await noor.getByLabel('Ja, stuur mij deze mail').isChecked()).toBe(true);
    await keur(noor, opties, 'instellingen');
  });
});
