import type { Kvkprofiel, Vestiging } from './kvk';
import type { Basisprofiel, Vestigingen } from './kvk.schema';

/** The place at the end of an address as the register writes it in one line: after the postcode. Null for an address abroad, or without one. */
export function plaatsVan(volledigAdres: string): string | null {
  return /\d{4} ?[A-Z]{2} +(?<plaats>[^\d]{1,100})$/.exec(volledigAdres.trim())?.groups?.['plaats']?.trim() ?? null;
}

function naarVestiging(van: NonNullable<Vestigingen['vestigingen']>[number]): Vestiging {
  const { vestigingsnummer: nummer, eersteHandelsnaam: naam, indHoofdvestiging: isHoofd, indAdresAfgeschermd, volledigAdres } = van;
  return { nummer, naam, isHoofd, plaats: indAdresAfgeschermd || !volledigAdres ? null : plaatsVan(volledigAdres) };
}

/**
 * The two answers of the register as the scan keeps them. Left out on purpose: every address but its place, who owns it, how many work there, and the number
 * of a legal person (RSIN), which of a sole trader can be a citizen's number.
 */
export function naarProfiel(basis: Basisprofiel, { vestigingen }: Vestigingen): Kvkprofiel {
  const { kvkNummer, naam, materieleRegistratie: materieel, _embedded: delen } = basis;
  const bezoek = delen?.hoofdvestiging?.adressen?.find(({ type }) => type === 'bezoekadres');
  return {
    kvkNummer,
    naam,
    statutaireNaam: basis.statutaireNaam ?? null,
    rechtsvorm: delen?.eigenaar?.rechtsvorm ?? delen?.eigenaar?.uitgebreideRechtsvorm ?? null,
    plaats: bezoek && !bezoek.indAfgeschermd ? (bezoek.plaats ?? null) : null,
    ingeschrevenOp: basis.formeleRegistratiedatum ?? null,
    begonnenOp: materieel?.datumAanvang ?? null,
    geeindigdOp: materieel?.datumEinde ?? null,
    handelsnamen: [...new Set((basis.handelsnamen ?? []).map((een) => een.naam))],
    sbi: (basis.sbiActiviteiten ?? []).map((een) => ({
      code: een.sbiCode,
      omschrijving: een.sbiOmschrijving,
      isHoofd: een.indHoofdactiviteit,
    })),
    vestigingen: (vestigingen ?? []).map(naarVestiging),
  };
}
