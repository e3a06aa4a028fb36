import type { IncomingMessage, ServerResponse } from 'node:http';
import { html, toonPagina, type Html } from '../pagina';
import { luister, type Standin } from '../stand-in';
import { Storingen } from '../storing';
import { toonStijl } from '../stijl';
import { isVanVreemdePagina, leesJson, toonJson } from '../verzoek';
import { antwoord, fout, kvkStoringen } from './antwoord';
import { inschrijvingen } from './demonummers';
import { basisprofiel, inschrijvingSchema, vestigingenlijst, type Inschrijving } from './inschrijving';

export type KvkOpties = { poort: number; sleutel: string };

/**
 * Starts the stand-in Handelsregister (docs/kvk.md). A fault is ordered with POST /storing `{ soort, pad, aantal, ms }`; PUT and DELETE
 * /inschrijvingen/{kvkNummer} change what it knows.
 */
export async function startKvk({ poort, sleutel }: KvkOpties): Promise<Standin> {
  const register = new Map(inschrijvingen().map((een) => [een.kvkNummer, een]));
  const storingen = new Storingen(kvkStoringen);

  async function wijzig(req: IncomingMessage, res: ServerResponse, kvkNummer: string): Promise<void> {
    if (req.method === 'DELETE') return toonJson(res, { verwijderd: register.delete(kvkNummer) });
    const inschrijving = inschrijvingSchema.parse({ ...((await leesJson(req)) as object), kvkNummer });
    register.set(kvkNummer, inschrijving);
    toonJson(res, inschrijving);
  }

  async function geef(req: IncomingMessage, res: ServerResponse, [kvkNummer = '', deel]: string[], pad: string): Promise<void> {
    const storing = storingen.neem(pad);
    if (req.headers['apikey'] !== sleutel) return toonJson(res, fout('IPD0000', 'De sleutel is niet geldig.'), 401);
    if (!/^\d{8}$/.test(kvkNummer)) return toonJson(res, fout('IPD0004', 'Dit is geen KVK-nummer.'), 400);
    const inschrijving = register.get(kvkNummer);
    if (!inschrijving) return antwoord(res, fout('IPD0005', `Bij KVK-nummer ${kvkNummer} is niets te leveren.`), 404, storing);
    if (deel !== undefined && deel !== 'vestigingen') return toonJson(res, fout('IPD0001', 'Dit product bestaat niet.'), 404);
    return antwoord(res, deel === undefined ? basisprofiel(inschrijving) : vestigingenlijst(inschrijving), 200, storing);
  }

  return luister(poort, (basis) => {
    async function beantwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
      const { pathname } = new URL(req.url ?? '/', basis);
      if (req.method !== 'GET' && isVanVreemdePagina(req, basis)) return toonJson(res, { code: 'verboden' }, 403);
      if (await storingen.beantwoord(req, res, pathname)) return;
      if (pathname === '/stijl.css') return toonStijl(res);
      const [, soort, tweede = '', ...rest] = pathname.split('/');
      if (soort === 'v1' && tweede === 'basisprofielen') return geef(req, res, rest, pathname);
      if (soort === 'inschrijvingen' && req.method !== 'GET') return wijzig(req, res, tweede);
      toonPagina(res, { titel: 'Handelsregister (demo)', inhoud: lijst([...register.values()]), status: pathname === '/' ? 200 : 404 });
    }
    return (req, res) => void beantwoord(req, res).catch(() => (res.headersSent ? res.end() : toonJson(res, { code: 'onjuist' }, 400)));
  });
}

const lijst = (alle: readonly Inschrijving[]): Html =>
  html`<h1>Handelsregister (demo)</h1>
    <p>Wat Taalketen bij een KvK-nummer te horen krijgt.</p>
    <table>
      <thead>
        <tr>
          <th scope="col">KvK-nummer</th>
          <th scope="col">Naam</th>
          <th scope="col">Rechtsvorm</th>
          <th scope="col">Vestigingen</th>
        </tr>
      </thead>
      <tbody>
        ${alle.map(
          ({ kvkNummer, naam, rechtsvorm, vestigingen, geeindigd }) =>
            html`<tr>
              <td>${kvkNummer}</td>
              <td>${naam}</td>
              <td>${rechtsvorm}${geeindigd === undefined ? '' : ' (uitgeschreven)'}</td>
              <td>${vestigingen.map((een) => een.plaats).join(', ')}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
