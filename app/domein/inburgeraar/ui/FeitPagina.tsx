import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { isOnderConvenant } from '../wet';
import type { Beeld } from '../feiten';
import { vastleggenVraagt, type Feitsoort } from '../feitsoorten';
import type { Stand } from '../stand';
import { FeitGeschiedenis } from './FeitGeschiedenis';
import { useFeitregels, type Feiten } from './useFeitregels';

export type VoorFormulier = {
  persoon: { id: string; voornamen: string; achternaam: string };
  feiten: Feiten;
  namen: Record<string, string>;
  stand: Beeld<Stand>;
  vastlegbaar: string[];
  vandaag: string;
};

type Props = { soort: Feitsoort; gegevens: VoorFormulier; children: ReactNode };

/** The page of one kind of fact: what it is for, the form (or why it may not be filled in), and what was recorded before. */
export function FeitPagina({ soort, gegevens, children }: Props) {
  const { t } = useTranslation();
  const { persoon, feiten, namen } = gegevens;
  const naam = `${persoon.voornamen} ${persoon.achternaam}`;
  const kruimels = [
    { naar: '/caseload', tekst: t('inburgeraar.caseload.titel') },
    { naar: `/inburgeraars/${persoon.id}`, tekst: naam },
  ];
  return (
    <Pagina titel={t(`inburgeraar.feiten.${soort}.titel`)} lead={t(`inburgeraar.feiten.${soort}.lead`, { naam })} kruimels={kruimels}>
      <Belemmering soort={soort} gegevens={gegevens}>
        {children}
      </Belemmering>
      <Sectie titel={t('inburgeraar.feit.eerder')}>
        <FeitGeschiedenis regels={useFeitregels(feiten, namen)(soort)} />
      </Sectie>
    </Pagina>
  );
}

/** Says before anything is typed why it could not be recorded: no ja (C 12.2), another wet, or outside the convenant (C 2.3). */
function Belemmering({ soort, gegevens: { persoon, stand, vastlegbaar }, children }: Props) {
  const { t } = useTranslation();
  const wet = stand.situatie?.wet;
  const eigenWet = soort === 'leerroute' ? 'wi2021' : soort === 'plan-van-aanpak' ? 'wi2013' : undefined;
  if (eigenWet !== undefined && wet !== eigenWet) {
    return <Melding titel={t('inburgeraar.belemmering.titel')}>{t(`inburgeraar.fouten.alleen_${eigenWet}`)}</Melding>;
  }
  const categorie = vastleggenVraagt[soort];
  if (categorie !== undefined && !vastlegbaar.includes(categorie)) {
    return (
      <Melding soort="waarschuwing" titel={t('inburgeraar.belemmering.titel')}>
        <div className="tk-stapel">
          <p>{t(`inburgeraar.belemmering.${wet === undefined ? 'situatie' : 'toestemming'}`)}</p>
          <KnopLink naar={`/inburgeraars/${persoon.id}/${wet === undefined ? 'situatie' : 'toestemming'}`} soort="secundair">
            {t(`inburgeraar.belemmering.naar_${wet === undefined ? 'situatie' : 'toestemming'}`)}
          </KnopLink>
        </div>
      </Melding>
    );
  }
  const isBuiten = stand.situatie !== null && !isOnderConvenant(stand.situatie.wet, stand.situatie.doelgroep);
  if (isBuiten && soort === 'koppeling') {
    return <Melding titel={t('inburgeraar.belemmering.titel')}>{t('inburgeraar.fouten.buiten_convenant')}</Melding>;
  }
  return children;
}
