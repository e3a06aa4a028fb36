import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Sectie } from '~/components/Sectie';
import type { Nt2dossier } from '../nt2.service.server';
import { Nt2Grafiek } from './Nt2Grafiek';
import { Nt2Tabel } from './Nt2Tabel';

/** The NT2 figures of a school over time, as chart and table; `opgeven` is where a new count is reported. */
export function Nt2Blok({ nt2, opgeven }: { nt2: Nt2dossier; opgeven: string }) {
  const { t } = useTranslation();
  const knop = (
    <KnopLink naar={opgeven} soort="secundair">
      {t('taalaanbieder.nt2.geef_op')}
    </KnopLink>
  );
  if (nt2.length === 0)
    return (
      <Sectie titel={t('taalaanbieder.nt2.titel')} id="nt2">
        <LeegStaat niveau={3} titel={t('taalaanbieder.nt2.leeg_titel')} tekst={t('taalaanbieder.nt2.leeg_tekst')} actie={knop} />
      </Sectie>
    );
  return (
    <Sectie titel={t('taalaanbieder.nt2.titel')} uitleg={t('taalaanbieder.nt2.uitleg')} acties={knop} id="nt2">
      <Nt2Grafiek opgaven={nt2} />
      <Nt2Tabel opgaven={nt2} />
    </Sectie>
  );
}
