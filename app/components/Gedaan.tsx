import { useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Melding } from './Melding';

/** Says what was just done, after a redirect to `?gedaan=<sleutel>`; only keys under `teksten` are shown, anything else is not. */
export function Gedaan({ teksten }: { teksten: string }) {
  const { t, i18n } = useTranslation();
  const gedaan = useSearchParams()[0].get('gedaan') ?? '';
  const sleutel = `${teksten}.${gedaan}`;
  if (!/^[a-z_]+$/.test(gedaan) || !i18n.exists(sleutel)) return null;
  return <Melding soort="ok" titel={t(sleutel)} />;
}
