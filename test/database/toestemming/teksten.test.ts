import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { findTekst, getHuidigeTekst, listTekstnamen } from '~/domein/toestemming/tekst.repository.server';
import { metActor } from '~/platform/db/actor.server';
import { vraag } from '../../fabriek/bron';
import { casemanager } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { BIJLAGE_2, UITGEBREID } from '../../fabriek/tekst';
import { TEKST_BIJLAGE_2, TEKST_UITGEBREID } from '../../fabriek/toestemmingsinvoer';

const context = async () => contextVoor(await sessieVoor(await casemanager().maak()));

test.each([
  ['bijlage-2', TEKST_BIJLAGE_2, BIJLAGE_2],
  ['uitgebreid', TEKST_UITGEBREID, UITGEBREID],
])(
  'C 12.2: the text %s is kept with the categories that it names, each in its own words, and not yet confirmed',
  async (code, id, categorieen) => {
    const versie = await metActor(await context(), (tx) => findTekst(tx, id));
    expect(versie).toMatchObject({ code, nummer: 1, taal: 'nl', categorieen, vastgesteld: false });
    expect(versie?.tekst.gegevens.map(({ categorie }) => categorie)).toEqual(categorieen);
  },
);

test('the setting chooses the text: the annexed form’s scope, until another is chosen from a day on', async () => {
  const wie = await context();
  const code = () => metActor(wie, async (tx) => (await getHuidigeTekst(tx)).code);
  expect(await code()).toBe('bijlage-2');
  await vraag(
    "insert into instelling (id, code, waarde, van, bron) values ($1, 'toestemming.tekst', 'uitgebreid', tk.vandaag() + 1, 'proef')",
    [uuidv7()],
  );
  expect(await code()).toBe('bijlage-2');
  await vraag("update instelling set van = tk.vandaag() where code = 'toestemming.tekst' and waarde = 'uitgebreid'");
  expect(await code()).toBe('uitgebreid');
});

test('the papers that one may have signed on are all of them, and a text that is unknown is none', async () => {
  const wie = await context();
  expect((await metActor(wie, (tx) => listTekstnamen(tx))).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['bijlage-2', 'uitgebreid']),
  );
  expect(await metActor(wie, (tx) => findTekst(tx, uuidv7()))).toBeNull();
});
