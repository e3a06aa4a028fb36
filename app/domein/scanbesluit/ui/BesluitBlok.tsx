import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Sectie } from '~/components/Sectie';
import type { Besluitblok } from '../besluitblok.service.server';
import { Besluitlijst } from './Besluitlijst';
import { Voorwaardenstappen } from './Voorwaardenstappen';

/** The decision on a scan's page, on either side: what was decided, the conditions, and what to do now. */
export function BesluitBlok({ blok }: { blok: Besluitblok | null }) {
  const { t } = useTranslation();
  if (blok === null) return null;
  const { besluiten, zienswijzen, voorwaarden, magZienswijze, isSchool } = blok;
  if (isSchool && besluiten.length === 0) return null;
  return (
    <Sectie titel={t('scanbesluit.blok.titel')} id="besluit">
      {besluiten.length > 0 ? <Besluitlijst besluiten={besluiten} /> : <p>{t('scanbesluit.blok.nog_geen')}</p>}
      {isSchool && besluiten.some(({ soort }) => soort === 'weigering_voorgenomen') ? (
        <p>{t('scanbesluit.blok.zienswijzen', { count: zienswijzen.length })}</p>
      ) : null}
      {voorwaarden ? <Voorwaardenstappen voorwaarden={voorwaarden} /> : null}
      {isSchool && magZienswijze ? <KnopLink naar="/mijn-school/scan/zienswijze">{t('scanbesluit.zienswijze.geef')}</KnopLink> : null}
      {isSchool ? null : <Gemeentewerk blok={blok} />}
    </Sectie>
  );
}

function Gemeentewerk({ blok: { scanId, magVoorleggen, magBesluiten, voorwaarden } }: { blok: Besluitblok }) {
  const { t } = useTranslation();
  return (
    <Knoppen>
      {magVoorleggen ? <KnopLink naar={`/scans/${scanId}/voorleggen`}>{t('scanbesluit.voorleggen.naar')}</KnopLink> : null}
      <KnopLink naar={`/scans/${scanId}/besluit`} soort={magBesluiten ? 'primair' : 'secundair'}>
        {t(magBesluiten ? 'scanbesluit.besluit.naar' : 'scanbesluit.besluit.bekijk')}
      </KnopLink>
      {voorwaarden ? (
        <KnopLink naar={`/scans/${scanId}/voorwaarden`} soort="secundair">
          {t('scanbesluit.voorwaarden.bekijk')}
        </KnopLink>
      ) : null}
    </Knoppen>
  );
}
