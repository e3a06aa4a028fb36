import { geen, html, type Html } from '../pagina';
import type { Bericht } from './bewaard';

const tijdstip = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' });

const toonTijd = (bericht: Bericht): Html =>
  html`<time datetime="${bericht.ontvangenOp}">${tijdstip.format(new Date(bericht.ontvangenOp))}</time>`;

function regel(bericht: Bericht): Html {
  return html`<tr>
    <td>${toonTijd(bericht)}</td>
    <td>${bericht.aan.join(', ')}</td>
    <td><a href="/bericht/${bericht.id}">${bericht.onderwerp || '(geen onderwerp)'}</a></td>
  </tr>`;
}

/** All mails, newest first. */
export function lijstpagina(berichten: readonly Bericht[]): Html {
  const tabel = html`<table>
      <thead>
        <tr>
          <th scope="col">Ontvangen</th>
          <th scope="col">Aan</th>
          <th scope="col">Onderwerp</th>
        </tr>
      </thead>
      <tbody>
        ${berichten.map(regel)}
      </tbody>
    </table>
    <form method="post" action="/wis">
      <p><button class="knop" type="submit">Alle mails wissen</button></p>
    </form>`;
  return html`<h1>Verzonden mails</h1>
    <p>Deze mails gaan nergens heen. U leest hier wat Taalketen verstuurt. <a href="/">Vernieuwen</a></p>
    ${berichten.length > 0 ? tabel : html`<p>Er zijn nog geen mails.</p>`}`;
}

function metLinks(tekst: string): Html[] {
  return tekst
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((deel, plaats) => (plaats % 2 === 1 ? html`<a href="${deel}">${deel}</a>` : html`${deel}`));
}

const bijlage = ({ naam, type, tekst }: NonNullable<Bericht['bijlagen']>[number]): Html =>
  html`<h2>Bijlage ${naam} (${type})</h2>
    <pre>${tekst}</pre>`;

/** One mail: who, what, its text, and its HTML in a frame that can run nothing. */
export function berichtpagina(bericht: Bericht): Html {
  const opgemaakt = html`<h2>Opgemaakt</h2>
    <iframe title="Opgemaakte mail" src="/bericht/${bericht.id}/html" sandbox="allow-top-navigation-by-user-activation"></iframe>`;
  return html`<p><a href="/">Alle mails</a></p>
    <h1>${bericht.onderwerp || '(geen onderwerp)'}</h1>
    <dl>
      <dt>Van</dt>
      <dd>${bericht.van}</dd>
      <dt>Aan</dt>
      <dd>${bericht.aan.join(', ')}</dd>
      <dt>Ontvangen</dt>
      <dd>${toonTijd(bericht)}</dd>
    </dl>
    <h2>Tekst</h2>
    <pre>${metLinks(bericht.tekst)}</pre>
    ${bericht.html ? opgemaakt : geen} ${(bericht.bijlagen ?? []).map(bijlage)}`;
}
