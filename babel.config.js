/**
 * Builds packages/<name>/src (TypeScript) and serves Jest. Nothing here is about `.py` files.
 *
 * Jest, and BABEL_ENV=cjs, get CommonJS; BABEL_ENV=esm keeps the modules as they are written.
 */

/**
 * In the runtime, has the CommonJS plugin turn `import()` into a `require` too, for Jest has no other way; and gives it the name of the
 * built file. The command keeps `import()`: it loads modules.
 */
const dynamicImport = (rename) => ({
  pre() {
    this.file.set("@babel/plugin-proposal-dynamic-import", "7");
  },
  visitor: {
    Program(program) {
      program.traverse({
        CallExpression({ node }) {
          const [name] = node.arguments;
          if (node.callee.type === "Import" && rename) name.value = name.value.replace(/\.ts$/, ".js");
        },
      });
    },
  },
});

module.exports = (api) => ({
  presets: [
    [
      "@babel/preset-typescript",
      { onlyRemoveTypeImports: true, allowDeclareFields: true, rewriteImportExtensions: !api.env("test") },
    ],
  ],
  plugins: api.env("esm") ? [] : ["@babel/plugin-transform-modules-commonjs"],
  overrides: api.env("esm")
    ? []
    : [{ test: "./packages/runtime/src", plugins: [dynamicImport(!api.env("test"))] }],
});
