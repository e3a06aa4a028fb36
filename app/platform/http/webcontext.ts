import type { Context } from '~/platform/context';

/** What Express hands to every loader and action: the context of the request, and what its page needs. */
export type WebContext = Context & {
  cspNonce: string;
  /** Number of field errors that the action of this very request found; the page's title counts them. */
  fouten?: number;
};

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends WebContext {}
}
