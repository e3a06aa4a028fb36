import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Sectie } from '~/components/Sectie';
import type { Kvkblok } from '../kvk.service.server';
import { KvkFeiten } from './KvkFeiten';
import { KvkMelding } from './KvkMelding';
import { KvkVerschillen } from './KvkVerschillen';

/** The Handelsregister on the page of a scan: what waits, what differs, what it says. */
export function KvkBlok({ kvk }: { kvk: Kvkblok }) {
  const { t } = useTranslation();
  return (
    <Sectie
      titel={t('kvk.titel')}
      id="kvk"
      uitleg={t('kvk.uitleg')}
      acties={
        <KnopLink naar={`/scans/${kvk.scanId}/kvk`} soort="secundair">
          {t(kvk.magOpvragen ? 'kvk.meer_en_opnieuw' : 'kvk.meer')}
        </KnopLink>
      }
    >
      <KvkMelding {...kvk} />
      <KvkVerschillen {...kvk} />
      <KvkFeiten {...kvk} />
    </Sectie>
  );
}
