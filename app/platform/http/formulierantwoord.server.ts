import type { Submission, SubmissionResult } from '@conform-to/react';
import type { TypedResponse } from '@remix-run/node';
import type { DomeinFout } from '~/platform/fout';
import { json } from './antwoord.server';
import type { WebContext } from './webcontext';

/** What a form gets back when it was not accepted: what was typed, the errors beside their fields, and which form of the page it was. */
export type FormulierAntwoord = SubmissionResult<string[]> & { formulier: string };

type Bron = { context: WebContext; formulier: string; status: number };

export function weigerFormulier(
  reactie: SubmissionResult<string[]>,
  { context, formulier, status }: Bron,
): TypedResponse<FormulierAntwoord> {
  context.fouten = Object.values(reactie.error ?? {}).flatMap((sleutels) => sleutels ?? []).length;
  return json({ ...reactie, formulier }, { status });
}

/** Puts a domain refusal in the form: beside the fields it names, or above the form when it names none. */
export function domeinReactie<S, W>(inzending: Submission<S, string[], W>, fout: DomeinFout): SubmissionResult<string[]> {
  const { '': formulierbreed, ...velden } = fout.velden;
  const benoemd = Object.keys(velden).length > 0;
  const formErrors = formulierbreed ?? (benoemd ? undefined : [`fouten.domein.${fout.code}`]);
  const reactie = inzending.reply({ formErrors, fieldErrors: velden });
  return { ...reactie, error: inVolgorde(reactie.error, ['', ...Object.keys(velden)]) };
}

/** Conform sorts field names; the summary names them in the order in which the domain did. */
function inVolgorde<E>(fouten: Record<string, E> | undefined, namen: readonly string[]): Record<string, E> | undefined {
  return fouten && Object.fromEntries(Object.entries(fouten).toSorted(([een], [ander]) => namen.indexOf(een) - namen.indexOf(ander)));
}
