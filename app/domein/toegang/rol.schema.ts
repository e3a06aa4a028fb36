import { z } from 'zod';

export const rolSchema = z.object({ toegangId: z.uuid() });
