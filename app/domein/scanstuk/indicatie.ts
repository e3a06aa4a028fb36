/** What the Inspectie SZW may say. C 15.3 names the last three; below them there is none, or one that is not strong. */
export const indicatieuitkomsten = ['geen', 'minder_dan_sterk', 'sterk', 'zeer_sterk', 'buitengewoon_sterk'] as const;
export type Indicatieuitkomst = (typeof indicatieuitkomsten)[number];

/** Whether the gemeente may exclude a school for it, or not admit it (C 15.3). */
export const isSterkeIndicatie = (uitkomst: Indicatieuitkomst): boolean => uitkomst !== 'geen' && uitkomst !== 'minder_dan_sterk';
