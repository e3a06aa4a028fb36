/** The three leerroutes of the Wi2021. */
export const leerroutes = ['b1', 'onderwijs', 'z'] as const;
export type Leerroute = (typeof leerroutes)[number];

/** The levels a plan van aanpak under the Wi2013 aims at. */
export const niveaus = ['A2', 'B1', 'B2'] as const;
export type Niveau = (typeof niveaus)[number];
