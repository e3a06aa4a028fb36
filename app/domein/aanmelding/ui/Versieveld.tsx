/** How often this part was kept when the form was opened, so that two browsers do not overwrite each other. */
export function Versieveld({ versie = 0 }: { versie?: number | undefined }) {
  return <input type="hidden" name="versie" value={versie} />;
}
