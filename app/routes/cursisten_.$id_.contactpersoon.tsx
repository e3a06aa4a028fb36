import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { beeindigContact, getContacten, wijsAan } from '~/domein/cursist/contactpersoon.service.server';
import { contactSchema } from '~/domein/cursist/cursist.schema';
import { ContactPagina } from '~/domein/cursist/ui/ContactPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getContacten(context, eisId(params.id)));

export const action = handeling({ rollen, schema: contactSchema }, async ({ context, params, waarden, formulierId }) => {
  const cursistId = eisId(params.id);
  if (waarden.doel === 'aanwijzen') await wijsAan(context, { ...waarden, cursistId, formulierId });
  else await beeindigContact(context, { cursistId, contactId: waarden.contactId, tot: waarden.tot });
  return redirect(`/cursisten/${cursistId}/contactpersoon?gedaan=${waarden.doel}`);
});

export const meta = paginaTitel('cursist.contact.titel');

export default function Contactpersoon() {
  return <ContactPagina beeld={useLoaderData<typeof loader>()} />;
}
