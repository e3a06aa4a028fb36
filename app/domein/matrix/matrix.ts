import type { Temporal } from 'temporal-polyfill';
import { type Categorie, categorieen, type Grond, type Richting, richtingen } from '~/domein/grondslag/categorie';
import type { Regel } from '~/domein/grondslag/feiten';
import { isBinnen } from '~/domein/inburgeraar/plicht';

/** A rule with what the screen says about it: its source, and whether a lawyer still has to confirm it. */
export type Matrixregel = Regel & { id: string; bron: string; teBevestigen: boolean };

/** For whom the convenant holds (C 2.3): everyone under the Wi2013; under the Wi2021 not the asielstatushouders. */
export const kolommen = [
  { code: 'wi2013', wet: 'wi2013', doelgroep: null },
  { code: 'gezinsmigrant', wet: 'wi2021', doelgroep: 'gezinsmigrant' },
  { code: 'overige_migrant', wet: 'wi2021', doelgroep: 'overige_migrant' },
] as const;
export type Kolom = (typeof kolommen)[number];
export type Kolomcode = Kolom['code'];
export const kolomcodes = ['wi2013', 'gezinsmigrant', 'overige_migrant'] as const satisfies readonly Kolomcode[];

/** One place in the matrix: a category that crosses one way, of the people of one column. */
export type Cel = Pick<Regel, 'wet' | 'doelgroep' | 'categorie' | 'richting'>;

export const isZelfdeCel = (een: Cel, ander: Cel): boolean =>
  een.wet === ander.wet && een.doelgroep === ander.doelgroep && een.categorie === ander.categorie && een.richting === ander.richting;

export const kolomVan = ({ wet, doelgroep }: Pick<Cel, 'wet' | 'doelgroep'>): Kolomcode =>
  kolommen.find((kolom) => kolom.wet === wet && kolom.doelgroep === doelgroep)?.code ?? 'wi2013';

/** The rule that holds in a cell on a day; undefined is closed. */
export function regelOp<R extends Regel>(regels: readonly R[], cel: Cel, dag: Temporal.PlainDate): R | undefined {
  return regels.find((regel) => isZelfdeCel(regel, cel) && isBinnen(regel, dag));
}

/** What a cell reads on a day; days as ISO text. */
export type Inhoud = { grond: Grond; bron: string; teBevestigen: boolean; van: string; tot: string | null };
export type Celbeeld = { kolom: Kolomcode; perRichting: { richting: Richting; inhoud: Inhoud | null }[] };
export type Matrixrij = { categorie: Categorie; cellen: Celbeeld[] };

export const naarInhoud = ({ grond, bron, teBevestigen, van, tot }: Matrixregel): Inhoud => ({
  grond,
  bron,
  teBevestigen,
  van: van.toString(),
  tot: tot?.toString() ?? null,
});

/** The whole matrix on a day. */
export function matrixOp(regels: readonly Matrixregel[], dag: Temporal.PlainDate): Matrixrij[] {
  const cel = (categorie: Categorie, { code, wet, doelgroep }: Kolom): Celbeeld => ({
    kolom: code,
    perRichting: richtingen.map((richting) => {
      const regel = regelOp(regels, { wet, doelgroep, categorie, richting }, dag);
      return { richting, inhoud: regel ? naarInhoud(regel) : null };
    }),
  });
  return categorieen.map((categorie) => ({ categorie, cellen: kolommen.map((kolom) => cel(categorie, kolom)) }));
}

export type Versie = { dag: string; stand: 'eerder' | 'nu' | 'komt' };

/** The days on which the matrix changed or will change, the last one first. The version of a day holds until the next. */
export function versies(regels: readonly Regel[], vandaag: Temporal.PlainDate): Versie[] {
  const dagen = regels.flatMap(({ van, tot }) => [van.toString(), ...(tot ? [tot.add({ days: 1 }).toString()] : [])]);
  const opVolgorde = [...new Set(dagen)].sort().reverse();
  const nu = opVolgorde.find((dag) => dag <= vandaag.toString());
  return opVolgorde.map((dag) => ({ dag, stand: dag === nu ? 'nu' : dag < vandaag.toString() ? 'eerder' : 'komt' }));
}
