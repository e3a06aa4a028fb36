import { useTranslation } from 'react-i18next';
import { Cijfers } from '~/components/gegevens/Cijfers';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { ConvenantBlok } from '~/domein/convenant/ui/ConvenantBlok';
import { Convenantbadge } from '~/domein/convenant/ui/Convenantbadge';
import { KeurmerkBlok } from '~/domein/keurmerk/ui/KeurmerkBlok';
import { KeurmerkStatus } from '~/domein/keurmerk/ui/KeurmerkStatus';
import { EerdereScans } from '~/domein/kwaliteitsscan/ui/EerdereScans';
import type { Gelukt } from '../gelukt';
import type { Schoolpagina } from '../taalaanbieder.service.server';
import { Nt2Blok } from './Nt2Blok';
import { SchoolFeiten } from './SchoolFeiten';
import { useAantallen } from './useAantallen';
import { useNt2Cijfers } from './useNt2Cijfers';

type Props = { pagina: Schoolpagina; gelukt: Gelukt | null };

/** One school for the relatiebeheerder; no person is in it. */
export function SchoolPagina({ pagina: { school, convenant, keurmerk, nt2, scans, cijfers }, gelukt }: Props) {
  const { t } = useTranslation();
  const nt2cijfers = useNt2Cijfers(nt2);
  const aantallen = useAantallen(cijfers);
  const pad = `/scholen/${school.id}`;
  const wijzig = (
    <KnopLink naar={`${pad}/gegevens`} soort="secundair">
      {t('taalaanbieder.gegevens.wijzig')}
    </KnopLink>
  );
  const { bekend } = keurmerk.huidig;
  return (
    <Pagina
      titel={school.naam}
      kruimels={[{ naar: '/scholen', tekst: t('taalaanbieder.titel') }]}
      acties={
        <KnopLink naar={`${pad}/scan`} soort="secundair">
          {t('kwaliteitsscan.herhalen.knop')}
        </KnopLink>
      }
      boven={
        <>
          <KeurmerkStatus status={bekend?.status ?? null} waarschuwing={bekend?.waarschuwing} />
          <Convenantbadge convenant={convenant.stand} />
        </>
      }
    >
      {gelukt ? <Melding soort="ok">{t(`taalaanbieder.gelukt.${gelukt}`)}</Melding> : null}
      <Cijfers cijfers={[...nt2cijfers, ...aantallen]} />
      <ConvenantBlok convenant={convenant} beheer={`${pad}/convenant`} />
      <Sectie titel={t('kwaliteitsscan.eerder.titel')} id="scans">
        {scans.length > 0 ? <EerdereScans scans={scans} /> : <p>{t('kwaliteitsscan.eerder.geen')}</p>}
      </Sectie>
      <KeurmerkBlok keurmerk={keurmerk} />
      <Nt2Blok nt2={nt2} opgeven={`${pad}/nt2`} />
      <Sectie titel={t('taalaanbieder.gegevens.titel')} acties={wijzig} id="gegevens">
        <SchoolFeiten school={school} />
      </Sectie>
    </Pagina>
  );
}
