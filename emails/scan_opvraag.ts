import type { Opvraagbericht } from '~/domein/scanstuk/opvraagbericht';
import type { Bericht } from '~/platform/mail/maak-bericht';
import { kader, veilig } from './opmaak';

/** The mail that asks Blik op Werk for documents about a school, in the words that its sender saw before he sent it. */
export function scan_opvraag({ onderwerp, aanhef, voor, stukken, na, slot }: Opvraagbericht): Bericht {
  const alinea = (tekst: string) => `<p style="margin:0 0 16px">${veilig(tekst)}</p>`;
  const lijst = `<ul style="margin:0 0 16px;padding-left:20px">${stukken.map((stuk) => `<li>${veilig(stuk)}</li>`).join('')}</ul>`;
  const groet = `<p style="margin:0">${slot.map(veilig).join('<br>')}</p>`;
  const inhoud = [alinea(aanhef), ...voor.map(alinea), lijst, ...na.map(alinea), groet].join('\n');
  return {
    onderwerp,
    tekst: `${[aanhef, ...voor, stukken.map((stuk) => `- ${stuk}`).join('\n'), ...na, slot.join('\n')].join('\n\n')}\n`,
    html: kader({ taal: 'nl', onderwerp, inhoud }),
  };
}
