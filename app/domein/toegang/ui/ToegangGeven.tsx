import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';
import type { Gebruiker } from '../gebruiker.service.server';
import { ToegangVelden } from './ToegangVelden';

/** One more role for a user. */
export function ToegangGeven({ gebruiker: { scholen, vandaag } }: { gebruiker: Gebruiker }) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('toegang.geven.titel')} uitleg={t('toegang.geven.uitleg')}>
      <Formulier naam="geven" teksten="toegang.velden" standaard={{ van: vandaag }}>
        <input type="hidden" name="doel" value="geven" />
        <ToegangVelden scholen={scholen} vandaag={vandaag} />
        <VerstuurKnop>{t('toegang.geven.verstuur')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
