import { Selectie } from '~/components/formulier/Selectie';
import { Veld } from '~/components/formulier/Veld';

type Props = { collegas: readonly { id: string; naam: string }[]; vandaag: string };

/** To whom, from which day, and why. */
export function AanWie({ collegas, vandaag }: Props) {
  return (
    <>
      <Selectie naam="naarId" opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />
      <Veld naam="per" soort="date" min={vandaag} />
      <Veld naam="reden" soort="textarea" rijen={3} maxLengte={500} />
    </>
  );
}
