import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { isAfgelopen } from '~/domein/kwaliteitsscan/stand';
import { Standbadge } from '~/domein/kwaliteitsscan/ui/Standbadge';
import type { Besluitpagina } from '../besluit.service.server';
import { Adviesregel } from './Adviesregel';
import { Besluitformulier } from './Besluitformulier';
import { Besluitlijst } from './Besluitlijst';
import { Leeseerst } from './Leeseerst';
import { Keurmerkregel } from './Keurmerkregel';
import { scankruimels } from './scankruimels';
import { Zienswijzen } from './Zienswijzen';

/** What a decision rests on, what was decided, and for a tekenbevoegde the decision itself. */
export function BesluitPagina({ pagina }: { pagina: Besluitpagina }) {
  const { t } = useTranslation();
  const { scan, keurmerk, advies, besluiten, zienswijzen, voorwaarden, keuzes, gezien } = pagina;
  return (
    <Pagina
      titel={t('scanbesluit.besluit.titel', { naam: scan.naam })}
      lead={t('scanbesluit.besluit.lead')}
      kruimels={scankruimels(t, scan)}
      boven={<Standbadge stand={scan.stand} />}
    >
      {keuzes.length === 0 && besluiten.length === 0 && scan.stand !== 'voorgelegd' && !isAfgelopen(scan.stand) ? (
        <Melding>{t('scanbesluit.besluit.nog_niet')}</Melding>
      ) : null}
      <Leeseerst scanId={scan.id} lees={pagina.lees} />
      <Sectie titel={t('scanbesluit.keurmerk.titel')}>
        <Keurmerkregel keurmerk={keurmerk} />
      </Sectie>
      {advies ? (
        <Sectie titel={t('scanbesluit.besluit.advies')} uitleg={t('scanbesluit.besluit.advies_uitleg')}>
          <Adviesregel advies={advies} />
        </Sectie>
      ) : null}
      {besluiten.length > 0 ? (
        <Sectie titel={t('scanbesluit.besluit.genomen')}>
          <Besluitlijst besluiten={besluiten} />
        </Sectie>
      ) : null}
      {zienswijzen.length > 0 ? (
        <Sectie titel={t('scanbesluit.zienswijze.van_school')}>
          <Zienswijzen zienswijzen={zienswijzen} />
        </Sectie>
      ) : null}
      {voorwaarden ? (
        <Sectie titel={t('scanbesluit.voorwaarden.titel_kort')}>
          <KnopLink naar={`/scans/${scan.id}/voorwaarden`} soort="secundair">
            {t('scanbesluit.voorwaarden.bekijk')}
          </KnopLink>
        </Sectie>
      ) : null}
      {keuzes.length > 0 ? <Besluitformulier keuzes={keuzes} gezien={gezien} /> : null}
    </Pagina>
  );
}
