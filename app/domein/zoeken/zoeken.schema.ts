import { z } from 'zod';

/** What is looked for is posted, so that it stays out of URL and log. */
export const zoekSchema = z.object({ term: z.string().trim().max(200).default('') });
