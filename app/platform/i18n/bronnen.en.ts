import algemeen from '../../../locales/en/algemeen.json';
import fouten from '../../../locales/en/fouten.json';
import openbaar from '../../../locales/en/openbaar.json';
import toegang from '../../../locales/en/toegang.json';

/** English texts: one file per room, the room's name is the first part of the key. */
const bron = { algemeen, fouten, openbaar, toegang };
export default bron;
