import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { zetStap } from '~/domein/kwaliteitsscan/stap.service.server';
import { gebeurtenissen, overgangen, volgendeStand, type Gebeurtenis, type Stand } from '~/domein/kwaliteitsscan/stand';
import { metActor } from '~/platform/db/actor.server';
import { eenmaal } from '~/platform/db/sqlfout.server';
import { isDomeinFout } from '~/platform/fout';
import { voegIn, vraag } from '../../fabriek/bron';
import { beheerder, casemanager, geefToegang, relatiebeheerder, tekenbevoegde, type ProefGebruiker } from '../../fabriek/gebruiker';
import { legBesluitBij, scan, zetProefstap, type ProefScan } from '../../fabriek/scan';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

async function probeer(
  wie: ProefGebruiker,
  { id, school }: ProefScan,
  gebeurtenis: Gebeurtenis,
  toegangId = wie.toegangId,
): Promise<string> {
  const sessie = await sessieVoor({ id: wie.id, toegangId });
  const formulierId = uuidv7();
  await legBesluitBij(wie, id, gebeurtenis);
  return eenmaal(() =>
    metActor(contextVoor(sessie), (tx, actor) =>
      zetStap(tx, actor, { scanId: id, gebeurtenis, formulierId, aanbiederId: gebeurtenis === 'aangenomen' ? school.id : null }),
    ),
  ).then(
    () => 'gezet',
    (fout: unknown) => (isDomeinFout(fout) ? fout.code : String(fout)),
  );
}

const standVan = async ({ id }: ProefScan) => (await vraag<{ stand: Stand }>('select scan.stand($1) as stand', [id]))[0]?.stand;

test('the database knows the same state machine as the rule (B1)', async () => {
  const rijen = await vraag<(typeof overgangen)[number]>('select * from scan.overgangen()');
  const tekst = (een: (typeof overgangen)[number]) => [een.soort, een.van, een.gebeurtenis, een.rol, een.naar].join(' ');
  expect(rijen.map(tekst).toSorted()).toEqual(overgangen.map(tekst).toSorted());
});

describe('a step', () => {
  test('in every state every event by every role: what the rule says, in the service and past it', { timeout: 60_000 }, async () => {
    for (const stand of ['aangemeld', 'in_onderzoek', 'gedeeld', 'voorgelegd', 'voornemen', 'voorwaardelijk', 'toegelaten'] as const) {
      const hier = await scan().in(stand).maak();
      for (const wie of [hier.onderzoeker, hier.beslisser, hier.contact]) {
        for (const gebeurtenis of gebeurtenissen) {
          const naar = volgendeStand({ soort: 'aanmelding', van: stand, rol: wie.rol }, gebeurtenis);
          if (naar !== null) continue;
          expect(await probeer(wie, hier, gebeurtenis), `${wie.rol} ${gebeurtenis} in ${stand}`).toMatch(/^(conflict|niet_gevonden)$/);
          await expect(zetProefstap(wie, { scanId: hier.id, gebeurtenis, aanbiederId: hier.school.id })).rejects.toThrow();
        }
      }
      expect(await standVan(hier)).toBe(stand);
    }
  });

  test('that another set at the same time is not set twice', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    const collega = await relatiebeheerder().maak();
    const samen = await Promise.all([hier.onderzoeker, collega].map((wie) => probeer(wie, hier, 'rapport_vastgesteld')));
    expect(samen.toSorted()).toEqual(['conflict', 'gezet']);
    expect(await vraag("select 1 from scanstap where scan_id = $1 and gebeurtenis = 'rapport_vastgesteld'", [hier.id])).toHaveLength(1);
  });

  test('by a casemanager or a beheerder finds no scan', async () => {
    const hier = await scan().in('in_onderzoek').maak();
    for (const wie of [await casemanager().maak(), await beheerder().maak()]) {
      expect(await probeer(wie, hier, 'rapport_vastgesteld')).toBe('niet_gevonden');
    }
  });

  test('of another school finds no scan', async () => {
    const [hier, elders] = [await scan().in('gedeeld').maak(), await scan().in('gedeeld').maak()];
    expect(await probeer(elders.contact, hier, 'ingetrokken')).toBe('niet_gevonden');
  });

  test('accepts only the very school that applied', async () => {
    const [hier, elders] = [await scan().maak(), await scan().maak()];
    const stap = { scanId: hier.id, gebeurtenis: 'aangenomen' as const, aanbiederId: elders.school.id };
    await expect(zetProefstap(hier.onderzoeker, stap)).rejects.toThrow('een andere school');
  });
});

describe('four eyes (B1.6)', () => {
  test('who did the scan does not decide in another role', async () => {
    const hier = await scan().in('voorgelegd').maak();
    const toegangId = await geefToegang(hier.onderzoeker.id, { rol: 'tekenbevoegde' });
    expect(await probeer(hier.onderzoeker, hier, 'toegelaten', toegangId)).toBe('verboden');
    expect(await standVan(hier)).toBe('voorgelegd');
  });

  test('who gave it back as tekenbevoegde does not go on with the scan, nor decide after that', async () => {
    const hier = await scan().in('voorgelegd').maak();
    const rol = await geefToegang(hier.beslisser.id, { rol: 'relatiebeheerder' });
    expect(await probeer(hier.beslisser, hier, 'teruggelegd')).toBe('gezet');
    expect(await probeer(hier.beslisser, hier, 'voorgelegd', rol)).toBe('verboden');
  });

  test('who works for the school neither scans nor decides', async () => {
    const hier = await scan().in('voorgelegd').maak();
    const dubbel = await tekenbevoegde().maak();
    await voegIn('toegang', {
      id: uuidv7(),
      gebruiker_id: dubbel.id,
      rol: 'taalaanbieder',
      aanbieder_id: hier.school.id,
      van: '2022-03-08',
    });
    expect(await probeer(dubbel, hier, 'toegelaten')).toBe('verboden');
  });

  test('another tekenbevoegde decides', async () => {
    const hier = await scan().in('voorgelegd').maak();
    expect(await probeer(await tekenbevoegde().maak(), hier, 'toegelaten')).toBe('gezet');
  });
});
