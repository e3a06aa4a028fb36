import { createServer } from 'node:net';

/** @param {number} port @param {string} [host] @returns {Promise<number | null>} the port when it can be had (0 asks for any), else null */
export function tryPort(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}

export async function freePort() {
  const port = await tryPort(0);
  if (port === null) throw new Error('geen vrije poort');
  return port;
}
