import type { Blok, Stuk } from '~/platform/pdf/stuk';
import { ingevuldFormulier, schriftVan } from '~/domein/verklaring/formulier';
import type { Stukwoorden, Stukwoordenboek } from '~/domein/verklaring/stukwoorden';
import type { Tekstversie } from '~/domein/verklaring/tekst';
import { isVertaling, type Verklaringstaal } from '~/domein/verklaring/verklaringstaal';
import { antwoordVan, type Vastgelegd } from './bewijs';
import { feitenblok, vul } from './bewijsfeiten';

/** The text that was read with the Dutch of it; a withdrawal has none. `taal`: in which language the words around it are. */
export type Gelezen = { versie: Tekstversie | null; nederlands: Tekstversie | null; taal: Verklaringstaal };

/** In which language a document is: that of the text that was read; for an act without one the language that is asked for, else Dutch. */
export const taalVanStuk = (versie: Tekstversie | null, gevraagd: Verklaringstaal | null): Verklaringstaal =>
  versie?.taal ?? gevraagd ?? 'nl';

function watStopt(woorden: Stukwoorden, school: string | null): string[] {
  return [school === null ? woorden.stopt_alle : vul(woorden.stopt, school), woorden.gevolgen, woorden.weer];
}

/** A withdrawal: what stopped, from which moment, and that nothing else changes by it; the Dutch after it. */
function intrekkingsstuk(handeling: Vastgelegd, taal: Verklaringstaal, boek: Stukwoordenboek): Stuk {
  const { aanbiederNaam } = handeling;
  const schrift = schriftVan(taal);
  const nederlands: Blok[] = isVertaling(taal)
    ? [{ soort: 'alineas', kop: boek.nl.stuk.ingetrokken, alineas: watStopt(boek.nl.stuk, aanbiederNaam) }]
    : [];
  return {
    titel: boek[taal].stuk.ingetrokken,
    schrift,
    voet: 'Intrekking van toestemming',
    blokken: [
      { soort: 'alineas', alineas: watStopt(boek[taal].stuk, aanbiederNaam), schrift },
      feitenblok(handeling, taal, null, boek),
      ...nederlands,
    ],
  };
}

/** The document of an act: the form as it was filled in, or the withdrawal. */
export function stukVan(handeling: Vastgelegd, { versie, nederlands, taal }: Gelezen, boek: Stukwoordenboek): Stuk {
  const antwoord = antwoordVan(handeling);
  if (antwoord === 'ingetrokken' || versie === null) return intrekkingsstuk(handeling, taal, boek);
  return ingevuldFormulier(versie, nederlands ?? versie, {
    gekozen: { antwoord, woord: boek[versie.taal].stuk.gekozen },
    school: handeling.aanbiederNaam,
    feiten: feitenblok(handeling, versie.taal, versie.taal, boek),
  });
}
