import { useActionData, useLocation, useSearchParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Melding } from './Melding';
import { naarTitel } from './raam/naarTitel';

/** Says what was just done, after a redirect to `?gedaan=<sleutel>`, until the next act on the page; only keys under `teksten` are shown. */
export function Gedaan({ teksten }: { teksten: string }) {
  const { t, i18n } = useTranslation();
  const gedaan = useSearchParams()[0].get('gedaan') ?? '';
  const { key } = useLocation();
  // Not on arrival: a page that was just opened begins where it begins.
  const vorige = useRef(key);
  useEffect(() => {
    if (vorige.current !== key) naarTitel();
    vorige.current = key;
  }, [key]);
  const isVoorbij = useActionData() !== undefined;
  const sleutel = `${teksten}.${gedaan}`;
  if (isVoorbij || !/^[a-z_]+$/.test(gedaan) || !i18n.exists(sleutel)) return null;
  return <Melding soort="ok" titel={t(sleutel)} />;
}
