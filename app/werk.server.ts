import {
  ontvangersVanAanmelding,
  ontvangersVanAanmeldlink,
  ontvangersVanBevestiging,
} from '~/domein/aanmelding/aanmeldpost.repository.server';
import { keurmerkenPlannen, keurmerkOphalen } from '~/domein/keurmerk/keurmerk.taak.server';
import { kvkOphalen } from '~/domein/kvk/kvk.taak.server';
import { matrixBijwerken } from '~/domein/matrix/matrix.taak.server';
import { UUR } from '~/domein/ochtendpost/ochtendpost';
import { ontvangersVanOchtendpost } from '~/domein/ochtendpost/ochtendpost.repository.server';
import { ochtendpostPlannen } from '~/domein/ochtendpost/ochtendpost.taak.server';
import { ontvangersVanGesprek } from '~/domein/scangesprek/ontvangers.repository.server';
import { ontvangersVanScanbericht } from '~/domein/scanrapport/ontvangers.repository.server';
import { ontvangersVanOpvraag } from '~/domein/scanstuk/opvraagpost.repository.server';
import { ontvangersVanToegang } from '~/domein/toegang/ontvangers.repository.server';
import { ontvangersVanToestemmingslink } from '~/domein/eigenlink/linkpost.repository.server';
import { ontvangersVanAntwoord, ontvangersVanRapportage, ontvangersVanVraag } from '~/domein/voortgang/ontvangers.repository.server';
import { opruimen } from '~/platform/jobs/opruimen.server';
import { maakWerkpool } from '~/platform/jobs/pool.server';
import { postVerzenden } from '~/platform/jobs/post-verzenden.server';
import { dagelijksOm } from '~/platform/jobs/rooster';
import { startWerker } from '~/platform/jobs/werker.server';
import { echteKlok } from '~/platform/klok';
import { maakLog } from '~/platform/log.server';
import { getSettings } from '~/platform/settings.server';
import { veiligeFout } from '~/platform/veiligefout';

const DAG_MS = 24 * 3600 * 1000;
/** After a worker that stood still, the morning mail still goes the same morning. */
const OCHTEND_MS = 4 * 3600 * 1000;

const settings = getSettings();
const log = maakLog(settings, 'werk');
const pool = maakWerkpool(settings);

const taken = {
  post_verzenden: postVerzenden({
    toegang_gegeven: ontvangersVanToegang,
    rapportage_ontvangen: ontvangersVanRapportage,
    vraag_gesteld: ontvangersVanVraag,
    antwoord_gegeven: ontvangersVanAntwoord,
    scan_bericht: ontvangersVanScanbericht,
    toestemmingslink: ontvangersVanToestemmingslink,
    ochtendpost: ontvangersVanOchtendpost,
    aanmeldlink: ontvangersVanAanmeldlink,
    aanmelding_bevestigd: ontvangersVanBevestiging,
    aanmelding_ontvangen: ontvangersVanAanmelding,
    scan_gesprek: ontvangersVanGesprek,
    scan_opvraag: ontvangersVanOpvraag,
  }),
  keurmerken_plannen: keurmerkenPlannen,
  keurmerk_ophalen: keurmerkOphalen,
  kvk_ophalen: kvkOphalen,
  matrix_bijwerken: matrixBijwerken,
  ochtendpost_plannen: ochtendpostPlannen,
  opruimen,
};

const rooster = [
  {
    task: 'keurmerken_plannen',
    identifier: 'keurmerk_dagelijks',
    match: dagelijksOm(5, echteKlok),
    payload: { alle: true },
    options: { backfillPeriod: DAG_MS },
  },
  { task: 'opruimen', identifier: 'opruimen_dagelijks', match: dagelijksOm(4, echteKlok), options: { backfillPeriod: DAG_MS } },
  {
    task: 'ochtendpost_plannen',
    identifier: 'ochtendpost_dagelijks',
    match: dagelijksOm(UUR, echteKlok),
    options: { backfillPeriod: OCHTEND_MS },
  },
  { task: 'matrix_bijwerken', identifier: 'matrix', match: '*/10 * * * *' },
];

const werker = await startWerker({ pool, klok: echteKlok, log, settings }, taken, rooster);
await werker.addJob('keurmerken_plannen', { alle: false }, 'keurmerk_nieuw');
await werker.addJob('matrix_bijwerken', {}, 'matrix');
log.info('working');

async function stop() {
  await werker.stop();
  await pool.end();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());

werker.geeindigd.catch((fout: unknown) => {
  log.fatal(veiligeFout(fout), 'worker ended');
  process.exit(1);
});
