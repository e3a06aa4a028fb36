import { createHmac } from 'node:crypto';

/** The part of an address on the internet that is one sender: of IPv6 the network, since one sender has all of it. */
function netwerk(ip: string): string {
  if (!ip.includes(':') || ip.includes('.')) return ip;
  const [voor = '', na] = ip.split('::');
  const groepen = voor.split(':').filter(Boolean);
  const rest = na === undefined ? [] : na.split(':').filter(Boolean);
  const nullen = na === undefined ? [] : Array.from({ length: Math.max(0, 8 - groepen.length - rest.length) }, () => '0');
  return [...groepen, ...nullen, ...rest].slice(0, 4).join(':');
}

/** A name for the sender of a request that says nothing of his address: to count by, never to find him. */
export function afzenderVan({ GEHEIM }: { GEHEIM: string }, ip: string | undefined): string {
  return createHmac('sha256', GEHEIM)
    .update(`afzender:${netwerk(ip ?? '')}`)
    .digest('base64url');
}
