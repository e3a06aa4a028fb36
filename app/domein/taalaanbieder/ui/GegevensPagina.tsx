import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { Schoolpagina } from '../taalaanbieder.service.server';
import { ContactVelden } from './ContactVelden';
import { SchoolFeiten } from './SchoolFeiten';

/** How a school is reached, to change it. After an error what is stored now stands above what was typed. */
export function GegevensPagina({ school }: Pick<Schoolpagina, 'school'>) {
  const { t } = useTranslation();
  const isTerug = useActionData() !== undefined;
  const { naam, plaats, email, telefoon, website, versie } = school;
  const kruimels = [
    { naar: '/scholen', tekst: t('taalaanbieder.titel') },
    { naar: `/scholen/${school.id}`, tekst: naam },
  ];
  return (
    <Pagina titel={t('taalaanbieder.gegevens.paginatitel', { naam })} lead={t('taalaanbieder.gegevens.vast')} kruimels={kruimels}>
      <Formulier naam="gegevens" teksten="taalaanbieder.velden" standaard={{ naam, plaats, email, telefoon, website }}>
        <input type="hidden" name="versie" value={versie} />
        <ContactVelden />
        <VerstuurKnop>{t('taalaanbieder.gegevens.verstuur')}</VerstuurKnop>
      </Formulier>
      {isTerug ? (
        <Sectie titel={t('taalaanbieder.gegevens.nu')}>
          <SchoolFeiten school={school} metNaam />
        </Sectie>
      ) : null}
    </Pagina>
  );
}
