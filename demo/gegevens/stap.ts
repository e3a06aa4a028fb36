/** One step of the loading: set-based SQL on the tables of the temporary schema, in order. */
export type Stap = { naam: string; sql: string };
