import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { grootsteBestandMb } from '~/platform/http/uploadgrens';
import { KnopLink } from '../KnopLink';
import { Pagina } from '../Pagina';
import { useRootData } from '../rootdata';

const bekend = new Set([400, 403, 404, 405, 409, 413, 429, 503]);

function verzoekIdUit(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('verzoekId' in data)) return undefined;
  return typeof data.verzoekId === 'string' ? data.verzoekId : undefined;
}

function verlopen(data: unknown): boolean {
  return JSON.stringify(data ?? null).includes('fouten.verlopen');
}

/** The page for every error: what happened, what the visitor can do, and the number with which we find it back. */
export function Foutscherm() {
  const { t } = useTranslation();
  const fout = useRouteError();
  const root = useRootData();
  const { pathname } = useLocation();
  const data: unknown = isRouteErrorResponse(fout) ? fout.data : undefined;
  const status = isRouteErrorResponse(fout) && bekend.has(fout.status) ? fout.status : 500;
  const soort = verlopen(data) ? 'verlopen' : String(status);
  const nummer = verzoekIdUit(data) ?? root?.verzoekId;
  return (
    <Pagina titel={t(`fouten.paginas.${soort}.titel`)} lead={t(`fouten.paginas.${soort}.uitleg`, { max: grootsteBestandMb(pathname) })}>
      {nummer ? <p className="tk-zacht">{t('fouten.paginas.nummer', { nummer })}</p> : null}
      <KnopLink naar="/">{t('fouten.paginas.terug')}</KnopLink>
    </Pagina>
  );
}
