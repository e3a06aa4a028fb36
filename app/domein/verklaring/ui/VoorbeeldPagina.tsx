import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Stuk } from '~/components/Stuk';
import type { Stuk as StukGegevens } from '~/platform/pdf/stuk';
import { blancoFormulier, keuzeblok, schriftVan } from '../formulier';
import { taalkenmerken } from '../verklaringstaal';
import type { Voorbeeld } from '../voorbeeld.service.server';
import { Tweetalig } from './Tweetalig';

const SCHOOL = 'Taalschool Voorbeeld';
const PLAATSEN = ['scherm', 'telefoon', 'papier', 'bewijs'] as const;

/** A text in every place where it is read: on a screen at the desk and on one's own phone, on paper, and on the receipt. */
export function VoorbeeldPagina({ tekst, nederlands, bewijs }: Voorbeeld & { bewijs: StukGegevens }) {
  const { t } = useTranslation();
  const keuzes = keuzeblok(tekst, { school: SCHOOL, nederlands: tekst.taal === 'nl' ? null : nederlands.tekst });
  const titel = (
    <p {...schriftVan(tekst.taal)}>
      <strong>{tekst.tekst.titel}</strong>
    </p>
  );
  return (
    <Pagina
      titel={t('toestemming.teksten.voorbeeld.titel')}
      lead={`${t('toestemming.tekstnaam', tekst)}, ${taalkenmerken[tekst.taal].naam}`}
      kruimels={[
        { naar: '/teksten', tekst: t('toestemming.teksten.titel') },
        { naar: `/teksten/${tekst.id}`, tekst: t('toestemming.teksten.schrijven.terug') },
      ]}
    >
      <p>{t('toestemming.teksten.voorbeeld.uitleg', { school: SCHOOL })}</p>
      <ul>
        {PLAATSEN.map((plaats) => (
          <li key={plaats}>
            <a className="nl-link" href={`#${plaats}`}>
              {t(`toestemming.teksten.voorbeeld.${plaats}`)}
            </a>
          </li>
        ))}
      </ul>
      <Sectie id="scherm" titel={t('toestemming.teksten.voorbeeld.scherm')}>
        {titel}
        <Tweetalig gekozen={tekst} nederlands={nederlands} />
        <Stuk stuk={{ blokken: [keuzes] }} />
      </Sectie>
      <Sectie id="telefoon" titel={t('toestemming.teksten.voorbeeld.telefoon')}>
        <div className="tk-telefoon">
          {titel}
          <Tweetalig gekozen={tekst} nederlands={nederlands} />
          <Stuk stuk={{ blokken: [keuzes] }} />
        </div>
      </Sectie>
      <Sectie
        id="papier"
        titel={t('toestemming.teksten.voorbeeld.papier')}
        acties={
          <KnopLink naar={`/teksten/${tekst.id}/pdf`} soort="secundair" herlaad>
            {t('toestemming.document.pdf')}
          </KnopLink>
        }
      >
        {titel}
        <Stuk stuk={blancoFormulier(tekst, nederlands, null)} />
      </Sectie>
      <Sectie id="bewijs" titel={t('toestemming.teksten.voorbeeld.bewijs')}>
        <p {...bewijs.schrift}>
          <strong>{bewijs.titel}</strong>
        </p>
        <Stuk stuk={bewijs} />
      </Sectie>
    </Pagina>
  );
}
