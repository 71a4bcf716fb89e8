/**
 * For an element that is arranged by its own width: to the page it is then as if it were empty, and
 * where a page makes things as wide as what is in them it would come to nothing. Plain text, since it
 * also holds before the elements are there.
 */
export const CONTAINER = `:host{
  align-self:stretch;
  contain-intrinsic-inline-size:min(640px,90vw);
  container-type:inline-size;
  display:block;
  justify-self:stretch;
  max-inline-size:100%;
  min-inline-size:0
}`;
