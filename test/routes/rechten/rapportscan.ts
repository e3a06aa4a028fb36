import { scan, type ProefScan } from '../../fabriek/scan';
import { deelRapport, legMelding, legRapport, legRisico, maakRapportklaar } from '../../fabriek/scanrapport';
import type { Wereld } from './bezoekers';

const scans = new WeakMap<Wereld['los'], Map<Fase, Promise<Rapportscan>>>();
type Fase = 'schrijven' | 'vast' | 'gedeeld';
type Rapportscan = { id: string; risicoId: string; verteldId: string; meldingId: string; rapportId: string };

async function maak({ mensen }: Pick<Wereld, 'mensen'>, fase: Fase): Promise<Rapportscan> {
  const ploeg = { onderzoeker: mensen.relatiebeheerder, beslisser: mensen.tekenbevoegde, contact: mensen.contactpersoon };
  const hier: ProefScan = await scan().in('in_onderzoek').van(mensen.school).door(ploeg).maak();
  const verteldId = await legRisico(hier);
  const meldingId = await legMelding(hier, verteldId);
  await maakRapportklaar(hier);
  const risicoId = fase === 'schrijven' ? verteldId : await legRisico(hier, { verteld: false });
  const rapportId = fase === 'schrijven' ? '' : await legRapport(hier);
  if (fase === 'gedeeld') await deelRapport(hier, rapportId);
  return { id: hier.id, risicoId, verteldId, meldingId, rapportId };
}

/** A scan of the school of the case with a risk, a letter and a report: being written, frozen (with a risk that was not told), or shared. Once per world. */
export function rapportscan(wereld: Pick<Wereld, 'los' | 'mensen'>, fase: Fase): Promise<Rapportscan> {
  const perFase = scans.get(wereld.los) ?? new Map<Fase, Promise<Rapportscan>>();
  scans.set(wereld.los, perFase);
  const gemaakt = perFase.get(fase) ?? maak(wereld, fase);
  perFase.set(fase, gemaakt);
  return gemaakt;
}
