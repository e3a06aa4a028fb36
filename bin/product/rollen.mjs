import { ensureDatabase, ensureRoles, findRoles, newPasswords, urlsFor } from '../postgres/roles.mjs';
import { Problem, say } from '../setup/problem.mjs';

const NAME = 'taalketen';

/** @param {string} superUrl */
async function refuseWhenThere(superUrl) {
  let present;
  try {
    present = await findRoles(superUrl);
  } catch (error) {
    throw new Problem(
      `De server antwoordt niet of laat deze gebruiker niet toe: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (present.length > 0) throw new Problem(`Op deze server bestaan al: ${present.join(', ')}. Hun wachtwoorden blijven zoals ze zijn.`);
}

/**
 * `npm run rollen -- postgresql://postgres:wachtwoord@server:5432/postgres`: on a PostgreSQL of one's own, once, the four roles and the
 * database, and the lines for .env with their passwords. Refuses when a role is there already.
 * @param {string[]} args
 */
export async function main([superUrl, ...rest]) {
  const url = URL.parse(superUrl ?? '');
  if (!superUrl || !url || !/^postgres(ql)?:$/.test(url.protocol) || rest.length > 0) {
    throw new Problem('Gebruik: npm run rollen -- postgresql://postgres:wachtwoord@server:5432/postgres');
  }
  await refuseWhenThere(superUrl);
  const passwords = newPasswords();
  await ensureRoles(superUrl, passwords);
  await ensureDatabase(superUrl, NAME);
  say('De rollen en de database zijn gemaakt. Zet deze regels in .env; de wachtwoorden worden nergens anders bewaard.');
  for (const [name, value] of Object.entries(urlsFor(Number(url.port || 5432), passwords, NAME, url.hostname))) say(`${name}=${value}`);
  return 0;
}
