import type { Rol } from '~/platform/rol';
import { heeftWerkvoorraad } from './werkvoorraad';

/** Who has a list of what waits: the roles for which a rule exists. */
export function magWerkvoorraad({ rol }: { rol: Rol }): boolean {
  return heeftWerkvoorraad(rol);
}
