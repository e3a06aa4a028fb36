import { uuidv7 } from 'uuidv7';
import { stilstaandeKlok } from '~/platform/klok';
import { action as contactpersoon } from '~/routes/cursisten_.$id_.contactpersoon';
import { action as inschrijving } from '~/routes/cursisten_.$id_.inschrijving';
import { action as begeleiding } from '~/routes/inburgeraars.$id_.begeleiding';
import { action as beperking } from '~/routes/inburgeraars.$id_.beperking';
import { action as einde } from '~/routes/inburgeraars.$id_.einde';
import { action as koppeling } from '~/routes/inburgeraars.$id_.koppeling';
import { action as situatie } from '~/routes/inburgeraars.$id_.situatie';
import { action as convenanteinde, loader as convenantpagina } from '~/routes/scholen_.$id_.convenant_.$convenantId';
import { action as convenant } from '~/routes/scholen_.$id_.convenant_.nieuw';
import { vraag } from '../../fabriek/bron';
import type { ProefGebruiker } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { bezoek, verzending } from '../../fabriek/verzoek';
import { roepAan } from '../platform/wikkel';
import type { Hier } from './toneel';

/** The forms with which the inputs of the gate are recorded. */
export { begeleiding, beperking, contactpersoon, convenant, einde, inschrijving };

type Actie = Parameters<typeof roepAan>[0];
type Velden = Record<string, string>;

/** Sends the form of a page as this user, on the day where the clock stands; returns the status. */
export async function doe(actie: Actie, wie: ProefGebruiker, pad: Velden, velden: Velden, { nu }: Hier): Promise<number> {
  const context = contextVoor(await sessieVoor(wie), stilstaandeKlok(nu.moment));
  const verzoek = verzending(context, '/formulier', { velden, formulierId: uuidv7() });
  return (await roepAan(actie, context, verzoek, pad)).status;
}

/** By the casemanager, on the dossier. */
export const gemeente = (actie: Actie, velden: Velden) => (hier: Hier) =>
  doe(actie, hier.casemanager, { id: hier.inburgeraar.id }, velden, hier);
/** By the contactpersoon, on the cursist. */
export const school = (actie: Actie, velden: Velden) => (hier: Hier) =>
  doe(actie, hier.contactpersoon, { id: hier.cursist.id }, velden, hier);

async function laatste(tabel: string, kolom: string, id: string): Promise<string> {
  const [rij] = await vraag<{ id: string }>(`select id from ${tabel} where ${kolom} = $1 order by vastgelegd_op desc, id desc limit 1`, [
    id,
  ]);
  return rij?.id ?? '';
}

export const opFeit = (actie: Actie, tabel: string, sleutel: string, velden: Velden) => async (hier: Hier) =>
  gemeente(actie, { ...velden, [sleutel]: await laatste(tabel, 'inburgeraar_id', hier.inburgeraar.id) })(hier);
export const opSchool = (actie: Actie, tabel: string, sleutel: string, velden: Velden) => async (hier: Hier) =>
  school(actie, { ...velden, [sleutel]: await laatste(tabel, 'cursist_id', hier.cursist.id) })(hier);

/** An early end or an uitsluiting: the form says how it stood when it was opened. */
export const eindigConvenant = (velden: Velden) => async (hier: Hier) => {
  const pad = { id: hier.school.id, convenantId: await laatste('convenant', 'aanbieder_id', hier.school.id) };
  const context = contextVoor(await sessieVoor(hier.relatiebeheerder), stilstaandeKlok(hier.nu.moment));
  const { data } = await roepAan(convenantpagina, context, bezoek(context, '/formulier'), pad);
  const { stand } = (data as { termijn: { stand: string } }).termijn;
  return doe(convenanteinde, hier.relatiebeheerder, pad, { ...velden, stand }, hier);
};
export const eindig = (kolom: string, dag: string) => (hier: Hier) =>
  vraag(`update convenant set ${kolom} = $2 where aanbieder_id = $1`, [hier.school.id, dag]);
export const wisselSituatie = (wet: string, doelgroep: string) => gemeente(situatie, { wet, doelgroep, van: '2026-06-10' });

export const ontkoppel = opFeit(koppeling, 'koppeling', 'koppelingId', { doe: 'beeindig' });
export const koppelAan = (aanbiederId: string, kenmerk: string) => gemeente(koppeling, { doe: 'leg_vast', aanbiederId, kenmerk });
