import { z } from 'zod';
import { dag } from '~/platform/formulier/dag';
import { indicatieuitkomsten } from './indicatie';
import { stukveld } from './stukveld.schema';

/** What the Inspectie SZW said, with the document it stands in. */
export const indicatieSchema = z.object({ uitkomst: z.enum(indicatieuitkomsten), datum: dag, stuk: stukveld });
export type Indicatieinvoer = z.output<typeof indicatieSchema>;
