/** What became of the last try to keep what was typed; `versie` is that of the draft now. */
export type Bewaarstand =
  | { soort: 'bezig' }
  | { soort: 'bewaard'; op: string; versie: number }
  | { soort: 'geen_verbinding' | 'afgemeld' | 'botsing' | 'niet_gelukt' };

const RUST_MS = 1200;
const OPNIEUW_MS = 5000;

type Antwoord = { versie: number; bewaardOp: string };
const isAntwoord = (data: unknown): data is Antwoord =>
  typeof data === 'object' && data !== null && 'versie' in data && 'bewaardOp' in data;

async function stuur(pad: string, gegevens: FormData): Promise<Bewaarstand> {
  const antwoord = await fetch(pad, { method: 'POST', body: gegevens, redirect: 'manual', keepalive: true }).catch(() => null);
  if (antwoord === null) return { soort: 'geen_verbinding' };
  if (antwoord.type === 'opaqueredirect' || antwoord.status === 403) return { soort: 'afgemeld' };
  if (antwoord.status === 409) return { soort: 'botsing' };
  const data: unknown = antwoord.ok ? await antwoord.json().catch(() => null) : null;
  return isAntwoord(data) ? { soort: 'bewaard', op: data.bewaardOp, versie: data.versie } : { soort: 'niet_gelukt' };
}

/** Whether a field says something else than the page gave it: who types before the script runs loses nothing. */
function isGetypt(veld: Element): boolean {
  if (veld instanceof HTMLSelectElement) {
    const gegeven = [...veld.options].findIndex(({ defaultSelected }) => defaultSelected);
    return veld.selectedIndex !== Math.max(0, gegeven);
  }
  if (veld instanceof HTMLTextAreaElement) return veld.value !== veld.defaultValue;
  if (!(veld instanceof HTMLInputElement) || veld.type === 'hidden') return false;
  return veld.type === 'checkbox' || veld.type === 'radio' ? veld.checked !== veld.defaultChecked : veld.value !== veld.defaultValue;
}

/**
 * Keeps what is typed in a form: once the typing rests, and when the page goes out of sight. One try at a time, again after a lost connection;
 * a submit waits for the try under way, so that the two are never taken for two people. `meld` puts the new version in the form before it
 * returns. Returns how to stop.
 */
export function bewaakConcept(form: HTMLFormElement, { pad, meld }: { pad: string; meld: (stand: Bewaarstand) => void }): () => void {
  let klok: ReturnType<typeof setTimeout> | undefined;
  let onderweg: Promise<void> | null = null;
  let gewijzigd = false;

  const bewaar = () => {
    if (onderweg || !gewijzigd) return;
    gewijzigd = false;
    meld({ soort: 'bezig' });
    onderweg = stuur(pad, new FormData(form)).then((stand) => {
      onderweg = null;
      if (stand.soort === 'geen_verbinding') gewijzigd = true;
      meld(stand);
      if (gewijzigd) straks(stand.soort === 'geen_verbinding' ? OPNIEUW_MS : RUST_MS);
    });
  };
  const straks = (ms: number) => {
    clearTimeout(klok);
    klok = setTimeout(bewaar, ms);
  };
  const bijTypen = () => {
    gewijzigd = true;
    straks(RUST_MS);
  };
  const bijVerdwijnen = () => {
    if (document.visibilityState === 'hidden') bewaar();
  };
  const bijVersturen = (gebeurtenis: SubmitEvent) => {
    clearTimeout(klok);
    gewijzigd = false;
    if (!onderweg) return;
    gebeurtenis.preventDefault();
    gebeurtenis.stopImmediatePropagation();
    const knop = gebeurtenis.submitter;
    void onderweg.then(() => setTimeout(() => form.requestSubmit(knop)));
  };
  form.addEventListener('input', bijTypen);
  form.addEventListener('submit', bijVersturen, { capture: true });
  document.addEventListener('visibilitychange', bijVerdwijnen);
  if ([...form.elements].some(isGetypt)) bijTypen();
  return () => {
    clearTimeout(klok);
    form.removeEventListener('input', bijTypen);
    form.removeEventListener('submit', bijVersturen, { capture: true });
    document.removeEventListener('visibilitychange', bijVerdwijnen);
  };
}
