import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { ongeldigredenen } from '../ongeldig';
import { Waarombewijs } from '~/domein/grondslag/ui/Waarombewijs';
import type { Ongeldigvraag } from '../toestemming.ongeldig.service.server';
import { HandelingFeiten } from './HandelingFeiten';

/** Declaring a ja invalid: what it does and does not do, why, and the ja that it is about. */
export function OngeldigPagina({ vraag: { persoon, handeling, kan, isVanAnder }, terug }: { vraag: Ongeldigvraag; terug: string }) {
  const { t } = useTranslation();
  return (
    <Pagina
      titel={t('toestemming.ongeldig.titel')}
      lead={t('toestemming.handeling.lead', { naam: persoon.naam, school: handeling.school })}
      kruimels={[{ naar: terug, tekst: t('toestemming.soort.verleend') }]}
    >
      {kan ? (
        <Formulier naam="ongeldig" teksten="toestemming.velden">
          <p>{t('toestemming.ongeldig.uitleg')}</p>
          <Keuze
            naam="reden"
            opties={ongeldigredenen.map((reden) => ({
              waarde: reden,
              tekst: t(`toestemming.ongeldig.reden.${reden}`),
              uitleg: t(`toestemming.ongeldig.wanneer.${reden}`),
            }))}
          />
          <VerstuurKnop soort="gevaar">{t('toestemming.ongeldig.knop')}</VerstuurKnop>
        </Formulier>
      ) : (
        <Melding>{t('toestemming.fouten.al_ongeldig')}</Melding>
      )}
      <p>
        <Link to={terug} className="nl-link">
          {t('toestemming.ongeldig.terug')}
        </Link>
      </p>
      <Sectie titel={t('toestemming.ongeldig.deze')} waarom={isVanAnder ? <Waarombewijs /> : null}>
        <HandelingFeiten handeling={handeling} />
      </Sectie>
    </Pagina>
  );
}
