import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Sectie } from '~/components/Sectie';
import type { Gespreksblok } from '../gesprek.lezen.service.server';
import { AfspraakFeiten } from './AfspraakFeiten';
import { Gespreksbadge } from './Gespreksbadge';
import { Verslagen } from './Verslagen';

type Props = { gesprek: Gespreksblok; agenda: string; acties?: ReactNode };

/** The gesprek on the page of a scan, for either side; `agenda` is where its calendar file is. */
export function GespreksBlok({ gesprek: { stand, afspraak, verslagen }, agenda, acties }: Props) {
  const { t } = useTranslation();
  const toontAfspraak = afspraak !== null && verslagen.length === 0;
  return (
    <Sectie titel={t('scangesprek.titel')} uitleg={t('scangesprek.uitleg')} acties={acties} id="gesprek">
      <p>
        <Gespreksbadge stand={stand} />
      </p>
      {toontAfspraak ? <AfspraakFeiten afspraak={afspraak} /> : null}
      {toontAfspraak && afspraak.soort === 'gepland' ? (
        <Knoppen>
          <KnopLink naar={agenda} soort="secundair" herlaad>
            {t('scangesprek.agenda')}
          </KnopLink>
        </Knoppen>
      ) : null}
      {verslagen.length > 0 ? <Verslagen verslagen={verslagen} /> : null}
    </Sectie>
  );
}
