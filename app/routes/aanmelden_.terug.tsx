import { rondAf } from '~/domein/toegang/aanmelden.service.server';
import { redenPad } from '~/domein/toegang/aanmeldreden';
import { redirect } from '~/platform/http/antwoord.server';
import { pagina } from '~/platform/http/pagina.server';
import { bewaarSessie } from '~/platform/http/sessiecookie';
import { wisPoging } from '~/platform/login/aanmeldcookie.server';

export const loader = pagina({ rollen: 'openbaar' }, async ({ context, request }) => {
  const uitkomst = await rondAf(context, request);
  const headers = new Headers({ 'Set-Cookie': wisPoging(context.settings) });
  if (uitkomst.soort === 'afgewezen') return redirect(redenPad(uitkomst.reden, uitkomst.terug), { headers });
  headers.append('Set-Cookie', bewaarSessie(context.settings, uitkomst.token));
  return redirect(uitkomst.terug, { headers });
});
