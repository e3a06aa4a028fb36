import { paginaTitel } from '~/components/paginatitel';
import { TekstPagina } from '~/components/TekstPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, () => null);

export const meta = paginaTitel('openbaar.toegankelijkheid.titel');

export default function Toegankelijkheid() {
  return <TekstPagina bron="openbaar.toegankelijkheid" delen={['gebouwd', 'getest', 'melden']} />;
}
