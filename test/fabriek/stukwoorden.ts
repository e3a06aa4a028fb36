import type { Blok, Stuk } from '~/platform/pdf/stuk';

function woorden(blok: Blok): (string | undefined)[] {
  switch (blok.soort) {
    case 'melding':
      return [blok.tekst];
    case 'alineas':
      return [blok.kop, ...blok.alineas];
    case 'verwijzing':
      return [blok.tekst, blok.adres.replace('https://', '')];
    case 'punten':
      return [blok.kop, ...blok.punten.flatMap(({ kop, uitleg }) => [kop, uitleg])];
    case 'keuzes':
      return [blok.kop, ...blok.keuzes.flatMap(({ tekst, nederlands }) => [tekst, nederlands]), blok.gekozen];
    case 'invulregels':
      return [blok.kop, ...blok.regels, ...(blok.nederlands ?? [])];
    case 'feiten':
      return [blok.kop, ...blok.feiten.flatMap(({ label, waarde, nederlands }) => [label, waarde, nederlands?.label, nederlands?.waarde])];
    case 'qr':
      return [blok.tekst];
  }
}

/** Every sentence of a document. */
export function woordenVan(stuk: Stuk): string[] {
  return [stuk.titel, stuk.voet, ...stuk.blokken.flatMap(woorden)].filter((zin) => zin !== undefined && zin !== '') as string[];
}
