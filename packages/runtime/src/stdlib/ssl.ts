// @ts-nocheck
// biome-ignore-all lint: written by our compiler
// GENERATED from packages/runtime/python/ssl.py by `npm run library:python`. Do not edit.
/**
 * `ssl`: contexts for the TLS connections of asyncio, which the host makes.
 *
 * From: `context = ssl.create_default_context(cafile="ca.pem")`, `await asyncio.open_connection(host, port, ssl=context)`
 * To:   the options of `node:tls`, which `asyncio/io/tls.ts` asks a context for
 *
 * Source: Library Reference, ssl.
 */

import { SSLError as _Failed, SSLCertVerificationError as _Unverified } from "../asyncio/io/tls_errors.ts";
import { attr, call_method } from "../objects/attributes.ts";
import { call, def } from "../objects/call.ts";
import { eq, ne } from "../objects/comparison.ts";
import { define_class } from "../objects/define-class.ts";
import { dict_from, dict_of } from "../objects/dict.ts";
import { NotImplementedError, TypeError, ValueError } from "../objects/exceptions.ts";
import { keywords } from "../objects/signature.ts";
import { truth } from "../objects/truth.ts";
import { tuple_from, tuple_of } from "../objects/tuple.ts";
import { bool } from "../semantics/builtins/bool.ts";
import { bytes } from "../semantics/builtins/bytes.ts";
import { callable } from "../semantics/builtins/callable.ts";
import { dict } from "../semantics/builtins/dict.ts";
import { int } from "../semantics/builtins/int.ts";
import { isinstance } from "../semantics/builtins/isinstance.ts";
import { list } from "../semantics/builtins/list.ts";
import { str } from "../semantics/builtins/str.ts";
import { append } from "../semantics/methods/append.ts";
import { decode } from "../semantics/methods/delegated.ts";
import { contains, getitem, not_contains, setitem } from "../semantics/operators/containers.ts";
import { enter } from "../semantics/protocols/contexts.ts";
import { rows } from "../semantics/protocols/iteration.ts";
import { unpack } from "../semantics/protocols/unpacking.ts";
import { Enum, IntEnum } from "./enum.ts";
import { open } from "./io.ts";

export const SSLError = _Failed;
export const SSLCertVerificationError = _Unverified;
export const CertificateError = _Unverified;

export const HAS_SNI = true;
export const HAS_ALPN = true;
export const HAS_TLSv1_2 = true;
export const HAS_TLSv1_3 = true;

export const VerifyMode = /* @__PURE__ */ define_class(
  "VerifyMode",
  [IntEnum],
  class {
    static CERT_NONE = 0;
    static CERT_OPTIONAL = 1;
    static CERT_REQUIRED = 2;
  },
  {},
  { module: "ssl" },
);

export const CERT_NONE = /* @__PURE__ */ attr(VerifyMode.CERT_NONE, VerifyMode, "CERT_NONE");
export const CERT_OPTIONAL = /* @__PURE__ */ attr(VerifyMode.CERT_OPTIONAL, VerifyMode, "CERT_OPTIONAL");
export const CERT_REQUIRED = /* @__PURE__ */ attr(VerifyMode.CERT_REQUIRED, VerifyMode, "CERT_REQUIRED");

export const TLSVersion = /* @__PURE__ */ define_class(
  "TLSVersion",
  [IntEnum],
  class {
    static MINIMUM_SUPPORTED = -2;
    static SSLv3 = 768;
    static TLSv1 = 769;
    static TLSv1_1 = 770;
    static TLSv1_2 = 771;
    static TLSv1_3 = 772;
    static MAXIMUM_SUPPORTED = -1;
  },
  {},
  { module: "ssl" },
);

export const Purpose = /* @__PURE__ */ define_class(
  "Purpose",
  [Enum],
  class {
    static SERVER_AUTH = "1.3.6.1.5.5.7.3.1";
    static CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";
  },
  {},
  { module: "ssl" },
);

export const PROTOCOL_TLS = 2;
export const PROTOCOL_TLS_CLIENT = 16;
export const PROTOCOL_TLS_SERVER = 17;

export const OP_ALL = 2147483728;
export const OP_NO_SSLv2 = 0;
export const OP_NO_SSLv3 = 33554432;
export const OP_NO_TLSv1 = 67108864;
export const OP_NO_TLSv1_1 = 268435456;
export const OP_NO_TLSv1_2 = 134217728;
export const OP_NO_TLSv1_3 = 536870912;
export const OP_NO_COMPRESSION = 131072;

const _VERSIONS = /* @__PURE__ */ dict_of(
  [769, "TLSv1"],
  [770, "TLSv1.1"],
  [771, "TLSv1.2"],
  [772, "TLSv1.3"],
);

function _text(path) {
  const manager = enter(open(path));
  const file = manager.value;
  try {
    return call_method(file, "read");
  } catch (error) {
    manager.raised(error);
  } finally {
    manager.exit();
  }
}
def("_text(path)", _text, { module: "ssl" });

const protocol$default = PROTOCOL_TLS;
const purpose$default = /* @__PURE__ */ attr(Purpose.SERVER_AUTH, Purpose, "SERVER_AUTH");
/** Certificates, and how the other side's are checked. */
export const SSLContext = /* @__PURE__ */ define_class(
  "SSLContext",
  [],
  class {
    __init__(protocol = protocol$default) {
      if (not_contains(tuple_of(PROTOCOL_TLS, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER), protocol)) {
        throw ValueError("invalid or unsupported protocol version");
      }
      this.protocol = protocol;
      this._check_hostname = eq(protocol, PROTOCOL_TLS_CLIENT);
      this._verify_mode = eq(protocol, PROTOCOL_TLS_CLIENT) ? CERT_REQUIRED : CERT_NONE;
      this.options = OP_ALL;
      this.minimum_version = attr(TLSVersion.TLSv1_2, TLSVersion, "TLSv1_2");
      this.maximum_version = attr(TLSVersion.MAXIMUM_SUPPORTED, TLSVersion, "MAXIMUM_SUPPORTED");
      this._authorities = [];
      this._has_defaults = false;
      this._given = dict_of();
    }

    get check_hostname() {
      return this._check_hostname;
    }

    set check_hostname(value) {
      this._check_hostname = bool(value);
      if (truth(value) && eq(this._verify_mode, CERT_NONE)) {
        this._verify_mode = CERT_REQUIRED;
      }
    }

    get verify_mode() {
      return this._verify_mode;
    }

    set verify_mode(value) {
      if (eq(value, CERT_NONE) && truth(this._check_hostname)) {
        throw ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.");
      }
      this._verify_mode = call(VerifyMode, value);
    }

    load_cert_chain(certfile, keyfile = null, password = null) {
      const value$1 = _text(certfile);
      setitem(this._given, "cert", value$1);
      const value$2 = _text(keyfile == null ? certfile : keyfile);
      setitem(this._given, "key", value$2);
      if (password != null) {
        const secret = callable(password) ? call(password) : password;
        const value$3 = isinstance(secret, str) ? secret : decode(bytes(secret));
        setitem(this._given, "passphrase", value$3);
      }
      return null;
    }

    load_verify_locations(cafile = null, capath = null, cadata = null) {
      if (cafile == null && capath == null && cadata == null) {
        throw TypeError("cafile, capath and cadata cannot be all omitted");
      }
      if (capath != null) {
        throw NotImplementedError(
          "SSLContext.load_verify_locations: capath is not something this host takes",
        );
      }
      if (cafile != null) {
        append(this._authorities, _text(cafile));
      }
      if (cadata != null) {
        if (!isinstance(cadata, str)) {
          throw NotImplementedError("SSLContext.load_verify_locations: cadata as PEM text only");
        }
        append(this._authorities, cadata);
      }
      return null;
    }

    load_default_certs(purpose = purpose$default) {
      this._has_defaults = true;
      return null;
    }

    set_default_verify_paths() {
      this._has_defaults = true;
      return null;
    }

    set_ciphers(ciphers) {
      setitem(this._given, "ciphers", ciphers);
      return null;
    }

    set_alpn_protocols(alpn_protocols) {
      const value$1 = list(alpn_protocols);
      setitem(this._given, "ALPNProtocols", value$1);
      return null;
    }

    wrap_socket(sock, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      throw NotImplementedError("SSLContext.wrap_socket: use ssl= of asyncio's functions, or start_tls");
    }

    wrap_bio(incoming, outgoing, ...args$) {
      const kwargs = dict_from(keywords(args$));
      const args = tuple_from(args$);
      throw NotImplementedError("SSLContext.wrap_bio: use ssl= of asyncio's functions, or start_tls");
    }

    /** What the host is told. An authority that is named takes the place of the host's own, unless these were asked for. */
    _tls_options() {
      const options = dict(this._given);
      setitem(options, "checks_name", this._check_hostname);
      setitem(options, "asks", ne(this._verify_mode, CERT_NONE));
      setitem(options, "rejects", eq(this._verify_mode, CERT_REQUIRED));
      if (truth(this._authorities)) {
        setitem(options, "ca", list(this._authorities));
      }
      setitem(options, "has_defaults", this._has_defaults);
      for (const entry of rows(
        tuple_of(tuple_of("minVersion", this.minimum_version), tuple_of("maxVersion", this.maximum_version)),
      )) {
        const [name, version] = unpack(entry, 2);
        if (contains(_VERSIONS, int(version))) {
          setitem(options, name, getitem(_VERSIONS, int(version)));
        }
      }
      return options;
    }
  },
  {
    __init__: "(self, protocol=)",
    check_hostname: "@property",
    verify_mode: "@property",
    load_cert_chain: "(self, certfile, keyfile=, password=)",
    load_verify_locations: "(self, cafile=, capath=, cadata=)",
    load_default_certs: "(self, purpose=)",
    set_default_verify_paths: "(self)",
    set_ciphers: "(self, ciphers, /)",
    set_alpn_protocols: "(self, alpn_protocols)",
    wrap_socket: "(self, sock, *args, **kwargs)",
    wrap_bio: "(self, incoming, outgoing, *args, **kwargs)",
    _tls_options: "(self)",
  },
  { module: "ssl" },
);

const purpose$default$1 = /* @__PURE__ */ attr(Purpose.SERVER_AUTH, Purpose, "SERVER_AUTH");
/** A context with CPython's defaults: a client checks the server's certificate and name. */
export function create_default_context(purpose = purpose$default$1, options$1) {
  const { cafile = null, capath = null, cadata = null } = keywords(options$1);
  let context;
  if (eq(purpose, attr(Purpose.SERVER_AUTH, Purpose, "SERVER_AUTH"))) {
    context = SSLContext(PROTOCOL_TLS_CLIENT);
  } else if (eq(purpose, attr(Purpose.CLIENT_AUTH, Purpose, "CLIENT_AUTH"))) {
    context = SSLContext(PROTOCOL_TLS_SERVER);
  } else {
    throw ValueError(purpose);
  }
  if (cafile != null || capath != null || cadata != null) {
    context.load_verify_locations(cafile, capath, cadata);
  } else if (ne(context.verify_mode, CERT_NONE)) {
    context.load_default_certs(purpose);
  }
  return context;
}
def("create_default_context(purpose=, *, cafile=, capath=, cadata=)", create_default_context, {
  module: "ssl",
});
