import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import type { Schoolpagina } from '../taalaanbieder.service.server';

/** How a school is registered and reached. */
export function SchoolFeiten({ school }: { school: Schoolpagina['school'] }) {
  const { t } = useTranslation();
  const { kvkNummer, bowNummer, plaats, email, telefoon, website } = school;
  return (
    <Feiten
      feiten={[
        { term: t('taalaanbieder.velden.plaats'), waarde: plaats },
        { term: t('taalaanbieder.velden.email'), waarde: <a href={`mailto:${email}`}>{email}</a> },
        { term: t('taalaanbieder.velden.telefoon'), waarde: <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a> },
        { term: t('taalaanbieder.velden.website'), waarde: <Website adres={website} />, leeg: t('taalaanbieder.leeg.website') },
        { term: t('taalaanbieder.school.kvk'), waarde: kvkNummer },
        { term: t('taalaanbieder.school.bow'), waarde: bowNummer },
      ]}
    />
  );
}

/** A link only where it certainly goes over http. */
function Website({ adres }: { adres: string | null }) {
  const { t } = useTranslation();
  if (adres === null) return <span className="tk-feiten__leeg">{t('taalaanbieder.leeg.website')}</span>;
  return /^https?:\/\//.test(adres) ? (
    <a href={adres} rel="noreferrer">
      {adres.replace(/^https?:\/\//, '')}
    </a>
  ) : (
    adres
  );
}
