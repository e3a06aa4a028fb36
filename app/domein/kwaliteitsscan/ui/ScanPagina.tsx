import { useTranslation } from 'react-i18next';
import { Gedaan } from '~/components/Gedaan';
import { Pagina } from '~/components/Pagina';
import { KvkBlok } from '~/domein/kvk/ui/KvkBlok';
import { StukkenBlok } from '~/domein/scanstuk/ui/StukkenBlok';
import type { Scanpagina } from '../scanpagina.service.server';
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
      <KvkBlok kvk={pagina.kvk} />
      <StukkenBlok {...pagina.stukken} />
      <ScanGesprek gesprek={pagina.gesprek} scan={scan} rol={pagina.rol} />
      <ChecklistBlok {...pagina.checklist} />
      <BesluitBlok blok={pagina.besluit} />
      <VerloopBlok stappen={pagina.verloop} />
    </Pagina>
  );
}
