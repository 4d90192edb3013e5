/**
 * Characters by their Unicode names, for `\N{...}`.
 */
export function characterNamed(_name: string): string | null {
  return null;
}
