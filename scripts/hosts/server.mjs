/**
 * The server that programs about hosts speak with, and that hands Chromium its pages: on this machine only.
 *
 *     GET /answer     {"tea": 0.5, "cups": 3}
 *     GET /slow       answers never; who goes away is counted
 *     GET /left       how many went away
 */
import { createServer } from "node:http";

export class Server {
  #left = 0;
  #pages;

  /** @param pages  answers what is not about the programs: path => { type, text }; null for what it does not know */
  static async start(pages = () => null) {
    const server = new Server();
    server.#pages = pages;
    server.http = createServer((request, response) => server.#answer(request, response));
    await new Promise((listening) => server.http.listen(0, "127.0.0.1", listening));
    server.origin = `http://127.0.0.1:${server.http.address().port}`;
    return server;
  }

  stop() {
    this.http.closeAllConnections();
    return new Promise((closed) => this.http.close(closed));
  }

  async #answer({ url }, response) {
    if (url === "/slow") {
      response.on("close", () => {
        this.#left += 1;
      });
      return;
    }
    const known = { "/answer": { tea: 0.5, cups: 3 }, "/left": this.#left }[url];
    const found =
      known === undefined
        ? await this.#pages(url)
        : { type: "application/json", text: JSON.stringify(known) };
    if (found === null) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": found.type }).end(found.text);
  }
}
