/** The page of the acts: a list with filters, and a map of whose acts they are. */
// The list that the build wrote is there before; what draws another comes after it.
void import('./start').then(({startActsPage}) => startActsPage()).catch(showFailure);

function showFailure(): void {
  document.querySelector<HTMLAnchorElement>('#retry')!.href = location.href;
  document.querySelector<HTMLElement>('#failed')!.hidden = false;
}
