import { Temporal } from 'temporal-polyfill';
import { type Categorie, type Grond, gronden, isPubliekeTaak, type Richting } from '~/domein/grondslag/categorie';
import { type Cel, type Kolomcode, kolommen, type Matrixregel, regelOp } from './matrix';

/** What a voorstel makes of its cells: open on a ground, closed, or the same ground without the mark *juridisch te bevestigen*. */
export const veranderingen = [...gronden, 'dicht', 'bevestigd'] as const;
export type Verandering = (typeof veranderingen)[number];

export type Keuze = {
  kolommen: readonly Kolomcode[];
  categorieen: readonly Categorie[];
  richtingen: readonly Richting[];
  wat: Verandering;
  bron: string;
  teBevestigen: boolean;
  ingang: Temporal.PlainDate;
};

/** What one cell becomes; `grond` null is closed. */
export type Voorstelregel = Cel & { grond: Grond | null; bron: string; teBevestigen: boolean };

function gekozenCellen(keuze: Keuze): Cel[] {
  return kolommen
    .filter(({ code }) => keuze.kolommen.includes(code))
    .flatMap(({ wet, doelgroep }) =>
      keuze.categorieen.flatMap((categorie) => keuze.richtingen.map((richting) => ({ wet, doelgroep, categorie, richting }))),
    );
}

function nieuweInhoud(cel: Cel, huidig: Matrixregel | undefined, { wat, bron, teBevestigen }: Keuze): Voorstelregel | null {
  if (wat === 'bevestigd') return huidig?.teBevestigen ? { ...cel, grond: huidig.grond, bron, teBevestigen: false } : null;
  if (wat === 'dicht') return huidig ? { ...cel, grond: null, bron, teBevestigen: false } : null;
  const isGelijk = huidig?.grond === wat && huidig.bron === bron && huidig.teBevestigen === teBevestigen;
  return isGelijk ? null : { ...cel, grond: wat, bron, teBevestigen };
}

/** The cells that a choice would change on its first day, each with what it becomes; a cell that is so already is left out. */
export function voorstelregels(regels: readonly Matrixregel[], keuze: Keuze): Voorstelregel[] {
  return gekozenCellen(keuze).flatMap((cel) => nieuweInhoud(cel, regelOp(regels, cel, keuze.ingang), keuze) ?? []);
}

/**
 * What is wrong with a choice, per field; null when nothing is. From tomorrow at the earliest: the gate is rewritten before a rule takes
 * effect. Artikel 35 lid 3 is of the Wi2021 and grounds nothing under the Wi2013.
 */
export function bezwaarTegen(regels: readonly Matrixregel[], keuze: Keuze, vandaag: Temporal.PlainDate): Record<string, string[]> | null {
  if (Temporal.PlainDate.compare(keuze.ingang, vandaag) <= 0) return { ingang: ['matrix.fouten.ingang'] };
  if (keuze.wat === 'artikel_35_3' && keuze.kolommen.includes('wi2013')) return { wat: ['matrix.fouten.artikel_wi2013'] };
  if (voorstelregels(regels, keuze).length > 0) return null;
  return { wat: [keuze.wat === 'bevestigd' ? 'matrix.fouten.geen_merk' : 'matrix.fouten.geen_wijziging'] };
}

export type Besluitsoort = 'bevestigd' | 'afgewezen' | 'ingetrokken';
/** `verlopen`: nobody decided in time, so it never takes effect. */
export type Voorstelstand = 'open' | 'verlopen' | 'komt' | 'geldt' | 'afgewezen' | 'ingetrokken';

export function standVan(
  { ingang, besluit }: { ingang: Temporal.PlainDate; besluit: Besluitsoort | null },
  vandaag: Temporal.PlainDate,
): Voorstelstand {
  const isVoorbij = Temporal.PlainDate.compare(ingang, vandaag) <= 0;
  if (besluit === 'bevestigd') return isVoorbij ? 'geldt' : 'komt';
  return besluit ?? (isVoorbij ? 'verlopen' : 'open');
}

/** A count as it may be shown: exact, under the lower bound, or of something that this change cannot do. */
export type Getoond = { soort: 'aantal'; aantal: number } | { soort: 'onder_grens' } | { soort: 'nvt' };

const getoond = (kan: boolean, aantal: number | null): Getoond => {
  if (!kan) return { soort: 'nvt' };
  return aantal === null ? { soort: 'onder_grens' } : { soort: 'aantal', aantal };
};

/** What the counts of a cell say, where its ground was `oud` and becomes `nieuw`; a count is null under the lower bound. */
export function toonTelling(oud: Grond | null, nieuw: Grond | null, telling: { opent: number | null; sluit: number | null }) {
  const isAnders = oud !== nieuw && !(oud && nieuw && isPubliekeTaak(oud) && isPubliekeTaak(nieuw));
  return { opent: getoond(isAnders && nieuw !== null, telling.opent), sluit: getoond(isAnders && oud !== null, telling.sluit) };
}
