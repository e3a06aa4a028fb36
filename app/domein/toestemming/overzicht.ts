import type { Temporal } from 'temporal-polyfill';
import { dagVan } from '~/platform/klok';
import type { Ongeldig } from './ongeldig';
import { tegenspraken } from './tegenspraak';
import type { Gebeurtenis } from '~/domein/inburgeraar/gebeurtenis';
import type { Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import type { Handeling } from '~/domein/grondslag/toestemmingsverloop';
import type { Einden } from '~/domein/grondslag/einden';
import {
  isOverstemd,
  neeVoorAlle,
  toestemmingsstatus,
  vanaf,
  type Beeindigd,
  type Kanaal,
  type Stand,
  type Toestemmingsstatus,
  type Weer,
} from './toestemming';

/** An act as a list shows it; days and moments as ISO text. `isOverstemd`: a ja that does not count, since a nee of the same day wins. */
export type Handelingregel = {
  id: string;
  soort: Handeling['soort'];
  school: string | null;
  datum: string;
  tijdstip: string | null;
  kanaal: Kanaal;
  tekst: { code: string; nummer: number; taal: Verklaringstaal } | null;
  isOverstemd: boolean;
  /** It counts against an answer of the same day. */
  gaatVoor: boolean;
  ongeldig: Ongeldig | null;
  door: string | null;
};

/** An answer as a page shows it: since when (ISO), the act that made it so, how a ja ended, and after what it was given again. */
export type Antwoordstand = {
  stand: Stand;
  sinds: string | null;
  handelingId: string | null;
  einde: Beeindigd | null;
  weerNa: Weer | null;
};

/** The answer for one school. `isOpen`: something may cross by it now; a ja alone does not say that. */
export type Schoolstand = Antwoordstand & { aanbiederId: string; school: string; isOpen: boolean };

export type ToestemmingenData = {
  inburgeraarId: string;
  /** Under the Wi2021 nobody is asked (artikel 35 lid 3). */
  wordtGevraagd: boolean;
  scholen: Schoolstand[];
  /** Since when he says nee to every school that he did not name since; null when he does not. */
  neeVoorAlle: string | null;
  handelingen: Handelingregel[];
};

export type Geregistreerd = Handeling & {
  aanbiederNaam: string | null;
  kanaal: Kanaal;
  tekst: { code: string; nummer: number; taal: Verklaringstaal } | null;
  vastgelegdDoorNaam: string | null;
  ongeldig: Ongeldig | null;
};

type Bron = {
  inburgeraarId: string;
  wordtGevraagd: boolean;
  handelingen: readonly Geregistreerd[];
  gekoppeld: readonly { id: string; naam: string }[];
  open: readonly { aanbiederId: string }[];
  moment: Temporal.Instant;
  einden: Einden;
};

function sindsWanneer(status: Exclude<Toestemmingsstatus, { stand: 'geen_antwoord' }>): string {
  if (status.stand === 'beeindigd') return dagVan(status.sinds).toString();
  return status.stand === 'ongeldig' ? status.sinds.toString() : vanaf(status.handeling);
}

/** A status in the words of a page. */
export function antwoordstand(status: Toestemmingsstatus): Antwoordstand {
  const { stand } = status;
  if (stand === 'geen_antwoord') return { stand, sinds: null, handelingId: null, einde: null, weerNa: null };
  return {
    stand,
    sinds: sindsWanneer(status),
    handelingId: status.handeling.id,
    einde: stand === 'beeindigd' ? status.einde : null,
    weerNa: stand === 'ja' ? status.weerNa : null,
  };
}

function naarRegel(handeling: Geregistreerd, alle: readonly Handeling[]): Handelingregel {
  const { id, soort, kanaal, tekst, datum, tijdstip } = handeling;
  return {
    id,
    soort,
    kanaal,
    tekst,
    school: handeling.aanbiederNaam,
    datum: datum.toString(),
    tijdstip: tijdstip?.toString() ?? null,
    isOverstemd: isOverstemd(handeling, alle),
    gaatVoor: tegenspraken(handeling, alle).some(({ dezeTelt, waarom }) => dezeTelt && waarom !== 'latere_dag'),
    ongeldig: handeling.ongeldig,
    door: handeling.vastgelegdDoorNaam,
  };
}

function scholenVan({ handelingen, gekoppeld }: Bron): Map<string, string> {
  const genoemd = handelingen.flatMap(({ aanbiederId, aanbiederNaam }) =>
    aanbiederId && aanbiederNaam ? [[aanbiederId, aanbiederNaam] as const] : [],
  );
  return new Map([...gekoppeld.map(({ id, naam }) => [id, naam] as const), ...genoemd]);
}

/** The answers of a person as they are now: per school that he is joined to or spoke of, and every act, newest first. */
export function overzicht(bron: Bron): ToestemmingenData {
  const { inburgeraarId, wordtGevraagd, handelingen, open, moment, einden } = bron;
  const scholen = [...scholenVan(bron)].map(([aanbiederId, school]): Schoolstand => {
    const isOpen = open.some((doorgang) => doorgang.aanbiederId === aanbiederId);
    return { aanbiederId, school, isOpen, ...antwoordstand(toestemmingsstatus(handelingen, aanbiederId, moment, einden)) };
  });
  const nee = neeVoorAlle(handelingen, moment);
  return {
    inburgeraarId,
    wordtGevraagd,
    scholen,
    neeVoorAlle: nee && vanaf(nee),
    handelingen: handelingen.map((handeling) => naarRegel(handeling, handelingen)).reverse(),
  };
}

/** What the timeline of the dossier shows of it. */
export function gebeurtenissen(data: ToestemmingenData): Gebeurtenis[] {
  return [...eindgebeurtenissen(data), ...ongeldiggebeurtenissen(data), ...handelinggebeurtenissen(data)];
}

/** An end comes by itself: its moment is the last valid day, its rule stands at the act. */
function eindgebeurtenissen({ inburgeraarId, scholen }: ToestemmingenData): Gebeurtenis[] {
  return scholen.flatMap(({ school, einde, handelingId }) =>
    einde
      ? {
          moment: einde.laatsteDag,
          soort: 'toestemming',
          titelSleutel: `toestemming.gebeurtenis.beeindigd_${einde.soort}`,
          waarden: { school },
          pad: `/inburgeraars/${inburgeraarId}/toestemming/${handelingId ?? ''}`,
        }
      : [],
  );
}

function ongeldiggebeurtenissen({ inburgeraarId, handelingen }: ToestemmingenData): Gebeurtenis[] {
  return handelingen.flatMap(({ id, school, ongeldig }) =>
    ongeldig
      ? {
          moment: ongeldig.op,
          soort: 'toestemming',
          titelSleutel: `toestemming.gebeurtenis.ongeldig_${ongeldig.bij}`,
          waarden: { school: school ?? '' },
          pad: `/inburgeraars/${inburgeraarId}/toestemming/${id}`,
          ...(ongeldig.door ? { door: ongeldig.door } : {}),
        }
      : [],
  );
}

function handelinggebeurtenissen({ inburgeraarId, handelingen }: ToestemmingenData): Gebeurtenis[] {
  return handelingen.map(({ id, soort, school, datum, tijdstip, kanaal, door }): Gebeurtenis => ({
    moment: tijdstip ?? datum,
    soort: 'toestemming',
    titelSleutel: `toestemming.gebeurtenis.${soort}${kanaal === 'school' ? '_op_school' : ''}${school ? '' : '_alle'}`,
    ...(school ? { waarden: { school } } : {}),
    pad: `/inburgeraars/${inburgeraarId}/toestemming/${id}`,
    ...(door ? { door } : {}),
  }));
}
