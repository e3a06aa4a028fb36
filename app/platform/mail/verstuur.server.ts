import { createTransport, type NodemailerError, type SMTPTransportOptions } from 'nodemailer';
import type { Settings } from '~/platform/settings.server';
import type { Bericht } from './maak-bericht';

export type MailSettings = Pick<Settings, 'OMGEVING' | 'SMTP_URL' | 'MAIL_AFZENDER'>;

/** `id` is the outbox row's: every try of one mail has the same Message-ID, so that the receiver's server can drop a double. */
export type TeVersturen = Bericht & { id: string; aan: string };

/** `tijdelijk` may succeed later; `blijvend` never will for this receiver. `oorzaak` is a code for the log, without an address. */
export type Verzending = { soort: 'verstuurd'; messageId: string } | { soort: 'mislukt'; aard: 'tijdelijk' | 'blijvend'; oorzaak: string };

const WACHT_MS = 10_000;

function isDezeMachine(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}

function transport({ OMGEVING, SMTP_URL }: MailSettings, wachtMs: number): SMTPTransportOptions {
  const url = new URL(SMTP_URL);
  const versleuteld = url.protocol === 'smtps:';
  const magOnversleuteld = OMGEVING === 'demo' && isDezeMachine(url.hostname);
  return {
    host: url.hostname,
    port: Number(url.port || (versleuteld ? 465 : 587)),
    secure: versleuteld,
    requireTLS: !magOnversleuteld,
    ignoreTLS: magOnversleuteld && !versleuteld,
    tls: { minVersion: 'TLSv1.2' },
    ...(url.username && { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: wachtMs,
    greetingTimeout: wachtMs,
    dnsTimeout: wachtMs,
    socketTimeout: wachtMs * 3,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A refusal of this receiver or this mail; one of our sender or password is ours to mend, and then the mail still goes. */
function isBlijvend({ code, command, permanent }: NodemailerError): boolean {
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false;
  return command === 'API' || (permanent === true && command !== 'MAIL FROM');
}

function leesFout(fout: NodemailerError): Verzending {
  const oorzaak = [fout.code, fout.responseCode].filter((deel) => deel !== undefined).join(' ') || 'onbekend';
  return { soort: 'mislukt', aard: isBlijvend(fout) ? 'blijvend' : 'tijdelijk', oorzaak };
}

/**
 * Sends one mail, over TLS unless the server is this machine and OMGEVING is demo. Never throws for what the mail server does: a refusal
 * of the mail is *blijvend*, everything else (no connection, no TLS, wrong password, too slow) *tijdelijk*. `wachtMs` is how long a
 * connection may take; three times that may pass in silence.
 */
export async function verstuur(settings: MailSettings, bericht: TeVersturen, { wachtMs = WACHT_MS } = {}): Promise<Verzending> {
  const { id, aan, onderwerp, tekst, html, agenda } = bericht;
  const domein = settings.MAIL_AFZENDER.replace(/^.*@|>$/g, '');
  const verbinding = createTransport(transport(settings, wachtMs));
  try {
    const { messageId } = await verbinding.sendMail({
      from: settings.MAIL_AFZENDER,
      to: { name: '', address: aan },
      subject: onderwerp,
      text: tekst,
      html,
      ...(agenda && { icalEvent: { method: agenda.methode, filename: 'gesprek.ics', content: agenda.inhoud } }),
      messageId: `<${id}@${domein}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    return { soort: 'verstuurd', messageId };
  } catch (fout) {
    return leesFout(fout as NodemailerError);
  } finally {
    verbinding.close();
  }
}
