import type { Categorie } from '~/domein/grondslag/categorie';
import { antwoordVan, type Vastgelegd } from './bewijs';
import type { Kenmerk } from './bewijskenmerk';
import type { ConsentRecord } from './consentrecord.schema';
import type { Gelezen } from './bewijsstuk';

/** The general address of a school, as it stands in public registers. */
export type Schoolcontact = { naam: string; plaats: string; email: string; telefoon: string; website: string | null };

/** An act with all that its document says; who may have it is decided where this is gathered. */
export type Bewijsgegevens = Gelezen & {
  handeling: Vastgelegd;
  kenmerk: Kenmerk;
  school: Schoolcontact | null;
};

const STAND = { verleend: 'given', geweigerd: 'refused', ingetrokken: 'withdrawn' } as const;
const PRIVACYVERKLARING = 'https://www.denhaag.nl/privacyverklaring';
const RECHTEN = [
  'inzage (AVG 15)',
  'rectificatie (AVG 16)',
  'wissing (AVG 17)',
  'beperking (AVG 18)',
  'overdraagbaarheid (AVG 20)',
  'klacht bij de Autoriteit Persoonsgegevens (AVG 77)',
];

type Partij = ConsentRecord['parties'][number];

function partijen({ handeling, school }: Bewijsgegevens): Partij[] {
  const zonder = { party_address: null, party_email: null, party_phone: null, party_url: null };
  const betrokkene: Partij = { ...zonder, party_id: 'pii_principal', party_type: 'pii_principal', party_name: handeling.naam };
  const gemeente: Partij = {
    ...{ party_id: 'gemeente', party_type: 'pii_controller', party_name: 'Gemeente Den Haag' },
    ...{ party_address: 'Den Haag', party_email: null, party_phone: '14070', party_url: PRIVACYVERKLARING },
  };
  const scholen: Partij = school
    ? {
        ...{ party_id: 'school', party_type: 'pii_controller', party_name: school.naam, party_address: school.plaats },
        ...{ party_email: school.email, party_phone: school.telefoon, party_url: school.website },
      }
    : { ...zonder, party_id: 'schools', party_type: 'pii_controller', party_name: 'Alle taalscholen van het convenant' };
  return [betrokkene, gemeente, scholen];
}

function verwerking({ handeling, versie, nederlands, school, kenmerk }: Bewijsgegevens, adres: string) {
  const ontvanger = school ? 'school' : 'schools';
  const woorden = new Map((nederlands ?? versie)?.tekst.gegevens.map(({ categorie, kop, uitleg }) => [categorie, `${kop}. ${uitleg}`]));
  const uitleg = (categorie: Categorie) => woorden.get(categorie) ?? categorie;
  return {
    purpose: 'Begeleiding bij de inburgering, en niets anders',
    purpose_source: 'Haags Convenant Inburgering & Taal, art. 12.1, 12.2 en 12.4',
    lawful_basis: 'toestemming (AVG 6 lid 1 onder a)',
    pii_controllers: ['gemeente', ontvanger] as const,
    recipients: [
      { party_id: ontvanger, direction: 'naar_school' },
      { party_id: 'gemeente', direction: 'naar_gemeente' },
    ] as const,
    pii_information: handeling.categorieen.map((categorie) => ({
      pii_type: categorie,
      description: uitleg(categorie),
      special_category: false as const,
    })),
    storage_conditions:
      'Zolang de begeleiding duurt of tot de intrekking; het bewijs zelf zolang de gemeente of de school het moet kunnen tonen (AVG 7 lid 1)',
    withdrawal_method: [
      ...(kenmerk.code === null ? [] : [`${adres}/intrekken, met de code ${kenmerk.code} en de geboortedatum`]),
      'bij de casemanager of de school, aan de balie, per telefoon of per brief',
    ],
    privacy_rights: RECHTEN,
  };
}

function gebeurtenis({ soort, datum, tijdstip, kanaal, plaats, vastgelegdOp, tolkNaam, tolkNummer }: Vastgelegd) {
  return {
    event_time: tijdstip?.toString() ?? datum.toString(),
    event_type: 'explicit' as const,
    event_state: STAND[soort],
    entity_id: 'pii_principal' as const,
    channel: kanaal,
    place: plaats || null,
    recorded_time: vastgelegdOp,
    interpreter: tolkNaam === null ? null : { name: tolkNaam, number: tolkNummer },
  };
}

/** The same act as its document, for a computer (ISO/IEC TS 27560:2023 as far as it fits). */
export function naarConsentRecord(gegevens: Bewijsgegevens, adres: string): ConsentRecord {
  const { handeling, versie, kenmerk } = gegevens;
  const { pii_controllers, recipients, ...rest } = verwerking(gegevens, adres);
  return {
    schema_version: 'ISO/IEC TS 27560:2023; taalketen 1',
    record_id: kenmerk.nummer,
    pii_principal_id: `${handeling.naam}, ${handeling.geboortedatum.toString()}`,
    privacy_notice: versie && {
      ...{ code: versie.code, version: versie.nummer, language: versie.taal, confirmed: versie.vastgesteld },
      url: versie.tekst.privacy.adres,
    },
    answer: antwoordVan(handeling),
    pii_processing: [{ ...rest, pii_controllers: [...pii_controllers], recipients: [...recipients] }],
    parties: partijen(gegevens),
    events: [gebeurtenis(handeling)],
    check: { code: kenmerk.controlecode, url: `${adres}/controleer` },
  };
}
