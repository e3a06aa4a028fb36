import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Gebruiker } from '../gebruiker.service.server';
import { GeheimhoudingVelden } from './GeheimhoudingVelden';

/** What binds a user to secrecy; without it he sees nothing (C 12.8). */
export function GeheimhoudingBlok({ gebruiker }: { gebruiker: Gebruiker }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { geheimhouding, isGebonden, magWijzigen, naam, vandaag } = gebruiker;
  return (
    <Sectie titel={t('toegang.geheimhouding.titel')}>
      {isGebonden ? null : <Melding soort="waarschuwing">{t('toegang.geheimhouding.waarschuwing', { naam })}</Melding>}
      <ul>
        {geheimhouding.map((een) => (
          <li key={een.id}>
            {t('toegang.geheimhouding.regel', { soort: t(`toegang.geheimhouding.${een.soort}`), datum: datum(een.getekendOp) })}
          </li>
        ))}
      </ul>
      {isGebonden || !magWijzigen ? null : (
        <Formulier naam="geheimhouding" teksten="toegang.velden">
          <input type="hidden" name="doel" value="geheimhouding" />
          <GeheimhoudingVelden vandaag={vandaag} />
          <VerstuurKnop>{t('toegang.geheimhouding.verstuur')}</VerstuurKnop>
        </Formulier>
      )}
    </Sectie>
  );
}
