import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';

const antwoorden = ['ja', 'nee'] as const;

/** One's own settings: whether a mail says each werkdag how much waits. */
export function InstellingenPagina({ aan }: { aan: boolean }) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('ochtendpost.titel')} lead={t('ochtendpost.lead')}>
      <Gedaan teksten="ochtendpost.gedaan" />
      <Sectie titel={t('ochtendpost.kop')} uitleg={t('ochtendpost.uitleg')}>
        <Formulier naam="ochtendpost" teksten="ochtendpost.velden" standaard={{ aan: aan ? 'ja' : 'nee' }}>
          <Keuze naam="aan" opties={antwoorden.map((waarde) => ({ waarde, tekst: t(`ochtendpost.antwoord.${waarde}`) }))} />
          <VerstuurKnop>{t('ochtendpost.knop')}</VerstuurKnop>
        </Formulier>
      </Sectie>
    </Pagina>
  );
}
