import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { contactSchema } from '~/domein/taalaanbieder/taalaanbieder.schema';
import { getSchoolgegevens } from '~/domein/taalaanbieder/taalaanbieder.service.server';
import { wijzigContact } from '~/domein/taalaanbieder/taalaanbieder.vastleggen.service.server';
import { GegevensPagina } from '~/domein/taalaanbieder/ui/GegevensPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['relatiebeheerder'] as const;

export const loader = pagina({ rollen }, async ({ context, params }) => ({ school: await getSchoolgegevens(context, eisId(params.id)) }));

export const action = handeling({ rollen, schema: contactSchema }, async ({ context, params, waarden }) => {
  const id = eisId(params.id);
  await wijzigContact(context, id, waarden);
  return redirect(`/scholen/${id}?gelukt=gegevens`);
});

export const meta = paginaTitel<{ school: { naam: string } }>('taalaanbieder.gegevens.paginatitel', ({ school }) => ({
  naam: school.naam,
}));

export default function Gegevens() {
  return <GegevensPagina {...useLoaderData<typeof loader>()} />;
}
