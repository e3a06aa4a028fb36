import { uuidv7 } from 'uuidv7';
import { listGelijkgesteld } from '~/domein/uiterstedag/gelijkgesteld.service.server';
import { getScantermijnen } from '~/domein/kwaliteitsscan/scan.service.server';
import { scantermijn } from '~/domein/kwaliteitsscan/termijn';
import type { Context } from '~/platform/context';
import { metNiemand } from '~/platform/db/openbaar.server';
import { DomeinFout } from '~/platform/fout';
import type { Taal } from '~/platform/i18n/taal';
import { dienConceptIn, findConcept, findOntvangen, isIngediend, type Indienuitkomst } from './concept.repository.server';
import type { Conceptinhoud } from './concept.schema';
import { verlopen } from './concept.service.server';
import type { VerstuurInvoer } from './formulier.schema';
import type { Inhoud } from './inhoud.schema';
import { TEKST } from './verklaringtekst';
import { ontbreekt } from './volledig';

const zonderId = <T extends { id: string }>({ id: _id, ...rij }: T) => rij;
const zonderVersie = <T extends { versie: number }>({ versie: _versie, ...deel }: T) => deel;

/** What is sent of a draft, with the declarations of this day; null while a part is missing. */
function naarIndiening(concept: Conceptinhoud, dag: string) {
  const { organisatie, locaties, aanbod, contacten, docenten, lessen } = concept;
  if (organisatie === null || aanbod === null || lessen === null || ontbreekt(concept).length > 0) return null;
  const inhoud: Inhoud = {
    ...{ locaties: locaties.map(zonderId), aanbod: zonderVersie(aanbod), lessen: zonderVersie(lessen) },
    verklaring: { tekst: TEKST, voldoet: true, scan: true, dag },
  };
  return { organisatie: zonderVersie(organisatie), inhoud, contacten: contacten.map(zonderId), docenten: docenten.map(zonderId) };
}

const weiger = (sleutel: string) => new DomeinFout('conflict', { velden: { '': [`aanmelding.fouten.${sleutel}`] }, artikel: 'C 4.1' });

function beoordeel(uitkomst: Indienuitkomst): void {
  if (uitkomst === 'onbekend') throw verlopen();
  if (uitkomst !== 'gedaan') throw weiger(uitkomst);
}

type Verzending = { formulierId: string; invoer: VerstuurInvoer; taal: Taal };

/**
 * Sends the aanmelding with its declarations (C 2.1, 2.2); its scan begins (B1.1). Refuses while a part is missing, for a KvK number of a partner, and for
 * one of which a scan runs; of that one nothing is told.
 */
export async function dienAanmeldingIn(context: Context, geheim: string, { formulierId, invoer, taal }: Verzending): Promise<void> {
  const uitkomst = await metNiemand(context, async (tx) => {
    const concept = await findConcept(tx, geheim);
    if (concept === null) return (await isIngediend(tx, geheim, formulierId)) ? 'gedaan' : 'onbekend';
    const indiening = naarIndiening(concept.inhoud, context.klok.vandaag().toString());
    if (indiening === null) throw weiger('ontbreekt');
    const { naam, functie } = invoer;
    return dienConceptIn(tx, geheim, { ...indiening, formulierId, id: uuidv7(), scanId: uuidv7(), indiener: { naam, functie, taal } });
  });
  beoordeel(uitkomst);
}

/** What was sent in this short time, with what the last day of its scan follows from; null when nothing was. */
export function getOntvangen(context: Context, geheim: string) {
  return metNiemand(context, async (tx) => {
    const ontvangen = await findOntvangen(tx, geheim);
    if (ontvangen === null) return null;
    const { werkdagen } = await getScantermijnen(tx, ontvangen.begonnenOp);
    const vrij = await listGelijkgesteld(tx);
    return {
      ...{ naam: ontvangen.naam, begonnenOp: ontvangen.begonnenOp.toString(), werkdagen },
      uiterlijk: scantermijn(ontvangen.begonnenOp, werkdagen, vrij).dag.toString(),
      gelijkgesteld: vrij.map(({ dag, bron }) => ({ dag: dag.toString(), bron })),
    };
  });
}
