/** One interface word in a schema. */
import { lineSchema } from '../schema.ts';

/** @param description what the word is for; editors show it */
export const word = (description: string) => lineSchema.describe(description);
