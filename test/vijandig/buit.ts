import type { Wereld } from '../routes/rechten/bezoekers';
import type { Zaak } from '../fabriek/zaak';

const WOORDEN_VAN_DE_GEMEENTE = ['voornamen', 'achternaam', 'email', 'telefoon', 'termijn', 'leningCent', 'vraag'] as const;
const WOORDEN_VAN_DE_SCHOOL = ['voornamen', 'achternaam', 'kenmerk', 'toelichting', 'antwoord', 'concept', 'afwezigTot'] as const;

/** Everything by which a text gives a case away: what was typed about the person, and the ids under which he is kept. */
export function sporenVan(zaak: Zaak): string[] {
  const { gemeente, school } = zaak.woorden;
  const ids = [zaak.inburgeraar, zaak.cursist, zaak.zelf].map(({ id }) => id);
  const stukken = [zaak.rapportageId, zaak.jaId, zaak.schoolJaId, zaak.scanId, zaak.schoolScanId, zaak.koppelingId, zaak.openVraagId];
  return [
    ...WOORDEN_VAN_DE_GEMEENTE.map((woord) => gemeente[woord]),
    ...WOORDEN_VAN_DE_SCHOOL.map((woord) => school[woord]),
    ...ids,
    ...stukken,
  ];
}

/** What a text gives away of a case, whoever's. */
export const buitIn = (tekst: string, zaken: Zaak[]) => zaken.flatMap(sporenVan).filter((spoor) => tekst.includes(spoor));

/** What a text gives away of either case of this world. */
export const buit = (tekst: string, { zaak, andereZaak }: Wereld) => buitIn(tekst, [zaak, andereZaak]);
