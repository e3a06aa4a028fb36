import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import type { ToegangRij } from '../toegangrij';

function isTeruggekomen(naam: string, data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'formulier' in data && data.formulier === naam;
}

/** Ends one access, at once or on a day; folded away, but open when it comes back with an error. */
export function EindeFormulier({ toegang, vandaag }: { toegang: ToegangRij; vandaag: string }) {
  const { t } = useTranslation();
  const naam = `einde-${toegang.id}`;
  const data: unknown = useActionData();
  return (
    <details className="tk-toelichting" open={isTeruggekomen(naam, data)}>
      <summary>{t('toegang.einde.kop', { rol: t(`algemeen.rollen.${toegang.rol}`) })}</summary>
      <Formulier naam={naam} teksten="toegang.velden" standaard={{ tot: toegang.tot }}>
        <input type="hidden" name="doel" value="beeindigen" />
        <input type="hidden" name="toegangId" value={toegang.id} />
        <Keuze
          naam="wanneer"
          opties={[
            { waarde: 'nu', tekst: t('toegang.einde.nu'), uitleg: t('toegang.einde.nu_uitleg') },
            { waarde: 'dag', tekst: t('toegang.einde.dag'), uitleg: t('toegang.einde.dag_uitleg') },
          ]}
        />
        <Veld naam="tot" soort="date" min={vandaag} optioneel label={t('toegang.einde.tot')} />
        <VerstuurKnop soort="gevaar">{t('toegang.einde.verstuur')}</VerstuurKnop>
      </Formulier>
    </details>
  );
}
