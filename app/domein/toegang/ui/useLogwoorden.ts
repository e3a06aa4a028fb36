import { useTranslation } from 'react-i18next';
import { logsleutel } from '../logboek';

/** What was done, looked at or refused, in words; an article behind a refusal stays as it is. */
export function useLogwoorden() {
  const { t, i18n } = useTranslation();
  const zoek = (code: string) => {
    const sleutel = `toegang.logboek.wat.${logsleutel(code)}`;
    return i18n.exists(sleutel) ? t(sleutel) : null;
  };
  return (code: string) => {
    const [eerste = '', ...rest] = code.split(' ');
    return zoek(code) ?? [zoek(eerste) ?? eerste, ...rest].join(' ');
  };
}
