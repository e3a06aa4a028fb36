import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Selectie } from '~/components/formulier/Selectie';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import type { Linkvraag } from '../eigenlink.maken.service.server';
import { wijzen } from '../eigenlink';
import { taalkenmerken } from '~/domein/verklaring/verklaringstaal';
import { LinkTabel } from './LinkTabel';

type Props = { vraag: Linkvraag; schoolId: string | null; isGemaild: boolean };

/** Giving someone a link of his own: for which school, in which language, by mail or on this screen. */
export function LinkPagina({ vraag: { persoon, scholen, talen, kanMailen, links }, schoolId, isGemaild }: Props) {
  const { t } = useTranslation();
  const kan = wijzen.filter((wijze) => wijze !== 'mail' || kanMailen);
  return (
    <Pagina
      titel={t('toestemming.link.titel')}
      lead={t('toestemming.link.lead', { naam: persoon.naam })}
      kruimels={[
        { naar: '/caseload', tekst: t('algemeen.navigatie.caseload') },
        { naar: `/inburgeraars/${persoon.id}`, tekst: persoon.naam },
        { naar: `/inburgeraars/${persoon.id}/toestemming`, tekst: t('toestemming.vastleggen.titel') },
      ]}
    >
      {isGemaild ? <Melding soort="ok">{t('toestemming.link.gemaild')}</Melding> : null}
      <Sectie titel={t('toestemming.link.nieuw')} uitleg={t('toestemming.link.uitleg')}>
        {kanMailen ? null : <Melding>{t('toestemming.link.geen_mail')}</Melding>}
        <Formulier naam="link" teksten="toestemming.link.velden" standaard={{ aanbiederId: schoolId ?? '', taal: 'nl' }}>
          <Selectie
            naam="aanbiederId"
            leeg={t('toestemming.link.kies_school')}
            opties={scholen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          />
          <Selectie naam="taal" opties={talen.map((taal) => ({ waarde: taal, tekst: taalkenmerken[taal].naam }))} />
          <Keuze
            naam="wijze"
            opties={kan.map((wijze) => ({
              waarde: wijze,
              tekst: t(`toestemming.link.wijze.${wijze}`),
              uitleg: t(`toestemming.link.wijze_uitleg.${wijze}`),
            }))}
          />
          <VerstuurKnop>{t('toestemming.link.maak')}</VerstuurKnop>
        </Formulier>
      </Sectie>
      <Sectie titel={t('toestemming.link.eerder')}>
        <LinkTabel persoonId={persoon.id} links={links} />
      </Sectie>
    </Pagina>
  );
}
