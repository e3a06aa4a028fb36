/** Why nothing came of asking an outside party. */
export type OphaalReden = 'onbereikbaar' | 'te_traag' | 'afgebroken' | 'omgeleid' | 'te_groot';

export type Ontvangen = { soort: 'ontvangen'; status: number; ruw: string } | { soort: 'geen_antwoord'; reden: OphaalReden };

type Vraag = { koppen?: Record<string, string>; signal: AbortSignal | undefined; tijdslimietMs: number; grensBytes: number };

/** The body as text; null when it is larger than the limit, whatever its Content-Length says. */
async function leesBegrensd(antwoord: Response, grensBytes: number): Promise<string | null> {
  const lezer = antwoord.body?.getReader();
  const stukken: Uint8Array[] = [];
  let bytes = 0;
  for (let stuk = await lezer?.read(); stuk?.value; stuk = await lezer?.read()) {
    bytes += stuk.value.length;
    if (bytes > grensBytes) {
      await lezer?.cancel();
      return null;
    }
    stukken.push(stuk.value);
  }
  return Buffer.concat(stukken).toString('utf8');
}

/** Asks an outside party for JSON and reads what comes within limits of time and size. Never throws, and follows no redirect: what goes wrong is a reason. */
export async function haalOp(adres: string, { koppen, signal, tijdslimietMs, grensBytes }: Vraag): Promise<Ontvangen> {
  const geenAntwoord = (reden: OphaalReden) => ({ soort: 'geen_antwoord' as const, reden });
  const laat = AbortSignal.timeout(tijdslimietMs);
  try {
    const antwoord = await fetch(adres, {
      headers: { Accept: 'application/json', ...koppen },
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, laat]) : laat,
    });
    if (antwoord.status >= 300 && antwoord.status < 400) return geenAntwoord('omgeleid');
    const ruw = await leesBegrensd(antwoord, grensBytes);
    return ruw === null ? geenAntwoord('te_groot') : { soort: 'ontvangen', status: antwoord.status, ruw };
  } catch {
    if (signal?.aborted) return geenAntwoord('afgebroken');
    return geenAntwoord(laat.aborted ? 'te_traag' : 'onbereikbaar');
  }
}

/** What the text says as JSON; undefined when it is none. */
export function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}
