import algemeen from '../../../locales/nl/algemeen.json';
import fouten from '../../../locales/nl/fouten.json';
import openbaar from '../../../locales/nl/openbaar.json';
import toegang from '../../../locales/nl/toegang.json';

/** Dutch texts: one file per room, the room's name is the first part of the key. */
const bron = { algemeen, fouten, openbaar, toegang };
export default bron;
