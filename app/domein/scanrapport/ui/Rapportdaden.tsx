import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Feiten } from '~/components/gegevens/Feiten';
import { Sectie } from '~/components/Sectie';
import type { Rapportversie } from '../lezen.service.server';

type Props = Pick<Rapportversie, 'kan' | 'bericht' | 'vandaag'>;

/** Sharing with the school and with Blik op Werk, or opening the report again. */
export function Rapportdaden({ kan, bericht, vandaag }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {kan.delen ? (
        <Sectie titel={t('scanrapport.doen.delen')} uitleg={t('scanrapport.doen.delen_uitleg')}>
          <Formulier naam="delen" teksten="scanrapport.velden">
            <input type="hidden" name="doe" value="deel_school" />
            <VerstuurKnop>{t('scanrapport.doen.delen_knop')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
      {kan.versturen ? <Versturen bericht={bericht} vandaag={vandaag} /> : null}
      {kan.herzien ? (
        <Sectie titel={t('scanrapport.doen.herzien')} uitleg={t('scanrapport.doen.herzien_uitleg')}>
          <Formulier naam="herzien" teksten="scanrapport.velden">
            <input type="hidden" name="doe" value="herzie" />
            <Veld naam="toelichting" soort="textarea" rijen={3} />
            <VerstuurKnop soort="secundair">{t('scanrapport.doen.herzien_knop')}</VerstuurKnop>
          </Formulier>
        </Sectie>
      ) : null}
    </>
  );
}

function Versturen({ bericht, vandaag }: Omit<Props, 'kan'>) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('scanrapport.doen.versturen')} uitleg={t('scanrapport.doen.versturen_uitleg')}>
      <Feiten
        feiten={[
          { term: t('scanrapport.doen.onderwerp'), waarde: bericht.onderwerp },
          { term: t('scanrapport.doen.bericht'), waarde: bericht.tekst.split('\n\n').map((alinea) => <p key={alinea}>{alinea}</p>) },
        ]}
      />
      <Formulier naam="versturen" teksten="scanrapport.velden" standaard={{ gedeeldOp: vandaag }}>
        <input type="hidden" name="doe" value="deel_blik_op_werk" />
        <Veld naam="gedeeldOp" soort="date" max={vandaag} />
        <Keuze
          naam="wijze"
          opties={(['beveiligde_mail', 'post'] as const).map((waarde) => ({ waarde, tekst: t(`scanrapport.opties.${waarde}`) }))}
        />
        <VerstuurKnop>{t('scanrapport.doen.versturen_knop')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
