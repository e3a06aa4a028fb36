import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Storingen } from '../storing';
import { wacht } from '../storing';
import type { Bewaard } from './bewaard';

/** `weiger` answers 550, `later` 451, `traag` answers late, `verbreek` hangs up before and `verbreek_na` after the mail is kept. */
export const smtpStoringen = ['weiger', 'later', 'traag', 'verbreek', 'verbreek_na'] as const;
export type SmtpStoring = (typeof smtpStoringen)[number];

export type SmtpOpties = {
  poort: number;
  bewaard: Bewaard;
  storingen: Storingen<SmtpStoring>;
  /** A key and certificate (PEM) make the server offer STARTTLS; without it speaks plain text only. */
  tls?: { key: string; cert: string };
};

async function leesStroom(stroom: SMTPServerDataStream): Promise<Buffer> {
  const delen: Buffer[] = [];
  for await (const deel of stroom as AsyncIterable<Buffer>) delen.push(deel);
  return Buffer.concat(delen);
}

const weigering = (code: number, tekst: string) => Object.assign(new Error(tekst), { responseCode: code });

/** Starts the SMTP side of the mail catcher on the loopback. */
export async function startSmtp({ poort, bewaard, storingen, tls }: SmtpOpties): Promise<{ poort: number; stop(): Promise<void> }> {
  const hangOp = (session: SMTPServerSession) => {
    for (const verbinding of server.connections) if (verbinding.session === session) verbinding._socket.destroy();
  };

  async function ontvang(stroom: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const ruw = await leesStroom(stroom);
    const storing = storingen.neem('/');
    if (storing?.soort === 'weiger') throw weigering(550, 'Geweigerd');
    if (storing?.soort === 'later') throw weigering(451, 'Probeer het later');
    if (storing?.soort === 'verbreek') return hangOp(session);
    if (storing?.soort === 'traag') await wacht(storing.ms);
    await bewaard.ontvang(
      ruw,
      session.envelope.rcptTo.map((een) => een.address),
    );
    if (storing?.soort === 'verbreek_na') hangOp(session);
  }

  const server = new SMTPServer({
    ...tls,
    authOptional: true,
    banner: 'Demo van Taalketen',
    closeTimeout: 500,
    disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stroom, session, klaar) => {
      ontvang(stroom, session).then(
        () => klaar(null),
        (fout: Error) => klaar(fout),
      );
    },
  });
  // A client that hangs up is an ordinary thing here.
  server.on('error', () => undefined);

  await new Promise<void>((klaar, mislukt) => {
    server.server.once('error', mislukt);
    server.listen(poort, '127.0.0.1', klaar);
  });
  return {
    poort: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((klaar) => server.close(() => klaar())),
  };
}
