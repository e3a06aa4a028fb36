import { vraag } from '../../fabriek/bron';
import type { Wereld } from './bezoekers';
import type { Zaak } from '../../fabriek/zaak';

export type Mens = 'van deze zaak' | 'van de andere zaak';

/** What was typed about a person and stands for him alone. */
function woordenVan({ woorden: { gemeente, school } }: Zaak): string[] {
  const { voornamen, achternaam, email, telefoon, vraag: gevraagd } = gemeente;
  const { kenmerk, toelichting, antwoord, concept } = school;
  return [voornamen, achternaam, school.voornamen, school.achternaam, email, telefoon, gevraagd, kenmerk, toelichting, antwoord, concept];
}

const idsVan = ({ inburgeraar, cursist, rapportageId, jaId, schoolJaId }: Zaak) => [
  inburgeraar.id,
  cursist.id,
  rapportageId,
  jaId,
  schoolJaId,
];

function wiens(tekst: string, { zaak, andereZaak }: Wereld, kenmerkenVan: (zaak: Zaak) => string[]): Mens[] {
  const van: [Mens, Zaak][] = [
    ['van deze zaak', zaak],
    ['van de andere zaak', andereZaak],
  ];
  return van.filter(([, een]) => kenmerkenVan(een).some((kenmerk) => tekst.includes(kenmerk))).map(([mens]) => mens);
}

/** Whom a text tells something of. */
export const mensenIn = (tekst: string, wereld: Wereld) => wiens(tekst, wereld, woordenVan);
/** Whom a text is about: it tells something of him, or holds an id under which he is kept. */
export const mensenOp = (tekst: string, wereld: Wereld) => wiens(tekst, wereld, (zaak) => [...woordenVan(zaak), ...idsVan(zaak)]);

export type Inzage = { onderwerp: string; rol: string; gebruiker_id: string; aanbieder_id: string | null };

/** The place in the log after which is new. */
export async function laatste(welk: 'inzage' | 'weigering'): Promise<string> {
  const [rij] = await vraag<{ id: string }>(`select coalesce(max(id), 0)::text as id from log.${welk}`);
  return rij?.id ?? '0';
}

export const inzagenNa = (id: string) =>
  vraag<Inzage>(
    'select s.onderwerp_id as onderwerp, i.rol, i.gebruiker_id, i.aanbieder_id from log.inzage i join log.sleutel s using (pseudoniem) where i.id > $1',
    [id],
  );

/** Whose registrations were looked at. */
export function ingezienen(inzagen: readonly Inzage[], { zaak, andereZaak }: Wereld): Mens[] {
  const is = ({ inburgeraar, cursist }: Zaak) => inzagen.some(({ onderwerp }) => onderwerp === inburgeraar.id || onderwerp === cursist.id);
  return [...(is(zaak) ? ['van deze zaak' as const] : []), ...(is(andereZaak) ? ['van de andere zaak' as const] : [])];
}

type Weigering = { gebruiker_id: string | null; rol: string | null; pad: string };
export const weigeringenNa = (id: string) =>
  vraag<Weigering>('select gebruiker_id, rol, pad from log.weigering where id > $1 order by id', [id]);
