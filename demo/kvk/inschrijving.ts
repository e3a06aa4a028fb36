import { z } from 'zod';

const dag = z.string().regex(/^\d{8}$/);

export const inschrijvingSchema = z.object({
  kvkNummer: z.string().regex(/^\d{8}$/),
  naam: z.string().min(1),
  rechtsvorm: z.string().min(1).default('Besloten Vennootschap'),
  begonnen: dag.default('20150302'),
  geeindigd: dag.optional(),
  sbi: z
    .array(z.object({ code: z.string(), omschrijving: z.string() }))
    .default([{ code: '85592', omschrijving: 'Overig onderwijs (taalonderwijs)' }]),
  vestigingen: z
    .array(
      z.object({
        naam: z.string().min(1),
        straat: z.string().min(1),
        postcode: z.string(),
        plaats: z.string().min(1),
        isAfgeschermd: z.boolean().default(false),
      }),
    )
    .min(1),
});

/** One registration; the first branch is the hoofdvestiging, the first activity the main one. */
export type Inschrijving = z.output<typeof inschrijvingSchema>;

const jaNee = (waarde: boolean) => (waarde ? 'Ja' : 'Nee');

function adres({ straat, postcode, plaats, isAfgeschermd }: Inschrijving['vestigingen'][number]) {
  const soort = { type: 'bezoekadres', indAfgeschermd: jaNee(isAfgeschermd) };
  if (isAfgeschermd) return soort;
  return {
    ...soort,
    volledigAdres: `${straat} ${postcode} ${plaats}`,
    straatnaam: straat.replace(/ \d.*$/, ''),
    postcode,
    plaats,
    land: 'Nederland',
  };
}

const nummerVan = (kvkNummer: string, plaats: number) => `0000${kvkNummer.slice(-6)}${String(plaats + 1).padStart(2, '0')}`;

/** The Basisprofiel as the API gives it, with what Taalketen never keeps too. */
export function basisprofiel(van: Inschrijving): object {
  const { kvkNummer, naam, rechtsvorm, begonnen, geeindigd, sbi, vestigingen } = van;
  const [hoofd] = vestigingen;
  const isRechtspersoon = rechtsvorm !== 'Eenmanszaak';
  return {
    kvkNummer,
    indNonMailing: 'Ja',
    naam,
    formeleRegistratiedatum: begonnen,
    materieleRegistratie: { datumAanvang: begonnen, ...(geeindigd === undefined ? {} : { datumEinde: geeindigd }) },
    totaalWerkzamePersonen: 12,
    ...(isRechtspersoon ? { statutaireNaam: naam } : {}),
    handelsnamen: [...new Set(vestigingen.map((een) => een.naam))].map((handelsnaam, plaats) => ({
      naam: handelsnaam,
      volgorde: plaats + 1,
    })),
    sbiActiviteiten: sbi.map(({ code, omschrijving }, plaats) => ({
      sbiCode: code,
      sbiOmschrijving: omschrijving,
      indHoofdactiviteit: jaNee(plaats === 0),
    })),
    links: [{ rel: 'self', href: `/v1/basisprofielen/${kvkNummer}` }],
    _embedded: {
      hoofdvestiging: hoofd && {
        vestigingsnummer: nummerVan(kvkNummer, 0),
        kvkNummer,
        eersteHandelsnaam: hoofd.naam,
        indHoofdvestiging: 'Ja',
        indCommercieleVestiging: 'Ja',
        totaalWerkzamePersonen: 12,
        adressen: [
          adres(hoofd),
          { type: 'correspondentieadres', indAfgeschermd: 'Nee', volledigAdres: 'Postbus 1 1234AB Elders', plaats: 'Elders' },
        ],
      },
      eigenaar: { ...(isRechtspersoon ? { rsin: '001234567' } : {}), rechtsvorm, uitgebreideRechtsvorm: rechtsvorm },
    },
  };
}

/** All branches as the API lists them. */
export function vestigingenlijst({ kvkNummer, vestigingen }: Inschrijving): object {
  return {
    kvkNummer,
    aantalCommercieleVestigingen: vestigingen.length,
    aantalNietCommercieleVestigingen: 0,
    totaalAantalVestigingen: vestigingen.length,
    vestigingen: vestigingen.map((een, plaats) => ({
      vestigingsnummer: nummerVan(kvkNummer, plaats),
      eersteHandelsnaam: een.naam,
      indHoofdvestiging: jaNee(plaats === 0),
      indAdresAfgeschermd: jaNee(een.isAfgeschermd),
      indCommercieleVestiging: 'Ja',
      ...(een.isAfgeschermd ? {} : { volledigAdres: `${een.straat} ${een.postcode} ${een.plaats}` }),
    })),
  };
}
