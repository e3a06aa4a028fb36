import { uuidv7 } from 'uuidv7';
import { bewaarTermijn } from '~/domein/convenant/convenant.vastleggen.service.server';
import { vraagKeurmerkOp } from '~/domein/keurmerk/keurmerk.service.server';
import type { Context } from '~/platform/context';
import { metActor } from '~/platform/db/actor.server';
import { noteerHandeling } from '~/platform/db/audit.server';
import { gebrokenSleutel } from '~/platform/db/sqlfout.server';
import { DomeinFout, nietGevonden, verboden, type Veldfouten } from '~/platform/fout';
import { metWaarden } from '~/platform/formulier/foutmelding';
import { magScholenBeheren } from './taalaanbieder.policy';
import { findSchool, findVanFormulier, listMetNummer, voegSchoolToe, wijzigSchool, type School } from './taalaanbieder.repository.server';
import type { ContactInvoer, NieuweSchool } from './taalaanbieder.schema';

/** Records a school, and the first term of its convenant where its first day is known. Returns its id; a form that was sent before records nothing twice. */
export async function voegNieuweSchoolToe(context: Context, nieuw: NieuweSchool, formulierId: string): Promise<string> {
  try {
    return await bewaar(context, nieuw, formulierId);
  } catch (fout) {
    if (gebrokenSleutel(fout) === null) throw fout;
    return getBestaande(context, nieuw, formulierId);
  }
}

function bewaar(context: Context, { ingangsdatum, ...school }: NieuweSchool, formulierId: string): Promise<string> {
  return metActor(context, async (tx, actor) => {
    if (!magScholenBeheren(actor)) throw verboden();
    const id = uuidv7();
    await voegSchoolToe(tx, { ...school, id, formulierId });
    await noteerHandeling(tx, null, 'school_vastgelegd', id);
    await vraagKeurmerkOp(tx, id);
    const vandaag = context.klok.vandaag();
    if (ingangsdatum) await bewaarTermijn(tx, actor, { aanbiederId: id, ingangsdatum, vandaag, formulierId: null });
    return id;
  });
}

/** A number that is taken: by this very form, which is one act, or by another school, which is told beside the field. */
function getBestaande(context: Context, nieuw: NieuweSchool, formulierId: string): Promise<string> {
  return metActor(context, async (tx) => {
    const eerder = await findVanFormulier(tx, formulierId);
    if (eerder !== null) return eerder;
    const velden: Veldfouten = {};
    for (const school of await listMetNummer(tx, nieuw)) {
      if (school.kvkNummer === nieuw.kvkNummer) velden['kvkNummer'] = [metWaarden('taalaanbieder.fouten.kvk_bezet', { naam: school.naam })];
      if (school.bowNummer === nieuw.bowNummer) velden['bowNummer'] = [metWaarden('taalaanbieder.fouten.bow_bezet', { naam: school.naam })];
    }
    throw new DomeinFout('conflict', { velden });
  });
}

/** Changes how a school is reached. Refused (409) when someone else did so since `versie`; saving the same twice is one act. */
export async function wijzigContact(context: Context, id: string, { versie, ...contact }: ContactInvoer): Promise<void> {
  await metActor(context, async (tx, actor) => {
    if (!magScholenBeheren(actor)) throw verboden();
    if (await wijzigSchool(tx, id, versie, contact)) return noteerHandeling(tx, null, 'school_gewijzigd', id);
    const nu = await findSchool(tx, id);
    if (nu === null) throw nietGevonden();
    if (!isGelijk(nu, contact)) throw new DomeinFout('conflict', { velden: { '': ['taalaanbieder.fouten.intussen_gewijzigd'] } });
  });
}

function isGelijk(nu: School, contact: Omit<ContactInvoer, 'versie'>): boolean {
  return (['naam', 'plaats', 'email', 'telefoon', 'website'] as const).every((veld) => nu[veld] === contact[veld]);
}
