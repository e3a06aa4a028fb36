import { getSettings } from '~/platform/settings.server';
import { BeheerderGeweigerd, maakEersteBeheerder } from '../prisma/eerste-beheerder';

const [naam = '', email = '', getekendOp = ''] = process.argv.slice(2);
const { DATABASE_URL_EIGENAAR, ADRES } = getSettings();

try {
  const adres = await maakEersteBeheerder(DATABASE_URL_EIGENAAR, { naam, email, getekendOp });
  process.stdout.write(`De eerste beheerder is gemaakt. Aanmelden kan op ${ADRES} met het account van ${adres}.\n`);
} catch (fout) {
  if (!(fout instanceof BeheerderGeweigerd)) throw fout;
  process.stdout.write(`${fout.message}\n`);
  process.exitCode = 1;
}
