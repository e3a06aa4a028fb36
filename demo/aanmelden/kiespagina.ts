import { html, type Html } from '../pagina';
import type { Persona } from '../personas';

function keuze(persona: Persona): Html {
  return html`<li>
    <button type="submit" name="sub" value="${persona.sub}">
      <span class="naam">${persona.naam}</span>
      <span class="rol">${persona.functie}</span>
      <span>${persona.organisatie}</span>
      <span>${persona.kan}</span>
    </button>
  </li>`;
}

function groep(titel: string, personas: readonly Persona[]): Html {
  return html`<h2>${titel}</h2>
    <ul class="keuzes">
      ${personas.map(keuze)}
    </ul>`;
}

/** One button per persona, grouped by where he works. */
export function kiespagina(uid: string, personas: readonly Persona[]): Html {
  const bijSchool = personas.filter((persona) => persona.rollen.includes('taalaanbieder'));
  const overig = personas.filter((persona) => persona.rollen.length === 0 || persona.rollen.includes('inburgeraar'));
  const bijGemeente = personas.filter((persona) => !bijSchool.includes(persona) && !overig.includes(persona));
  return html`<h1>Aanmelden: wie bent u?</h1>
    <p>Kies een persoon. U meldt zich dan meteen aan bij Taalketen.</p>
    <form method="post" action="/kies/${uid}">
      ${groep('Gemeente', bijGemeente)} ${groep('Taalscholen', bijSchool)} ${groep('Anderen', overig)}
      <p><button class="knop" type="submit" name="afbreken" value="ja">Niet aanmelden</button></p>
    </form>`;
}
