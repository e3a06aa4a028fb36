let laatste = 0;

/** The next number of this test file, so that two things never share a name or a number. */
export function nummer(): number {
  laatste += 1;
  return laatste;
}
