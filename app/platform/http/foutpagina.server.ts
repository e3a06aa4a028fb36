import { bronnen } from '~/platform/i18n/bronnen.server';
import { maakI18n } from '~/platform/i18n/i18n';
import type { Taal } from '~/platform/i18n/taal';
import { grootsteBestandMb } from './uploadgrens';

const bekend = new Set([400, 403, 404, 405, 409, 411, 413, 429, 503]);

/** The page for an error outside Remix; plain HTML, so that it also works when nothing else does. */
export function foutpagina({ status, taal, verzoekId, pad }: { status: number; taal: Taal; verzoekId: string; pad: string }): string {
  const { t } = maakI18n(taal, bronnen[taal]);
  const sleutel = bekend.has(status) ? status : 500;
  const titel = t(`fouten.paginas.${sleutel}.titel`);
  return `<!doctype html>
<html lang="${taal}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titel} - ${t('algemeen.productnaam')}</title></head>
<body><main><h1>${titel}</h1><p>${t(`fouten.paginas.${sleutel}.uitleg`, { max: grootsteBestandMb(pad) })}</p>
<p>${t('fouten.paginas.nummer', { nummer: verzoekId })}</p><p><a href="/">${t('fouten.paginas.terug')}</a></p></main></body>
</html>
`;
}
