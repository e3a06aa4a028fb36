import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { rolSchema } from '~/domein/toegang/rol.schema';
import { kiesRol, listRollen } from '~/domein/toegang/rol.service.server';
import { Rolkeuze } from '~/domein/toegang/ui/Rolkeuze';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { bewaarSessie } from '~/platform/http/sessiecookie';

export const loader = pagina({ rollen: 'ieder' }, ({ context }) => listRollen(context));

export const action = handeling({ rollen: 'ieder', schema: rolSchema }, async ({ context, waarden }) => {
  const token = await kiesRol(context, waarden.toegangId);
  return redirect('/', { headers: { 'Set-Cookie': bewaarSessie(context.settings, token) } });
});

export const meta = paginaTitel('toegang.rol.titel');

export default function Rol() {
  return <Rolkeuze {...useLoaderData<typeof loader>()} />;
}
