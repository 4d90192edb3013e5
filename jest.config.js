module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  moduleNameMapper: {
    "^@asyncdef/runtime/(.*)$": "<rootDir>/packages/runtime/src/$1.ts",
    "^@asyncdef/(compiler|babel-plugin)$": "<rootDir>/packages/$1/src/index.ts",
  },
  modulePathIgnorePatterns: ["<rootDir>/packages/[^/]+/dist/"],
};
