import { nietGevonden } from '~/platform/fout';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, () => {
  throw nietGevonden();
});

export default function Onbekend() {
  return null;
}
