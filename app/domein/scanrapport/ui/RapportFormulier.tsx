import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Feiten } from '~/components/gegevens/Feiten';
import { Knoppen } from '~/components/Knoppen';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Schrijfblad } from '../concept.service.server';
import { AndereVersie } from './AndereVersie';
import { Ontbrekend } from './Ontbrekend';

const isAnders = (data: unknown): boolean => JSON.stringify(data ?? null).includes('scanrapport.fouten.andere_versie');

/** The words of a report, part by part, with what was recorded beside each. */
export function RapportFormulier({ blad, scanId }: { blad: Schrijfblad; scanId: string }) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const data: unknown = useActionData();
  const { inhoud, versie, bewaard, delen, ontbreekt } = blad;
  return (
    <>
      <Ontbrekend ontbreekt={ontbreekt} scanId={scanId} />
      {isAnders(data) ? <AndereVersie inhoud={inhoud} /> : null}
      <Sectie titel={t('scanrapport.titel')}>
        <p>
          {bewaard
            ? t('scanrapport.schrijven.bewaard', { moment: moment(bewaard.op), naam: bewaard.door })
            : t('scanrapport.schrijven.nog_niet')}
        </p>
        <Formulier naam="rapport" teksten="scanrapport.velden" standaard={inhoud} breed>
          <input type="hidden" name="versie" value={versie} />
          {delen.map(({ sectie, feiten }) => (
            <div key={sectie} className="tk-veldmetfeiten">
              <Veld
                naam={sectie}
                soort="textarea"
                rijen={feiten.length > 0 ? 4 : 6}
                optioneel={sectie !== 'samenvatting' && sectie !== 'conclusie'}
              />
              {feiten.length > 0 ? (
                <details>
                  <summary>
                    {t('scanrapport.schrijven.gevonden')}
                    <span className="tk-verborgen">: {t(`scanrapport.velden.${sectie}`)}</span>
                  </summary>
                  <Feiten feiten={feiten.map(({ label, waarde }) => ({ term: label, waarde }))} />
                </details>
              ) : null}
            </div>
          ))}
          <Knoppen>
            <VerstuurKnop soort="secundair" naam="knop" waarde="bewaren">
              {t('scanrapport.schrijven.bewaren')}
            </VerstuurKnop>
            <VerstuurKnop naam="knop" waarde="vaststellen">
              {t('scanrapport.schrijven.vaststellen')}
            </VerstuurKnop>
          </Knoppen>
        </Formulier>
      </Sectie>
    </>
  );
}
