/**
 * What is known of an encrypted connection: `get_extra_info("cipher")`, `"peercert"` and `"ssl_object"`.
 *
 * Source: Library Reference, SSLSocket.getpeercert, SSLSocket.cipher; asyncio, BaseTransport.get_extra_info.
 */
import { Dict } from "../../objects/dict.ts";
import { PyObject, type Type } from "../../objects/object.ts";
import { type Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import { python_class } from "../python_class.ts";
import type { HostSocket } from "./host.ts";

/** A name of a certificate, by the host's short words. */
type Names = Readonly<Record<string, string | readonly string[]>>;

interface Certificate {
  readonly subject?: Names;
  readonly issuer?: Names;
  /** `DNS:localhost, IP Address:127.0.0.1` */
  readonly subjectaltname?: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly serialNumber?: string;
}

/** node:tls's TLSSocket. */
export interface TlsSocket extends HostSocket {
  readonly ssl?: { verifyError?(): Error | null } | null;
  getCipher?(): { name: string; version: string } | null;
  getProtocol?(): string | null;
  getPeerCertificate?(): Certificate;
  readonly alpnProtocol?: string | false;
}

const LONG_NAMES: Readonly<Record<string, string>> = {
  CN: "commonName",
  O: "organizationName",
  OU: "organizationalUnitName",
  C: "countryName",
  ST: "stateOrProvinceName",
  L: "localityName",
};

function name_of(names: Names): Tuple {
  const parts = Object.entries(names).flatMap(([short, values]) =>
    [values].flat().map((value) => tuple_of(tuple_of(LONG_NAMES[short] ?? short, value))),
  );
  return tuple_from(parts);
}

function alternatives_of(text: string): Tuple {
  const parts = text.split(", ").map((part) => {
    const at = part.indexOf(":");
    return tuple_of(part.slice(0, at), part.slice(at + 1));
  });
  return tuple_from(parts);
}

/** Name, version of the protocol it was made for, bits of its key. */
export function cipher_of(socket: TlsSocket): Tuple | null {
  const cipher = socket.getCipher?.();
  if (cipher == null) return null;
  const bits = /AES_?128/.test(cipher.name) ? 128 : 256;
  return tuple_of(cipher.name, cipher.version, bits);
}

/** @param is_checked  of others CPython tells nothing: an empty dictionary @returns null when the other side has shown none */
export function certificate_of(socket: TlsSocket, is_checked: boolean): Dict | null {
  const shown = socket.getPeerCertificate?.();
  if (shown?.subject === undefined) return null;
  const made = new Dict();
  if (!is_checked) return made;
  made.__setitem__("subject", name_of(shown.subject));
  made.__setitem__("issuer", name_of(shown.issuer ?? {}));
  made.__setitem__("version", 3);
  made.__setitem__("serialNumber", shown.serialNumber ?? "");
  made.__setitem__("notBefore", shown.valid_from ?? "");
  made.__setitem__("notAfter", shown.valid_to ?? "");
  if (shown.subjectaltname !== undefined) {
    made.__setitem__("subjectAltName", alternatives_of(shown.subjectaltname));
  }
  return made;
}

/** `ssl.SSLObject`, as far as it tells something. */
export class SslObject extends PyObject {
  #socket!: TlsSocket;
  #is_checked = false;
  context: unknown = null;
  server_side = false;
  server_hostname: unknown = null;

  override get $class(): Type {
    return SslObjectType;
  }

  $of(socket: TlsSocket, is_checked: boolean): this {
    this.#socket = socket;
    this.#is_checked = is_checked;
    return this;
  }

  version(): string | null {
    return this.#socket.getProtocol?.() ?? null;
  }

  cipher(): Tuple | null {
    return cipher_of(this.#socket);
  }

  getpeercert(): Dict | null {
    return certificate_of(this.#socket, this.#is_checked);
  }

  selected_alpn_protocol(): string | null {
    const { alpnProtocol } = this.#socket;
    return typeof alpnProtocol === "string" ? alpnProtocol : null;
  }

  compression(): null {
    return null;
  }
}

const SslObjectType: Type = /* @__PURE__ */ python_class("SSLObject", SslObject as never, "ssl", {
  signatures: {
    version: "(self)",
    cipher: "(self)",
    getpeercert: "(self)",
    selected_alpn_protocol: "(self)",
    compression: "(self)",
  },
});
