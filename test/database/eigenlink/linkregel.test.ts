import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { vraag } from '../../fabriek/bron';
import { linkketen, linkVoor, uitkomst, vraagUitgebreid, type Linkketen } from '../../fabriek/eigenlink';
import { linkmailVolgensRegel, type Linkstap } from '../../fabriek/linkregel';
import { school, type ProefSchool } from '../../fabriek/school';
import { alsActor } from '../../fabriek/sessie';
import { toestemming } from '../../fabriek/toestemming';

const RUNS = Math.ceil(Number(process.env['PROEF_RUNS'] ?? 300) / 10);
const EERSTE = Temporal.PlainDate.from('2024-02-01');
let tweede: ProefSchool;

beforeAll(async () => {
  await vraagUitgebreid();
  tweede = await school().metConvenant('2024-01-01', '2999-12-31').maak();
});

const mail = (nr: 0 | 1): Linkstap => ({ stap: 'mail', school: nr });
const ja = (nr: 0 | 1): Linkstap => ({ stap: 'ja', school: nr });
const nee = (nr: 0 | 1 | null): Linkstap => ({ stap: 'nee', school: nr });
const terug = (nr: 0 | 1): Linkstap => ({ stap: 'intrekking', school: nr });
const tekst: Linkstap = { stap: 'tekst' };

async function doe(keten: Linkketen, stap: Linkstap, nr: number): Promise<void> {
  const scholen = [keten.school, tweede] as const;
  if (stap.stap === 'mail') return void (await uitkomst(linkVoor(keten, { wijze: 'mail', aanbiederId: scholen[stap.school].id })));
  if (stap.stap === 'tekst') return void (await vraag(`update tekstversie set betekenis = betekenis + 1 where code = 'uitgebreid'`));
  const van = toestemming().van(keten.inburgeraar);
  const voor = stap.school === null ? van : van.voor(scholen[stap.school]);
  const dag = EERSTE.add({ days: nr }).toString();
  await (stap.stap === 'ja' ? voor.verleend(dag) : stap.stap === 'nee' ? voor.geweigerd(dag) : voor.ingetrokken(dag)).maak();
}

const volgensDatabase = async (keten: Linkketen) =>
  alsActor(keten.sessies.casemanager, async (c) => {
    const vragen = [keten.school, tweede].map(({ id }) =>
      c.query<{ mail: string }>('select toegang.linkmail_voor($1, $2) as mail', [keten.inburgeraar.id, id]),
    );
    return (await Promise.all(vragen)).map(({ rows }) => rows[0]?.mail);
  });

/** Only what would be sent is sent: a mail that is refused is no fact. */
async function speel(verhaal: readonly Linkstap[]) {
  const keten = await linkketen();
  const gedaan: Linkstap[] = [];
  for (const [nr, stap] of verhaal.entries()) {
    const mag = stap.stap !== 'mail' || ['vraag', 'herinnering'].includes(linkmailVolgensRegel(gedaan, stap.school));
    await doe(keten, stap, nr);
    if (mag) gedaan.push(stap);
    expect(await volgensDatabase(keten), JSON.stringify(gedaan)).toEqual(([0, 1] as const).map((een) => linkmailVolgensRegel(gedaan, een)));
  }
  return [linkmailVolgensRegel(gedaan, 0), linkmailVolgensRegel(gedaan, 1)];
}

describe('asking and reminding by mail', () => {
  test.each<[string, Linkstap[], [string, string]]>([
    ['nobody was asked', [], ['vraag', 'vraag']],
    ['asked about one school', [mail(0)], ['herinnering', 'vraag']],
    ['asked about both', [mail(0), mail(1)], ['herinnering', 'herinnering']],
    ['reminded about one: about neither again', [mail(0), mail(1), mail(0)], ['herinnerd', 'herinnerd']],
    ['reminded, another school not asked yet', [mail(0), mail(0)], ['herinnerd', 'vraag']],
    ['a nee to one school', [nee(0)], ['geweigerd', 'vraag']],
    ['a nee to all', [mail(0), nee(null)], ['geweigerd', 'geweigerd']],
    ['a withdrawal', [ja(0), terug(0)], ['geweigerd', 'vraag']],
    ['a nee, and later a ja', [nee(null), ja(0)], ['vraag', 'geweigerd']],
    ['the text means something else', [mail(0), mail(0), tekst], ['vraag', 'vraag']],
    ['who refused stays refused on a new text', [nee(0), tekst], ['geweigerd', 'vraag']],
  ])('%s', async (_wat, verhaal, verwacht) => {
    expect(await speel(verhaal)).toEqual(verwacht);
  });

  test('the database says what the rule says, after every step of any history', { timeout: 300_000 }, async () => {
    const kant = fc.constantFrom<0 | 1>(0, 1);
    const stap = fc.oneof(
      { weight: 6, arbitrary: kant.map(mail) },
      { weight: 1, arbitrary: kant.map(ja) },
      { weight: 1, arbitrary: fc.option(kant).map(nee) },
      { weight: 1, arbitrary: kant.map(terug) },
      { weight: 1, arbitrary: fc.constant(tekst) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 3, maxLength: 8 }), async (verhaal) => void (await speel(verhaal))),
      { numRuns: RUNS },
    );
  });
});
