import type { Qr as QrTekening } from '~/platform/qr';

/** A QR to scan from the screen, with a name for who cannot see it. */
export function Qr({ qr: { maat, pad }, naam }: { qr: QrTekening; naam: string }) {
  return (
    <svg className="tk-qr" viewBox={`0 0 ${maat} ${maat}`} role="img" aria-label={naam} shapeRendering="crispEdges">
      <rect width={maat} height={maat} fill="#fff" />
      <path d={pad} fill="#000" />
    </svg>
  );
}
