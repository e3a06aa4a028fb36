import type { Kanaal } from '~/domein/toestemming/toestemming';
import type { Verklaringstaal } from './verklaringstaal';

type Kop = 'bewijs' | 'later' | 'echt' | 'vastgelegd';
type Kenmerk = 'nummer' | 'ga_naar' | 'typ_code' | 'scan' | 'alleen' | 'liever' | 'geheim' | 'nakijken' | 'controlecode';
type Feit = 'naam' | 'geboortedatum' | 'plaats' | 'datum' | 'hoe' | 'taal' | 'handtekening' | 'tolk' | 'partner' | 'vastgelegd_op';
type Waarde = 'op_papier' | 'zelf_getypt' | 'partner_ja' | 'partner_nee' | 'gekozen';
type Intrekking = 'ingetrokken' | 'stopt' | 'stopt_alle' | 'gevolgen' | 'weer';

/** The words that a document has of its own, around the text that was read. */
export type Stukwoorden = Record<Kop | Kenmerk | Feit | Waarde | Intrekking, string> & { kanaal: Record<Kanaal, string> };
export type Stukwoordenboek = Record<Verklaringstaal, { stuk: Stukwoorden }>;
