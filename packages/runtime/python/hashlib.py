"""Hashes, as the host makes them.

Source: Library Reference, `hashlib`; the words of errors are CPython's.
"""

import _digests

algorithms_guaranteed = {
    "md5",
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha512",
    "sha3_224",
    "sha3_256",
    "sha3_384",
    "sha3_512",
    "shake_128",
    "shake_256",
    "blake2b",
    "blake2s",
}
algorithms_available = set(algorithms_guaranteed)

_BLOCKS = {"md5": 64, "sha1": 64, "sha224": 64, "sha256": 64, "sha384": 128, "sha512": 128}
_BLOCKS |= {"sha3_224": 144, "sha3_256": 136, "sha3_384": 104, "sha3_512": 72, "shake_128": 168, "shake_256": 136}
_BLOCKS |= {"blake2b": 128, "blake2s": 64}
_SIZES = {"md5": 16, "sha1": 20, "sha224": 28, "sha256": 32, "sha384": 48, "sha512": 64, "blake2b": 64, "blake2s": 32}
_SIZES |= {"sha3_224": 28, "sha3_256": 32, "sha3_384": 48, "sha3_512": 64, "shake_128": 0, "shake_256": 0}


class HASH:
    __module__ = "_hashlib"

    def __init__(self, name, data=b""):
        self.name = name
        self._data = []
        self.update(data)

    @property
    def digest_size(self):
        return _SIZES[self.name]

    @property
    def block_size(self):
        return _BLOCKS[self.name]

    def update(self, obj, /):
        if isinstance(obj, str):
            raise TypeError("Strings must be encoded before hashing")
        if isinstance(obj, (int, float, list, tuple)) or obj is None:
            raise TypeError("object supporting the buffer API required")
        self._data.append(bytes(obj))

    def digest(self, length=None):
        if self.name.startswith("shake"):
            if length is None:
                raise TypeError("digest() missing required argument 'length' (pos 1)")
        return _digests.digest(self.name, b"".join(self._data), length)

    def hexdigest(self, length=None):
        if self.name.startswith("shake") and length is None:
            raise TypeError("hexdigest() missing required argument 'length' (pos 1)")
        return self.digest(length).hex()

    def copy(self):
        return HASH(self.name, b"".join(self._data))

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ 0x{id(self):x}>"


def new(name, data=b"", *, usedforsecurity=True):
    known = name.lower().replace("-", "_") if isinstance(name, str) else name
    if known not in algorithms_guaranteed and isinstance(known, str):
        known = known.replace("_", "", 1)
    if known not in algorithms_guaranteed:
        raise ValueError(f"unsupported hash type {name}")
    return HASH(known, data)


def md5(string=b"", *, usedforsecurity=True):
    return HASH("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return HASH("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return HASH("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return HASH("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return HASH("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return HASH("sha512", string)


def sha3_224(string=b"", *, usedforsecurity=True):
    return HASH("sha3_224", string)


def sha3_256(string=b"", *, usedforsecurity=True):
    return HASH("sha3_256", string)


def sha3_384(string=b"", *, usedforsecurity=True):
    return HASH("sha3_384", string)


def sha3_512(string=b"", *, usedforsecurity=True):
    return HASH("sha3_512", string)


def shake_128(string=b"", *, usedforsecurity=True):
    return HASH("shake_128", string)


def shake_256(string=b"", *, usedforsecurity=True):
    return HASH("shake_256", string)


def blake2b(data=b"", /, *, usedforsecurity=True):
    return HASH("blake2b", data)


def blake2s(data=b"", /, *, usedforsecurity=True):
    return HASH("blake2s", data)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    return _digests.pbkdf2(hash_name, password, salt, iterations, _SIZES[hash_name] if dklen is None else dklen)


def file_digest(fileobj, digest, /):
    made = digest() if callable(digest) else new(digest)
    while piece := fileobj.read(65536):
        made.update(piece)
    return made
