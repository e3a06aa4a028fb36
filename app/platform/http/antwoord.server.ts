import { json, type TypedResponse } from '@remix-run/node';

export { json, redirect } from '@remix-run/node';

/** What the browser receives of a loader's result: the data, without the redirects and downloads among its outcomes. */
export type Data<T> = Exclude<T, TypedResponse>;

/** Sends data as JSON and lets a ready answer (redirect, download) through. */
export function antwoord<T>(uitkomst: T): TypedResponse<Data<T>> {
  return uitkomst instanceof Response ? uitkomst : json(uitkomst as Data<T>);
}
