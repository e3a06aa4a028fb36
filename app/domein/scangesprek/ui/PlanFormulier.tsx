import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Naast } from '~/components/formulier/Naast';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { duren, wijzen } from '../gesprek';
import type { Gesprekspagina } from '../gesprek.lezen.service.server';

type Props = Pick<Gesprekspagina, 'afspraak' | 'vandaag'>;

/** Plans the gesprek, or moves it; the school gets an invitation. */
export function PlanFormulier({ afspraak, vandaag }: Props) {
  const { t } = useTranslation();
  const begin = afspraak && { ...afspraak, minuten: String(afspraak.minuten) };
  const isGepland = afspraak?.soort === 'gepland';
  return (
    <Formulier
      naam="plan"
      teksten="scangesprek.velden"
      standaard={
        begin
          ? {
              dag: begin.dag,
              tijd: begin.tijd,
              minuten: begin.minuten,
              wijze: begin.wijze,
              plaats: begin.plaats,
              deelnemers: begin.deelnemers,
            }
          : { minuten: '60', deelnemers: t('scangesprek.velden.deelnemers_begin') }
      }
    >
      <input type="hidden" name="doe" value="plan" />
      <input type="hidden" name="gezien" value={afspraak ? afspraak.volgnummer + 1 : 0} />
      <Naast>
        <Veld naam="dag" soort="date" min={vandaag} />
        <Veld naam="tijd" soort="time" />
        <Selectie naam="minuten" opties={duren.map((duur) => ({ waarde: String(duur), tekst: t('scangesprek.velden.duur', { duur }) }))} />
      </Naast>
      <Keuze naam="wijze" naast opties={wijzen.map((wijze) => ({ waarde: wijze, tekst: t(`scangesprek.wijze.${wijze}`) }))} />
      <Veld naam="plaats" maxLengte={300} />
      <Veld naam="deelnemers" maxLengte={300} />
      <VerstuurKnop>{t(isGepland ? 'scangesprek.plan.verzet' : 'scangesprek.plan.verstuur')}</VerstuurKnop>
    </Formulier>
  );
}
