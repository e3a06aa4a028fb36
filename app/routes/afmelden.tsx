import { meldAf } from '~/domein/toegang/aanmelden.service.server';
import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { wisSessie } from '~/platform/http/sessiecookie';
import { afmeldAdres } from '~/platform/login/afmelden.server';

export const loader = pagina({ rollen: 'openbaar' }, () => redirect('/'));

export const action = handeling({ rollen: 'openbaar' }, async ({ context }) => {
  await meldAf(context);
  return redirect(await afmeldAdres(context.settings), { headers: { 'Set-Cookie': wisSessie(context.settings) } });
});
