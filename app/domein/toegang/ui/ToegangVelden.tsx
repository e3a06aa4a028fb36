import { useTranslation } from 'react-i18next';
import { Naast } from '~/components/formulier/Naast';
import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';
import { teGevenRollen } from '../toegang';

type Props = { scholen: readonly { id: string; naam: string }[]; vandaag: string };

/** Which role, at which school, from when until when. */
export function ToegangVelden({ scholen, vandaag }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Selectie naam="rol" opties={teGevenRollen.map((rol) => ({ waarde: rol, tekst: t(`algemeen.rollen.${rol}`) }))} />
      <Selectie
        naam="aanbiederId"
        optioneel
        leeg={t('toegang.geen_school')}
        opties={scholen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
      />
      <Naast>
        <Veld naam="van" soort="date" min={vandaag} />
        <Veld naam="tot" soort="date" min={vandaag} optioneel />
      </Naast>
    </>
  );
}
