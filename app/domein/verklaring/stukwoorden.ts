import type nl from '../../../locales/nl/verklaring.json';
import type { Verklaringstaal } from './verklaringstaal';

/** The words that a document has of its own, around the text that was read. */
export type Stukwoorden = (typeof nl)['stuk'];
export type Stukwoordenboek = Record<Verklaringstaal, { stuk: Stukwoorden }>;
