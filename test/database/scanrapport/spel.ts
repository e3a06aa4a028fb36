import { uuidv7 } from 'uuidv7';
import { stelRapportVast } from '~/domein/scanrapport/concept.service.server';
import { doeMetRapport } from '~/domein/scanrapport/delen.service.server';
import type { Context } from '~/platform/context';
import { isDomeinFout } from '~/platform/fout';
import { vraag } from '../../fabriek/bron';
import type { ProefGebruiker } from '../../fabriek/gebruiker';
import { scan, type ProefScan } from '../../fabriek/scan';
import { legRisico, maakRapportklaar } from '../../fabriek/scanrapport';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';

export const als = async (wie: ProefGebruiker): Promise<Context> => contextVoor(await sessieVoor(wie));
export const WOORDEN = { samenvatting: 'Alles is bekeken.', conclusie: 'De school kan meedoen.' };

export async function klareScan(): Promise<ProefScan> {
  const hier = await scan().in('in_onderzoek').maak();
  await legRisico(hier);
  await maakRapportklaar(hier);
  return hier;
}

export const stelVast = async ({ id, onderzoeker }: ProefScan, inhoud = WOORDEN, formulierId = uuidv7(), versie = 0) =>
  stelRapportVast(await als(onderzoeker), { scanId: id, versie, inhoud, formulierId });

export const deel = async (hier: ProefScan, versie = 1) =>
  doeMetRapport(await als(hier.onderzoeker), { scanId: hier.id, versie, formulierId: uuidv7() }, { doe: 'deel_school' });

export async function uitkomst(doen: Promise<unknown>): Promise<string> {
  return doen.then(
    () => 'gedaan',
    (fout: unknown) => (isDomeinFout(fout) ? fout.code : String(fout)),
  );
}

export const rapporten = ({ id }: ProefScan) =>
  vraag<{ id: string; versie: number }>('select id, versie from scanrapport where scan_id = $1 order by versie', [id]);
