const meesteVelden = 1_000;
const hoogsteIndex = 200;
const veldnaam = /^[\w-]{1,100}(\.[\w-]{1,100}|\[\d{0,3}\]){0,6}$/;
const verboden = /(^|\.)(__proto__|constructor|prototype)(\.|\[|$)/;

/** Whether field names stay within bounds: `rij[999999999]` would otherwise be built as an array of that length. */
export function isVeiligFormulier(gegevens: FormData): boolean {
  const namen = [...gegevens.keys()];
  return namen.length <= meesteVelden && namen.every(isVeiligeNaam);
}

function isVeiligeNaam(naam: string): boolean {
  const indexen = [...naam.matchAll(/\[(\d+)\]/g)].map(([, cijfers]) => Number(cijfers));
  return veldnaam.test(naam) && !verboden.test(naam) && indexen.every((index) => index <= hoogsteIndex);
}
