import { Titel } from '~/components/Titel';

/** A list under a small heading; nothing when it is empty. */
export function Opsomming({ titel, rijen }: { titel: string; rijen: readonly { id: string; tekst: string }[] }) {
  if (rijen.length === 0) return null;
  return (
    <>
      <Titel niveau={3} als={4}>
        {titel}
      </Titel>
      <ul className="tk-opsomming">
        {rijen.map(({ id, tekst }) => (
          <li key={id}>{tekst}</li>
        ))}
      </ul>
    </>
  );
}
