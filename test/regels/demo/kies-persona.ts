/** The cookies that a browser would keep for the stand-in provider. */
class Cookies {
  readonly #waarden = new Map<string, string>();

  onthoud(antwoord: Response): void {
    for (const kop of antwoord.headers.getSetCookie()) {
      const [naam = '', waarde = ''] = (kop.split(';')[0] ?? '').split('=');
      this.#waarden.set(naam, waarde);
    }
  }

  get kop(): string {
    return [...this.#waarden].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
  }
}

export type Keuze = { sub: string } | { afbreken: 'ja' };

/** Goes through the stand-in provider as a browser without JavaScript would, and gives the address at which it sends him back. */
export async function kiesPersona(adres: string, keuze: Keuze): Promise<string> {
  const aanbieder = new URL(adres).origin;
  const cookies = new Cookies();
  let volgende = adres;
  let invoer: RequestInit = {};
  for (let stap = 0; stap < 8 && volgende.startsWith(aanbieder); stap += 1) {
    const antwoord = await fetch(volgende, { ...invoer, redirect: 'manual', headers: { Cookie: cookies.kop } });
    cookies.onthoud(antwoord);
    const pagina = await antwoord.text();
    const naar = antwoord.headers.get('Location');
    if (!naar && !volgende.includes('/kies/')) throw new Error(`De aanbieder gaf ${antwoord.status}: ${pagina.slice(0, 300)}`);
    invoer = naar ? {} : { method: 'POST', body: new URLSearchParams(keuze) };
    volgende = new URL(naar ?? volgende, volgende).href;
  }
  return volgende;
}
