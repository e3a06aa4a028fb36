import { useTranslation } from 'react-i18next';
import { Tijdlijn } from '~/components/gegevens/Tijdlijn';
import { Sectie } from '~/components/Sectie';
import type { Verloopblok } from '../verloop.service.server';

/** What happened to a scan, the newest first. */
export function VerloopBlok({ stappen }: { stappen: Verloopblok }) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('kwaliteitsscan.verloop.titel')} id="verloop">
      <Tijdlijn
        gebeurtenissen={stappen.map(({ volgnummer, gebeurtenis, toelichting, door, op }) => ({
          id: String(volgnummer),
          wanneer: op,
          titel: t(`kwaliteitsscan.gebeurtenis.${gebeurtenis}`),
          tekst:
            toelichting || door ? (
              <p>{[toelichting, door && t('kwaliteitsscan.verloop.door', { door })].filter(Boolean).join(' ')}</p>
            ) : null,
        }))}
      />
    </Sectie>
  );
}
