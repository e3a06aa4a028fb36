/** The eight roles; someone with two of them works in one at a time. */
export const rollen = [
  'casemanager',
  'relatiebeheerder',
  'taalaanbieder',
  'inburgeraar',
  'tekenbevoegde',
  'beheerder',
  'avg_afhandelaar',
  'fg',
] as const;
export type Rol = (typeof rollen)[number];

export function isRol(waarde: unknown): waarde is Rol {
  return rollen.some((rol) => rol === waarde);
}
