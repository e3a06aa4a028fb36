import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { leesKeuzes } from '~/domein/inburgeraar/caseload.schema';
import { getCaseload } from '~/domein/inburgeraar/caseload.service.server';
import { antwoordMetLink } from '~/domein/eigenlink/eigenlink.antwoord.service.server';
import { vraag } from '../../fabriek/bron';
import {
  antwoordInvoer,
  huidigeTekst,
  linkketen,
  linkVoor,
  opGeopend,
  uitkomst,
  vraagUitgebreid,
  type Linkketen,
} from '../../fabriek/eigenlink';
import { school } from '../../fabriek/school';
import { contextVoor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';

beforeAll(vraagUitgebreid);

const mail = (keten: Linkketen, aanbiederId = keten.school.id) =>
  uitkomst(linkVoor(keten, { wijze: 'mail', aanbiederId }).then(() => 'gemaild'));
const HERINNERD = 'toestemming.link.fouten.herinnerd';
const GEWEIGERD = 'toestemming.link.fouten.geweigerd';

describe('who is chased', () => {
  test('is asked once per school, and reminded once', async () => {
    const keten = await linkketen();
    const tweede = await school().metConvenant('2024-01-01', '2999-12-31').maak();
    expect(await mail(keten)).toBe('gemaild');
    expect(await mail(keten, tweede.id)).toBe('gemaild');
    expect(await mail(keten)).toBe('gemaild');
    expect(await mail(keten)).toBe(HERINNERD);
    expect(await mail(keten, tweede.id)).toBe(HERINNERD);
    expect(await uitkomst(linkVoor(keten))).toHaveProperty('sleutel');
  });

  test('by two at once is reminded once', async () => {
    const keten = await linkketen();
    await mail(keten);
    const uit = await Promise.all([mail(keten), mail(keten), mail(keten)]);
    expect(uit.filter((een) => een === 'gemaild')).toHaveLength(1);
    const [{ aantal } = { aantal: 0 }] = await vraag<{ aantal: number }>(
      'select count(*)::int as aantal from toestemmingslink where inburgeraar_id = $1 and herinnering',
      [keten.inburgeraar.id],
    );
    expect(aantal).toBe(1);
  });

  test('is again when the text means something else', async () => {
    const keten = await linkketen();
    for (let nr = 0; nr < 2; nr += 1) await mail(keten);
    await vraag('update toestemmingslink set betekenis = betekenis - 1 where inburgeraar_id = $1', [keten.inburgeraar.id]);
    expect([await mail(keten), await mail(keten), await mail(keten)]).toEqual(['gemaild', 'gemaild', HERINNERD]);
  });

  test.each(['a nee', 'a nee to all', 'a withdrawal'])('is nobody after %s (C 12.4)', async (wat) => {
    const keten = await linkketen();
    const voor = wat === 'a nee to all' ? toestemming().van(keten.inburgeraar) : toestemming().van(keten.inburgeraar).voor(keten.school);
    await (wat === 'a withdrawal' ? voor.verleend('2024-02-01').ingetrokken('2024-03-01') : voor.geweigerd('2024-02-01')).maak();
    expect(await mail(keten)).toBe(GEWEIGERD);
  });

  test('the database holds it too, past our own check', async () => {
    const keten = await linkketen();
    for (let nr = 0; nr < 2; nr += 1) await mail(keten);
    await expect(
      vraag(
        `insert into toestemmingslink (id, inburgeraar_id, aanbieder_id, taal, wijze, hash, geldig_tot, tekstcode, betekenis, herinnering)
         select $2, inburgeraar_id, aanbieder_id, taal, wijze, sha256('x'), geldig_tot, tekstcode, betekenis, true from toestemmingslink
         where inburgeraar_id = $1 and herinnering`,
        [keten.inburgeraar.id, uuidv7()],
      ),
    ).rejects.toThrow('toestemmingslink_herinnerd');
  });
});

test('the caseload can be narrowed to who gave no answer yet; an answer, also a nee, takes one off it', async () => {
  const keten = await linkketen();
  const lijst = async () => {
    const keuzes = leesKeuzes(new URLSearchParams({ antwoord: 'geen' }));
    const { rijen, totaal } = await getCaseload(contextVoor(keten.sessies.casemanager), { keuzes, pagina: 1 });
    return { ids: rijen.map(({ id }) => id), totaal };
  };
  expect(await lijst()).toEqual({ ids: [keten.inburgeraar.id], totaal: 1 });
  const geheim = await opGeopend(keten, (await linkVoor(keten)).sleutel);
  const invoer = antwoordInvoer('nee_school', await huidigeTekst());
  await antwoordMetLink(contextVoor(null), geheim, { formulierId: uuidv7(), invoer });
  expect(await lijst()).toEqual({ ids: [], totaal: 0 });
});
