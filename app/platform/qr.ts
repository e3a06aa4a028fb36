/** A QR as a drawing: `maat` squares wide and high, its white edge with it, and the path of the dark ones. */
export type Qr = { maat: number; pad: string };
