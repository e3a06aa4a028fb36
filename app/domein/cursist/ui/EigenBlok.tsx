import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Feiten } from '~/components/gegevens/Feiten';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Categorie } from '~/domein/grondslag/categorie';
import { Waarom } from '~/domein/grondslag/ui/Waarom';
import type { Cursistbeeld } from './cursistbeeld';

/** What the school entered itself: identity, enrolments, and who speaks for the cursist. */
export function EigenBlok({ beeld: { cursist, inschrijvingen, contacten, poort } }: { beeld: Cursistbeeld }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const pad = `/cursisten/${cursist.id}`;
  const waarom = (categorie: Categorie) => <Waarom lezer="school" scholen={poort.scholen} richting="naar_gemeente" over={[categorie]} />;
  const nu = contacten.filter((contact) => contact.isNu);
  const naar = (deel: string, tekst: string) => (
    <Link to={`${pad}/${deel}`} className="nl-link">
      {tekst}
    </Link>
  );
  return (
    <div className="tk-kolommen">
      <Sectie titel={t('cursist.pagina.eigen')} acties={naar('gegevens', t('cursist.pagina.wijzig'))}>
        <Feiten
          feiten={[
            { term: t('cursist.velden.kenmerk'), waarde: <bdi>{cursist.kenmerk}</bdi> },
            { term: t('cursist.velden.geboortedatum'), waarde: datum(cursist.geboortedatum) },
            { term: t('cursist.kort.wet'), waarde: t(`inburgeraar.wet_lang.${cursist.wet}`) },
            { term: t('cursist.kort.doelgroep'), waarde: t(`inburgeraar.doelgroep.${cursist.doelgroep}`) },
          ]}
        />
        {waarom('identiteit')}
      </Sectie>
      <Sectie titel={t('cursist.pagina.inschrijving')} acties={naar('inschrijving', t('cursist.pagina.wijzig_inschrijving'))}>
        {inschrijvingen.length === 0 ? <p>{t('cursist.inschrijving.geen')}</p> : null}
        <ul className="tk-geschiedenis">
          {inschrijvingen.map(({ id, begin, einde }) => (
            <li key={id}>
              {einde === null
                ? t('cursist.inschrijving.loopt', { begin: datum(begin) })
                : t('cursist.inschrijving.van_tot', { begin: datum(begin), einde: datum(einde) })}
            </li>
          ))}
        </ul>
        {waarom('traject')}
      </Sectie>
      <Sectie titel={t('cursist.pagina.contact')} acties={naar('contactpersoon', t('cursist.pagina.wijzig_contact'))}>
        {nu.some(({ soort }) => soort === 'contactpersoon') ? null : <p>{t('cursist.pagina.geen_contact')}</p>}
        {nu.length > 0 ? (
          <Feiten feiten={nu.map(({ soort, naam }) => ({ term: t(`cursist.contactsoorten.${soort}`), waarde: naam }))} />
        ) : null}
      </Sectie>
    </div>
  );
}
