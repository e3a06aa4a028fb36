import { z } from 'zod';
import { isClamdAdres } from './bestand/clamdadres';
import { productieBezwaren } from './settings.productie';

/** The role that each database address must log in as: the policies in the database name these roles. */
const ROL_VAN = {
  DATABASE_URL: 'tk_app',
  DATABASE_URL_EIGENAAR: 'tk_eigenaar',
  DATABASE_URL_WERK: 'tk_werk',
  DATABASE_URL_AANMELDING: 'tk_aanmelding',
} as const;

const text = z.string({ error: 'ontbreekt' });
const webUrl = z.url({
  protocol: /^https?$/,
  error: (issue) => (issue.input === undefined ? 'ontbreekt' : 'is geen webadres (http:// of https://)'),
});

function databaseUrl(rol: string) {
  return text.refine((value) => {
    const url = URL.parse(value);
    return /^postgres(ql)?:$/.test(url?.protocol ?? '') && url?.username === rol;
  }, `moet een adres zijn als postgresql://${rol}:wachtwoord@server/database, met de rol ${rol}`);
}

const settingsSchema = z.object({
  OMGEVING: z.enum(['demo', 'productie'], { error: 'moet demo of productie zijn' }),
  PORT: z.coerce.number({ error: 'is geen getal' }).int('is geen heel getal').min(1, 'is te laag').max(65_529, 'is te hoog'),
  ADRES: webUrl.refine((value) => new URL(value).origin === value, 'moet een adres zijn zonder pad en zonder / aan het eind'),
  DATABASE_URL: databaseUrl(ROL_VAN.DATABASE_URL),
  DATABASE_URL_EIGENAAR: databaseUrl(ROL_VAN.DATABASE_URL_EIGENAAR),
  DATABASE_URL_WERK: databaseUrl(ROL_VAN.DATABASE_URL_WERK),
  DATABASE_URL_AANMELDING: databaseUrl(ROL_VAN.DATABASE_URL_AANMELDING),
  GEHEIM: text,
  OIDC_UITGEVER: webUrl,
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_ACR: text,
  SMTP_URL: text.refine((value) => /^smtps?:$/.test(URL.parse(value)?.protocol ?? ''), 'moet een adres zijn als smtp://server:587'),
  MAIL_AFZENDER: text.refine((value) => /^[^<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(value), 'moet een mailadres zijn, of Naam <mailadres>'),
  BLIK_OP_WERK_URL: webUrl,
  KVK_URL: webUrl,
  KVK_SLEUTEL: text,
  CLAMD_URL: text.refine(isClamdAdres, 'moet een adres zijn als tcp://server:3310 of unix:///run/clamav/clamd.ctl'),
  LOG_NIVEAU: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'is geen niveau van het logboek' }),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The names of all settings, in the order in which `.env.example` explains them. */
export const SETTING_NAMES = Object.keys(settingsSchema.shape);

/** The settings are wrong: one sentence per setting, for the person who starts the product. */
export class SettingsError extends Error {
  override name = 'SettingsError';

  constructor(readonly bezwaren: readonly string[]) {
    super(bezwaren.join('\n'));
  }
}

/** In the demo everything but the database addresses has a value: the stand-ins, on the ports after PORT. */
function demoSettings(port: number): Record<string, string> {
  return {
    ADRES: `http://localhost:${port}`,
    GEHEIM: 'demo-geheim-dat-iedereen-kan-lezen',
    OIDC_UITGEVER: `http://localhost:${port + 1}`,
    OIDC_CLIENT_ID: 'taalketen',
    OIDC_CLIENT_SECRET: 'demo',
    OIDC_ACR: 'urn:taalketen:tweede-factor',
    SMTP_URL: `smtp://localhost:${port + 3}`,
    MAIL_AFZENDER: 'Taalketen <taalketen@denhaag.example>',
    BLIK_OP_WERK_URL: `http://localhost:${port + 4}`,
    KVK_URL: `http://localhost:${port + 5}`,
    KVK_SLEUTEL: 'demo-sleutel',
    CLAMD_URL: `tcp://localhost:${port + 6}`,
  };
}

/** Reads and checks the settings; an empty one counts as absent. Refuses with a sentence per setting. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const port = given['PORT'] ?? '3000';
  const defaults = given['OMGEVING'] === 'demo' ? demoSettings(Number(port) || 3000) : {};
  const result = settingsSchema.safeParse({ LOG_NIVEAU: 'info', PORT: port, ...defaults, ...given });
  if (!result.success) throw new SettingsError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`));
  const bezwaren = result.data.OMGEVING === 'productie' ? productieBezwaren(result.data) : [];
  if (bezwaren.length > 0) throw new SettingsError(bezwaren);
  return result.data;
}

let settings: Settings | undefined;

/** The settings of this process, read once. */
export function getSettings(): Settings {
  settings ??= readSettings(process.env);
  return settings;
}
