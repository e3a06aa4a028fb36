import { Alert } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icoon } from './Icoon';

const soorten = { info: 'info', ok: 'ok', waarschuwing: 'warning', fout: 'error' } as const;

type Props = {
  soort?: keyof typeof soorten;
  titel?: ReactNode;
  /** `alert` for what cannot wait; `status` (default) is spoken when the reader is ready. */
  rol?: 'status' | 'alert';
  children?: ReactNode;
};

/** A message on the page; its kind is said in words too, not by colour alone. */
export function Melding({ soort = 'info', titel, rol, children }: Props) {
  const { t } = useTranslation();
  return (
    <Alert type={soorten[soort]} role={rol ?? (soort === 'fout' ? 'alert' : 'status')}>
      <div className="tk-melding__binnen">
        <Icoon naam={soort} />
        <div className="tk-melding__tekst">
          <span className="tk-verborgen">{t(`algemeen.melding.${soort}`)}: </span>
          {titel ? <strong className="tk-melding__titel">{titel}</strong> : null}
          {children}
        </div>
      </div>
    </Alert>
  );
}
