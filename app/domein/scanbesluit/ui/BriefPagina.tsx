import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Pagina } from '~/components/Pagina';
import { Stuk } from '~/components/Stuk';
import { UitersteDag } from '~/domein/uiterstedag/ui/UitersteDag';
import type { Briefpagina } from '../brief.service.server';
import { eigenkruimels } from './scankruimels';

/** The letter of a decision or a voornemen as a page: the same words as its PDF. */
export function BriefPagina({ brief }: { brief: Briefpagina }) {
  const { t } = useTranslation();
  const { id, scanId, isSchool, magReageren, stuk, zienswijzeDagen, beslotenOp } = brief;
  const naarScan = [
    { naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') },
    { naar: `/scans/${scanId}`, tekst: t('scanbesluit.brief.scan') },
  ];
  const acties = (
    <>
      <KnopLink naar={`/scanbesluiten/${id}/pdf`} soort="secundair" herlaad>
        {t('scanbesluit.brief.pdf')}
      </KnopLink>
      {magReageren ? <KnopLink naar="/mijn-school/scan/zienswijze">{t('scanbesluit.zienswijze.geef')}</KnopLink> : null}
    </>
  );
  return (
    <Pagina titel={<span lang="nl">{stuk.titel}</span>} kruimels={isSchool ? eigenkruimels(t) : naarScan} acties={acties}>
      <Stuk stuk={stuk} />
      {zienswijzeDagen === null ? null : <UitersteDag code="zienswijze" aantal={zienswijzeDagen} begin={beslotenOp} />}
    </Pagina>
  );
}
