import type { Beoordeling } from '../kwaliteitsscan/bevinding';
import type { Onderdeel } from '../kwaliteitsscan/onderdeel';
import type { Ernst } from '../scanrisico/scanrisico';
import type { Sectie } from './sectie';

/** A report is a Dutch document, whatever language its reader works in. */
const ONDERDEEL: Partial<Record<Onderdeel, string>> = {
  kvk: 'Bedrijfsgegevens (Handelsregister)',
  insolventie: 'Centraal Insolventieregister',
  keurmerk: 'Keurmerk Inburgeren',
  toezicht_in_de_klas: 'Toezicht in de klas',
  financieel_toezicht: 'Financieel toezicht',
  resultatenaudit: 'Resultatenaudit',
  tevredenheidsonderzoek: 'Tevredenheidsonderzoek',
  beslissingen: 'Beslissingen van Blik op Werk',
  onderzoeken: 'Onderzoeken van Blik op Werk',
  algemene_bezwaren: 'Algemene bezwaren',
  nt2: 'NT2-docenten en lessen',
  extra_toezicht: 'Extra toezicht in de klas',
  gesprek: 'Gesprek met de school',
};

export const kopVan = (sectie: Sectie): string => {
  if (sectie === 'samenvatting') return 'Samenvatting';
  if (sectie === 'conclusie') return 'Conclusie';
  const kop = ONDERDEEL[sectie];
  if (kop === undefined) throw new Error(`a report tells nothing of ${sectie}`);
  return kop;
};

export const BEOORDELING: Record<Beoordeling, string> = {
  goed: 'Goed',
  aandacht: 'Aandacht nodig',
  risico: 'Risico',
  niet_beschikbaar: 'Geen gegevens gekregen',
};

export const ERNST: Record<Ernst, string> = { laag: 'laag', midden: 'midden', hoog: 'hoog' };
