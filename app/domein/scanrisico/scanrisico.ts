import type { Temporal } from 'temporal-polyfill';
import { eigenschappen, type Onderdeel } from '../kwaliteitsscan/onderdeel';
import type { Stand } from '../kwaliteitsscan/stand';

export const ernsten = ['laag', 'midden', 'hoog'] as const;
export type Ernst = (typeof ernsten)[number];

/** To whom a melding of a risk may go (C 4.3). */
export const ontvangers = ['blik_op_werk', 'inspectie_szw'] as const;
export type Ontvanger = (typeof ontvangers)[number];

export const wijzen = ['beveiligde_mail', 'post', 'meldpunt'] as const;
export type Wijze = (typeof wijzen)[number];

/** What happened with a letter: who wrote it, and who sent it when and how; null as long as nobody did. */
export type Melding = {
  id: string;
  risicoId: string;
  ontvanger: Ontvanger;
  tekst: string;
  door: string;
  op: Temporal.Instant;
  verzonden: { op: Temporal.PlainDate; wijze: Wijze; door: string } | null;
};

export type Antwoord = { id: string; risicoId: string; antwoord: string; door: string; op: Temporal.Instant };
type Gedaan = { door: string; op: Temporal.Instant };

/** A risk with everything that was done with it. Names are of who did. */
export type Risico = Gedaan & {
  id: string;
  scanId: string;
  onderdeel: Onderdeel;
  ernst: Ernst;
  omschrijving: string;
  verteld: Gedaan | null;
  verval: (Gedaan & { reden: string }) | null;
};

/** Whether a risk belongs in the restricted annex: never told here, never in the shared report (AVG 10, B1.3). */
export const isBeperkt = ({ onderdeel }: Pick<Risico, 'onderdeel'>): boolean => eigenschappen[onderdeel].beperkt;

/** States in which a risk is told or falls away. */
export const VERTELBAAR: readonly Stand[] = ['in_onderzoek', 'rapport_vast', 'gedeeld'];
/** States in which the school answers: until the decision. */
export const BEANTWOORDBAAR: readonly Stand[] = [...VERTELBAAR, 'voorgelegd', 'voornemen'];

type Feiten = Pick<Risico, 'onderdeel'> & { verteld: unknown; verval: unknown };

export const kanVertellen = (risico: Feiten, stand: Stand): boolean =>
  VERTELBAAR.includes(stand) && !isBeperkt(risico) && risico.verteld === null && risico.verval === null;

export const kanVervallen = (risico: Feiten, stand: Stand): boolean => VERTELBAAR.includes(stand) && risico.verval === null;

export const kanAntwoorden = (risico: Feiten, stand: Stand): boolean =>
  BEANTWOORDBAAR.includes(stand) && risico.verteld !== null && risico.verval === null;

/** To whom a melding of this risk may be written now: after the school was told; of the restricted annex only Inspectie SZW, whose word it is. */
export function meldbaarAan(risico: Feiten): readonly Ontvanger[] {
  if (risico.verval !== null) return [];
  if (isBeperkt(risico)) return ['inspectie_szw'];
  return risico.verteld === null ? [] : ontvangers;
}
