import { type Temporal } from 'temporal-polyfill';
import type { KeurmerkStatus } from '~/domein/keurmerk/keurmerk';

/** An invented school. Keurmerk months count back from the day of loading, so that the demo never ages. */
export type DemoSchool = {
  naam: string;
  bowNummer: string;
  kvkNummer: string;
  plaats: string;
  keurmerk: { status: KeurmerkStatus; maandenGeleden: number; duurMaanden?: number; waarschuwing: boolean };
};

const school = (nummer: number, naam: string, plaats: string, keurmerk: DemoSchool['keurmerk']): DemoSchool => ({
  naam,
  bowNummer: String(900100 + nummer),
  // KvK numbers that start with 00 are not handed out.
  kvkNummer: `00100${String(nummer).padStart(3, '0')}`,
  plaats,
  keurmerk,
});

const keurmerk = (maandenGeleden: number, waarschuwing = false): DemoSchool['keurmerk'] => ({
  status: 'keurmerk',
  maandenGeleden,
  waarschuwing,
});

export const woordwerf = school(1, 'Woordwerf Taalonderwijs', 'Den Haag', keurmerk(51));
export const lettertij = school(2, 'Lettertij NT2', 'Den Haag', keurmerk(38));
/** Suspended for three months; a suspension has no end date of its own (handleiding, chapter 7.4). */
export const klinkerkade = school(3, 'De Klinkerkade', 'Den Haag', { status: 'geschorst', maandenGeleden: 3, waarschuwing: false });
/** The keurmerk voor bepaalde tijd lasts 16 months. */
export const haagwinde = school(4, 'Taalatelier Haagwinde', 'Den Haag', {
  status: 'keurmerk_bepaalde_tijd',
  maandenGeleden: 7,
  duurMaanden: 16,
  waarschuwing: false,
});

export const scholen: readonly DemoSchool[] = [
  woordwerf,
  lettertij,
  klinkerkade,
  haagwinde,
  school(5, 'Spreekvlieger Inburgering', 'Rijswijk', keurmerk(29)),
  school(6, 'Zandloper Taal en Werk', 'Den Haag', keurmerk(44, true)),
  school(7, 'Vuurtorentaal', 'Den Haag', keurmerk(33)),
  school(8, 'Meerzin Taalpraktijk', 'Delft', keurmerk(26)),
  school(9, 'Taalkwartier Ooievaarsnest', 'Zoetermeer', keurmerk(61)),
  school(10, 'Zinwijs Leerhuis', 'Den Haag', keurmerk(18)),
];

/** Schools that apply to take part: they hold a keurmerk, and are no partner. */
export const duinpan = school(21, 'Duinpan Taalonderwijs', 'Den Haag', keurmerk(27));
export const waterlelie = school(22, 'Waterlelie Opleidingen', 'Utrecht', {
  status: 'keurmerk_bepaalde_tijd',
  maandenGeleden: 9,
  duurMaanden: 16,
  waarschuwing: false,
});
/** Both are through their scan: the one reads its report, the other is put up for decision. */
export const strandloper = school(26, 'Strandloper Taaltraining', 'Den Haag', keurmerk(31));
export const kievitsbloem = school(27, 'Kievitsbloem Leerhuis', 'Den Haag', keurmerk(19));
export const aanmelders: readonly DemoSchool[] = [
  duinpan,
  waterlelie,
  school(23, 'Het Open Woord', 'Den Haag', { status: 'afgelopen', maandenGeleden: 5, waarschuwing: false }),
  school(24, 'Brugwachter Uitzendkrachten', 'Den Haag', { status: 'ingetrokken', maandenGeleden: 11, waarschuwing: false }),
  school(25, 'Taalpraktijk Zilvermeeuw', 'Den Haag', keurmerk(14)),
  strandloper,
  kievitsbloem,
];

/** First and last valid day of a school's keurmerk, counted from `vandaag`. */
export function keurmerkPeriode({ keurmerk: { maandenGeleden, duurMaanden } }: DemoSchool, vandaag: Temporal.PlainDate) {
  const sinds = vandaag.subtract({ months: maandenGeleden });
  return { sinds, totEnMet: duurMaanden === undefined ? null : sinds.add({ months: duurMaanden }).subtract({ days: 1 }) };
}
