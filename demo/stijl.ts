import type { ServerResponse } from 'node:http';

const stijl = `
:root { --groen: hsl(138 57% 27%); --inkt: hsl(0 0% 18%); --lijn: hsl(0 0% 48%); --vlak: hsl(40 18% 97%); }
* { box-sizing: border-box; }
body { margin: 0; color: var(--inkt); background: #fff; font: 1.0625rem/1.5 'TheSans', 'Segoe UI', system-ui, sans-serif; }
header { background: var(--groen); color: #fff; padding: 0.5rem 0; }
header p { margin: 0 auto; max-width: 62rem; padding: 0 1rem; }
main { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 4rem; overflow-x: auto; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 0.75rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
a { color: var(--groen); }
:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
.keuzes { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); list-style: none; margin: 0; padding: 0; }
.keuzes form, .keuzes button { height: 100%; width: 100%; }
.keuzes button { background: var(--vlak); border: 1px solid var(--lijn); border-left: 4px solid var(--groen); color: inherit; cursor: pointer;
  display: flex; flex-direction: column; font: inherit; justify-content: start; padding: 0.75rem 1rem; text-align: left; }
.keuzes button:hover { background: hsl(117 28% 87%); }
.keuzes .naam { font-size: 1.125rem; font-weight: 700; }
.keuzes .rol { font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid hsl(0 0% 82%); padding: 0.5rem 0.75rem 0.5rem 0; text-align: left; vertical-align: top; }
dl { display: grid; gap: 0.25rem 1rem; grid-template-columns: max-content 1fr; }
dt { font-weight: 600; } dd { margin: 0; }
pre { background: var(--vlak); border: 1px solid hsl(0 0% 82%); font: inherit; overflow-wrap: anywhere; padding: 1rem; white-space: pre-wrap; }
iframe { border: 1px solid var(--lijn); height: 30rem; width: 100%; }
.knop { background: var(--groen); border: 0; color: #fff; cursor: pointer; font: inherit; padding: 0.5rem 1rem; }
label { display: block; font-weight: 600; } .vakje { font-weight: 400; }
input, select { border: 1px solid var(--lijn); font: inherit; padding: 0.25rem 0.5rem; }
.velden p { margin: 0; }
.velden { align-items: end; display: flex; flex-wrap: wrap; gap: 1rem; }
`;

/** Answers with the one style sheet that the pages of all stand-ins share. */
export function toonStijl(res: ServerResponse): void {
  res.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=300', 'X-Content-Type-Options': 'nosniff' });
  res.end(stijl);
}
