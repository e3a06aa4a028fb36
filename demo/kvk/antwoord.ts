import type { ServerResponse } from 'node:http';
import { wacht, type Storing } from '../storing';
import { toonJson } from '../verzoek';

export const kvkStoringen = [
  'fout',
  'te_druk',
  'sleutel',
  'traag',
  'verbreek',
  'halve_json',
  'html',
  'leeg',
  'verkeerde_types',
  'ander_nummer',
  'tijdelijk',
  'omleiding',
  'groot',
] as const;
export type KvkStoring = (typeof kvkStoringen)[number];

/** The same tree with every text a number and everything else a text. */
function verwissel(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(verwissel);
  if (typeof waarde === 'object' && waarde !== null) {
    return Object.fromEntries(Object.entries(waarde).map(([naam, inhoud]) => [naam, verwissel(inhoud)]));
  }
  return typeof waarde === 'string' ? waarde.length : String(waarde);
}

/** A refusal in the register's own words. */
export const fout = (code: string, omschrijving: string) => ({ fout: [{ code, omschrijving }] });

/** Answers with `waarde` as JSON, or with what the ordered fault makes of it. */
export async function antwoord(res: ServerResponse, waarde: object, status: number, storing?: Storing<KvkStoring>): Promise<void> {
  const json = (tekst: string) => void res.writeHead(status, { 'Content-Type': 'application/json' }).end(tekst);
  switch (storing?.soort) {
    case 'fout':
      return toonJson(res, fout('IPD9999', 'Er is een onbekende fout opgetreden.'), 500);
    case 'te_druk':
      return void res.writeHead(429, { 'Retry-After': '60' }).end();
    case 'sleutel':
      return toonJson(res, fout('IPD0000', 'De sleutel is niet geldig.'), 401);
    case 'traag':
      await wacht(storing.ms);
      return toonJson(res, waarde, status);
    case 'verbreek':
      return void res.socket?.destroy();
    case 'halve_json': {
      const tekst = JSON.stringify(waarde);
      return json(tekst.slice(0, tekst.length / 2));
    }
    case 'html':
      return void res.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Onderhoud</title>');
    case 'leeg':
      return toonJson(res, {}, status);
    case 'verkeerde_types':
      return toonJson(res, verwissel(JSON.parse(JSON.stringify(waarde))), status);
    case 'ander_nummer':
      return toonJson(res, { ...waarde, kvkNummer: '99999999' }, status);
    case 'tijdelijk':
      return toonJson(res, fout('IPD1002', 'De gegevens zijn tijdelijk niet beschikbaar.'), 404);
    case 'omleiding':
      return void res.writeHead(302, { Location: '/' }).end();
    case 'groot':
      return json(JSON.stringify({ ...waarde, vulling: 'x'.repeat(1_000_000) }));
    case undefined:
      return toonJson(res, waarde, status);
  }
}
