import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { EigenTalen } from './EigenTalen';
import { Geboortevelden } from './Geboortevelden';

/** Withdrawing by the code on a receipt: that code and the birth date, nothing more, for as long as a ja stands. */
export function IntrekkenPagina({ taal }: { taal: Verklaringstaal }) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('verklaring.intrekken.titel')} lead={t('verklaring.intrekken.lead')}>
      <EigenTalen taal={taal} />
      <Formulier naam="intrekken" teksten="verklaring.velden">
        <Veld naam="code" maxLengte={100} autoComplete="off" />
        <Geboortevelden />
        <VerstuurKnop>{t('verklaring.openen.knop')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
