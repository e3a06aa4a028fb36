const statussen = { ongeldig: 400, verboden: 403, niet_gevonden: 404, conflict: 409 } as const;
export type FoutCode = keyof typeof statussen;
export type Veldfouten = Record<string, string[]>;

type Omschrijving = { velden?: Veldfouten; artikel?: string };

/** A refusal by the domain: `velden` maps a field name ('' is the whole form) to translation keys; `artikel` is the source of the rule. */
export class DomeinFout extends Error {
  override readonly name = 'DomeinFout';
  readonly velden: Veldfouten;
  readonly artikel: string | undefined;

  constructor(
    readonly code: FoutCode,
    { velden = {}, artikel }: Omschrijving = {},
  ) {
    super(code);
    this.velden = velden;
    this.artikel = artikel;
  }

  get status(): number {
    return statussen[this.code];
  }
}

/** Recognises a refusal across bundles, where `instanceof` would compare two copies of the class. */
export function isDomeinFout(fout: unknown): fout is DomeinFout {
  return fout instanceof Error && fout.name === 'DomeinFout' && 'code' in fout && 'velden' in fout;
}

/** The answer for what does not exist, and for what the actor may not know of. */
export const nietGevonden = () => new DomeinFout('niet_gevonden');
export const verboden = (artikel?: string) => new DomeinFout('verboden', { artikel });
