import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { beginpagina } from '~/components/navigatie';
import { Pagina } from '~/components/Pagina';
import { paginaTitel } from '~/components/paginatitel';
import { Titel } from '~/components/Titel';
import { redirect } from '~/platform/http/antwoord.server';
import { pagina } from '~/platform/http/pagina.server';

export const loader = pagina({ rollen: 'openbaar' }, ({ actor }) => (actor ? redirect(beginpagina(actor.rol)) : null));

export const meta = paginaTitel('openbaar.welkom.titel');

const punten = ['school', 'casemanager', 'inburgeraar'] as const;

export default function Welkom() {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('openbaar.welkom.titel')} lead={t('openbaar.welkom.lead')}>
      <KnopLink naar="/aanmelden" herlaad>
        {t('algemeen.aanmelden')}
      </KnopLink>
      <ul className="tk-welkom">
        {punten.map((punt) => (
          <li key={punt}>
            <Titel niveau={2} als={3}>
              {t(`openbaar.welkom.${punt}.kop`)}
            </Titel>
            <p>{t(`openbaar.welkom.${punt}.tekst`)}</p>
            {punt === 'school' ? <Link to="/convenant">{t('openbaar.welkom.school.meedoen')}</Link> : null}
          </li>
        ))}
      </ul>
    </Pagina>
  );
}
