import { paginaTitel } from '~/components/paginatitel';
import { TekstPagina } from '~/components/TekstPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, () => null);

export const meta = paginaTitel('openbaar.privacy.titel');

export default function Privacy() {
  return <TekstPagina bron="openbaar.privacy" delen={['wie', 'waarom', 'wat', 'toestemming', 'rechten', 'cookies']} />;
}
