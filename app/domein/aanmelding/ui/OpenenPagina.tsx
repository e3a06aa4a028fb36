import { Link, useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';

/** Where a mailed link leads: one button, so that a mail scanner that follows the link opens nothing. Every link has the same page. */
export function OpenenPagina() {
  const { t } = useTranslation();
  const isGeweigerd = useActionData() !== undefined;
  return (
    <Pagina titel={t('aanmelding.openen.titel')} lead={t('aanmelding.openen.lead')}>
      <Formulier naam="openen" teksten="aanmelding.velden">
        <VerstuurKnop>{t('aanmelding.openen.verstuur')}</VerstuurKnop>
      </Formulier>
      {isGeweigerd ? (
        <p>
          <Link to="/convenant/aanmelding">{t('aanmelding.verlopen.opnieuw')}</Link>
        </p>
      ) : null}
    </Pagina>
  );
}
