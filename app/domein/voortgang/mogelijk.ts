import type { Veldfouten } from '~/platform/fout';
import { metWaarden } from '~/platform/formulier/foutmelding';
import type { Uren } from './inhoud';
import { dagenIn, type Periode } from './periode';
import { urenTekst, type Kwartieren } from './uren';

export type Cijfers = {
  uren: Uren | null;
  nonFormeel: Uren | null;
  verzuimGemeld: Kwartieren;
  verzuimNietGemeld: Kwartieren;
};

const UREN_PER_WEEK = 40;
const UREN_PER_DAG = 24;

/** The most hours of one kind that fit in a period: 40 for each week begun, and never more than 24 for each day. */
export function meesteUren(periode: Periode): Kwartieren {
  const dagen = dagenIn(periode);
  return Math.min(UREN_PER_WEEK * Math.ceil(dagen / 7), UREN_PER_DAG * dagen) * 4;
}

/**
 * Why figures cannot be true, beside the field to look at. Planned hours include every lesson offered, extra ones too, so that attended
 * formal hours plus verzuim never exceed them; practice outside school may exceed its plan.
 */
export function onmogelijk({ uren, nonFormeel, verzuimGemeld, verzuimNietGemeld }: Cijfers, periode: Periode): Veldfouten {
  const fouten: Veldfouten = {};
  const wijsAf = (veld: string, sleutel: string) => (fouten[veld] ??= []).push(sleutel);
  const meeste = meesteUren(periode);
  const teVeel = metWaarden('voortgang.fouten.boven_periode', { uren: urenTekst(meeste) });
  const verzuim = verzuimGemeld + verzuimNietGemeld;
  const perVeld: Record<string, Kwartieren | undefined> = {
    urenGepland: uren?.gepland,
    urenGevolgd: uren?.gevolgd,
    nonFormeelGepland: nonFormeel?.gepland,
    nonFormeelGevolgd: nonFormeel?.gevolgd,
    verzuimGemeld,
    verzuimNietGemeld,
  };
  for (const [veld, aantal] of Object.entries(perVeld)) if (aantal !== undefined && aantal > meeste) wijsAf(veld, teVeel);
  if (uren && uren.gevolgd > uren.gepland) wijsAf('urenGevolgd', 'voortgang.fouten.meer_gevolgd');
  else if (uren && uren.gevolgd + verzuim > uren.gepland) {
    const over = urenTekst(uren.gevolgd + verzuim - uren.gepland);
    wijsAf(verzuimNietGemeld > 0 ? 'verzuimNietGemeld' : 'verzuimGemeld', metWaarden('voortgang.fouten.verzuim_past_niet', { uren: over }));
  }
  if (!uren && verzuim > meeste && fouten['verzuimGemeld'] === undefined && fouten['verzuimNietGemeld'] === undefined) {
    wijsAf('verzuimNietGemeld', teVeel);
  }
  const samen = (uren?.gevolgd ?? 0) + (nonFormeel?.gevolgd ?? 0);
  if (samen > UREN_PER_DAG * 4 * dagenIn(periode)) wijsAf('nonFormeelGevolgd', 'voortgang.fouten.meer_dan_een_dag');
  return fouten;
}
