import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { linkgeheim } from '~/domein/eigenlink/linkgeheim.server';
import { maakLink } from '~/domein/eigenlink/eigenlink.maken.service.server';
import { vraag } from '../../fabriek/bron';
import { linkketen, linkVoor, uitkomst, vraagUitgebreid } from '../../fabriek/eigenlink';
import { casemanager } from '../../fabriek/gebruiker';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

beforeAll(vraagUitgebreid);

describe('making a link', () => {
  test('is the casemanager’s of that person, and of nobody else', async () => {
    const keten = await linkketen();
    const opdracht = {
      inburgeraarId: keten.inburgeraar.id,
      formulierId: uuidv7(),
      invoer: { aanbiederId: keten.school.id, taal: 'nl', wijze: 'qr' } as const,
    };
    const vreemd = await sessieVoor(await casemanager().maak());
    expect(await uitkomst(maakLink(contextVoor(vreemd), opdracht))).toBe('niet_gevonden');
    expect(await uitkomst(maakLink(contextVoor(keten.sessies.school), opdracht))).toBe('verboden');
    for (const sessie of [vreemd, keten.sessies.school]) {
      await expect(
        alsActor(sessie, (c) =>
          c.query('select toegang.maak_link($1, $2, $3, $4, $5, $6, $1)', [
            uuidv7(),
            keten.inburgeraar.id,
            keten.school.id,
            'nl',
            'qr',
            'x'.repeat(43),
          ]),
        ),
      ).rejects.toThrow('niet toegestaan');
    }
  });

  test('twice by one form is one link, and a mail is planned once, by ids alone', async () => {
    const keten = await linkketen();
    const context = contextVoor(keten.sessies.casemanager);
    const opdracht = {
      inburgeraarId: keten.inburgeraar.id,
      formulierId: uuidv7(),
      invoer: { aanbiederId: keten.school.id, taal: 'ti', wijze: 'mail' } as const,
    };
    const [een, ander] = await Promise.all([maakLink(context, opdracht), maakLink(context, opdracht)]);
    expect(een).toBe(ander);
    const post = await vraag<Record<string, unknown>>('select * from uitgaande_post where onderwerp_id = $1', [een]);
    expect(post).toHaveLength(1);
    const bewaard = JSON.stringify([post, await vraag('select * from toestemmingslink where id = $1', [een])]);
    expect(bewaard).not.toContain(linkgeheim(context.settings, een));
  });

  test('by mail needs an address', async () => {
    const keten = await linkketen();
    await vraag('update inburgeraar set email = null where id = $1', [keten.inburgeraar.id]);
    expect(await uitkomst(linkVoor(keten, { wijze: 'mail' }))).toBe('toestemming.link.fouten.geen_mail');
  });
});
