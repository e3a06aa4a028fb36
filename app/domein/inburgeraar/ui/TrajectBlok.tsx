import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import { Feiten } from '~/components/gegevens/Feiten';
import { useOpmaak } from '~/components/useOpmaak';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import type { DossierBeeld } from './dossierbeeld';
import { Herkomstlijst } from './Herkomstlijst';

/** What steers the traject besides the figures on top: begeleiding, leerroute or niveau, the end of the plicht, restriction and objection. */
export function TrajectBlok({ dossier }: { dossier: DossierBeeld }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { stand, vastlegbaar } = dossier;
  const { begeleiding, situatie } = stand;
  const isWi2021 = situatie?.wet === 'wi2021';
  const route = isWi2021 ? stand.leerroute?.route : stand.plan?.niveau;
  return (
    <Sectie
      titel={t('inburgeraar.dossier.traject')}
      id="traject"
      waarom={
        <Waarom
          lezer="gemeente"
          scholen={dossier.poort.scholen}
          richting="naar_school"
          over={['traject', isWi2021 ? 'pip' : 'plan_van_aanpak']}
        />
      }
    >
      <Feiten
        feiten={[
          {
            term: t('inburgeraar.feiten.begeleiding.kort'),
            waarde:
              begeleiding &&
              (begeleiding.tot === null
                ? t('inburgeraar.feit.vanaf', { van: datum(begeleiding.van) })
                : t('inburgeraar.feit.van_tot', { van: datum(begeleiding.van), tot: datum(begeleiding.tot) })),
            leeg: t('inburgeraar.leeg.niet_vastgelegd'),
            uitleg: <Herkomstlijst dossier={dossier} soort="begeleiding" />,
          },
          {
            term: t(`inburgeraar.feiten.${isWi2021 ? 'leerroute' : 'plan-van-aanpak'}.kort`),
            waarde: route && t(`inburgeraar.route_lang.${route}`),
            leeg: t(
              `inburgeraar.leeg.${situatie !== null && !isWi2021 && !vastlegbaar.includes('plan_van_aanpak') ? 'geen_toestemming' : 'niet_vastgelegd'}`,
            ),
            uitleg: <Herkomstlijst dossier={dossier} soort={isWi2021 ? 'leerroute' : 'plan-van-aanpak'} />,
          },
          {
            term: t('inburgeraar.feiten.einde.kort'),
            waarde: stand.laatstePlichtdag && t('inburgeraar.feit.tot', { tot: datum(stand.laatstePlichtdag) }),
            leeg: t('inburgeraar.leeg.plicht_loopt'),
            uitleg: <Herkomstlijst dossier={dossier} soort="einde" />,
          },
          {
            term: t('inburgeraar.feiten.beperking.kort'),
            waarde:
              stand.beperkingen.length > 0
                ? stand.beperkingen.map(({ soort, van }) => t('inburgeraar.feit.beperking_loopt', { soort, van: datum(van) })).join('; ')
                : null,
            leeg: t('inburgeraar.leeg.geen'),
            uitleg: <Herkomstlijst dossier={dossier} soort="beperking" />,
          },
        ]}
      />
    </Sectie>
  );
}
