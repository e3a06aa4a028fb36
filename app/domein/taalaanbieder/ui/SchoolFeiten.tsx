import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import type { Schoolpagina } from '../taalaanbieder.service.server';

/** How a school is registered and reached; `metNaam` where the page's title is not its name. */
export function SchoolFeiten({ school, metNaam = false }: { school: Schoolpagina['school']; metNaam?: boolean }) {
  const { t } = useTranslation();
  const { naam, kvkNummer, bowNummer, plaats, email, telefoon, website } = school;
  return (
    <Feiten
      feiten={[
        ...(metNaam ? [{ term: t('taalaanbieder.velden.naam'), waarde: naam }] : []),
        { term: t('taalaanbieder.velden.plaats'), waarde: plaats },
        { term: t('taalaanbieder.velden.email'), waarde: <a href={`mailto:${email}`}>{email}</a> },
        { term: t('taalaanbieder.velden.telefoon'), waarde: <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a> },
        { term: t('taalaanbieder.velden.website'), waarde: website && <Website adres={website} />, leeg: t('taalaanbieder.leeg.website') },
        { term: t('taalaanbieder.school.kvk'), waarde: kvkNummer },
        { term: t('taalaanbieder.school.bow'), waarde: bowNummer },
      ]}
    />
  );
}

/** A link only where it certainly goes over http. */
function Website({ adres }: { adres: string }) {
  return /^https?:\/\//.test(adres) ? (
    <a href={adres} rel="noreferrer">
      {adres.replace(/^https?:\/\//, '')}
    </a>
  ) : (
    adres
  );
}
