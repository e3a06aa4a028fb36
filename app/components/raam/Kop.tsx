import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useTranslation } from 'react-i18next';
import { vindtVoor } from '../navigatie';
import type { RootData } from '../rootdata';
import { Account } from './Account';
import { Hoofdnavigatie } from './Hoofdnavigatie';
import { Taalkeuze } from './Taalkeuze';
import { Vindvak } from './Vindvak';
import { Waarneemt } from './Waarneemt';
import { Woordmerk } from './Woordmerk';

export const hoofdId = 'inhoud';

/** The top of every page; without root data (its loader failed), or on a page that is handed to someone else (`rustig`), only the mark. */
export function Kop({ data, rustig = false }: { data: RootData | undefined; rustig?: boolean }) {
  const { t } = useTranslation();
  const vindt = data?.wie && !rustig ? vindtVoor(data.wie.rol) : null;
  return (
    <>
      <SkipLink href={`#${hoofdId}`}>{t('algemeen.naar_inhoud')}</SkipLink>
      <header>
        <div className="tk-kop">
          <div className="tk-kop__binnen">
            <Woordmerk />
            {vindt ? <Vindvak wat={vindt} /> : null}
            {data && !rustig ? (
              <div className="tk-kop__acties">
                <Taalkeuze />
                <Account wie={data.wie} />
              </div>
            ) : null}
          </div>
        </div>
        {data?.demo ? (
          <div className="tk-proef">
            <p>{t('algemeen.proefomgeving')}</p>
          </div>
        ) : null}
        {data?.wie && !rustig ? <Hoofdnavigatie rol={data.wie.rol} wacht={data.wacht} /> : null}
        {data && !rustig ? <Waarneemt voor={data.waarneming} /> : null}
      </header>
    </>
  );
}
