module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  moduleNameMapper: {
    "^@asyncdef/runtime/(.*)$": "<rootDir>/packages/runtime/src/$1.ts",
    "^@asyncdef/(compiler|babel-plugin)$": "<rootDir>/packages/$1/src/index.ts",
  },
  // Fixtures start processes and servers of the system, which take as long as the machine lets them.
  testTimeout: 60_000,
  modulePathIgnorePatterns: ["<rootDir>/packages/[^/]+/dist/"],
};
