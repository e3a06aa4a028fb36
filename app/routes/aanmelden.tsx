import { useLoaderData } from '@remix-run/react';
import { paginaTitel } from '~/components/paginatitel';
import { begin } from '~/domein/toegang/aanmelden.service.server';
import { isReden, statusBij, type Reden } from '~/domein/toegang/aanmeldreden';
import { NietAangemeld } from '~/domein/toegang/ui/NietAangemeld';
import { json, redirect } from '~/platform/http/antwoord.server';
import { pagina } from '~/platform/http/pagina.server';
import { eigenPad } from '~/platform/login/eigen-pad';

const vertel = (reden: Reden, terug: string) => json({ reden, terug }, { status: statusBij(reden) });

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, actor, url }) => {
  const terug = eigenPad(url.searchParams.get('terug'));
  const reden = url.searchParams.get('reden');
  if (actor) return redirect(terug);
  if (isReden(reden)) return vertel(reden, terug);
  const stap = await begin(context, terug);
  return stap.soort === 'onderweg' ? redirect(stap.adres, { headers: { 'Set-Cookie': stap.cookie } }) : vertel(stap.reden, stap.terug);
});

export const meta = paginaTitel('toegang.aanmelden.titel');

export default function Aanmelden() {
  const { reden, terug } = useLoaderData<typeof loader>();
  return <NietAangemeld reden={reden} terug={terug} />;
}
