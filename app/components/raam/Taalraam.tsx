import { useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { maakI18n } from '~/platform/i18n/i18n';
import type { Paginataal } from './paginataal';

/** Everything in it speaks the language of the page; without one it changes nothing. */
export function Taalraam({ taal, children }: { taal: Paginataal | null; children: ReactNode }) {
  return taal ? <Eigen taal={taal}>{children}</Eigen> : children;
}

function Eigen({ taal: { lang, bron }, children }: { taal: Paginataal; children: ReactNode }) {
  const i18n = useMemo(() => maakI18n(lang, bron), [lang, bron]);
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
