import { z } from 'zod';
import { redirect } from '~/platform/http/antwoord.server';
import { zetCookie } from '~/platform/http/cookies';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { taalCookie, talen } from '~/platform/i18n/taal';
import { eigenPad } from '~/platform/login/eigen-pad';

const schema = z.object({ taal: z.enum(talen), terug: z.string().optional() });
const jaar = 365 * 24 * 3600;

export const loader = pagina({ rollen: 'openbaar' }, () => redirect('/'));

export const action = handeling({ rollen: 'openbaar', schema }, ({ waarden, context }) =>
  redirect(eigenPad(waarden.terug), {
    headers: {
      'Set-Cookie': zetCookie(taalCookie, waarden.taal, {
        seconden: jaar,
        verborgen: true,
        beveiligd: context.settings.ADRES.startsWith('https:'),
      }),
    },
  }),
);
