import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { findTekst, getHuidigeTekst, listHuidigeTalen, listTekstnamen } from '~/domein/verklaring/tekst.repository.server';
import { tekstSchema } from '~/domein/verklaring/tekst.schema';
import { verklaringstalen } from '~/domein/verklaring/verklaringstaal';
import { moetOpnieuwVragen } from '~/domein/verklaring/vertaling';
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

test('the second version is there in ten languages, means what the first meant, and is what is asked today', async () => {
  const wie = await context();
  const rijen = await metActor(wie, async (tx) => ({
    huidig: await getHuidigeTekst(tx),
    arabisch: await getHuidigeTekst(tx, 'ar'),
    talen: await listHuidigeTalen(tx),
    eerste: await findTekst(tx, TEKST_BIJLAGE_2),
  }));
  expect(rijen.talen).toEqual([...verklaringstalen]);
  expect(rijen.huidig).toMatchObject({ code: 'bijlage-2', nummer: 2, taal: 'nl', isBevestigd: true });
  expect(rijen.arabisch).toMatchObject({ code: 'bijlage-2', nummer: 2, taal: 'ar', categorieen: BIJLAGE_2, isBevestigd: false });
  expect(rijen.eerste && moetOpnieuwVragen(rijen.huidig, rijen.eerste)).toBe(false);
});

test('C 12.2: every text names in each language exactly the categories of its version', async () => {
  const rijen = await vraag<{ categorieen: string[]; inhoud: unknown }>('select categorieen, inhoud from tekstversie where nummer = 2');
  expect(rijen).toHaveLength(20);
  for (const { categorieen, inhoud } of rijen)
    expect(tekstSchema.parse(inhoud).gegevens.map(({ categorie }) => categorie)).toEqual(categorieen);
});

test('a language without a translation of today’s text is read in Dutch', async () => {
  const wie = await context();
  await vraag("update tekstversie set taal = 'nl-b1', nummer = 99 where code = 'bijlage-2' and nummer = 2 and taal = 'so'");
  const [somali, talen] = await metActor(wie, async (tx) => [await getHuidigeTekst(tx, 'so'), await listHuidigeTalen(tx)] as const);
  expect(somali).toMatchObject({ nummer: 2, taal: 'nl' });
  expect(talen).not.toContain('so');
});

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
