import { useTranslation } from 'react-i18next';
import { LeegStaat } from '~/components/LeegStaat';
import { Sectie } from '~/components/Sectie';
import type { Voortgangsoverzicht } from '../overzicht';
import { geldende } from '../rapportage';
import { Rapportagetabel } from './Rapportagetabel';
import { Verloop } from './Verloop';

/** The reports on a person for his dossier: levels and hours over time per school, and every report that counts, newest first. */
export function VoortgangBlok({ overzicht: { rapportages } }: { overzicht: Voortgangsoverzicht }) {
  const { t } = useTranslation();
  const geldig = geldende(rapportages);
  const cursisten = [...new Map(geldig.map(({ cursistId, school }) => [cursistId, school]))];
  return (
    <Sectie titel={t('voortgang.blok.titel')} uitleg={t('voortgang.blok.uitleg')} id="voortgang">
      {geldig.length === 0 ? (
        <LeegStaat titel={t('voortgang.blok.leeg')} tekst={t('voortgang.blok.leeg_uitleg')} niveau={3} />
      ) : (
        <>
          <Rapportagetabel rapportages={geldig.toReversed()} />
          {cursisten.map(([cursistId, school]) => (
            <Verloop
              key={cursistId}
              rapportages={geldig.filter((rapportage) => rapportage.cursistId === cursistId)}
              school={cursisten.length > 1 ? school : undefined}
            />
          ))}
        </>
      )}
    </Sectie>
  );
}
