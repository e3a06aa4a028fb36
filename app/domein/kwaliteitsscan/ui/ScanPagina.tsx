import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { AanmeldingBlok } from '~/domein/aanmelding/ui/AanmeldingBlok';
import { TekenBlok } from '~/domein/convenant/ui/TekenBlok';
import { KvkBlok } from '~/domein/kvk/ui/KvkBlok';
import { RapportBlok } from '~/domein/scanrapport/ui/RapportBlok';
import { RisicoBlok } from '~/domein/scanrisico/ui/RisicoBlok';
import { StukkenBlok } from '~/domein/scanstuk/ui/StukkenBlok';
import type { Scanpagina } from '../scanpagina.service.server';
import { ScanNt2Blok } from '../../scannt2/ui/ScanNt2Blok';
import { ScanGesprek } from '../../scangesprek/ui/ScanGesprek';
import { ChecklistBlok } from './ChecklistBlok';
import { BesluitBlok } from '../../scanbesluit/ui/BesluitBlok';
import { KlokBlok } from './KlokBlok';
import { Scanacties } from './Scanacties';
import { Standbadge } from './Standbadge';
import { VerloopBlok } from './VerloopBlok';

/** One scan: what to do now, the clock, and a block of each room. */
export function ScanPagina({ pagina }: { pagina: Scanpagina }) {
  const { t } = useTranslation();
  const { scan } = pagina;
  return (
    <Pagina
      titel={t('kwaliteitsscan.scan.titel', { naam: scan.naam })}
      lead={t(`kwaliteitsscan.scan.lead.${scan.soort}`)}
      kruimels={[{ naar: '/scans', tekst: t('kwaliteitsscan.lijst.titel') }]}
      boven={<Standbadge stand={scan.stand} />}
      acties={<Scanacties pagina={pagina} />}
    >
      <Gedaan teksten="kwaliteitsscan.gedaan" />
      <KlokBlok {...pagina.klok} />
      {pagina.aanmelding ? <AanmeldingBlok aanmelding={pagina.aanmelding} /> : null}
      <KvkBlok kvk={pagina.kvk} />
      <StukkenBlok {...pagina.stukken} />
      <ScanNt2Blok blok={pagina.nt2} />
      <ScanGesprek gesprek={pagina.gesprek} scan={scan} rol={pagina.rol} />
      <ChecklistBlok {...pagina.checklist} />
      <RisicoBlok {...pagina.risicos} />
      <RapportBlok {...pagina.rapport} />
      <BesluitBlok blok={pagina.besluit} />
      {pagina.tekenen ? <TekenBlok blok={pagina.tekenen} naar={`/scans/${scan.id}/ondertekenen`} /> : null}
      <VerloopBlok stappen={pagina.verloop} />
    </Pagina>
  );
}
