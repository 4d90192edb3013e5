/** The package of `concurrent.futures`. Source: Library Reference, `concurrent`. */
export const __name__ = "concurrent";
