import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import { Formulier } from '~/components/formulier/Formulier';
import { Selectie } from '~/components/formulier/Selectie';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import type { Overdragen } from '../overdracht.service.server';
import { AanWie } from './AanWie';

/** A whole caseload to one colleague: one's own, or by a beheerder that of someone who cannot. */
export function AllesFormulier({ overdragen }: { overdragen: Overdragen }) {
  const { t } = useTranslation();
  const { isBeheerder, eigenAantal, casemanagers, collegas, vandaag } = overdragen;
  if (!isBeheerder && eigenAantal === 0) return null;
  return (
    <Sectie
      titel={t(`overdracht.${isBeheerder ? 'alles_beheerder' : 'alles'}`)}
      uitleg={isBeheerder ? t('overdracht.alles_uitleg_beheerder') : t('overdracht.alles_uitleg', { count: eigenAantal })}
    >
      <Formulier naam="alles" teksten="overdracht.velden">
        <input type="hidden" name="doe" value="draag_alles_over" />
        {isBeheerder ? <Selectie naam="casemanagerId" opties={casemanagers.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} /> : null}
        <AanWie collegas={collegas} vandaag={vandaag} />
        <VerstuurKnop>{t('overdracht.bewaar_alles')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
