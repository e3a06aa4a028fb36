/** What may be kept as sound, and how such a file is called. */
export const geluidstypen = { 'audio/mpeg': 'mp3', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg', 'audio/wav': 'wav' } as const;
export type Geluidstype = keyof typeof geluidstypen;

/** For the `accept` of a file field; phones call what they record by other names as well. */
export const GELUID_ACCEPT = [...Object.keys(geluidstypen), 'audio/x-m4a', ...Object.values(geluidstypen).map((naam) => `.${naam}`)].join(
  ',',
);

/** Sound whose content was looked at: safe to keep and to play. */
export type GekeurdGeluid = { type: Geluidstype; inhoud: Uint8Array<ArrayBuffer> };
