import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A received mail. `aan` comes from the envelope, the rest from the message itself; `ontvangenOp` is an ISO moment. */
export type Bericht = {
  id: string;
  ontvangenOp: string;
  van: string;
  aan: string[];
  onderwerp: string;
  tekst: string;
  html: string;
  berichtId: string;
  koppen: Record<string, string>;
  /** What came with it, as text; missing from mails that were kept before. */
  bijlagen?: { naam: string; type: string; tekst: string }[];
};

const GRENS = 500;

async function ontleed(id: string, ruw: Buffer, aan: string[], ontvangenOp: string): Promise<Bericht> {
  const mail = await PostalMime.parse(ruw);
  return {
    id,
    ontvangenOp,
    van: mail.from?.address ?? '',
    aan: aan.length > 0 ? aan : (mail.to ?? []).map((een) => een.address ?? ''),
    onderwerp: mail.subject ?? '',
    tekst: mail.text ?? '',
    html: mail.html ?? '',
    berichtId: mail.messageId ?? '',
    koppen: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    bijlagen: mail.attachments.map(({ filename, mimeType, method, content }) => ({
      naam: filename ?? '',
      type: method ? `${mimeType}; method=${method}` : mimeType,
      tekst: typeof content === 'string' ? content : new TextDecoder().decode(content),
    })),
  };
}

/** The last 500 mails, newest first; with a `map` (folder) they are files as well and survive a restart. */
export class Bewaard {
  #berichten: Bericht[] = [];
  readonly #map: string | undefined;

  private constructor(map: string | undefined) {
    this.#map = map;
  }

  static async open(map?: string): Promise<Bewaard> {
    const bewaard = new Bewaard(map);
    if (!map) return bewaard;
    mkdirSync(map, { recursive: true });
    for (const naam of readdirSync(map).filter((een) => een.endsWith('.json'))) {
      bewaard.#berichten.push(JSON.parse(readFileSync(join(map, naam), 'utf8')) as Bericht);
    }
    bewaard.#berichten.sort((een, ander) => ander.ontvangenOp.localeCompare(een.ontvangenOp));
    return bewaard;
  }

  async ontvang(ruw: Buffer, aan: string[]): Promise<void> {
    const bericht = await ontleed(randomUUID(), ruw, aan, new Date().toISOString());
    this.#berichten.unshift(bericht);
    if (this.#map) writeFileSync(this.#bestand(bericht.id), JSON.stringify(bericht));
    for (const oud of this.#berichten.splice(GRENS)) this.#gooiWeg(oud.id);
  }

  lijst(): readonly Bericht[] {
    return this.#berichten;
  }

  vind(id: string): Bericht | undefined {
    return this.#berichten.find((bericht) => bericht.id === id);
  }

  wis(): void {
    for (const { id } of this.#berichten) this.#gooiWeg(id);
    this.#berichten = [];
  }

  #gooiWeg(id: string): void {
    if (this.#map && existsSync(this.#bestand(id))) rmSync(this.#bestand(id));
  }

  #bestand(id: string): string {
    return join(this.#map ?? '', `${id}.json`);
  }
}
