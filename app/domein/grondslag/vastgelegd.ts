/**
 * Who recorded the fact that opens or closes the gate: a ja, a nee, or wet and doelgroep. `dag` is that of the fact, `op` the day
 * on which it was recorded (both ISO), `door` a name where the reader may know it, `tekst` the text that was signed.
 */
export type Vastgelegd = {
  bij: 'gemeente' | 'school' | 'zelf';
  door: string | null;
  dag: string;
  op: string;
  tekst: { code: string; nummer: number } | null;
};
