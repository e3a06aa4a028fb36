import { useTranslation } from 'react-i18next';
import { Cijfers } from '~/components/gegevens/Cijfers';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { ConvenantBlok } from '~/domein/convenant/ui/ConvenantBlok';
import { KeurmerkBlok } from '~/domein/keurmerk/ui/KeurmerkBlok';
import type { Gelukt } from '../gelukt';
import type { MijnSchool } from '../taalaanbieder.service.server';
import { Nt2Blok } from './Nt2Blok';
import { SchoolFeiten } from './SchoolFeiten';
import { useNt2Cijfers } from './useNt2Cijfers';

type Props = { pagina: MijnSchool; gelukt: Gelukt | null };

/** A school's own page: what the gemeente knows of it, and where it reports its NT2 figures. */
export function MijnSchoolPagina({ pagina: { school, convenant, keurmerk, nt2 }, gelukt }: Props) {
  const { t } = useTranslation();
  const nt2cijfers = useNt2Cijfers(nt2);
  return (
    <Pagina
      titel={school.naam}
      lead={t('taalaanbieder.mijn.lead')}
      acties={
        <KnopLink naar="/mijn-school/scan" soort="secundair">
          {t('kwaliteitsscan.school.knop')}
        </KnopLink>
      }
    >
      {gelukt ? <Melding soort="ok">{t(`taalaanbieder.gelukt.${gelukt}`)}</Melding> : null}
      <Cijfers cijfers={nt2cijfers} />
      <Nt2Blok nt2={nt2} opgeven="/mijn-school/nt2" />
      <ConvenantBlok convenant={convenant} beheer={null} tekenen="/mijn-school/convenant" />
      <KeurmerkBlok keurmerk={keurmerk} voetnoot={t('taalaanbieder.mijn.geen_keurmerkwijziging')} />
      <Sectie titel={t('taalaanbieder.gegevens.titel')} uitleg={t('taalaanbieder.gegevens.school_wijzigt')} id="gegevens">
        <SchoolFeiten school={school} />
      </Sectie>
    </Pagina>
  );
}
