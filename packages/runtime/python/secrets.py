"""Random numbers for secrets, from the host.

Source: Library Reference, `secrets`.
"""

import base64
from os import urandom
from random import SystemRandom

DEFAULT_ENTROPY = 32


def randbits(k):
    return SystemRandom().getrandbits(k)


def choice(seq):
    return SystemRandom().choice(seq)


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    return SystemRandom().randrange(exclusive_upper_bound)


def token_bytes(nbytes=None):
    return urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")


def compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError("comparing strings with non-ASCII characters is not supported")
    elif isinstance(a, str) or isinstance(b, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return a == b
