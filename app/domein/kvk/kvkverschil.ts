import { Temporal } from 'temporal-polyfill';
import type { Kvkprofiel } from './kvk';
import { isZelfdeNaam, plaatssleutel, rechtsvormIn } from './vergelijk';

/** What the school says of itself; `locaties` null where it was not asked, as with a scan that is repeated. */
export type Opgave = { naam: string; plaats: string; locaties: readonly { plaats: string }[] | null };

export const verschilsoorten = [
  'uitgeschreven',
  'wordt_uitgeschreven',
  'naam',
  'rechtsvorm',
  'eenmanszaak',
  'plaats',
  'plaats_onbekend',
  'locatie',
  'vestiging',
  'geen_onderwijs',
  'onderwijs_erbij',
] as const;
export type Verschilsoort = (typeof verschilsoorten)[number];

/** Something to look at, with both words; the relatiebeheerder judges (C 4.2). `dag` goes with the end of a registration. */
export type Kvkverschil = { soort: Verschilsoort; opgegeven: string | null; gevonden: string | null; dag: string | null };

type Gevonden = Pick<Kvkverschil, 'soort'> & Partial<Kvkverschil>;

const ONDERWIJS = /^85/;

function einde({ geeindigdOp }: Kvkprofiel, vandaag: Temporal.PlainDate): Gevonden[] {
  if (geeindigdOp === null) return [];
  const isVoorbij = Temporal.PlainDate.compare(geeindigdOp, vandaag) <= 0;
  return [{ soort: isVoorbij ? 'uitgeschreven' : 'wordt_uitgeschreven', dag: geeindigdOp.toString() }];
}

function naam({ naam: opgegeven }: Opgave, profiel: Kvkprofiel): Gevonden[] {
  const namen = [profiel.naam, profiel.statutaireNaam, ...profiel.handelsnamen, ...profiel.vestigingen.map((een) => een.naam)];
  const isBekend = namen.some((een) => een !== null && isZelfdeNaam(een, opgegeven));
  return isBekend ? [] : [{ soort: 'naam', opgegeven, gevonden: profiel.naam }];
}

function rechtsvorm({ naam: opgegeven }: Opgave, { rechtsvorm: gevonden }: Kvkprofiel): Gevonden[] {
  const [inNaam, inRegister] = [rechtsvormIn(opgegeven), rechtsvormIn(gevonden ?? '')];
  const isAnders = inNaam !== null && inNaam !== inRegister;
  return [
    ...(isAnders ? [{ soort: 'rechtsvorm' as const, opgegeven, gevonden }] : []),
    ...(inRegister === 'eenmanszaak' ? [{ soort: 'eenmanszaak' as const, gevonden }] : []),
  ];
}

function plaats({ plaats: opgegeven }: Opgave, { plaats: gevonden }: Kvkprofiel): Gevonden[] {
  if (gevonden === null) return [{ soort: 'plaats_onbekend', opgegeven }];
  return plaatssleutel(gevonden) === plaatssleutel(opgegeven) ? [] : [{ soort: 'plaats', opgegeven, gevonden }];
}

/** Each place once, in its first spelling. */
function plaatsen(alle: readonly (string | null)[]): Map<string, string> {
  const uniek = new Map<string, string>();
  for (const een of alle) if (een !== null && !uniek.has(plaatssleutel(een))) uniek.set(plaatssleutel(een), een);
  return uniek;
}

/** A branch whose address is shielded could stand anywhere: as long as there is one, no location lacks its branch for certain. */
function locaties({ locaties: opgegeven }: Opgave, { vestigingen }: Kvkprofiel): Gevonden[] {
  if (opgegeven === null) return [];
  const [vanSchool, inRegister] = [plaatsen(opgegeven.map((een) => een.plaats)), plaatsen(vestigingen.map((een) => een.plaats))];
  const isIetsAfgeschermd = vestigingen.some((een) => een.plaats === null);
  const zonderVestiging = isIetsAfgeschermd ? [] : [...vanSchool].filter(([sleutel]) => !inRegister.has(sleutel));
  const nietOpgegeven = [...inRegister].filter(([sleutel]) => !vanSchool.has(sleutel));
  return [
    ...zonderVestiging.map(([, woord]) => ({ soort: 'locatie' as const, opgegeven: woord })),
    ...nietOpgegeven.map(([, woord]) => ({ soort: 'vestiging' as const, gevonden: woord })),
  ];
}

function activiteit({ sbi }: Kvkprofiel): Gevonden[] {
  const hoofd = sbi.find((een) => een.isHoofd);
  const gevonden = hoofd ? `${hoofd.code} ${hoofd.omschrijving}` : null;
  if (!sbi.some(({ code }) => ONDERWIJS.test(code))) return [{ soort: 'geen_onderwijs', gevonden }];
  return hoofd && !ONDERWIJS.test(hoofd.code) ? [{ soort: 'onderwijs_erbij', gevonden }] : [];
}

/** Where the Handelsregister and what the school says differ, or something in the register asks attention, on a day; the gravest first. */
export function kvkverschillen(opgave: Opgave, profiel: Kvkprofiel, vandaag: Temporal.PlainDate): Kvkverschil[] {
  const gevonden = [
    ...einde(profiel, vandaag),
    ...naam(opgave, profiel),
    ...rechtsvorm(opgave, profiel),
    ...plaats(opgave, profiel),
    ...locaties(opgave, profiel),
    ...activiteit(profiel),
  ];
  return gevonden.map((een) => ({ opgegeven: null, gevonden: null, dag: null, ...een }));
}
