import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { TekenBlok } from '~/domein/convenant/ui/TekenBlok';
import { SchoolrapportBlok } from '~/domein/scanrapport/ui/SchoolrapportBlok';
import { SchoolrisicoBlok } from '~/domein/scanrisico/ui/SchoolrisicoBlok';
import { SchoolstukkenBlok } from '~/domein/scanstuk/ui/SchoolstukkenBlok';
import type { LopendeSchoolscan, Schoolscan } from '../schoolscan.service.server';
import { GespreksBlok } from '../../scangesprek/ui/GespreksBlok';
import { BesluitBlok } from '../../scanbesluit/ui/BesluitBlok';
import { KlokBlok } from './KlokBlok';
import { Standbadge } from './Standbadge';
import { VerloopBlok } from './VerloopBlok';

/** A school's own scan: how it stands, what follows, and a block of each room. */
export function SchoolscanPagina({ pagina }: { pagina: Schoolscan }) {
  return pagina.scan === null ? <GeenScan /> : <Lopend pagina={pagina} />;
}

const kruimels = (tekst: string) => [{ naar: '/mijn-school', tekst }];

function GeenScan() {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('kwaliteitsscan.school.titel')} kruimels={kruimels(t('taalaanbieder.mijn.titel'))}>
      <LeegStaat titel={t('kwaliteitsscan.school.leeg.titel')} tekst={t('kwaliteitsscan.school.leeg.tekst')} />
    </Pagina>
  );
}

function Lopend({
  pagina: { scan, magIntrekken, klok, besluit, tekenen, rapport, risicos, stukken, gesprek, verloop },
}: {
  pagina: LopendeSchoolscan;
}) {
  const { t } = useTranslation();
  const intrekken = (
    <KnopLink naar="/mijn-school/scan/intrekken" soort="secundair">
      {t('kwaliteitsscan.intrekken.knop')}
    </KnopLink>
  );
  return (
    <Pagina
      titel={t('kwaliteitsscan.school.titel')}
      lead={t(`kwaliteitsscan.school.volgt.${scan.stand}`)}
      kruimels={kruimels(t('taalaanbieder.mijn.titel'))}
      boven={<Standbadge stand={scan.stand} />}
      acties={magIntrekken ? intrekken : null}
    >
      <Gedaan teksten="kwaliteitsscan.gedaan" />
      <KlokBlok {...klok} />
      <BesluitBlok blok={besluit} />
      {tekenen ? <TekenBlok blok={tekenen} naar="/mijn-school/convenant" /> : null}
      <SchoolrapportBlok {...rapport} />
      <SchoolrisicoBlok risicos={risicos} />
      <SchoolstukkenBlok {...stukken} />
      <GespreksBlok gesprek={gesprek} agenda="/mijn-school/scan/agenda" />
      <VerloopBlok stappen={verloop} />
    </Pagina>
  );
}
