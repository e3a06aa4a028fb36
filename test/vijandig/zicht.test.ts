import { beforeAll, describe, expect, test } from 'vitest';
import { bezoekers, gebruikerVan, maakWereld, meldAan, type Wereld } from '../routes/rechten/bezoekers';
import { vraag } from '../fabriek/bron';
import { sessieVoor } from '../fabriek/sessie';
import { maakGeslotenZaak, maakZaakZonderJa, type Zaak } from '../fabriek/zaak';
import { alsSuperuser } from '../opstart/database';
import { probeer } from './aanval';
import { sporenVan } from './buit';
import { leesRelaties, type Relatie } from './catalogus';
import { leest, leestGesloten, leestZonderJa } from './zicht.lijst';

let wereld: Wereld;
let zonderJa: Zaak;
let gesloten: Zaak;
let relaties: Relatie[];

beforeAll(async () => {
  wereld = await maakWereld();
  const niets = { rapportageId: 'geen', openVraagId: 'geen', jaId: 'geen', schoolJaId: 'geen', scanId: 'geen', schoolScanId: 'geen' };
  zonderJa = { ...(await maakZaakZonderJa(wereld.mensen)), ...niets };
  gesloten = await maakGeslotenZaak(wereld.mensen);
  relaties = await leesRelaties();
});

/** In which tables and views this token finds a row about the case, without any where. */
async function vindt(sessie: string | null, zaak: Zaak): Promise<string[]> {
  const sporen = sporenVan(zaak).filter((spoor) => spoor !== 'geen');
  const gevonden: string[] = [];
  for (const { naam } of relaties) {
    const { woorden, code } = await probeer(sessie, `select to_jsonb(t) as rij from ${naam} t`);
    expect(['42501', null]).toContain(code);
    if (sporen.some((spoor) => woorden.includes(spoor))) gevonden.push(naam);
  }
  return gevonden;
}

describe('who forgets every where finds a case in these tables, and another case in none', () => {
  test.each(bezoekers)('%s', async (wie) => {
    const sessie = await meldAan(wie, wereld);
    expect(await vindt(sessie, wereld.zaak)).toEqual(leest[wie] ?? []);
    expect(await vindt(sessie, zonderJa)).toEqual(leestZonderJa[wie] ?? []);
    expect(await vindt(sessie, gesloten)).toEqual(leestGesloten[wie] ?? []);
  });
});

/** Gives an access back for the next test, past the trigger that keeps what was ended. */
const geefTerug = (toegangId: string) =>
  alsSuperuser(async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query('update toegang set beeindigd_op = null where id = $1', [toegangId]);
  });

describe('the same user finds nothing', () => {
  const niets = async (sessie: string) => expect(await vindt(sessie, wereld.zaak)).toEqual([]);

  test.each(['casemanager', 'contactpersoon'] as const)('as %s once his access ended today', async (wie) => {
    const sessie = await meldAan(wie, wereld);
    const { toegangId } = gebruikerVan(wie, wereld);
    await vraag('update toegang set beeindigd_op = tk.nu() where id = $1', [toegangId]);
    await niets(sessie ?? '');
    await geefTerug(toegangId);
  });

  test('once his last day was yesterday, or his secrecy is not on file (C 12.8)', async () => {
    const { casemanager } = wereld.mensen;
    const sessie = await sessieVoor(casemanager);
    await vraag('update toegang set tot = tk.vandaag() - 1 where id = $1', [casemanager.toegangId]);
    await niets(sessie);
    await vraag('update toegang set tot = null where id = $1', [casemanager.toegangId]);
    await vraag('update geheimhouding set getekend_op = tk.vandaag() + 1 where gebruiker_id = $1', [casemanager.id]);
    await niets(sessie);
    await vraag("update geheimhouding set getekend_op = '2022-03-08' where gebruiker_id = $1", [casemanager.id]);
  });

  test.each([{ verloopt: '2024-01-01T00:00:00Z' }, { beeindigd: '2024-01-01T00:00:00Z' }])(
    'with a session that is over: %o',
    async (over) => {
      await niets(await sessieVoor(wereld.mensen.casemanager, over));
    },
  );
});
