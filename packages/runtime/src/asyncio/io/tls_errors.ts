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
export const CertificateError: ExceptionType = SSLCertVerificationError;

interface HostTlsError extends Error {
  readonly code?: string;
  readonly reason?: string;
}

/** Certificates that cannot be trusted have a code of their own each; everything else is OpenSSL's own words. */
const CERTIFICATE = /CERT|ISSUER|SIGNED|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY|HOSTNAME/;

export function tls_failure(error: Error): unknown {
  const { code, reason, message } = error as HostTlsError;
  if (code !== undefined && CERTIFICATE.test(code)) {
    return SSLCertVerificationError(
      1,
      `[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ${message}`,
    );
  }
  const name = (reason ?? message).toUpperCase().replaceAll(" ", "_");
  return SSLError(1, `[SSL: ${name}] ${(reason ?? message).toLowerCase()}`);
}
