import type { ServerResponse } from 'node:http';
import { wacht, type Storing } from '../storing';
import { toonJson } from '../verzoek';

export const registerStoringen = [
  'fout',
  'traag',
  'verbreek',
  'halve_json',
  'html',
  'leeg',
  'verkeerde_types',
  'ander_nummer',
  'omleiding',
] as const;
export type RegisterStoring = (typeof registerStoringen)[number];

/** The same tree with every text a number and everything else a text. */
function verwissel(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(verwissel);
  if (typeof waarde === 'object' && waarde !== null) {
    return Object.fromEntries(Object.entries(waarde).map(([naam, inhoud]) => [naam, verwissel(inhoud)]));
  }
  return typeof waarde === 'string' ? waarde.length : String(waarde);
}

function maakLeeg(waarde: object): unknown {
  return 'instellingen' in waarde ? { ...waarde, totaal: 0, paginas: 0, instellingen: [] } : [];
}

/** Answers with `waarde` as JSON, or with what the ordered fault makes of it. */
export async function antwoord(res: ServerResponse, waarde: object, status: number, storing?: Storing<RegisterStoring>): Promise<void> {
  switch (storing?.soort) {
    case 'fout':
      return toonJson(res, { code: 'storing' }, 500);
    case 'traag':
      await wacht(storing.ms);
      return toonJson(res, waarde, status);
    case 'verbreek':
      return void res.socket?.destroy();
    case 'halve_json': {
      const tekst = JSON.stringify(waarde);
      return void res.writeHead(status, { 'Content-Type': 'application/json' }).end(tekst.slice(0, tekst.length / 2));
    }
    case 'html':
      return void res
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Onderhoud</title><p>Wij zijn zo terug.</p>');
    case 'leeg':
      return toonJson(res, maakLeeg(waarde), status);
    case 'verkeerde_types':
      return toonJson(res, verwissel(JSON.parse(JSON.stringify(waarde))), status);
    case 'ander_nummer':
      return toonJson(res, { ...waarde, bowNummer: '999999' }, status);
    case 'omleiding':
      return void res.writeHead(302, { Location: '/' }).end();
    case undefined:
      return toonJson(res, waarde, status);
  }
}
