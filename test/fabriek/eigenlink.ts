import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { LinkInvoer } from '~/domein/eigenlink/eigenlink.schema';
import { linkgeheim } from '~/domein/eigenlink/linkgeheim.server';
import { maakLink } from '~/domein/eigenlink/eigenlink.maken.service.server';
import { openMetLink } from '~/domein/eigenlink/eigenlink.openen.service.server';
import { isDomeinFout } from '~/platform/fout';
import { vraag } from './bron';
import { ketenZonderToestemming } from './keten';
import { alsActor, contextVoor, sessieVoor } from './sessie';

type Keten = Awaited<ReturnType<typeof ketenZonderToestemming>>;
export type Linkketen = Keten & { sessies: { casemanager: string; school: string } };

/** Lets the text that names everything be the one that is asked, as the demo does. */
export const vraagUitgebreid = () => vraag(`update instelling set waarde = 'uitgebreid' where code = 'toestemming.tekst'`);

/** The text that is asked today in this language. */
export async function huidigeTekst(taal = 'nl'): Promise<string> {
  const [rij] = await vraag<{ id: string }>(
    `select id from tekstversie where code = tk.instelling('toestemming.tekst', tk.vandaag()) and taal = $1 and van <= tk.vandaag() order by nummer desc limit 1`,
    [taal],
  );
  if (!rij) throw new Error(`there is no text in ${taal}`);
  return rij.id;
}

/** Someone with an e-mail address who was not asked yet, joined to one school, with both sides logged in. */
export async function linkketen(): Promise<Linkketen> {
  const keten = await ketenZonderToestemming();
  await vraag(`update inburgeraar set email = 'iemand@proef.example' where id = $1`, [keten.inburgeraar.id]);
  return { ...keten, sessies: { casemanager: await sessieVoor(keten.casemanager), school: await sessieVoor(keten.contactpersoon) } };
}

/** A link as the casemanager makes it; returns its id and its secret. */
export async function linkVoor(keten: Linkketen, meer: Partial<LinkInvoer> = {}): Promise<{ id: string; sleutel: string }> {
  const context = contextVoor(keten.sessies.casemanager);
  const invoer: LinkInvoer = { aanbiederId: keten.school.id, taal: 'nl', wijze: 'qr', ...meer };
  const id = await maakLink(context, { inburgeraarId: keten.inburgeraar.id, formulierId: uuidv7(), invoer });
  return { id, sleutel: linkgeheim(context.settings, id) };
}

export const geboren = ({ inburgeraar }: Keten) => Temporal.PlainDate.from(inburgeraar.geboortedatum);

/** The secret of the short time after this link was opened with the right birth date. */
export async function opGeopend(keten: Linkketen, sleutel: string): Promise<string> {
  const geheim = await openMetLink(contextVoor(null), { sleutel, geboortedatum: geboren(keten) });
  if (geheim === null) throw new Error('the link did not open');
  return geheim;
}

export const antwoordInvoer = (antwoord: 'ja' | 'nee_school' | 'nee_alle', tekstversieId: string, naam = 'ሰላም ተስፋይ') => ({
  doe: 'antwoord' as const,
  antwoord,
  tekstversieId,
  naam,
  plaats: 'Den Haag',
});

/** What a refused act said, or what a done one gave. */
export const uitkomst = (belofte: Promise<unknown>) =>
  belofte.then(
    (waarde) => waarde,
    (fout: unknown) => (isDomeinFout(fout) ? Object.values(fout.velden).flat().join() || fout.code : String(fout)),
  );

type Acte = { soort: string; kanaal: string; naam: string; school: boolean; door: string | null };

/** Every act of this person, in the order of their days. */
export const acten = ({ inburgeraar }: Linkketen) =>
  vraag<Acte>(
    `select soort, kanaal, naam, aanbieder_id is not null as school, vastgelegd_door as door from toestemming
     where inburgeraar_id = $1 order by datum, tijdstip, id`,
    [inburgeraar.id],
  );

/** Whether each side sees the other's name for him. */
export async function ziet({ sessies, inburgeraar, cursist }: Linkketen) {
  const rijen = (sessie: string, tabel: string, id: string) =>
    alsActor(sessie, (c) => c.query(`select 1 from ${tabel} where id = $1`, [id])).then((r) => r.rowCount === 1);
  return {
    gemeente: await rijen(sessies.casemanager, 'cursist', cursist.id),
    school: await rijen(sessies.school, 'inburgeraar', inburgeraar.id),
  };
}
