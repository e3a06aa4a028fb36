import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';
import { StukVeld } from '~/domein/scanstuk/ui/StukVeld';
import { beoordelingen } from '../bevinding';
import type { Onderdeelpagina } from '../bevinding.service.server';

/** What a part of the scan showed. It starts from what counts now; nothing that was recorded is changed. */
export function Bevindingformulier({ pagina: { onderdeel, versies, vandaag } }: { pagina: Onderdeelpagina }) {
  const { t } = useTranslation();
  const [nu] = versies;
  const isInsolventie = onderdeel === 'insolventie';
  return (
    <Sectie titel={t(nu ? 'kwaliteitsscan.bevinding.opnieuw' : 'kwaliteitsscan.bevinding.nieuw')}>
      <Formulier
        naam="bevinding"
        teksten="kwaliteitsscan.velden"
        standaard={{ samenvatting: nu?.samenvatting, beoordeling: nu?.beoordeling, peildatum: vandaag }}
        bestanden
      >
        <input type="hidden" name="versie" value={nu?.versie ?? 0} />
        <Veld
          naam="peildatum"
          soort="date"
          max={vandaag}
          uitleg={t(isInsolventie ? 'kwaliteitsscan.velden.peildatum_register' : 'kwaliteitsscan.velden.peildatum_uitleg')}
        />
        <Veld naam="samenvatting" soort="textarea" maxLengte={4000} rijen={6} uitleg={t('kwaliteitsscan.velden.samenvatting_uitleg')} />
        <Keuze
          naam="beoordeling"
          opties={beoordelingen.map((waarde) => ({
            waarde,
            tekst: t(`kwaliteitsscan.beoordeling.${waarde}`),
            uitleg: t(`kwaliteitsscan.beoordelinguitleg.${waarde}`),
          }))}
        />
        <StukVeld naam="stukken" meerdere optioneel={!isInsolventie} />
        <VerstuurKnop>{t('kwaliteitsscan.bevinding.verstuur')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
