import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';

/** What the fields of a form share: where their texts are, and whether the form is on its way. */
type Bron = { teksten: string; bezig: boolean };

const FormulierBron = createContext<Bron>({ teksten: '', bezig: false });
export const FormulierBronProvider = FormulierBron.Provider;
export const useFormulierBron = () => useContext(FormulierBron);

/** `rij[0].niveau` has the texts of `rij_niveau`. */
export const tekstnaam = (naam: string) => naam.replace(/\[\d*\]/g, '').replaceAll('.', '_');

/** Which row a field is in, counted from one, for a text that says so. */
const rijnummer = (naam: string) => Number(/\[(\d+)\]/.exec(naam)?.[1] ?? 0) + 1;

/** Finds a field's texts under the form's prefix: `<teksten>.<naam>` is its label, `<teksten>.<naam>_uitleg` its hint; `{{nr}}` in it is its row. */
export function useVeldteksten() {
  const { t, i18n } = useTranslation();
  const { teksten } = useFormulierBron();
  return (naam: string) => {
    const sleutel = `${teksten}.${tekstnaam(naam)}`;
    return { label: t(sleutel, { nr: rijnummer(naam) }), uitleg: i18n.exists(`${sleutel}_uitleg`) ? t(`${sleutel}_uitleg`) : undefined };
  };
}
