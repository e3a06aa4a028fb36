import { afterEach, describe, expect, test } from 'vitest';
import { getKvkpagina, vraagKvkOpnieuw } from '~/domein/kvk/kvk.service.server';
import { vraag } from '../../fabriek/bron';
import { geefToegang, relatiebeheerder, tekenbevoegde } from '../../fabriek/gebruiker';
import { kvkantwoord } from '../../fabriek/kvk';
import { PROEFINHOUD, scan } from '../../fabriek/scan';
import { alsActor, contextVoor, sessieVoor } from '../../fabriek/sessie';

afterEach(() => vraag('delete from graphile_worker._private_jobs'));

const bij = async (wie: { id: string; toegangId: string }) => contextVoor(await sessieVoor(wie));
const jobs = () => vraag<{ key: string }>('select key from graphile_worker._private_jobs');

describe('the Handelsregister on the page of a scan', () => {
  test('it waits, says why, and when it asks again', async () => {
    const een = await scan().in('in_onderzoek').maak();
    const context = await bij(een.onderzoeker);
    const { kvk } = await getKvkpagina(context, een.id);
    expect(kvk).toMatchObject({ wacht: true, soort: null, vergeefs: null, profiel: null, verschillen: [], magOpvragen: true });
    expect(kvk.volgende).not.toBeNull();
    await kvkantwoord(een, { reden: 'te_druk' });
    await vraag('delete from graphile_worker._private_jobs');
    expect((await getKvkpagina(context, een.id)).kvk).toMatchObject({ wacht: true, vergeefs: { reden: 'te_druk' }, volgende: null });
  });

  test('what differs from the aanmelding is marked (C 4.2)', async () => {
    const een = await scan()
      .in('in_onderzoek')
      .metInhoud({ ...PROEFINHOUD, locaties: [{ naam: 'A', adres: 'B', postcode: 'C', plaats: 'Delft' }] })
      .maak();
    await kvkantwoord(een, { profiel: { naam: 'Heel Anders B.V.', geeindigdOp: '2026-01-01', sbi: '78201' } });
    const { kvk } = await getKvkpagina(await bij(een.beslisser), een.id);
    expect(kvk.verschillen.map(({ soort }) => soort)).toEqual(['uitgeschreven', 'naam', 'locatie', 'vestiging', 'geen_onderwijs']);
    expect(kvk).toMatchObject({ magOpvragen: false, wacht: false, profiel: { geeindigdOp: '2026-01-01' } });
  });

  test('nobody else sees it', async () => {
    const een = await scan().in('in_onderzoek').maak();
    await kvkantwoord(een, { profiel: { naam: 'Duinpan' } });
    await expect(getKvkpagina(await bij(een.contact), een.id)).rejects.toMatchObject({ code: 'verboden' });
    for (const wie of [een.contact]) {
      const sessie = await sessieVoor(wie);
      expect(await alsActor(sessie, async (client) => (await client.query('select 1 from kvk_antwoord')).rowCount)).toBe(0);
      expect(
        await alsActor(
          sessie,
          async (client) => (await client.query<{ op: Date | null }>('select kvk.volgende_poging($1) as op', [een.id])).rows,
        ),
      ).toEqual([{ op: null }]);
    }
  });
});

describe('asking again', () => {
  test('plans one job, also when it is told twice, and is logged', async () => {
    const een = await scan().in('in_onderzoek').maak();
    await vraag('delete from graphile_worker._private_jobs');
    const context = await bij(een.onderzoeker);
    await Promise.all([vraagKvkOpnieuw(context, een.id), vraagKvkOpnieuw(context, een.id)]);
    expect(await jobs()).toEqual([{ key: `kvk:${een.id}` }]);
    expect(await vraag(`select 1 from log.handeling where handeling = 'kvk_gevraagd'`)).toHaveLength(2);
  });

  test('is taking part in the scan: who does it does not decide (four eyes)', async () => {
    const een = await scan().maak();
    const dubbel = await tekenbevoegde().maak();
    await vraag(`insert into scanbetrokkene (scan_id, gebruiker_id, als) values ($1, $2, 'beslisser')`, [een.id, dubbel.id]);
    const toegangId = await geefToegang(dubbel.id, { rol: 'relatiebeheerder' });
    await expect(vraagKvkOpnieuw(await bij({ id: dubbel.id, toegangId }), een.id)).rejects.toMatchObject({ code: 'verboden' });
    const vers = await relatiebeheerder().maak();
    await vraagKvkOpnieuw(await bij(vers), een.id);
    expect(await vraag('select als from scanbetrokkene where scan_id = $1 and gebruiker_id = $2', [een.id, vers.id])).toEqual([
      { als: 'onderzoeker' },
    ]);
  });

  test('is refused to others, and once the scan is no longer being done', async () => {
    const een = await scan().in('in_onderzoek').maak();
    await expect(vraagKvkOpnieuw(await bij(een.beslisser), een.id)).rejects.toMatchObject({ code: 'verboden' });
    await expect(vraagKvkOpnieuw(await bij(een.contact), een.id)).rejects.toMatchObject({ code: 'verboden' });
    const klaar = await scan().in('rapport_vast').maak();
    await expect(vraagKvkOpnieuw(await bij(klaar.onderzoeker), klaar.id)).rejects.toMatchObject({ code: 'conflict' });
    const sessie = await sessieVoor(een.contact);
    await expect(alsActor(sessie, (client) => client.query('select kvk.vraag_opnieuw($1)', [een.id]))).rejects.toThrow('niet toegestaan');
    await expect(alsActor(sessie, (client) => client.query('select kvk.vraag_op($1)', [een.id]))).rejects.toThrow('permission denied');
    const onderzoeker = await sessieVoor(klaar.onderzoeker);
    await expect(alsActor(onderzoeker, (client) => client.query('select kvk.vraag_opnieuw($1)', [klaar.id]))).rejects.toThrow(
      'kan nu niet',
    );
  });
});
