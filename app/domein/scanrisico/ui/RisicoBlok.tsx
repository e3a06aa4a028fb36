import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Risicoblok } from '../scanrisico.service.server';
import { Ernstbadge } from './Ernstbadge';

type Regel = Risicoblok['risicos'][number];

/** The risks of a scan on its page; of the restricted annex only that there is one. */
export function RisicoBlok({ scanId, magVastleggen, risicos }: Risicoblok) {
  const { t } = useTranslation();
  const knop = magVastleggen ? (
    <KnopLink naar={`/scans/${scanId}/risicos/nieuw`} soort="secundair">
      {t('scanrisico.nieuw')}
    </KnopLink>
  ) : null;
  if (risicos.length === 0)
    return (
      <Sectie titel={t('scanrisico.titel')} id="risicos">
        <LeegStaat niveau={3} titel={t('scanrisico.leeg_titel')} tekst={t('scanrisico.leeg_tekst')} actie={knop} />
      </Sectie>
    );
  return (
    <Sectie titel={t('scanrisico.titel')} uitleg={t('scanrisico.uitleg')} acties={knop} id="risicos">
      <Risicotabel scanId={scanId} risicos={risicos} />
    </Sectie>
  );
}

function Risicotabel({ scanId, risicos }: Pick<Risicoblok, 'scanId' | 'risicos'>) {
  const { t } = useTranslation();
  const kop = (id: string) => ({ id, kop: t(`scanrisico.kolommen.${id}`) });
  const kolommen: Kolom<Regel>[] = [
    {
      ...kop('risico'),
      rijkop: true,
      cel: ({ id, onderdeel, omschrijving }) => (
        <>
          <Link className="nl-link" to={`/scans/${scanId}/risicos/${id}`}>
            {t(`kwaliteitsscan.onderdeel.${onderdeel}`)}
          </Link>
          <small>{omschrijving ?? t('scanrisico.beperkt_regel')}</small>
        </>
      ),
    },
    { ...kop('ernst'), cel: ({ ernst }) => <Ernstbadge ernst={ernst} /> },
    { ...kop('verteld'), cel: (risico) => <Vertelstand {...risico} /> },
    { ...kop('meldingen'), cel: ({ meldingen }) => String(meldingen) },
  ];
  const bijschrift = t('scanrisico.bijschrift', { count: risicos.length });
  return <Tabel bijschrift={bijschrift} kolommen={kolommen} rijen={risicos} sleutel={({ id }) => id} />;
}

function Vertelstand({ verteld, verval, antwoorden, omschrijving }: Regel) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  if (verval) return t('scanrisico.stand.vervallen');
  if (omschrijving === null) return t('scanrisico.stand.beperkt');
  if (!verteld) return t('scanrisico.stand.open');
  return (
    <>
      {t('scanrisico.stand.verteld', { moment: moment(verteld.op) })}
      {antwoorden > 0 ? <small>{t('scanrisico.stand.beantwoord', { count: antwoorden })}</small> : null}
    </>
  );
}
