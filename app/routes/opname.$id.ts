import { speelOpname } from '~/domein/verklaring/opname.service.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

/** A text read aloud, for a page that plays it. */
export const loader = pagina({ rollen: 'openbaar', download: true }, ({ context, params, request }) =>
  speelOpname(context, eisId(params.id), request.headers.get('range')),
);
