import { AlertTriangleIcon, CheckCircleIcon, CircleInformationIcon, CircleWarningIcon } from '@gemeente-denhaag/icons';
import { Alert } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const soorten = {
  info: { type: 'info', Icoon: CircleInformationIcon },
  ok: { type: 'ok', Icoon: CheckCircleIcon },
  waarschuwing: { type: 'warning', Icoon: AlertTriangleIcon },
  fout: { type: 'error', Icoon: CircleWarningIcon },
} as const;

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
  const { type, Icoon } = soorten[soort];
  return (
    <Alert type={type} role={rol ?? (soort === 'fout' ? 'alert' : 'status')}>
      <div className="tk-melding__binnen">
        <Icoon aria-hidden="true" />
        <div className="tk-melding__tekst">
          <span className="tk-verborgen">{t(`algemeen.melding.${soort}`)}: </span>
          {titel ? <strong className="tk-melding__titel">{titel}</strong> : null}
          {children}
        </div>
      </div>
    </Alert>
  );
}
