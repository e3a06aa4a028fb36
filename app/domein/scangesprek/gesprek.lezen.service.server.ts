import type { Context } from '~/platform/context';
import { metActor, type Actor, type Tx } from '~/platform/db/actor.server';
import { nietGevonden, verboden } from '~/platform/fout';
import type { Klok } from '~/platform/klok';
import { TIJDZONE } from '~/platform/tijdzone';
import { magScannen, magScanZien } from '../kwaliteitsscan/kwaliteitsscan.policy';
import type { Scan } from '../kwaliteitsscan/scan';
import { findScan } from '../kwaliteitsscan/scan.service.server';
import { eisSchoolscan } from '../kwaliteitsscan/eigenscan.service.server';
import { isInOnderzoek } from '../kwaliteitsscan/stand';
import { maakAgenda } from './agenda';
import { agendawoorden } from './agendawoorden';
import { eindVan, gespreksstand, type Afspraak, type Verslag } from './gesprek';
import { findAfspraak, listVerslagen } from './gesprek.repository.server';
import { agendaUid } from './uid';

const toonAfspraak = (afspraak: Afspraak) => {
  const lokaal = afspraak.begin.toZonedDateTimeISO(TIJDZONE);
  return {
    ...afspraak,
    begin: afspraak.begin.toString(),
    eind: eindVan(afspraak).toString(),
    dag: lokaal.toPlainDate().toString(),
    tijd: lokaal.toPlainTime().toString({ smallestUnit: 'minute' }),
    vastgelegdOp: afspraak.vastgelegdOp.toString(),
  };
};

/** A school reads what was said, not who of the gemeente wrote it down. */
const toonVerslag = ({ dag, vastgelegdOp, door, ...verslag }: Verslag, actor: Actor) => ({
  ...verslag,
  dag: dag.toString(),
  door: magScanZien(actor) ? door : null,
  vastgelegdOp: vastgelegdOp.toString(),
});

/** How the gesprek of a scan stands, for the pages of both sides. */
export async function getGespreksblok(tx: Tx, actor: Actor, scan: Pick<Scan, 'id'>, { klok }: { klok: Klok }) {
  const afspraak = await findAfspraak(tx, scan.id);
  const verslagen = await listVerslagen(tx, scan.id);
  return {
    scanId: scan.id,
    stand: gespreksstand(afspraak, verslagen[0] ?? null, klok.nu()),
    afspraak: afspraak && toonAfspraak(afspraak),
    verslagen: verslagen.map((verslag) => toonVerslag(verslag, actor)),
  };
}

export type Gespreksblok = Awaited<ReturnType<typeof getGespreksblok>>;

/** The gesprek of a scan: what is planned, what was recorded, and whether one may still change it. */
export function getGesprekspagina(context: Context, scanId: string) {
  return metActor(context, async (tx, actor) => {
    if (!magScanZien(actor)) throw verboden('B1');
    const scan = await findScan(tx, scanId);
    if (scan === null) throw nietGevonden();
    return {
      ...(await getGespreksblok(tx, actor, scan, context)),
      naam: scan.naam,
      magWijzigen: magScannen(actor) && isInOnderzoek(scan.stand),
      vandaag: context.klok.vandaag().toString(),
    };
  });
}

export type Gesprekspagina = Awaited<ReturnType<typeof getGesprekspagina>>;

/** The gesprek as a calendar file to save: of a scan for the gemeente, of the own scan (null) for a school. 404 when none is planned. */
export function getAgendabestand(context: Context, scanId: string | null) {
  return metActor(context, async (tx, actor) => {
    if (scanId !== null && !magScanZien(actor)) throw verboden('B1');
    const scan = scanId === null ? await eisSchoolscan(tx, actor) : await findScan(tx, scanId);
    const gesprek = scan && (await findAfspraak(tx, scan.id));
    if (!gesprek) throw nietGevonden();
    const { titel, toelichting } = agendawoorden(
      actor.taal,
      `${context.settings.ADRES}${scanId === null ? '/mijn-school/scan' : `/scans/${scan.id}`}`,
    );
    const inhoud = maakAgenda({ gesprek, uid: agendaUid(scan.id, context.settings.ADRES), titel, toelichting, post: null });
    return { naam: 'gesprek.ics', type: 'text/calendar; charset=utf-8', inhoud: new TextEncoder().encode(inhoud) };
  });
}
