/** The unittest module: tests of a script and of what it imports. Written in Python (`packages/runtime/python/unittest/`). Source: Library Reference, `unittest`. */
export {
  addModuleCleanup,
  doModuleCleanups,
  enterModuleContext,
  FunctionTestCase,
  IsolatedAsyncioTestCase,
  TestCase,
} from "./unittest/case.ts";
export { TestResult, TextTestResult, TextTestRunner } from "./unittest/result.ts";
export {
  defaultTestLoader,
  main,
  TestLoader,
  TestProgram,
  TestSuite,
} from "./unittest/running.ts";
export { expectedFailure, SkipTest, skip, skipIf, skipUnless } from "./unittest/skipping.ts";

export const __name__ = "unittest";
