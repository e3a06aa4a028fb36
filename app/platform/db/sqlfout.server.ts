import { DomeinFout } from '~/platform/fout';

const UNIEK = '23505';
const FORMULIER_SLEUTEL = /_formulier_id_key$/;

type Oorzaak = { originalCode?: unknown; constraint?: { index?: unknown } };

function oorzaakVan(fout: unknown): Oorzaak | null {
  if (!(fout instanceof Error) || !('meta' in fout)) return null;
  const { driverAdapterError } = (fout.meta ?? {}) as { driverAdapterError?: { cause?: Oorzaak } };
  return driverAdapterError?.cause ?? null;
}

/** PostgreSQL's code of a failed query (23505, 42501, TK001 …); null for an error that did not come from the database. */
export function sqlCode(fout: unknown): string | null {
  const code = oorzaakVan(fout)?.originalCode;
  return typeof code === 'string' ? code : null;
}

/** The name of the unique constraint that a query broke; null when it broke none. */
export function gebrokenSleutel(fout: unknown): string | null {
  const index = sqlCode(fout) === UNIEK ? oorzaakVan(fout)?.constraint?.index : null;
  return typeof index === 'string' ? index : null;
}

/** Whether this form was recorded before: a double click or a resend, which is the same act. */
export function isHerhaling(fout: unknown): boolean {
  return FORMULIER_SLEUTEL.test(gebrokenSleutel(fout) ?? '');
}

/** Does an act once: a form that was recorded before counts as done. Wraps the whole transaction, since PostgreSQL ends that at the error. */
export async function eenmaal(doe: () => Promise<unknown>): Promise<void> {
  try {
    await doe();
  } catch (fout) {
    if (!isHerhaling(fout)) throw naarDomeinFout(fout);
  }
}

/**
 * The gate's own refusals as the domain's: TK001 nothing may cross now (C 12), TK002 nothing may be recorded without a ja (C 12.2, 12.4);
 * of a voorstel for the matrix: TK003 its first day is here, TK004 no second person, TK005 decided already, TK006 to be counted again;
 * of handing over: TK007 someone is not (or no longer) to be handed over, TK008 the colleague has no access then, TK009 the day may not be;
 * TK010 a ja on a translation that is still a concept needs a tolk, TK011 an answer on a text that does not stand yet;
 * of a kwaliteitsscan: TK012 this may not follow now, TK013 four eyes: who did the scan does not decide, who works for the school does neither,
 * TK018 another convenant of the school counts then, TK014 its term is over and nobody said why, TK071 this cannot be decided (or confirmed) now.
 */
export function naarDomeinFout(fout: unknown): unknown {
  switch (sqlCode(fout)) {
    case 'TK001':
      return new DomeinFout('conflict', { velden: { '': ['fouten.geen_grondslag'] }, artikel: 'C 12' });
    case 'TK002':
      return new DomeinFout('conflict', { velden: { '': ['fouten.vastleggen_zonder_toestemming'] }, artikel: 'C 12.2' });
    case 'TK003':
      return new DomeinFout('conflict', { velden: { '': ['matrix.fouten.te_laat'] } });
    case 'TK004':
      return new DomeinFout('verboden');
    case 'TK005':
      return new DomeinFout('conflict', { velden: { '': ['matrix.fouten.al_besloten'] } });
    case 'TK006':
      return new DomeinFout('conflict', { velden: { '': ['matrix.fouten.tel_opnieuw'] } });
    case 'TK007':
      return new DomeinFout('conflict', { velden: { '': ['overdracht.fouten.niet_meer'] } });
    case 'TK008':
      return new DomeinFout('ongeldig', { velden: { naarId: ['overdracht.fouten.collega_stopt'] } });
    case 'TK009':
      return new DomeinFout('ongeldig', { velden: { per: ['overdracht.fouten.dag'] } });
    case 'TK010':
      return new DomeinFout('conflict', { velden: { tolkNaam: ['toestemming.fouten.tolk_nodig'] }, artikel: 'C 12.2' });
    case 'TK011':
      return new DomeinFout('conflict', { velden: { '': ['toestemming.fouten.tekst_komt_nog'] }, artikel: 'C 12.2' });
    case 'TK012':
      return new DomeinFout('conflict', { velden: { '': ['kwaliteitsscan.fouten.kan_nu_niet'] }, artikel: 'B1' });
    case 'TK013':
      return new DomeinFout('verboden', { velden: { '': ['kwaliteitsscan.fouten.vier_ogen'] }, artikel: 'B1' });
    case 'TK014':
      return new DomeinFout('conflict', { velden: { '': ['kwaliteitsscan.fouten.reden_nodig'] }, artikel: 'B1' });
    case 'TK071':
      return new DomeinFout('conflict', { velden: { '': ['scanbesluit.fouten.kan_nu_niet'] }, artikel: 'B1' });
    case 'TK018':
      return new DomeinFout('conflict', { velden: { gaatInOp: ['convenant.fouten.loopt_al'] }, artikel: 'C 3.2' });
    default:
      return fout;
  }
}
