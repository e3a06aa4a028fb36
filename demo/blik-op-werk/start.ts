import type { IncomingMessage, ServerResponse } from 'node:http';
import { Temporal } from 'temporal-polyfill';
import { html, toonPagina } from '../pagina';
import { aanmelders, scholen } from '../scholen';
import { luister, type Standin } from '../stand-in';
import { Storingen, type Storing } from '../storing';
import { toonStijl } from '../stijl';
import { isVanVreemdePagina, leesFormulier, leesJson, stuurDoor, toonJson } from '../verzoek';
import { antwoord, registerStoringen, type RegisterStoring } from './antwoord';
import { instellingenVan, Register, registerKeurmerkSchema, type Instelling } from './register';
import { registerpagina, wijzigpagina } from './registerpagina';

/** `bestand` is a JSON file that keeps changes over a restart; `instellingen` replaces the demo's ten schools. */
export type BlikOpWerkOpties = { poort: number; instellingen?: readonly Instelling[]; bestand?: string };

const PER_PAGINA = 50;

/**
 * Starts the stand-in register (docs/koppelvlakken/blik-op-werk-register.md). A fault is ordered on any address with `?storing=`, or
 * with POST /storing `{ soort, pad, aantal, ms }`.
 */
export async function startBlikOpWerk({ poort, instellingen, bestand }: BlikOpWerkOpties): Promise<Standin> {
  const register = new Register(
    instellingen ?? instellingenVan([...scholen, ...aanmelders], Temporal.Now.plainDateISO('Europe/Amsterdam')),
    bestand,
  );
  const storingen = new Storingen(registerStoringen);

  function lijst(pagina: number): object {
    const alle = register.lijst();
    return {
      pagina,
      paginas: Math.ceil(alle.length / PER_PAGINA),
      totaal: alle.length,
      peilmoment: nu(),
      instellingen: alle.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA),
    };
  }

  async function beantwoordApi(req: IncomingMessage, res: ServerResponse, bowNummer: string | undefined, url: URL, storing: Gestoord) {
    if (bowNummer === undefined) {
      const pagina = Number(url.searchParams.get('pagina') ?? 1);
      if (!Number.isInteger(pagina) || pagina < 1) return toonJson(res, { code: 'onjuiste_pagina' }, 400);
      return antwoord(res, lijst(pagina), 200, storing);
    }
    if (req.method === 'PUT') return toonJson(res, register.leg({ ...((await leesJson(req)) as object), bowNummer }));
    if (req.method === 'DELETE') return toonJson(res, { verwijderd: register.verwijder(bowNummer) });
    const instelling = register.vind(bowNummer);
    return instelling
      ? antwoord(res, { ...instelling, peilmoment: nu() }, 200, storing)
      : antwoord(res, { code: 'niet_gevonden', bowNummer, peilmoment: nu() }, 404, storing);
  }

  async function wijzig(req: IncomingMessage, res: ServerResponse, instelling: Instelling): Promise<void> {
    const titel = `Wijzig ${instelling.naam}`;
    if (req.method !== 'POST') return toonPagina(res, { titel, inhoud: wijzigpagina(instelling) });
    const keurmerk = registerKeurmerkSchema.safeParse(Object.fromEntries(await leesFormulier(req)));
    if (!keurmerk.success) {
      return toonPagina(res, { titel, inhoud: wijzigpagina(instelling, 'Vul een status en een geldige datum in.'), status: 400 });
    }
    register.leg({ ...instelling, keurmerk: keurmerk.data });
    stuurDoor(res, '/');
  }

  return luister(poort, (basis) => {
    async function beantwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
      const url = new URL(req.url ?? '/', basis);
      if (req.method !== 'GET' && isVanVreemdePagina(req, basis)) return toonJson(res, { code: 'verboden' }, 403);
      if (await storingen.beantwoord(req, res, url.pathname)) return;
      if (url.pathname === '/stijl.css') return toonStijl(res);
      if (url.pathname === '/')
        return toonPagina(res, { titel: 'Register van Blik op Werk (demo)', inhoud: registerpagina(register.lijst()) });

      const [, soort, nummer, ...rest] = url.pathname.split('/');
      const bowNummer = nummer === undefined ? undefined : decodeURIComponent(nummer);
      const instelling = bowNummer === undefined ? undefined : register.vind(bowNummer);
      if (soort === 'wijzig' && instelling) return wijzig(req, res, instelling);
      if (soort !== 'instellingen' || rest.length > 0)
        return toonPagina(res, { titel: 'Niet gevonden', inhoud: nietGevonden, status: 404 });

      const perAdres = url.searchParams.has('storing') ? storingUitAdres(url.searchParams) : undefined;
      return beantwoordApi(req, res, bowNummer, url, perAdres ?? storingen.neem(url.pathname));
    }
    return (req, res) => void beantwoord(req, res).catch(() => (res.headersSent ? res.end() : toonJson(res, { code: 'onjuist' }, 400)));
  });
}

type Gestoord = Storing<RegisterStoring> | undefined;

const nietGevonden = html`<h1>Deze pagina is er niet</h1>
  <p><a href="/">Alle scholen</a></p>`;

const nu = () => new Date().toISOString();

/** The fault that the address itself asks for. */
function storingUitAdres(zoek: URLSearchParams): Gestoord {
  return new Storingen(registerStoringen).bestel({ soort: zoek.get('storing'), ms: zoek.get('ms') ?? undefined });
}
