import type { Bereik } from './bereik';

type Afspeelbaar = { type: string; grootte: number; inhoud: Uint8Array; bereik: Bereik | null };

/** Sound to play on a page, whole or in part: some browsers play nothing of which they cannot ask a part. */
export function speelAf({ type, grootte, inhoud, bereik }: Afspeelbaar): Response {
  const deel = bereik && { 'Content-Range': `bytes ${bereik.van}-${bereik.van + bereik.lengte - 1}/${grootte}` };
  return new Response(Buffer.from(inhoud), {
    status: deel ? 206 : 200,
    headers: {
      ...{ 'Content-Type': type, 'Content-Length': String(inhoud.length), 'Content-Disposition': 'inline', 'Accept-Ranges': 'bytes' },
      ...deel,
    },
  });
}

/** The answer to who asks a part that the file does not have. */
export function buitenBereik(grootte: number): Response {
  return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${grootte}`, 'Accept-Ranges': 'bytes' } });
}
