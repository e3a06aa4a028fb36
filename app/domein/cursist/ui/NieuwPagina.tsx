import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Pagina } from '~/components/Pagina';
import { PersoonVelden, WetVelden } from './CursistVelden';

type Props = { collegas: readonly { gebruikerId: string; naam: string }[]; ik: string; vandaag: string };

/** Registers a cursist with his first enrolment and who speaks for him; oneself is proposed. */
export function NieuwPagina({ collegas, ik, vandaag }: Props) {
  const { t } = useTranslation();
  const opties = collegas.map(({ gebruikerId, naam }) => ({ waarde: gebruikerId, tekst: naam }));
  return (
    <Pagina
      titel={t('cursist.nieuw.titel')}
      lead={t('cursist.nieuw.lead')}
      kruimels={[{ naar: '/cursisten', tekst: t('algemeen.navigatie.cursisten') }]}
    >
      <Formulier naam="nieuw" teksten="cursist.velden" standaard={{ contactpersoon: ik, begin: vandaag }}>
        <Groep titel={t('cursist.nieuw.wie')}>
          <PersoonVelden />
        </Groep>
        <Groep titel={t('cursist.nieuw.situatie')}>
          <WetVelden />
        </Groep>
        <Groep titel={t('cursist.nieuw.inschrijving')}>
          <Veld naam="begin" soort="date" />
          <Selectie naam="contactpersoon" opties={opties} />
          <Selectie naam="plaatsvervanger" opties={opties} optioneel leeg={t('cursist.leeg.geen_contactpersoon')} />
        </Groep>
        <VerstuurKnop>{t('cursist.nieuw.bewaar')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
