/** A name in the form of RFC 8187, for a header. */
function gecodeerd(naam: string): string {
  return encodeURIComponent(naam).replace(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A file to save: never shown inside our own pages, under its own name in every script. */
export function download({ naam, type, inhoud }: { naam: string; type: string; inhoud: Uint8Array }): Response {
  const letters = naam
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
    .trim();
  const ascii = letters.startsWith('.') ? `bestand${letters}` : letters;
  return new Response(Buffer.from(inhoud), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(inhoud.length),
      'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${gecodeerd(naam)}`,
    },
  });
}
