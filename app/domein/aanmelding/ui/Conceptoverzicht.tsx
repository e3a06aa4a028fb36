import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import type { Conceptinhoud } from '../concept.schema';
import { AanbodFeiten } from './AanbodFeiten';
import { LessenFeiten } from './LessenFeiten';
import { Opsomming } from './Opsomming';
import { OrganisatieFeiten } from './OrganisatieFeiten';
import { useBevoegdheid } from './useBevoegdheid';

type Props = { inhoud: Conceptinhoud; stukken: readonly { id: string; naam: string }[] };

/** All that will be sent, to read once more; nothing while there is nothing. */
export function Conceptoverzicht({ inhoud, stukken }: Props) {
  const { t } = useTranslation();
  const bevoegdheid = useBevoegdheid();
  const { organisatie, aanbod, lessen, locaties, contacten, docenten } = inhoud;
  const isLeeg = !organisatie && !aanbod && !lessen && locaties.length + contacten.length + docenten.length + stukken.length === 0;
  if (isLeeg) return null;
  return (
    <Sectie titel={t('aanmelding.delen.verklaring.overzicht')}>
      {organisatie ? <OrganisatieFeiten organisatie={organisatie} /> : null}
      <Opsomming
        titel={t('aanmelding.delen.locaties.titel')}
        rijen={locaties.map(({ id, naam, adres, postcode, plaats }) => ({ id, tekst: `${naam}: ${adres}, ${postcode} ${plaats}` }))}
      />
      {aanbod ? <AanbodFeiten aanbod={aanbod} /> : null}
      <Opsomming
        titel={t('aanmelding.delen.contactpersonen.titel')}
        rijen={contacten.map(({ id, naam, functie, email, telefoon }) => ({ id, tekst: `${naam}, ${functie}, ${email}, ${telefoon}` }))}
      />
      <Opsomming
        titel={t('aanmelding.delen.docenten.titel')}
        rijen={docenten.map((docent) => ({ id: docent.id, tekst: `${docent.naam}: ${bevoegdheid(docent)}` }))}
      />
      {lessen ? <LessenFeiten lessen={lessen} /> : null}
      <Opsomming titel={t('aanmelding.delen.stukken.titel')} rijen={stukken.map(({ id, naam }) => ({ id, tekst: naam }))} />
    </Sectie>
  );
}
