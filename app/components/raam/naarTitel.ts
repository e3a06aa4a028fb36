/** Where the button that was pressed went with its form the focus goes to the title: right below it stands what was done. */
export function naarTitel(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
}
