import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { maakDatabases } from '~/platform/db/databases.server';
import { leesGezondheid } from '~/platform/gezondheid.server';
import { sluitNetjes } from '~/platform/http/afsluiten.server';
import { afzenderVan } from '~/platform/http/afzender';
import { logFout } from '~/platform/http/logfout.server';
import { sessieUitCookie } from '~/platform/http/sessiecookie';
import { maakWeb } from '~/platform/http/web.server';
import { echteKlok } from '~/platform/klok';
import { maakLog } from '~/platform/log.server';
import { getSettings } from '~/platform/settings.server';

const settings = getSettings();
const log = maakLog(settings, 'web');
const db = maakDatabases(settings);
const build = (await import(new URL('./server/index.js', import.meta.url).href)) as ServerBuild;

const app = maakWeb({
  build,
  clientMap: fileURLToPath(new URL('./client', import.meta.url)),
  adres: settings.ADRES,
  productie: settings.OMGEVING === 'productie',
  aanmelddienst: settings.OIDC_UITGEVER,
  gezondheid: () => leesGezondheid({ db, klok: echteKlok, settings }),
  meldFout: (fout, verzoekId) => logFout(log, fout, { id: verzoekId }),
  maakContext: ({ id, pad, cookies, cspNonce, ip }) => ({
    db,
    klok: echteKlok,
    log,
    settings,
    sessie: sessieUitCookie(settings, cookies),
    verzoek: { id, pad, afzender: afzenderVan(settings, ip), formulier: null },
    cspNonce,
  }),
});

const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 }, app);
server.on('error', (fout: NodeJS.ErrnoException) => {
  log.fatal({ code: fout.code, poort: settings.PORT }, 'cannot listen');
  process.exit(1);
});
server.listen(settings.PORT, () => log.info({ poort: settings.PORT }, 'listening'));

async function stop() {
  await sluitNetjes(server, 4_500);
  await db.sluit();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
