import { expect, test } from 'vitest';
import { listStukken } from '~/domein/scanstuk/scanstuk.service.server';
import { getStuk } from '~/domein/scanstuk/stukdownload.service.server';
import { metActor } from '~/platform/db/actor.server';
import { vraag } from '../../fabriek/bron';
import { scan, zetProefstap } from '../../fabriek/scan';
import { legScanstuk } from '../../fabriek/scanstuk';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

test('documents go when their term is over, the restricted annex first; that they were there stays', async () => {
  const hier = await scan().in('in_onderzoek').maak();
  const open = await legScanstuk(hier, { door: hier.onderzoeker, naam: 'Jansen.pdf' });
  const dicht = await legScanstuk(hier, { door: hier.onderzoeker, beperkt: true, onderdeel: 'inspectie_szw', van: 'inspectie_szw' });
  const over = async (dagen: number) => {
    await vraag(`update scanstap set vastgelegd_op = now() - make_interval(days => $2) where scan_id = $1`, [hier.id, dagen]);
    await vraag('select * from scan.ruim_stukken_op()');
    const rijen = await vraag<{ id: string; naam: string; inhoud: Buffer | null }>(
      'select id, naam, inhoud from scanstuk where scan_id = $1',
      [hier.id],
    );
    return rijen.filter(({ inhoud }) => inhoud === null).map(({ id, naam }) => `${id} ${naam}`);
  };
  expect(await over(9000), 'a scan that runs keeps everything').toEqual([]);
  await zetProefstap(hier.onderzoeker, { scanId: hier.id, gebeurtenis: 'vervallen' });
  expect(await over(700)).toEqual([]);
  expect(await over(740)).toEqual([`${dicht} vernietigd`]);
  expect((await over(1900)).toSorted()).toEqual([`${open} vernietigd`, `${dicht} vernietigd`].toSorted());
  const context = contextVoor(await sessieVoor(hier.onderzoeker));
  await expect(getStuk(context, { scanId: hier.id, stukId: open })).rejects.toMatchObject({ code: 'niet_gevonden' });
  expect(await metActor(context, (tx) => listStukken(tx, hier.id))).toMatchObject([{ naam: 'vernietigd', isVernietigd: true }]);
});
