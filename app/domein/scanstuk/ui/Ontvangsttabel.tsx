import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { Status, type StatusSoort } from '~/components/Status';
import type { Ontvangst, Ontvangststand } from '../opvraag';
import { onderdeelnaam } from './onderdeelnaam';

const SOORT: Record<Ontvangststand, StatusSoort> = { niet_gevraagd: 'neutraal', ontbreekt: 'let-op', ontvangen: 'goed', afwezig: 'info' };

/** Per part: asked or not, received, absent, missing. */
export function Ontvangsttabel({ ontvangsten }: { ontvangsten: readonly Ontvangst[] }) {
  const { t } = useTranslation();
  const kolommen: Kolom<Ontvangst>[] = [
    {
      id: 'onderdeel',
      kop: t('scanstuk.lijst.kolommen.onderdeel'),
      rijkop: true,
      cel: ({ onderdeel }) => onderdeelnaam(t, onderdeel),
    },
    {
      id: 'stand',
      kop: t('scanstuk.bow.kolom_stand'),
      cel: ({ stand, stukken }) => <Status soort={SOORT[stand]}>{t(`scanstuk.ontvangst.${stand}`, { count: stukken })}</Status>,
    },
  ];
  const aantal = ontvangsten.filter(({ stand }) => stand === 'ontvangen' || stand === 'afwezig').length;
  const bijschrift = t('scanstuk.bow.bijschrift', { aantal, totaal: ontvangsten.length });
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={ontvangsten} sleutel={({ onderdeel }) => onderdeel} />;
}
