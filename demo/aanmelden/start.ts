import type { IncomingMessage, ServerResponse } from 'node:http';
import { html, toonPagina } from '../pagina';
import { personas as demoPersonas, type Persona } from '../personas';
import { luister, type Standin } from '../stand-in';
import { Storingen, wacht } from '../storing';
import { toonStijl } from '../stijl';
import { leesFormulier } from '../verzoek';
import { EEN_FACTOR, maakAanbieder, TWEEDE_FACTOR } from './aanbieder';
import { kiespagina } from './kiespagina';

/** `adres` is where the app is served; its `/aanmelden/terug` and `/` are the only ways back. */
export type AanmeldenOpties = { poort: number; adres: string; client: { id: string; geheim: string }; personas?: readonly Persona[] };

/** Starts the stand-in OpenID provider. POST /storing orders a fault: `fout` (500), `traag` or `verbreek`. */
export async function startAanmelden({ poort, adres, client, personas = demoPersonas }: AanmeldenOpties): Promise<Standin> {
  const storingen = new Storingen(['fout', 'traag', 'verbreek']);
  const formulierNaar = new URL(adres).origin;

  return luister(poort, (uitgever) => {
    const aanbieder = maakAanbieder({ uitgever, adres, client, personas, toonFout: (ctx) => void toonOnmogelijk(ctx.res) });
    const provider = aanbieder.callback();

    async function rondAf(req: IncomingMessage, res: ServerResponse): Promise<void> {
      const { params } = await aanbieder.interactionDetails(req, res);
      const keuze = await leesFormulier(req);
      const persona = personas.find((een) => een.sub === keuze.get('sub'));
      if (!persona) {
        return aanbieder.interactionFinished(req, res, { error: 'access_denied', error_description: 'Niemand gekozen.' });
      }
      const gevraagd = typeof params.acr_values === 'string' ? params.acr_values.split(' ') : [];
      const acr = gevraagd.includes(TWEEDE_FACTOR) && persona.tweedeFactor ? TWEEDE_FACTOR : EEN_FACTOR;
      return aanbieder.interactionFinished(req, res, { login: { accountId: persona.sub, acr } }, { mergeWithLastSubmission: false });
    }

    async function beantwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
      const pad = new URL(req.url ?? '/', uitgever).pathname;
      if (await storingen.beantwoord(req, res, pad)) return;
      const storing = storingen.neem(pad);
      if (storing?.soort === 'verbreek') return void req.socket.destroy();
      if (storing?.soort === 'fout') return void res.writeHead(500).end();
      if (storing?.soort === 'traag') await wacht(storing.ms);

      if (pad === '/stijl.css') return toonStijl(res);
      if (pad === '/') return toonPagina(res, { titel: 'Demo: aanmelden', inhoud: welkom(adres) });
      if (!pad.startsWith('/kies/')) return void provider(req, res);
      if (req.method === 'POST') return rondAf(req, res);
      const { uid } = await aanbieder.interactionDetails(req, res);
      return toonPagina(res, { titel: 'Aanmelden: wie bent u?', inhoud: kiespagina(uid, personas), formulierNaar });
    }

    const toonOnmogelijk = (res: ServerResponse) =>
      toonPagina(res, { titel: 'Aanmelden lukt niet', inhoud: onmogelijk(adres), status: 400 });

    return (req, res) => void beantwoord(req, res).catch(() => (res.headersSent ? res.end() : toonOnmogelijk(res)));
  });
}

const welkom = (adres: string) =>
  html`<h1>Hier meldt u zich aan</h1>
    <p>Begin in <a href="${adres}/">Taalketen</a> en kies daar Aanmelden.</p>`;

const onmogelijk = (adres: string) =>
  html`<h1>Aanmelden lukt niet</h1>
    <p>Deze aanmelding is verlopen of niet goed begonnen. Ga terug naar <a href="${adres}/">Taalketen</a> en probeer het opnieuw.</p>`;
