/**
 * The errno module: the numbers of Linux, which are those of the errors that the runtime raises itself.
 *
 * Source: Library Reference, `errno`.
 */
import { type Dict, dict_of } from "../objects/dict.ts";

export const __name__ = "errno";

export const EPERM = 1;
export const ENOENT = 2;
export const ESRCH = 3;
export const EINTR = 4;
export const EIO = 5;
export const ENXIO = 6;
export const E2BIG = 7;
export const ENOEXEC = 8;
export const EBADF = 9;
export const ECHILD = 10;
export const EAGAIN = 11;
export const EWOULDBLOCK = 11;
export const ENOMEM = 12;
export const EACCES = 13;
export const EFAULT = 14;
export const ENOTBLK = 15;
export const EBUSY = 16;
export const EEXIST = 17;
export const EXDEV = 18;
export const ENODEV = 19;
export const ENOTDIR = 20;
export const EISDIR = 21;
export const EINVAL = 22;
export const ENFILE = 23;
export const EMFILE = 24;
export const ENOTTY = 25;
export const ETXTBSY = 26;
export const EFBIG = 27;
export const ENOSPC = 28;
export const ESPIPE = 29;
export const EROFS = 30;
export const EMLINK = 31;
export const EPIPE = 32;
export const EDOM = 33;
export const ERANGE = 34;
export const EDEADLK = 35;
export const EDEADLOCK = 35;
export const ENAMETOOLONG = 36;
export const ENOLCK = 37;
export const ENOSYS = 38;
export const ENOTEMPTY = 39;
export const ELOOP = 40;
export const ENOMSG = 42;
export const EIDRM = 43;
export const ECHRNG = 44;
export const EL2NSYNC = 45;
export const EL3HLT = 46;
export const EL3RST = 47;
export const ELNRNG = 48;
export const EUNATCH = 49;
export const ENOCSI = 50;
export const EL2HLT = 51;
export const EBADE = 52;
export const EBADR = 53;
export const EXFULL = 54;
export const ENOANO = 55;
export const EBADRQC = 56;
export const EBADSLT = 57;
export const EBFONT = 59;
export const ENOSTR = 60;
export const ENODATA = 61;
export const ETIME = 62;
export const ENOSR = 63;
export const ENONET = 64;
export const ENOPKG = 65;
export const EREMOTE = 66;
export const ENOLINK = 67;
export const EADV = 68;
export const ESRMNT = 69;
export const ECOMM = 70;
export const EPROTO = 71;
export const EMULTIHOP = 72;
export const EDOTDOT = 73;
export const EBADMSG = 74;
export const EOVERFLOW = 75;
export const ENOTUNIQ = 76;
export const EBADFD = 77;
export const EREMCHG = 78;
export const ELIBACC = 79;
export const ELIBBAD = 80;
export const ELIBSCN = 81;
export const ELIBMAX = 82;
export const ELIBEXEC = 83;
export const EILSEQ = 84;
export const ERESTART = 85;
export const ESTRPIPE = 86;
export const EUSERS = 87;
export const ENOTSOCK = 88;
export const EDESTADDRREQ = 89;
export const EMSGSIZE = 90;
export const EPROTOTYPE = 91;
export const ENOPROTOOPT = 92;
export const EPROTONOSUPPORT = 93;
export const ESOCKTNOSUPPORT = 94;
export const ENOTSUP = 95;
export const EOPNOTSUPP = 95;
export const EPFNOSUPPORT = 96;
export const EAFNOSUPPORT = 97;
export const EADDRINUSE = 98;
export const EADDRNOTAVAIL = 99;
export const ENETDOWN = 100;
export const ENETUNREACH = 101;
export const ENETRESET = 102;
export const ECONNABORTED = 103;
export const ECONNRESET = 104;
export const ENOBUFS = 105;
export const EISCONN = 106;
export const ENOTCONN = 107;
export const ESHUTDOWN = 108;
export const ETOOMANYREFS = 109;
export const ETIMEDOUT = 110;
export const ECONNREFUSED = 111;
export const EHOSTDOWN = 112;
export const EHOSTUNREACH = 113;
export const EALREADY = 114;
export const EINPROGRESS = 115;
export const ESTALE = 116;
export const EUCLEAN = 117;
export const ENOTNAM = 118;
export const ENAVAIL = 119;
export const EISNAM = 120;
export const EREMOTEIO = 121;
export const EDQUOT = 122;
export const ENOMEDIUM = 123;
export const EMEDIUMTYPE = 124;
export const ECANCELED = 125;
export const ENOKEY = 126;
export const EKEYEXPIRED = 127;
export const EKEYREVOKED = 128;
export const EKEYREJECTED = 129;
export const EOWNERDEAD = 130;
export const ENOTRECOVERABLE = 131;
export const ERFKILL = 132;

/** Numbers to names, in CPython's order. Where a number has two names it is the one that CPython keeps. */
const CODES = `
  ENODEV/19 ENOCSI/50 EHOSTUNREACH/113 ENOMSG/42 EUCLEAN/117 EL2NSYNC/45 EL2HLT/51 ENODATA/61 ENOTBLK/15
  ENOSYS/38 EPIPE/32 EINVAL/22 EOVERFLOW/75 EADV/68 EINTR/4 EUSERS/87 ENOTEMPTY/39 ENOBUFS/105 EPROTO/71
  EREMOTE/66 ENAVAIL/119 ECHILD/10 ELOOP/40 EXDEV/18 E2BIG/7 ESRCH/3 EMSGSIZE/90 EAFNOSUPPORT/97 EBADR/53
  EHOSTDOWN/112 EPFNOSUPPORT/96 ENOPROTOOPT/92 EBUSY/16 EAGAIN/11 EBADFD/77 EDOTDOT/73 EISCONN/106 ENOANO/55
  ESHUTDOWN/108 ECHRNG/44 ELIBBAD/80 ENONET/64 EBADE/52 EBADF/9 EMULTIHOP/72 EIO/5 EUNATCH/49 EPROTOTYPE/91
  ENOSPC/28 ENOEXEC/8 EALREADY/114 ENETDOWN/100 ENOTNAM/118 EACCES/13 ELNRNG/48 EILSEQ/84 ENOTDIR/20
  ENOTUNIQ/76 EPERM/1 EDOM/33 EXFULL/54 ECONNREFUSED/111 EISDIR/21 EPROTONOSUPPORT/93 EROFS/30
  EADDRNOTAVAIL/99 EIDRM/43 ECOMM/70 ESRMNT/69 EREMOTEIO/121 EL3RST/47 EBADMSG/74 ENFILE/23 ELIBMAX/82
  ESPIPE/29 ENOLINK/67 ENETRESET/102 ETIMEDOUT/110 ENOENT/2 EEXIST/17 EDQUOT/122 ENOSTR/60 EBADSLT/57
  EBADRQC/56 ELIBACC/79 EFAULT/14 EFBIG/27 EDEADLOCK/35 ENOTCONN/107 EDESTADDRREQ/89 ELIBSCN/81 ENOLCK/37
  EISNAM/120 ECONNABORTED/103 ENETUNREACH/101 ESTALE/116 ENOSR/63 ENOMEM/12 ENOTSOCK/88 ESTRPIPE/86 EMLINK/31
  ERANGE/34 ELIBEXEC/83 EL3HLT/46 ECONNRESET/104 EADDRINUSE/98 ENOTSUP/95 EREMCHG/78 ENAMETOOLONG/36
  ENOTTY/25 ERESTART/85 ESOCKTNOSUPPORT/94 ETIME/62 EBFONT/59 ETOOMANYREFS/109 EMFILE/24 ETXTBSY/26
  EINPROGRESS/115 ENXIO/6 ENOPKG/65 ENOMEDIUM/123 EMEDIUMTYPE/124 ECANCELED/125 ENOKEY/126 EKEYEXPIRED/127
  EKEYREVOKED/128 EKEYREJECTED/129 EOWNERDEAD/130 ENOTRECOVERABLE/131 ERFKILL/132`;

function make_codes(): Dict {
  const rows = CODES.trim().split(/\s+/);
  return dict_of(
    ...rows.map((row): [number, string] => {
      const [name, code] = row.split("/") as [string, string];
      return [Number(code), name];
    }),
  );
}

export const errorcode: Dict = /* @__PURE__ */ make_codes();
