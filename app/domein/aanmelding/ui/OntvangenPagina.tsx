import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import type { getOntvangen } from '../indienen.service.server';
import { STAPPEN } from './convenantpunten';

type Props = { ontvangen: Awaited<ReturnType<typeof getOntvangen>> };

/** What came in, and the day by which its scan must be done, with its computation (B1.1). */
export function OntvangenPagina({ ontvangen }: Props) {
  const { t } = useTranslation();
  const { datumVoluit } = useOpmaak();
  const kruimels = [{ naar: '/convenant', tekst: t('aanmelding.convenant.kruimel') }];
  if (ontvangen === null) {
    return (
      <Pagina titel={t('aanmelding.ontvangen.titel')} kruimels={kruimels}>
        <LeegStaat
          titel={t('aanmelding.ontvangen.niets')}
          tekst={t('aanmelding.ontvangen.niets_uitleg')}
          actie={<KnopLink naar="/convenant">{t('aanmelding.ontvangen.naar_convenant')}</KnopLink>}
        />
      </Pagina>
    );
  }
  const { naam, begonnenOp, werkdagen, uiterlijk, gelijkgesteld } = ontvangen;
  return (
    <Pagina titel={t('aanmelding.ontvangen.titel')} kruimels={kruimels}>
      <Melding soort="ok" titel={t('aanmelding.ontvangen.gelukt', { naam })}>
        <p>{t('aanmelding.ontvangen.mail')}</p>
      </Melding>
      <Sectie titel={t('aanmelding.ontvangen.wanneer')}>
        <p>{t('aanmelding.ontvangen.uiterlijk', { dag: datumVoluit(uiterlijk) })}</p>
        <UitersteDag code="kwaliteitsscan" aantal={werkdagen} begin={begonnenOp} gelijkgesteld={gelijkgesteld} />
      </Sectie>
      <Sectie titel={t('aanmelding.ontvangen.verder')}>
        <ol className="tk-opsomming">
          {STAPPEN.filter((stap) => stap !== 'aanmelden').map((stap) => (
            <li key={stap}>{t(`aanmelding.convenant.stappen.${stap}`, { count: werkdagen })}</li>
          ))}
        </ol>
      </Sectie>
    </Pagina>
  );
}
