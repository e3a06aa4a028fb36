import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { EISEN, GEMEENTE, NODIG, STAPPEN } from './convenantpunten';

/** What the convenant asks, what the gemeente does, what one needs, and how long it takes (C 2, 4, 5, B1). */
export function ConvenantPagina({ werkdagen, dagen }: { werkdagen: number; dagen: number }) {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('aanmelding.convenant.titel')} lead={t('aanmelding.convenant.lead')}>
      <Knoppen>
        <KnopLink naar="/convenant/aanmelding">{t('aanmelding.convenant.begin')}</KnopLink>
        <KnopLink naar="/convenant/tekst" soort="secundair">
          {t('convenant.tekst.lees')}
        </KnopLink>
      </Knoppen>
      <Sectie titel={t('aanmelding.convenant.eisen.titel')} uitleg={t('aanmelding.convenant.eisen.uitleg')}>
        <ul className="tk-opsomming">
          {EISEN.map(({ punt, artikel }) => (
            <li key={punt}>
              {t(`aanmelding.convenant.eisen.${punt}`)} <span className="tk-bron">{t('aanmelding.convenant.artikel', { artikel })}</span>
            </li>
          ))}
        </ul>
      </Sectie>
      <Sectie titel={t('aanmelding.convenant.gemeente.titel')}>
        <ul className="tk-opsomming">
          {GEMEENTE.map((punt) => (
            <li key={punt}>{t(`aanmelding.convenant.gemeente.${punt}`)}</li>
          ))}
        </ul>
      </Sectie>
      <Sectie titel={t('aanmelding.convenant.stappen.titel')} uitleg={t('aanmelding.convenant.stappen.uitleg', { count: werkdagen })}>
        <ol className="tk-opsomming">
          {STAPPEN.map((punt) => (
            <li key={punt}>{t(`aanmelding.convenant.stappen.${punt}`, { count: werkdagen })}</li>
          ))}
        </ol>
      </Sectie>
      <Sectie titel={t('aanmelding.convenant.nodig.titel')} uitleg={t('aanmelding.convenant.nodig.uitleg', { count: dagen })}>
        <ul className="tk-opsomming">
          {NODIG.map((punt) => (
            <li key={punt}>{t(`aanmelding.convenant.nodig.${punt}`)}</li>
          ))}
        </ul>
      </Sectie>
      <KnopLink naar="/convenant/aanmelding">{t('aanmelding.convenant.begin')}</KnopLink>
    </Pagina>
  );
}
