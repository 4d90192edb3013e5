/**
 * ssl.SSLError and its kin.
 *
 * Source: Library Reference, "ssl", Exceptions.
 */
import { type ExceptionType, exception_type } from "../../objects/exceptions.ts";
import { OSError } from "../../objects/os-errors.ts";

function of_ssl(cls: ExceptionType): ExceptionType {
  cls.$module = "ssl";
  return cls;
}

export const SSLError: ExceptionType = /* @__PURE__ */ of_ssl(
  /* @__PURE__ */ exception_type("SSLError", OSError),
);
export const SSLCertVerificationError: ExceptionType = /* @__PURE__ */ of_ssl(
  /* @__PURE__ */ exception_type("SSLCertVerificationError", SSLError),
);

interface HostTlsError extends Error {
  readonly code?: string;
  readonly reason?: string;
}

/** Certificates that cannot be trusted have a code of their own each; everything else is OpenSSL's own words. */
const CERTIFICATE = /CERT|ISSUER|SIGNED|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY|HOSTNAME/;

/** OpenSSL's numbers for what the host calls by name. */
const VERIFY_CODES: Readonly<Record<string, number>> = {
  CERT_NOT_YET_VALID: 9,
  CERT_HAS_EXPIRED: 10,
  DEPTH_ZERO_SELF_SIGNED_CERT: 18,
  SELF_SIGNED_CERT_IN_CHAIN: 19,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 20,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 21,
  ERR_TLS_CERT_ALTNAME_INVALID: 62,
};

export function tls_failure(error: Error): unknown {
  const { code, reason, message } = error as HostTlsError;
  if (code !== undefined && CERTIFICATE.test(code)) {
    return Object.assign(
      SSLCertVerificationError(
        1,
        `[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ${message}`,
      ) as object,
      {
        library: "SSL",
        reason: "CERTIFICATE_VERIFY_FAILED",
        verify_code: VERIFY_CODES[code] ?? 1,
        verify_message: message,
      },
    );
  }
  const name = (reason ?? message).toUpperCase().replaceAll(" ", "_");
  const failure = SSLError(1, `[SSL: ${name}] ${(reason ?? message).toLowerCase()}`) as object;
  return Object.assign(failure, { library: "SSL", reason: name });
}
