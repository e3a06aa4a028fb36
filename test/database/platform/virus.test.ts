import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { legPapierVast } from '~/domein/toestemming/toestemming.vastleggen.service.server';
import { getHuidigeTekst } from '~/domein/verklaring/tekst.repository.server';
import { wijzigOpname } from '~/domein/verklaring/opname.service.server';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { isDomeinFout } from '~/platform/fout';
import { EICAR } from '../../../demo/virusscan/eicar';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { beheerder } from '../../fabriek/gebruiker';
import { wav } from '../../fabriek/geluid';
import { ketenZonderToestemming } from '../../fabriek/keten';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { papierInvoer } from '../../fabriek/toestemmingsinvoer';

let papier: (inhoud: Buffer<ArrayBuffer>, stuk?: Partial<Context['settings']>) => Promise<unknown>;
let opname: (inhoud: Buffer<ArrayBuffer>, stuk?: Partial<Context['settings']>) => Promise<unknown>;

const met = (context: Context, stuk: Partial<Context['settings']> = {}): Context => ({
  ...context,
  settings: { ...context.settings, ...stuk },
});
const uitkomst = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 'gedaan',
    (fout: unknown) => (isDomeinFout(fout) ? fout.velden : fout),
  );

beforeAll(async () => {
  const keten = await ketenZonderToestemming();
  const bijGemeente = contextVoor(await sessieVoor(keten.casemanager));
  papier = (inhoud, stuk) => {
    const invoer = papierInvoer(keten.inburgeraar, keten.school, { scan: new File([inhoud], 'ja.pdf') });
    return uitkomst(legPapierVast(met(bijGemeente, stuk), { inburgeraarId: keten.inburgeraar.id, formulierId: uuidv7(), invoer }));
  };
  const bijBeheer = contextVoor(await sessieVoor(await beheerder().maak()));
  const { id: tekstversieId } = await metNiemand(bijBeheer, (tx) => getHuidigeTekst(tx, 'so'));
  opname = (inhoud, stuk) => {
    const bestand = new File([inhoud], 'opname.wav');
    return uitkomst(
      wijzigOpname(met(bijBeheer, stuk), { tekstversieId, formulierId: uuidv7(), invoer: { doe: 'bewaar', gezien: undefined, bestand } }),
    );
  };
});

const bewaard = async () => {
  const [rij] = await vraag<{ n: string }>(
    'select (select count(*) from bestand) + (select count(*) from opname) + (select count(*) from toestemming) as n',
  );
  return Number(rij?.n);
};

describe('nothing that was not found clean is kept', () => {
  test('a virus in the scan of a toestemming, and behind a recording', async () => {
    const voor = await bewaard();
    expect(await papier(pdf(EICAR))).toEqual({ scan: ['fouten.bestand.virus?naam=ja.pdf'] });
    expect(await opname(Buffer.concat([wav(), Buffer.from(EICAR)]))).toEqual({ bestand: ['fouten.bestand.virus?naam=opname.wav'] });
    expect(await bewaard()).toBe(voor);
  });

  test('anything while the scanner is away; the same afterwards is kept', async () => {
    const voor = await bewaard();
    const weg = { CLAMD_URL: 'tcp://127.0.0.1:1' };
    expect(await papier(pdf(), weg)).toEqual({ scan: ['fouten.bestand.niet_gekeurd'] });
    expect(await opname(wav(), weg)).toEqual({ bestand: ['fouten.bestand.niet_gekeurd'] });
    expect(await bewaard()).toBe(voor);
    expect([await papier(pdf()), await opname(wav())]).toEqual(['gedaan', 'gedaan']);
    expect(await bewaard()).toBe(voor + 3);
  });
});
