import { useTranslation } from 'react-i18next';
import { Pagina } from '~/components/Pagina';
import { Tabel } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Inzage } from '../inzagen';

type Props = { naam: { id: string; voornamen: string; achternaam: string }; inzagen: Inzage[] };

/** The last looks at one person, one by one. */
export function InzagenPagina({ naam, inzagen }: Props) {
  const { t, i18n } = useTranslation();
  const { moment } = useOpmaak();
  const organisatie = ({ organisatie: school, rol }: Inzage) =>
    school ?? t(`inburgeraar.inzagen.${rol === 'inburgeraar' ? 'zelf' : 'gemeente'}`);
  const activiteit = (welke: string) => (i18n.exists(`toegang.logboek.wat.${welke}`) ? t(`toegang.logboek.wat.${welke}`) : null);
  const kruimels = [
    { naar: '/caseload', tekst: t('inburgeraar.caseload.titel') },
    { naar: `/inburgeraars/${naam.id}`, tekst: `${naam.voornamen} ${naam.achternaam}` },
  ];
  const rijen = inzagen.map((inzage, plek) => ({ ...inzage, id: String(plek) }));
  return (
    <Pagina titel={t('inburgeraar.inzagen.titel')} lead={t('inburgeraar.inzagen.uitleg')} kruimels={kruimels}>
      <Tabel
        bijschrift={t('inburgeraar.inzagen.laatste', { count: rijen.length })}
        rijen={rijen}
        sleutel={({ id }) => id}
        kolommen={[
          { id: 'moment', kop: t('inburgeraar.inzagen.moment'), rijkop: true, cel: (rij) => moment(rij.moment) },
          { id: 'organisatie', kop: t('inburgeraar.inzagen.organisatie'), cel: organisatie },
          { id: 'activiteit', kop: t('inburgeraar.inzagen.activiteit'), cel: (rij) => activiteit(rij.activiteit) },
        ]}
      />
    </Pagina>
  );
}
