import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel } from '~/components/gegevens/Tabel';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { useOpmaak } from '~/components/useOpmaak';
import type { Teksten } from '../teksten.service.server';
import { taalkenmerken } from '../verklaringstaal';
import { Tekststand } from './Tekststand';

/** Every text of the toestemmingsverklaring, in each language, with who confirmed it. */
export function TekstenPagina({ teksten, vandaag, dag, ouder }: Teksten) {
  const { t } = useTranslation();
  const { datum, opsomming } = useOpmaak();
  return (
    <Pagina titel={t('toestemming.teksten.titel')} lead={t('toestemming.teksten.lead')}>
      <p>{t('toestemming.teksten.vandaag', vandaag)}</p>
      {ouder.length === 0 ? <p>{t('toestemming.teksten.niemand_ouder')}</p> : null}
      {ouder.map(({ code, aantal }) => (
        <Melding key={code}>{t('toestemming.teksten.ouder', { code, aantal: aantal ?? '< 5' })}</Melding>
      ))}
      <Tabel
        bijschrift={t('toestemming.teksten.bijschrift', { count: teksten.length })}
        rijen={teksten}
        sleutel={({ id }) => id}
        kolommen={[
          {
            id: 'tekst',
            kop: t('toestemming.kolommen.tekst'),
            rijkop: true,
            cel: ({ id, code, nummer, taal }) => (
              <Link className="nl-link" to={`/teksten/${id}`}>
                {t('toestemming.tekstnaam', { code, nummer })}, <bdi lang={taalkenmerken[taal].lang}>{taalkenmerken[taal].naam}</bdi>
              </Link>
            ),
          },
          {
            id: 'van',
            kop: t('toestemming.teksten.van'),
            cel: ({ van }) => (van > dag ? t('toestemming.teksten.komt', { dag: datum(van) }) : datum(van)),
          },
          { id: 'betekenis', kop: t('toestemming.teksten.betekenis'), getal: true, cel: ({ betekenis }) => betekenis },
          {
            id: 'gegevens',
            kop: t('toestemming.teksten.gegevens'),
            cel: ({ categorieen }) => opsomming(categorieen.map((categorie) => t(`toestemming.categorie.${categorie}`))),
          },
          { id: 'stand', kop: t('toestemming.teksten.stand'), cel: (tekst) => <Tekststand tekst={tekst} /> },
        ]}
      />
    </Pagina>
  );
}
