"""`ssl`: contexts for the TLS connections of asyncio, which the host makes.

From: `context = ssl.create_default_context(cafile="ca.pem")`, `await asyncio.open_connection(host, port, ssl=context)`
To:   the options of `node:tls`, which `asyncio/io/tls.ts` asks a context for

Source: Library Reference, ssl.
"""

from enum import Enum, IntEnum

from _tls_errors import SSLCertVerificationError as _Unverified, SSLError as _Failed

SSLError = _Failed
SSLCertVerificationError = _Unverified
CertificateError = _Unverified

HAS_SNI = True
HAS_ALPN = True
HAS_TLSv1_2 = True
HAS_TLSv1_3 = True


class VerifyMode(IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2


CERT_NONE = VerifyMode.CERT_NONE
CERT_OPTIONAL = VerifyMode.CERT_OPTIONAL
CERT_REQUIRED = VerifyMode.CERT_REQUIRED


class TLSVersion(IntEnum):
    MINIMUM_SUPPORTED = -2
    SSLv3 = 768
    TLSv1 = 769
    TLSv1_1 = 770
    TLSv1_2 = 771
    TLSv1_3 = 772
    MAXIMUM_SUPPORTED = -1


class Purpose(Enum):
    SERVER_AUTH = "1.3.6.1.5.5.7.3.1"
    CLIENT_AUTH = "1.3.6.1.5.5.7.3.2"


PROTOCOL_TLS = 2
PROTOCOL_TLS_CLIENT = 16
PROTOCOL_TLS_SERVER = 17

OP_ALL = 2147483728
OP_NO_SSLv2 = 0
OP_NO_SSLv3 = 33554432
OP_NO_TLSv1 = 67108864
OP_NO_TLSv1_1 = 268435456
OP_NO_TLSv1_2 = 134217728
OP_NO_TLSv1_3 = 536870912
OP_NO_COMPRESSION = 131072

_VERSIONS = {769: "TLSv1", 770: "TLSv1.1", 771: "TLSv1.2", 772: "TLSv1.3"}


def _text(path):
    with open(path) as file:
        return file.read()


class SSLContext:
    """Certificates, and how the other side's are checked."""

    def __init__(self, protocol=PROTOCOL_TLS):
        if protocol not in (PROTOCOL_TLS, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER):
            raise ValueError("invalid or unsupported protocol version")
        self.protocol = protocol
        self._check_hostname = protocol == PROTOCOL_TLS_CLIENT
        self._verify_mode = CERT_REQUIRED if protocol == PROTOCOL_TLS_CLIENT else CERT_NONE
        self.options = OP_ALL
        self.minimum_version = TLSVersion.TLSv1_2
        self.maximum_version = TLSVersion.MAXIMUM_SUPPORTED
        self._authorities = []
        self._has_defaults = False
        self._given = {}

    @property
    def check_hostname(self):
        return self._check_hostname

    @check_hostname.setter
    def check_hostname(self, value):
        self._check_hostname = bool(value)
        if value and self._verify_mode == CERT_NONE:
            self._verify_mode = CERT_REQUIRED

    @property
    def verify_mode(self):
        return self._verify_mode

    @verify_mode.setter
    def verify_mode(self, value):
        if value == CERT_NONE and self._check_hostname:
            raise ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.")
        self._verify_mode = VerifyMode(value)

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        self._given["cert"] = _text(certfile)
        self._given["key"] = _text(certfile if keyfile is None else keyfile)
        if password is not None:
            secret = password() if callable(password) else password
            self._given["passphrase"] = secret if isinstance(secret, str) else bytes(secret).decode()

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        if cafile is None and capath is None and cadata is None:
            raise TypeError("cafile, capath and cadata cannot be all omitted")
        if capath is not None:
            raise NotImplementedError("SSLContext.load_verify_locations: capath is not something this host takes")
        if cafile is not None:
            self._authorities.append(_text(cafile))
        if cadata is not None:
            if not isinstance(cadata, str):
                raise NotImplementedError("SSLContext.load_verify_locations: cadata as PEM text only")
            self._authorities.append(cadata)

    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        self._has_defaults = True

    def set_default_verify_paths(self):
        self._has_defaults = True

    def set_ciphers(self, ciphers, /):
        self._given["ciphers"] = ciphers

    def set_alpn_protocols(self, alpn_protocols):
        self._given["ALPNProtocols"] = list(alpn_protocols)

    def wrap_socket(self, sock, *args, **kwargs):
        raise NotImplementedError("SSLContext.wrap_socket: use ssl= of asyncio's functions, or start_tls")

    def wrap_bio(self, incoming, outgoing, *args, **kwargs):
        raise NotImplementedError("SSLContext.wrap_bio: use ssl= of asyncio's functions, or start_tls")

    def _tls_options(self):
        """What the host is told. An authority that is named takes the place of the host's own, unless these were asked for."""
        options = dict(self._given)
        options["checks_name"] = self._check_hostname
        options["asks"] = self._verify_mode != CERT_NONE
        options["rejects"] = self._verify_mode == CERT_REQUIRED
        if self._authorities:
            options["ca"] = list(self._authorities)
        options["has_defaults"] = self._has_defaults
        for name, version in (("minVersion", self.minimum_version), ("maxVersion", self.maximum_version)):
            if int(version) in _VERSIONS:
                options[name] = _VERSIONS[int(version)]
        return options


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    """A context with CPython's defaults: a client checks the server's certificate and name."""
    if purpose == Purpose.SERVER_AUTH:
        context = SSLContext(PROTOCOL_TLS_CLIENT)
    elif purpose == Purpose.CLIENT_AUTH:
        context = SSLContext(PROTOCOL_TLS_SERVER)
    else:
        raise ValueError(purpose)
    if cafile is not None or capath is not None or cadata is not None:
        context.load_verify_locations(cafile, capath, cadata)
    elif context.verify_mode != CERT_NONE:
        context.load_default_certs(purpose)
    return context
