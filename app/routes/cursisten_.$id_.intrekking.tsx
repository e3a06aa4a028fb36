import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { taakantwoordSchema } from '~/domein/nasleep/nasleep.schema';
import { beantwoordTaak, getSchooltaken } from '~/domein/nasleep/nasleep.service.server';
import { TakenPagina } from '~/domein/nasleep/ui/TakenPagina';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { eisId } from '~/platform/id';

const rollen = ['taalaanbieder'] as const;

export const loader = pagina({ rollen }, ({ context, params }) => getSchooltaken(context, eisId(params.id)));

export const action = handeling({ rollen, schema: taakantwoordSchema }, async ({ context, params, waarden: invoer, formulierId }) => {
  const cursistId = eisId(params.id);
  await beantwoordTaak(context, { cursistId, formulierId, invoer });
  return redirect(`/cursisten/${cursistId}/intrekking?gedaan=beantwoord`);
});

export const meta = paginaTitel('nasleep.school.titel');

export default function Intrekking() {
  return <TakenPagina {...useLoaderData<typeof loader>()} />;
}
