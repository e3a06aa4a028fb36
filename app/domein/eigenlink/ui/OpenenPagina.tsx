import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { EigenTalen } from './EigenTalen';
import { Geboortevelden } from './Geboortevelden';

/** What every link shows, also one that does not exist: it asks the birth date, and tells nothing. */
export function OpenenPagina({ taal }: { taal: Verklaringstaal }) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('verklaring.titel')} lead={t('verklaring.openen.lead')}>
      <EigenTalen taal={taal} />
      <Formulier naam="openen" teksten="verklaring.velden">
        <Geboortevelden />
        <VerstuurKnop>{t('verklaring.openen.knop')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
