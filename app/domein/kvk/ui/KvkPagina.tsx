import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { Kvkpagina } from '../kvk.service.server';
import { KvkFeiten } from './KvkFeiten';
import { KvkMelding } from './KvkMelding';
import { KvkTabellen } from './KvkTabellen';
import { KvkVerschillen } from './KvkVerschillen';

/** All that the Handelsregister says of the school of a scan, and asking it again. */
export function KvkPagina({ naam, kvk }: Kvkpagina) {
  const { t } = useTranslation();
  return (
    <Pagina
      titel={t('kvk.titel')}
      lead={t('kvk.uitleg')}
      kruimels={[
        { naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') },
        { naar: `/scans/${kvk.scanId}`, tekst: naam },
      ]}
    >
      <Gedaan teksten="kvk.gedaan" />
      <KvkMelding {...kvk} />
      <KvkVerschillen {...kvk} />
      <KvkFeiten {...kvk} />
      {kvk.profiel ? <KvkTabellen profiel={kvk.profiel} /> : null}
      {kvk.magOpvragen ? (
        <Sectie titel={t('kvk.opnieuw.titel')} uitleg={t('kvk.opnieuw.uitleg')}>
          <Formulier naam="kvk" teksten="kvk.velden">
            <VerstuurKnop>{t('kvk.opnieuw.knop')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
    </Pagina>
  );
}
