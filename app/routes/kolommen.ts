import { redirect } from '~/platform/http/antwoord.server';
import { handeling } from '~/platform/http/handeling.server';
import { pagina } from '~/platform/http/pagina.server';
import { kolommenSchema } from '~/platform/lijst/kolomkeuze';
import { bewaarKolomkeuze } from '~/platform/lijst/kolomkeuze.server';
import { eigenPad } from '~/platform/login/eigen-pad';

export const loader = pagina({ rollen: 'ieder' }, () => redirect('/'));

export const action = handeling({ rollen: 'ieder', schema: kolommenSchema }, async ({ context, waarden }) => {
  await bewaarKolomkeuze(context, waarden);
  return redirect(eigenPad(waarden.terug));
});
