import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import type { Beeld } from '../feiten';
import type { Persoon } from '../persoon';
import { PersoonVelden } from './PersoonVelden';

const BOTSING = 'inburgeraar.fouten.intussen_gewijzigd';

function isBotsing(antwoord: unknown): boolean {
  if (typeof antwoord !== 'object' || antwoord === null) return false;
  const { error } = antwoord as { error?: Record<string, string[] | null> | null };
  return error?.['']?.includes(BOTSING) ?? false;
}

/** Changes identity and contact. When someone else was first, both versions stay in sight: his above, one's own in the form. */
export function GegevensFormulier({ persoon }: { persoon: Beeld<Persoon> }) {
  const { t } = useTranslation();
  const botsing = isBotsing(useActionData());
  const kruimels = [
    { naar: '/caseload', tekst: t('inburgeraar.caseload.titel') },
    { naar: `/inburgeraars/${persoon.id}`, tekst: `${persoon.voornamen} ${persoon.achternaam}` },
  ];
  const { voornamen, achternaam, geboortedatum, email, telefoon } = persoon;
  return (
    <Pagina titel={t('inburgeraar.gegevens.titel')} kruimels={kruimels}>
      {botsing ? <NuOpgeslagen persoon={persoon} /> : null}
      <Formulier
        naam="gegevens"
        teksten="inburgeraar.velden"
        standaard={{ voornamen, achternaam, geboortedatum, email: email ?? undefined, telefoon: telefoon ?? undefined }}
      >
        <input type="hidden" name="versie" value={persoon.versie} />
        <PersoonVelden />
        <VerstuurKnop>{t(botsing ? 'inburgeraar.gegevens.toch' : 'inburgeraar.bewaar')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}

function NuOpgeslagen({ persoon }: { persoon: Beeld<Persoon> }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { geboortedatum, ...rest } = persoon;
  const feit = (veld: 'voornamen' | 'achternaam' | 'email' | 'telefoon') => ({ term: t(`inburgeraar.velden.${veld}`), waarde: rest[veld] });
  return (
    <Melding soort="waarschuwing" titel={t('inburgeraar.gegevens.nu_opgeslagen')}>
      <Feiten
        feiten={[
          feit('voornamen'),
          feit('achternaam'),
          { term: t('inburgeraar.velden.geboortedatum'), waarde: datum(geboortedatum) },
          feit('email'),
          feit('telefoon'),
        ]}
      />
    </Melding>
  );
}
