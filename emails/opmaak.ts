import type { Taal } from '~/platform/i18n/taal';

export type Delen = { taal: Taal; onderwerp: string; aanhef: string; wat: string; knop: string; link: string; slot: readonly string[] };

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Words as they may stand in HTML. */
export const veilig = (tekst: string) => tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? teken);

/** The mail as plain text. */
export function alsTekst({ aanhef, wat, knop, link, slot }: Delen): string {
  return `${aanhef}\n\n${wat}\n\n${knop}:\n${link}\n\n${slot.join('\n')}\n`;
}

/** The house look: a table and inline style, because mail programs know no more; no picture, so that nothing is fetched. */
export function kader({ taal, onderwerp, inhoud }: { taal: string; onderwerp: string; inhoud: string }): string {
  return `<!doctype html>
<html lang="${taal}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${veilig(onderwerp)}</title></head>
<body style="margin:0;background:#f9f8f7;color:#2e2e2e;font:16px/1.5 'Segoe UI',Arial,sans-serif">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff">
<tr><td style="background:#1e6c34;color:#ffffff;padding:16px 24px;font-size:18px;font-weight:bold">Taalketen</td></tr>
<tr><td style="padding:24px">
${inhoud}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

/** The mail in the house look; `onder` is HTML that follows what it says. */
export function alsHtml({ taal, onderwerp, aanhef, wat, knop, link, slot, onder = '' }: Delen & { onder?: string }): string {
  const alinea = (inhoud: string) => `<p style="margin:0 0 16px">${inhoud}</p>`;
  const knoplink = `<a href="${veilig(link)}" style="display:inline-block;background:#1e6c34;color:#ffffff;padding:10px 20px;text-decoration:none">${veilig(knop)}</a>`;
  const delen = [alinea(veilig(aanhef)), alinea(veilig(wat)), onder, alinea(knoplink)].filter((deel) => deel !== '');
  return kader({ taal, onderwerp, inhoud: [...delen, ...slot.map((regel) => alinea(veilig(regel)))].join('\n') });
}
