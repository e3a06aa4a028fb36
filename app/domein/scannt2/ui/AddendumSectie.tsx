import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import type { Nt2pagina } from '../scannt2.lezen.service.server';
import { AddendumFeiten } from './AddendumFeiten';
import { Akkoordformulier, Verklaringformulier, WegFormulier } from './Addendumformulieren';

/** What holds of the Addendum for this school, and the forms of who records the declaration and of who may agree for the gemeente. */
export function AddendumSectie({ pagina }: { pagina: Nt2pagina }) {
  const { t } = useTranslation();
  const { addendum, magVastleggen, magAkkoord, teControleren } = pagina;
  const geldt = (soort: 'verklaring' | 'akkoord') => addendum.some((een) => een.soort === soort && een.van !== null);
  return (
    <Sectie titel={t('scannt2.addendum.titel')} uitleg={t('scannt2.addendum.uitleg')} id="addendum">
      <AddendumFeiten addendum={addendum} />
      {magVastleggen ? <Verklaringformulier sinds={teControleren?.lessen.addendumSinds ?? null} /> : null}
      {magVastleggen && geldt('verklaring') ? <WegFormulier soort="verklaring" /> : null}
      {magAkkoord ? <Akkoordformulier /> : null}
      {magAkkoord && geldt('akkoord') ? <WegFormulier soort="akkoord" /> : null}
    </Sectie>
  );
}
