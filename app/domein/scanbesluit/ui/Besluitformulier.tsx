import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';
import type { Besluitpagina } from '../besluit.service.server';
import { HOOGSTENS_MOTIVERING } from '../scanbesluit.schema';

/** The decision with its reasons; what cannot be decided now is named with why. */
export function Besluitformulier({ keuzes, gezien }: Pick<Besluitpagina, 'keuzes' | 'gezien'>) {
  const { t } = useTranslation();
  const kan = keuzes.filter(({ beletsel }) => beletsel === null);
  const kanNiet = keuzes.flatMap(({ keuze, beletsel }) => (beletsel === null ? [] : [{ keuze, beletsel }]));
  return (
    <Sectie titel={t('scanbesluit.besluit.neem')} uitleg={t('scanbesluit.besluit.neem_uitleg')}>
      {kanNiet.length > 0 ? (
        <>
          <p>{t('scanbesluit.besluit.kan_niet')}</p>
          <ul>
            {kanNiet.map(({ keuze, beletsel }) => (
              <li key={keuze}>
                <strong>{t(`scanbesluit.keuze.${keuze}`)}.</strong> {t(`scanbesluit.fouten.${beletsel}`)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {kan.length > 0 ? (
        <Formulier naam="besluit" teksten="scanbesluit.velden">
          <input type="hidden" name="gezien" value={gezien} />
          <Keuze
            naam="besluit"
            opties={kan.map(({ keuze }) => ({
              waarde: keuze,
              tekst: t(`scanbesluit.keuze.${keuze}`),
              uitleg: t(`scanbesluit.keuze_uitleg.${keuze}`),
            }))}
          />
          <Veld
            naam="motivering"
            soort="textarea"
            rijen={8}
            maxLengte={HOOGSTENS_MOTIVERING}
            uitleg={t('scanbesluit.besluit.motivering_uitleg')}
          />
          <VerstuurKnop>{t('scanbesluit.besluit.knop')}</VerstuurKnop>
        </Formulier>
      ) : null}
    </Sectie>
  );
}
