import type { Blok } from '~/platform/pdf/stuk';
import { dagopmaak } from '~/domein/verklaring/dagopmaak';
import type { Stukwoorden, Stukwoordenboek } from '~/domein/verklaring/stukwoorden';
import { isVertaling, taalkenmerken, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { schriftVan } from '~/domein/verklaring/formulier';
import type { Vastgelegd } from './bewijs';

type Rij = [label: string, waarde: string | null];

/** Puts a name in a sentence. */
export const vul = (zin: string, naam: string) => zin.replace(/\{\{\w+\}\}/, () => naam);

function handtekening({ soort, kanaal, naam, bestandId }: Vastgelegd, woorden: Stukwoorden): string | null {
  if (bestandId !== null) return woorden.op_papier;
  return (kanaal === 'scherm' || kanaal === 'link') && soort !== 'ingetrokken' ? vul(woorden.zelf_getypt, naam) : null;
}

function rijen(handeling: Vastgelegd, { woorden, taal }: { woorden: Stukwoorden; taal: Verklaringstaal }, gelezen: string | null): Rij[] {
  const { datum, moment } = dagopmaak(taal);
  const { soort, naam, geboortedatum, plaats, tijdstip, kanaal, tolkNaam, tolkNummer, partnerGetekend } = handeling;
  const tolk = [tolkNaam, tolkNummer && `(${tolkNummer})`].filter(Boolean).join(' ');
  return [
    [woorden.naam, naam],
    [woorden.geboortedatum, datum(geboortedatum.toString())],
    [woorden.plaats, plaats || null],
    [woorden.datum, tijdstip ? moment(tijdstip.toString()) : datum(handeling.datum.toString())],
    [woorden.hoe, woorden.kanaal[kanaal]],
    [woorden.taal, gelezen],
    [woorden.handtekening, handtekening(handeling, woorden)],
    [woorden.tolk, tolk || null],
    [woorden.partner, soort === 'ingetrokken' ? null : partnerGetekend ? woorden.partner_ja : woorden.partner_nee],
    [woorden.vastgelegd_op, moment(handeling.vastgelegdOp)],
  ];
}

/** What was recorded of an act, in the language of its document with the Dutch beside it. `gelezen`: in which language its text was read; null without one. */
export function feitenblok(handeling: Vastgelegd, taal: Verklaringstaal, gelezen: Verklaringstaal | null, boek: Stukwoordenboek): Blok {
  const naam = gelezen === null || gelezen === 'nl' ? null : taalkenmerken[gelezen].naam;
  const [eigen, nederlands] = [
    rijen(handeling, { woorden: boek[taal].stuk, taal }, naam),
    rijen(handeling, { woorden: boek.nl.stuk, taal: 'nl' }, naam),
  ];
  const feiten = eigen.flatMap(([label, waarde], nr) => {
    if (waarde === null) return [];
    const [labelNl, waardeNl] = nederlands[nr] ?? [label, waarde];
    const ernaast = isVertaling(taal) ? { nederlands: { label: labelNl, ...(waardeNl === waarde ? {} : { waarde: waardeNl ?? '' }) } } : {};
    return [{ label, waarde, ...ernaast }];
  });
  return { soort: 'feiten', kop: boek[taal].stuk.vastgelegd, feiten, schrift: schriftVan(taal) };
}
