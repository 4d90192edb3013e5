/**
 * Chromium: a program in a page of its own, on the main thread or in a worker that the page starts.
 *
 *     new Chromium("worker").run(program)   =>   { stdout, stderr, code: null }
 *
 * What a program prints goes to the console, which is replaced by one that remembers: the same in a page and in a worker.
 */
import { existsSync, readFileSync } from "node:fs";
import { corpus } from "./corpus.mjs";
import { bundleOf } from "./made.mjs";
import { LONGEST } from "./processes.mjs";
import { Server } from "./server.mjs";

/** Where Chromium's packages put it. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** In the host: run a bundle, and tell what it printed and how it ended. */
async function runHere(bundle) {
  const outcome = { stdout: "", stderr: "", code: null };
  const line = (stream) => (text) => {
    outcome[stream] += `${text}\n`;
  };
  Object.assign(console, { log: line("stdout"), warn: line("stderr"), error: line("stderr") });
  try {
    await import(bundle);
  } catch (error) {
    outcome.stderr += `${error?.stack}\n${error?.name}: ${error?.message}\n`;
  }
  return outcome;
}

const WORKER = `${runHere}\nself.onmessage = async ({ data }) => self.postMessage(await runHere(data));`;

/** In the page: run a bundle in a worker. */
function runInWorker(bundle) {
  const worker = new Worker("/worker.js", { type: "module" });
  worker.postMessage(bundle);
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => resolve({ stdout: "", stderr: message, code: null });
  }).finally(() => worker.terminate());
}

/** What the server hands to pages; a bundle is named by its program. */
async function page(url) {
  if (url === "/") return { type: "text/html", text: "<!doctype html><title>asyncdef</title>" };
  if (url === "/worker.js") return { type: "text/javascript", text: WORKER };
  const program = corpus().find(({ name }) => url === `/${encodeURI(name)}.js`);
  if (program === undefined) return null;
  return { type: "text/javascript", text: readFileSync(await bundleOf(program), "utf8") };
}

export class Chromium {
  kind = "browser";

  /** @param place  "page" or "worker" */
  constructor(place) {
    this.place = place;
    this.name = place === "page" ? "Chromium, page" : "Chromium, web worker";
  }

  async start() {
    const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
    if (executablePath === undefined) throw new Error("no Chromium is installed; CHROMIUM=path names one");
    const { chromium } = await import("playwright-core").catch(() => {
      throw new Error("playwright-core is not installed: npm run hosts -- --install");
    });
    this.browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    this.context = await this.browser.newContext();
    this.server = await Server.start(page);
    return this.browser.version();
  }

  async run({ name }) {
    const tab = await this.context.newPage();
    try {
      await tab.goto(this.server.origin);
      const run = tab.evaluate(this.place === "page" ? runHere : runInWorker, `/${encodeURI(name)}.js`);
      return await Promise.race([run, tooLong()]);
    } catch (error) {
      return { stdout: "", stderr: String(error), code: null };
    } finally {
      await tab.close();
    }
  }

  async stop() {
    await this.browser.close();
    await this.server.stop();
  }
}

function tooLong() {
  return new Promise((resolve) => {
    const outcome = { stdout: "", stderr: "the program did not end", code: null };
    setTimeout(resolve, LONGEST, outcome).unref();
  });
}
