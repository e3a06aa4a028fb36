import type { ProefGebruiker } from '../../fabriek/gebruiker';
import { contextVoor, sessieVoor } from '../../fabriek/sessie';
import { isDomeinFout } from '~/platform/fout';

/** A request of this user. */
export const als = async (wie: ProefGebruiker) => contextVoor(await sessieVoor(wie));

/** What became of an act: done, or the code of its refusal with what it says. */
export async function uitkomst(doe: Promise<unknown>): Promise<string> {
  return doe.then(
    () => 'gedaan',
    (fout: unknown) => {
      if (!isDomeinFout(fout)) throw fout;
      return [fout.code, ...Object.values(fout.velden).flat()].join(' ');
    },
  );
}
