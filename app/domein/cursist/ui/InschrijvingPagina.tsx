import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Inschrijfbeeld } from './cursistbeeld';

type Props = { beeld: Inschrijfbeeld };

/** The enrolments of a cursist: the last day of each, and enrolling once more. */
export function InschrijvingPagina({ beeld: { cursist, inschrijvingen, vandaag } }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <Pagina
      titel={t('cursist.inschrijving.titel')}
      kruimels={[
        { naar: '/cursisten', tekst: t('algemeen.navigatie.cursisten') },
        { naar: `/cursisten/${cursist.id}`, tekst: `${cursist.voornamen} ${cursist.achternaam}` },
      ]}
    >
      <Gedaan teksten="cursist.gedaan" />
      <Sectie titel={t('cursist.inschrijving.nu')} uitleg={t('cursist.inschrijving.einde_uitleg')}>
        {inschrijvingen.length === 0 ? <p>{t('cursist.inschrijving.geen')}</p> : null}
        {inschrijvingen.map(({ id, begin, einde }) => (
          <Formulier key={id} naam={`einde-${id}`} teksten="cursist.velden" standaard={{ einde: einde ?? undefined }}>
            <input type="hidden" name="doel" value="einde" />
            <input type="hidden" name="inschrijvingId" value={id} />
            <Veld naam="einde" soort="date" label={t('cursist.inschrijving.einde', { begin: datum(begin) })} min={begin} optioneel />
            <VerstuurKnop soort="secundair">{t('cursist.inschrijving.bewaar_einde')}</VerstuurKnop>
          </Formulier>
        ))}
      </Sectie>
      <Sectie titel={t('cursist.inschrijving.opnieuw')} uitleg={t('cursist.inschrijving.opnieuw_uitleg')}>
        <Formulier naam="inschrijven" teksten="cursist.velden" standaard={{ begin: vandaag }}>
          <input type="hidden" name="doel" value="inschrijven" />
          <Veld naam="begin" soort="date" />
          <VerstuurKnop>{t('cursist.inschrijving.schrijf_in')}</VerstuurKnop>
        </Formulier>
      </Sectie>
    </Pagina>
  );
}
