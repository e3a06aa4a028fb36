import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import { LaatsteDag } from '~/domein/convenant/ui/LaatsteDag';
import { ContactVelden } from './ContactVelden';

/** A new school, with the first day of its convenant where that is known. */
export function NieuweSchoolPagina() {
  const { t } = useTranslation();
  const kruimels = [{ naar: '/scholen', tekst: t('taalaanbieder.titel') }];
  return (
    <Pagina titel={t('taalaanbieder.nieuw.titel')} lead={t('taalaanbieder.nieuw.lead')} kruimels={kruimels}>
      <Formulier naam="school" teksten="taalaanbieder.velden">
        <Groep titel={t('taalaanbieder.nieuw.school')}>
          <ContactVelden />
        </Groep>
        <Groep titel={t('taalaanbieder.nieuw.nummers')}>
          <Naast>
            <Veld naam="kvkNummer" maxLengte={20} autoComplete="off" />
            <Veld naam="bowNummer" maxLengte={20} autoComplete="off" />
          </Naast>
        </Groep>
        <Groep titel={t('taalaanbieder.nieuw.convenant')} uitleg={t('taalaanbieder.nieuw.convenant_uitleg')}>
          <Veld naam="ingangsdatum" soort="date" optioneel />
          <p>
            {t('taalaanbieder.nieuw.duur')} <LaatsteDag naam="ingangsdatum" />
          </p>
        </Groep>
        <VerstuurKnop>{t('taalaanbieder.nieuw.verstuur')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
