import { paginaTitel } from '~/components/paginatitel';
import { TekstPagina } from '~/components/TekstPagina';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, () => null);

export const meta = paginaTitel('openbaar.privacy.titel');

/** What AVG 13 and 14 ask to be told; docs/avg/mededeling-inburgeraar.md holds the same words. */
const DELEN = [
  'wie',
  'waarom',
  'grond',
  'wat',
  'bron',
  'met_wie',
  'toestemming',
  'bewaren',
  'automatisch',
  'rechten',
  'klacht',
  'medewerkers',
  'cookies',
];

export default function Privacy() {
  return <TekstPagina bron="openbaar.privacy" delen={DELEN} />;
}
