import { legGetekendVast } from '../../fabriek/ondertekening';
import { scan } from '../../fabriek/scan';
import type { Wereld } from './bezoekers';

const convenanten = new WeakMap<Wereld['los'], Promise<string>>();

/** A convenant that the school of the case signed after a scan of its own. Made when it is first asked for, once in a world. */
export function getekendConvenant({ los, mensen }: Pick<Wereld, 'los' | 'mensen'>): Promise<string> {
  const ploeg = { onderzoeker: mensen.relatiebeheerder, beslisser: mensen.tekenbevoegde, contact: mensen.contactpersoon };
  const gemaakt =
    convenanten.get(los) ??
    scan()
      .in('toegelaten')
      .van(mensen.school)
      .door(ploeg)
      .maak()
      .then((hier) => legGetekendVast(hier));
  convenanten.set(los, gemaakt);
  return gemaakt;
}
