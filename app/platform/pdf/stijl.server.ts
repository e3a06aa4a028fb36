import { StyleSheet } from '@react-pdf/renderer';
import { LETTERTYPEN } from './lettertype.server';

const GROEN = '#1e6c35';
const GRIJS = '#4a4a4a';
const LIJN = '#7a7a7a';

/** The look that all documents share; sizes in points. */
export const stijl = StyleSheet.create({
  pagina: {
    fontFamily: LETTERTYPEN,
    fontSize: 11,
    color: '#2e2e2e',
    paddingTop: 36,
    paddingBottom: 64,
    paddingHorizontal: 52,
  },
  // Not on the page itself: a line height there takes the fixed footer away.
  inhoud: { fontSize: 11, lineHeight: 1.4 },
  band: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    borderBottomWidth: 2,
    borderBottomColor: GROEN,
    paddingBottom: 6,
    marginBottom: 14,
  },
  afzender: { fontWeight: 700, color: GROEN },
  product: { color: GRIJS, fontSize: 9.5 },
  titel: { fontSize: 20, lineHeight: 1.2, fontWeight: 700, marginBottom: 8 },
  kop: { fontSize: 13, lineHeight: 1.25, fontWeight: 700, color: GROEN, marginTop: 12, marginBottom: 3 },
  alinea: { marginBottom: 5 },
  vet: { fontWeight: 700 },
  melding: {
    borderLeftWidth: 3,
    borderLeftColor: GROEN,
    backgroundColor: '#f2f2f2',
    paddingVertical: 5,
    paddingHorizontal: 9,
    marginBottom: 8,
  },
  punt: { flexDirection: 'row', marginBottom: 4 },
  bol: { width: 12 },
  vol: { flex: 1 },
  keuze: { flexDirection: 'row', gap: 5, borderWidth: 1, borderColor: LIJN, padding: 9, marginBottom: 7 },
  vak: {
    width: 15,
    height: 15,
    borderWidth: 1.5,
    borderColor: '#2e2e2e',
    marginHorizontal: 4,
    alignItems: 'center',
    justifyContent: 'center',
  },
  gekozen: { width: 8, height: 8, backgroundColor: '#2e2e2e' },
  rij: { flexDirection: 'row', marginBottom: 4 },
  label: { width: 165, color: GRIJS },
  regel: { flexDirection: 'row', alignItems: 'flex-end', marginTop: 11 },
  lijn: { flex: 1, borderBottomWidth: 1, borderBottomColor: LIJN, height: 16 },
  boven: { marginTop: 9 },
  nederlands: { fontSize: 9.5, color: GRIJS, marginTop: 2 },
  overkant: { width: 120, fontSize: 9.5, color: GRIJS, paddingHorizontal: 6 },
  naast: { flexDirection: 'row', alignItems: 'center', gap: 12, marginBottom: 5 },
  qr: { width: 84, height: 84 },
  klein: { fontSize: 9.5, color: GRIJS },
  voet: {
    position: 'absolute',
    bottom: 28,
    left: 52,
    right: 52,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: 9,
    color: GRIJS,
  },
});

/** What follows from the direction in which a part reads. Source of the order of signs: the Unicode bidirectional algorithm, as the renderer does it. */
export const richting = {
  ltr: { tekst: {}, rij: {}, melding: {}, einde: { textAlign: 'right' } },
  rtl: {
    tekst: { direction: 'rtl', textAlign: 'right' },
    rij: { flexDirection: 'row-reverse' },
    melding: { borderLeftWidth: 0, borderRightWidth: 3, borderRightColor: GROEN },
    einde: { textAlign: 'left' },
  },
} as const;
