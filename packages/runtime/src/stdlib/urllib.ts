/** The package of `urllib.parse`. Source: Library Reference, `urllib`. */
export const __name__ = "urllib";
