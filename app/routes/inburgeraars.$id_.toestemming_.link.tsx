import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { getLinkvraag, maakLink } from '~/domein/eigenlink/eigenlink.maken.service.server';
import { linkInvoerSchema } from '~/domein/eigenlink/eigenlink.schema';
import { keuzeSchema } from '~/domein/toestemming/toestemming.schema';
import { LinkPagina } from '~/domein/eigenlink/ui/LinkPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['casemanager'] as const;

export const loader = pagina({ rollen }, async ({ context, params, url }) => ({
  vraag: await getLinkvraag(context, eisId(params.id)),
  schoolId: keuzeSchema.parse({ wijze: null, school: url.searchParams.get('school') }).school,
  isGemaild: url.searchParams.get('gedaan') === 'gemaild',
}));

export const action = handeling({ rollen, schema: linkInvoerSchema }, async ({ context, params, waarden: invoer, formulierId }) => {
  const inburgeraarId = eisId(params.id);
  const id = await maakLink(context, { inburgeraarId, formulierId, invoer });
  const pad = `/inburgeraars/${inburgeraarId}/toestemming/link`;
  return redirect(invoer.wijze === 'qr' ? `${pad}/${id}` : `${pad}?gedaan=gemaild`);
});

export const meta = paginaTitel('toestemming.link.titel');

export default function Link() {
  const { vraag, schoolId, isGemaild } = useLoaderData<typeof loader>();
  return <LinkPagina vraag={vraag} schoolId={schoolId} isGemaild={isGemaild} />;
}
