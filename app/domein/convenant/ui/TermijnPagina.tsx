import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { useOpmaak } from '~/components/useOpmaak';
import type { Termijnformulier } from '../convenant.service.server';
import { LaatsteDag } from './LaatsteDag';

/** A new term of a school: the first day is typed, the last one follows. */
export function TermijnPagina({ school, stand, voorstel, voorbeeld }: Termijnformulier) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { naam } = school;
  const kruimels = [
    { naar: '/scholen', tekst: t('taalaanbieder.titel') },
    { naar: `/scholen/${school.id}`, tekst: naam },
  ];
  return (
    <Pagina
      titel={t('taalaanbieder.convenant.termijn.titel', { naam })}
      lead={t('taalaanbieder.convenant.termijn.lead')}
      kruimels={kruimels}
    >
      {voorstel && stand.soort === 'loopt' ? (
        <Melding>{t('taalaanbieder.convenant.termijn.voorstel', { tot: datum(stand.tot), datum: datum(voorstel) })}</Melding>
      ) : null}
      <Formulier naam="termijn" teksten="taalaanbieder.velden" standaard={{ ingangsdatum: voorstel }}>
        <Veld naam="ingangsdatum" soort="date" />
        <p>
          {t('taalaanbieder.convenant.termijn.regel', {
            ingangsdatum: datum(voorbeeld.ingangsdatum),
            laatsteDag: datum(voorbeeld.laatsteDag),
          })}{' '}
          <LaatsteDag naam="ingangsdatum" />
        </p>
        <VerstuurKnop>{t('taalaanbieder.convenant.termijn.verstuur')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
