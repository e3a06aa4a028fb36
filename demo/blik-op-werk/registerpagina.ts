import type { KeurmerkStatus } from '~/domein/keurmerk/keurmerk';
import { keurmerkStatussen } from '~/domein/keurmerk/keurmerk';
import { geen, html, type Html } from '../pagina';
import type { Instelling } from './register';

const namen: Record<KeurmerkStatus, string> = {
  keurmerk: 'Keurmerk',
  keurmerk_bepaalde_tijd: 'Keurmerk voor bepaalde tijd (aspirant)',
  geschorst: 'Geschorst',
  ingetrokken: 'Ingetrokken',
  niet_toegekend: 'Niet toegekend',
  afgelopen: 'Afgelopen',
};

function regel({ naam, plaats, bowNummer, kvkNummer, keurmerk }: Instelling): Html {
  return html`<tr>
    <td>${naam}<br />${plaats}</td>
    <td>${bowNummer}<br />KvK ${kvkNummer}</td>
    <td>
      ${namen[keurmerk.status]} sinds ${keurmerk.sinds}${keurmerk.totEnMet ? html`, tot en met ${keurmerk.totEnMet}` : geen}
      ${keurmerk.waarschuwing ? html`<br />Met waarschuwing` : geen}
    </td>
    <td><a href="/wijzig/${bowNummer}" aria-label="Wijzig ${naam}">Wijzig</a></td>
  </tr>`;
}

/** Every school with its keurmerk and a way to change it. */
export function registerpagina(instellingen: readonly Instelling[]): Html {
  return html`<h1>Register van Blik op Werk (demo)</h1>
    <p>Wijzig hier een status. Taalketen haalt de status op bij de volgende ronde.</p>
    <table>
      <thead>
        <tr>
          <th scope="col">School</th>
          <th scope="col">Nummers</th>
          <th scope="col">Keurmerk</th>
          <th scope="col">Wijzigen</th>
        </tr>
      </thead>
      <tbody>
        ${instellingen.map(regel)}
      </tbody>
    </table>`;
}

function keuze(status: KeurmerkStatus, gekozen: KeurmerkStatus): Html {
  return status === gekozen
    ? html`<option value="${status}" selected>${namen[status]}</option>`
    : html`<option value="${status}">${namen[status]}</option>`;
}

/** The form to change one school's keurmerk; `fout` says what was wrong with the last try. */
export function wijzigpagina({ naam, bowNummer, keurmerk }: Instelling, fout?: string): Html {
  return html`<p><a href="/">Alle scholen</a></p>
    <h1>${naam}</h1>
    ${fout ? html`<p role="alert">${fout}</p>` : geen}
    <form method="post" action="/wijzig/${bowNummer}">
      <div class="velden">
        <p>
          <label for="status">Status</label>
          <select id="status" name="status">
            ${keurmerkStatussen.map((status) => keuze(status, keurmerk.status))}
          </select>
        </p>
        <p><label for="sinds">Sinds</label><input id="sinds" name="sinds" type="date" value="${keurmerk.sinds}" required /></p>
        <p>
          <label for="totEnMet">Tot en met (mag leeg)</label
          ><input id="totEnMet" name="totEnMet" type="date" value="${keurmerk.totEnMet ?? ''}" />
        </p>
        <p>
          <label class="vakje"
            >${
              keurmerk.waarschuwing
                ? html`<input type="checkbox" name="waarschuwing" value="ja" checked />`
                : html`<input type="checkbox" name="waarschuwing" value="ja" />`
            }
            Met waarschuwing</label
          >
        </p>
      </div>
      <p><button class="knop" type="submit">Opslaan</button></p>
    </form>`;
}
