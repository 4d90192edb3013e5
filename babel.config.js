/**
 * Builds packages/<name>/src (TypeScript) and serves Jest. Nothing here is about `.py` files.
 *
 * Jest, and BABEL_ENV=cjs, get CommonJS; BABEL_ENV=esm keeps the modules as they are written.
 */
module.exports = (api) => ({
  presets: [
    [
      "@babel/preset-typescript",
      { onlyRemoveTypeImports: true, allowDeclareFields: true, rewriteImportExtensions: !api.env("test") },
    ],
  ],
  plugins: api.env("esm") ? [] : ["@babel/plugin-transform-modules-commonjs"],
});
