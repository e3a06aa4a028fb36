import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import type { Organisatie } from '../concept.schema';

export function OrganisatieFeiten({ organisatie }: { organisatie: Organisatie }) {
  const { t } = useTranslation();
  const { naam, kvkNummer, bowNummer, plaats, email, telefoon, website } = organisatie;
  const feit = (veld: string, waarde: string | null) => ({
    term: t(`aanmelding.organisatievelden.${veld}`),
    waarde,
    leeg: t('aanmelding.geen'),
  });
  return (
    <Feiten
      feiten={[
        feit('naam', naam),
        feit('kvkNummer', kvkNummer),
        feit('bowNummer', bowNummer),
        feit('plaats', plaats),
        feit('email', email),
        feit('telefoon', telefoon),
        feit('website', website),
      ]}
    />
  );
}
