import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Standin } from '../stand-in';
import { voerGesprek, type Scannerstoring } from './gesprek';

/** As clamd has it in its own settings: StreamMaxLength. */
const GRENS_BYTES = 25 * 1024 * 1024;

type Virusscan = Standin & { stoor(soort: Scannerstoring | undefined): void };

/** Starts a virus scanner that speaks clamd's protocol and finds one virus: the EICAR test string. `grens` is the largest stream it takes. */
export async function startVirusscan({ poort, grens = GRENS_BYTES }: { poort: number; grens?: number }): Promise<Virusscan> {
  let storing: Scannerstoring | undefined;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    void voerGesprek({ socket, storing, grens }).catch(() => socket.destroy());
  });
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(poort, '127.0.0.1', klaar);
  });
  return {
    url: `tcp://localhost:${(server.address() as AddressInfo).port}`,
    stoor: (soort) => {
      storing = soort;
    },
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        for (const socket of open) socket.destroy();
      }),
  };
}
