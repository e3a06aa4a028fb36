import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Pagina } from '~/components/Pagina';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Vinkje } from '~/components/formulier/Vinkje';
import { PersoonVelden } from './PersoonVelden';
import { SituatieVelden } from './SituatieVelden';

/** Whether the last answer was that someone like this is there already, or the statement was made that he is another. */
function vraagtTochNieuw(antwoord: unknown): boolean {
  if (typeof antwoord !== 'object' || antwoord === null) return false;
  const { error, initialValue } = antwoord as { error?: Record<string, unknown> | null; initialValue?: Record<string, unknown> | null };
  return Boolean(error?.['tochNieuw'] ?? initialValue?.['tochNieuw']);
}

/** Starts a dossier in one's own caseload. */
export function NieuwPagina() {
  const { t } = useTranslation();
  const antwoord: unknown = useActionData();
  return (
    <Pagina
      titel={t('inburgeraar.nieuw.titel')}
      lead={t('inburgeraar.nieuw.lead')}
      kruimels={[{ naar: '/caseload', tekst: t('inburgeraar.caseload.titel') }]}
    >
      <Formulier naam="nieuw" teksten="inburgeraar.velden">
        <Groep titel={t('inburgeraar.nieuw.wie')}>
          <PersoonVelden />
          {vraagtTochNieuw(antwoord) ? <Vinkje naam="tochNieuw" /> : null}
        </Groep>
        <Groep titel={t('inburgeraar.nieuw.situatie')} uitleg={t('inburgeraar.nieuw.situatie_uitleg')}>
          <SituatieVelden />
          <Veld naam="situatieVan" soort="date" />
        </Groep>
        <Groep titel={t('inburgeraar.nieuw.begeleiding')}>
          <Veld naam="begeleidingVan" soort="date" />
        </Groep>
        <VerstuurKnop>{t('inburgeraar.nieuw.bewaar')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
