import { useActionData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { controleerSchema } from '~/domein/bewijs/controleer.schema';
import { controleerDocument } from '~/domein/bewijs/controleer.service.server';
import { ControleerPagina } from '~/domein/bewijs/ui/ControleerPagina';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, () => null);

export const action = handeling({ rollen: 'openbaar', schema: controleerSchema }, async ({ context, waarden }) => ({
  controle: await controleerDocument(context, waarden),
}));

export const meta = paginaTitel('bewijs.controleer.titel');

export default function Controleer() {
  const data = useActionData<typeof action>();
  return <ControleerPagina controle={data && 'controle' in data ? data.controle : null} />;
}
