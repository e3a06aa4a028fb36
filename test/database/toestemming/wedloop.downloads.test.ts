import { createHash } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { getBewijsbestand } from '~/domein/bewijs/bewijs.service.server';
import { consentRecordSchema } from '~/domein/bewijs/consentrecord.schema';
import { trekIn } from '~/domein/toestemming/toestemming.intrekken.service.server';
import { getBestand } from '~/platform/bestand/bestand.service.server';
import { isDomeinFout } from '~/platform/fout';
import { pdf } from '../../fabriek/bestand';
import { vraag } from '../../fabriek/bron';
import { contextVoor } from '../../fabriek/sessie';
import { geefJa, maakWedloop, type Wedloop } from '../../fabriek/wedloop';
import { geefJa as opPapier } from '../../fabriek/zaak.toestemming';

/** Rounds of each kind of file; PROEF_RUNS asks for more. */
const RONDES = Math.max(20, Number(process.env['PROEF_RUNS'] ?? 0));
const soorten = ['scan', 'pdf', 'json'] as const;
type Soort = (typeof soorten)[number];
type Papier = { ja: string; scan: string; naam: string };

let w: Wedloop;
let papier: { gemeente: Papier; school: Papier };

beforeAll(async () => {
  w = await maakWedloop();
  const persoon = (achternaam: string) => ({ voornamen: 'Iemand', achternaam, geboortedatum: '1990-05-01' });
  const [opGemeente, opSchool] = [persoon('Bij de Gemeente'), persoon('Op School')];
  const [ja, scan] = await opPapier({ inburgeraar_id: w.inburgeraar.id }, w.school, opGemeente);
  const [schoolJa, schoolScan] = await opPapier({ cursist_id: w.cursist.id }, w.school, opSchool);
  const naam = ({ voornamen, achternaam }: typeof opSchool) => `${voornamen} ${achternaam}`;
  papier = { gemeente: { ja, scan, naam: naam(opGemeente) }, school: { ja: schoolJa, scan: schoolScan, naam: naam(opSchool) } };
});

/** Downloads a file whole, or is told that it does not exist; anything else fails. */
async function haal(sessie: string, soort: Soort, { ja, scan, naam }: Papier): Promise<'heel' | 'niet_gevonden'> {
  try {
    if (soort === 'scan') {
      const { inhoud } = await getBestand(contextVoor(sessie), scan);
      expect(Buffer.from(inhoud).equals(pdf(naam))).toBe(true);
      return 'heel';
    }
    const { inhoud } = await getBewijsbestand(contextVoor(sessie), { toestemmingId: ja }, soort);
    if (soort === 'json') expect(consentRecordSchema.parse(JSON.parse(new TextDecoder().decode(inhoud))).pii_principal_id).toContain(naam);
    else expect(Buffer.from(inhoud).subarray(-6).toString().trim()).toBe('%%EOF');
    const sha256 = createHash('sha256').update(inhoud).digest();
    expect(await vraag('select 1 from uitgifte where toestemming_id = $1 and sha256 = $2', [ja, sha256])).toHaveLength(1);
    return 'heel';
  } catch (fout) {
    if (isDomeinFout(fout) && fout.code === 'niet_gevonden') return 'niet_gevonden';
    throw fout;
  }
}

const alles = (soort: Soort) =>
  Promise.all(
    [w.gemeente, w.opSchool].flatMap((sessie) => [haal(sessie, soort, papier.gemeente), haal(sessie, soort, papier.school)]),
  ).then(([eigen, vanSchool, vanGemeente, eigenSchool]) => ({
    gemeente: { eigen, vanSchool },
    school: { vanGemeente, eigen: eigenSchool },
  }));

/** Who recorded a ja keeps its proof, and so does the gemeente of one that opened the gate (AVG 7 lid 1); the school never gets the gemeente's. */
const ALTIJD = { gemeente: { eigen: 'heel', vanSchool: 'heel' }, school: { vanGemeente: 'niet_gevonden', eigen: 'heel' } };

describe.each(soorten)(`a withdrawal races ${RONDES} times a download: the %s of an act`, (soort) => {
  test('is whole for who has its proof and does not exist for the other side, before, during and after', { timeout: 120_000 }, async () => {
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      const toestemmingId = await geefJa(w);
      const opdracht = { inburgeraarId: w.inburgeraar.id, toestemmingId, formulierId: uuidv7(), invoer: { kanaal: 'telefoon' as const } };
      const onderweg = wacht((ronde * 7) % 23).then(() => alles(soort));
      const daarna = trekIn(contextVoor(w.gemeente), opdracht).then(() => alles(soort));
      expect(await Promise.all([onderweg, daarna])).toEqual([ALTIJD, ALTIJD]);
    }
  });

  test('of the ja that is being withdrawn: the school never has it', { timeout: 120_000 }, async () => {
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      const toestemmingId = await geefJa(w);
      const deze = { ...papier.gemeente, ja: toestemmingId, naam: 'Iemand' };
      const opdracht = { inburgeraarId: w.inburgeraar.id, toestemmingId, formulierId: uuidv7(), invoer: { kanaal: 'brief' as const } };
      const onderweg = wacht((ronde * 5) % 17).then(() => haal(w.opSchool, soort, deze));
      const daarna = trekIn(contextVoor(w.gemeente), opdracht).then(() => haal(w.opSchool, soort, deze));
      expect(await Promise.all([onderweg, daarna])).toEqual(['niet_gevonden', 'niet_gevonden']);
    }
  });
});
