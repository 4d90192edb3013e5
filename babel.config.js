/**
 * Builds packages/<name>/src (TypeScript) and serves Jest. Nothing here is about `.py` files.
 *
 * Jest, and BABEL_ENV=cjs, get CommonJS; BABEL_ENV=esm keeps the modules as they are written.
 */
const dynamicImport = () => ({
  /** Tells the CommonJS plugin to turn `import()` into a `require` too: Jest has no other way to load a module. */
  pre() {
    this.file.set("@babel/plugin-proposal-dynamic-import", "7");
  },
});

module.exports = (api) => ({
  presets: [
    [
      "@babel/preset-typescript",
      { onlyRemoveTypeImports: true, allowDeclareFields: true, rewriteImportExtensions: !api.env("test") },
    ],
  ],
  plugins: api.env("esm") ? [] : [dynamicImport, "@babel/plugin-transform-modules-commonjs"],
});
