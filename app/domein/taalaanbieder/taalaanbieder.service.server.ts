import { getConvenantdossier } from '~/domein/convenant/convenant.service.server';
import { getKeurmerkdossier } from '~/domein/keurmerk/keurmerk.service.server';
import { listSchoolscans } from '~/domein/kwaliteitsscan/schoolscans.service.server';
import type { Context } from '~/platform/context';
import { metActor, type Tx } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import { getNt2dossier } from './nt2.service.server';
import { magScholenBeheren } from './taalaanbieder.policy';
import { findSchool, getOndergrens, listCijfers, type School } from './taalaanbieder.repository.server';

/** What is known of a school itself: no person is in it. */
async function getSchooldossier(tx: Tx, { klok }: Context, school: School) {
  const vandaag = klok.vandaag();
  return {
    school,
    convenant: await getConvenantdossier(tx, school.id, vandaag),
    keurmerk: await getKeurmerkdossier(tx, school.id, vandaag),
    nt2: await getNt2dossier(tx, school.id),
  };
}

/** One school for the relatiebeheerder, with its counts; no person anywhere. */
export function getSchool(context: Context, id: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScholenBeheren(actor)) throw verboden();
    const school = await findSchool(tx, id);
    if (school === null) throw nietGevonden();
    const cijfers = (await listCijfers(tx, [id])).get(id);
    return {
      ...(await getSchooldossier(tx, context, school)),
      scans: await listSchoolscans(tx, id),
      cijfers: {
        inburgeraars: cijfers?.inburgeraars ?? null,
        laatsteRapportage: cijfers?.laatsteRapportage?.toString() ?? null,
        ondergrens: await getOndergrens(tx, context.klok.vandaag()),
      },
    };
  });
}

export type Schoolpagina = Awaited<ReturnType<typeof getSchool>>;

/** A school's own page, for its staff. */
export function getMijnSchool(context: Context) {
  return metActor(context, async (tx, actor) => {
    if (actor.aanbiederId === null) throw verboden();
    const school = await findSchool(tx, actor.aanbiederId);
    if (school === null) throw nietGevonden();
    return getSchooldossier(tx, context, school);
  });
}

export type MijnSchool = Awaited<ReturnType<typeof getMijnSchool>>;

/** How a school is reached, to change it. */
export function getSchoolgegevens(context: Context, id: string): Promise<School> {
  return metActor(context, async (tx, actor) => {
    if (!magScholenBeheren(actor)) throw verboden();
    const school = await findSchool(tx, id);
    if (school === null) throw nietGevonden();
    return school;
  });
}
