/**
 * What the runtime's modules offer: names, and signatures where the runtime knows them. `async` marks a coroutine function.
 *
 * GENERATED from packages/runtime/src by `npm run library`. Do not edit.
 */

/** Name to signature; null where there is none. */
export type Library = Readonly<Record<string, ReadonlyMap<string, string | null>>>;

function names(rows: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const row of rows.split("\n").map((line) => line.trim())) {
    if (row === "") continue;
    const parenthesis = row.indexOf("(");
    if (parenthesis === -1) found.set(row, null);
    else found.set(row.slice(0, parenthesis).replace("async ", ""), row);
  }
  return found;
}

export const library = {
  asyncio: names(`
    ALL_COMPLETED
    AbstractChildWatcher
    AbstractEventLoop
    AbstractEventLoopPolicy
    AbstractServer
    Barrier
    BaseEventLoop
    BaseProtocol
    BaseTransport
    BoundedSemaphore
    BrokenBarrierError
    BufferedProtocol
    CancelledError
    Condition
    DatagramProtocol
    DatagramTransport
    DefaultEventLoopPolicy
    Event
    EventLoop
    FIRST_COMPLETED
    FIRST_EXCEPTION
    FastChildWatcher
    Future
    Handle
    IncompleteReadError
    InvalidStateError
    LifoQueue
    LimitOverrunError
    Lock
    MultiLoopChildWatcher
    PidfdChildWatcher
    PriorityQueue
    Protocol
    Queue
    QueueEmpty
    QueueFull
    QueueShutDown
    ReadTransport
    Runner
    SafeChildWatcher
    SelectorEventLoop
    Semaphore
    SendfileNotAvailableError
    Server
    StreamReader
    StreamReaderProtocol
    StreamWriter
    SubprocessProtocol
    SubprocessTransport
    Task
    TaskGroup
    ThreadedChildWatcher
    Timeout
    TimeoutError
    TimerHandle
    Transport
    WriteTransport
    __all__
    _enter_task
    _get_running_loop
    _leave_task
    _register_task
    _set_running_loop
    _unregister_task
    all_tasks(loop=)
    as_completed(fs, *, timeout=)
    base_events
    constants
    coroutines
    create_eager_task_factory(custom_task_constructor)
    async create_subprocess_exec(program, *args, stdin=, stdout=, stderr=, limit=, **kwds)
    async create_subprocess_shell(cmd, stdin=, stdout=, stderr=, limit=, **kwds)
    create_task(coro, *, name=, context=)
    current_task(loop=)
    eager_task_factory(loop, coro, *, name=, context=)
    ensure_future(coro_or_future, *, loop=)
    events
    exceptions
    futures
    gather(*coros_or_futures, return_exceptions=)
    get_child_watcher
    get_event_loop
    get_event_loop_policy
    get_running_loop
    iscoroutine
    iscoroutinefunction
    isfuture
    locks
    log
    new_event_loop
    async open_connection(host=, port=, *, limit=, **kwds)
    async open_unix_connection(path=, *, limit=, **kwds)
    protocols
    queues
    run(main, *, debug=, loop_factory=)
    run_coroutine_threadsafe(coro, loop)
    runners
    set_child_watcher
    set_event_loop
    set_event_loop_policy
    shield(arg)
    async sleep(delay, result=)
    staggered
    async start_server(client_connected_cb, host=, port=, *, limit=, **kwds)
    async start_unix_server(client_connected_cb, path=, *, limit=, **kwds)
    streams
    subprocess
    taskgroups
    tasks
    threads
    timeout(delay)
    timeout_at(when)
    timeouts
    async to_thread(func, /, *args, **kwargs)
    transports
    async wait(fs, *, timeout=, return_when=)
    async wait_for(fut, timeout)
    wrap_future(future, *, loop=)
  `),
  builtins: names(`
    ArithmeticError
    AssertionError
    AttributeError
    BaseException
    BaseExceptionGroup
    BlockingIOError
    BrokenPipeError
    BufferError
    BytesWarning
    ChildProcessError
    ConnectionAbortedError
    ConnectionError
    ConnectionRefusedError
    ConnectionResetError
    DeprecationWarning
    EOFError
    EncodingWarning
    EnvironmentError
    Exception
    ExceptionGroup
    FileExistsError
    FileNotFoundError
    FloatingPointError
    FutureWarning
    GeneratorExit
    IOError
    ImportError
    ImportWarning
    IndentationError
    IndexError
    InterruptedError
    IsADirectoryError
    KeyError
    KeyboardInterrupt
    LookupError
    MemoryError
    ModuleNotFoundError
    NameError
    NotADirectoryError
    NotImplementedError
    OSError
    OverflowError
    PendingDeprecationWarning
    PermissionError
    ProcessLookupError
    PythonFinalizationError
    RecursionError
    ReferenceError
    ResourceWarning
    RuntimeError
    RuntimeWarning
    StopAsyncIteration
    StopIteration
    SyntaxError
    SyntaxWarning
    SystemError
    SystemExit
    TabError
    TimeoutError
    TypeError
    UnboundLocalError
    UnicodeDecodeError
    UnicodeEncodeError
    UnicodeError
    UnicodeTranslateError
    UnicodeWarning
    UserWarning
    ValueError
    Warning
    ZeroDivisionError
    __import__(name, globals=, locals=, fromlist=, level=)
    abs(x, /)
    aiter(async_iterable, /)
    all(iterable, /)
    anext(async_iterator, default=, /)
    any(iterable, /)
    ascii(obj, /)
    bin(number, /)
    bool(object=, /)
    bytearray(source=, encoding=, errors=)
    bytes(source=, encoding=, errors=)
    callable(obj, /)
    chr(i, /)
    classmethod
    complex(real=, imag=)
    delattr(obj, name, /)
    dict(*args, **more)
    dir(object=, /)
    divmod(x, y, /)
    enumerate(iterable=, start=)
    exit
    filter(*args)
    float(x=, /)
    format(value, format_spec=, /)
    frozenset(iterable=, /)
    getattr(object, name, default=, /)
    hasattr(obj, name, /)
    hash(obj, /)
    hex(number, /)
    id(obj, /)
    input(prompt=, /)
    int(x=, /, base=)
    isinstance(obj, class_or_tuple, /)
    issubclass(cls, class_or_tuple, /)
    iter(object, sentinel=, /)
    len(obj, /)
    list(iterable=, /)
    map(*args)
    max(*args, key=, default=)
    memoryview(object)
    min(*args, key=, default=)
    next(iterator, default=, /)
    object
    oct(number, /)
    open(file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=)
    ord(c, /)
    pow(base, exp, mod=)
    print(*args, sep=, end=, file=, flush=)
    property(fget=, fset=, fdel=, doc=)
    quit
    range(*args)
    repr(obj, /)
    reversed(*args)
    round(number, ndigits=)
    set(iterable=, /)
    setattr(obj, name, value, /)
    slice(*args)
    sorted(iterable, /, **options)
    staticmethod
    str(object=, encoding=, errors=)
    sum(iterable, /, start=)
    super
    tuple(iterable=, /)
    type
    vars(object=, /)
    zip(*iterables, strict=)
  `),
  abc: names(`
    ABC
    ABCMeta
    AbstractTypeObject
    __name__
    abstractclassmethod
    abstractmethod
    abstractproperty
    abstractstaticmethod
    adopt
    get_cache_token
    update_abstractmethods(cls)
  `),
  argparse: names(`
    Action(option_strings, dest, nargs=, const=, default=, type=, choices=, required=, help=, metavar=, deprecated=)
    ArgumentDefaultsHelpFormatter(prog, indent_increment=, max_help_position=, width=)
    ArgumentError
    ArgumentParser(prog=, usage=, description=, epilog=, parents=, formatter_class=, prefix_chars=, fromfile_prefix_chars=, argument_default=, conflict_handler=, add_help=, allow_abbrev=, exit_on_error=)
    ArgumentTypeError
    BooleanOptionalAction(option_strings, dest, default=, type=, choices=, required=, help=, metavar=, deprecated=)
    FileType(mode=, bufsize=, encoding=, errors=)
    HelpFormatter(prog, indent_increment=, max_help_position=, width=)
    MetavarTypeHelpFormatter(prog, indent_increment=, max_help_position=, width=)
    Namespace(**kwargs)
    ONE_OR_MORE
    OPTIONAL
    PARSER
    REMAINDER
    RawDescriptionHelpFormatter(prog, indent_increment=, max_help_position=, width=)
    RawTextHelpFormatter(prog, indent_increment=, max_help_position=, width=)
    SUPPRESS
    ZERO_OR_MORE
    _ArgumentGroup(container, title=, description=, **kwargs)
    _MutuallyExclusiveGroup(container, required=)
    _SubParsersAction(option_strings, prog, parser_class, dest=, required=, help=, metavar=)
    __name__
  `),
  array: names(`
    ArrayType
    __name__
    array
    typecodes
  `),
  ast: names(`
    __name__
    literal_eval(node_or_string)
  `),
  asyncdef: names(`
    abort_signal(task=)
    cancel_on(task, signal)
    run_until_aborted(awaitable, signal)
    to_js(x, /)
    to_py(x, /)
  `),
  atexit: names(`
    _clear
    _ncallbacks
    _run_exitfuncs
    at_process_exit
    register(func, /, *args, **kwargs)
    unregister
  `),
  base64: names(`
    a85decode(b, *, foldspaces=, adobe=, ignorechars=)
    a85encode(b, *, foldspaces=, wrapcol=, pad=, adobe=)
    b16decode(s, casefold=)
    b16encode(s)
    b32decode(s, casefold=, map01=)
    b32encode(s)
    b32hexdecode(s, casefold=)
    b32hexencode(s)
    b64decode(s, altchars=, validate=)
    b64encode(s, altchars=)
    b85decode(b)
    b85encode(b, pad=)
    decode(input, output)
    decodebytes(s)
    encode(input, output)
    encodebytes(s)
    standard_b64decode(s)
    standard_b64encode(s)
    urlsafe_b64decode(s)
    urlsafe_b64encode(s)
    z85decode(s)
    z85encode(s)
  `),
  binascii: names(`
    Error
    Incomplete
    a2b_base64(data, /, *, strict_mode=)
    a2b_hex(hexstr, /)
    b2a_base64(data, /, *, newline=)
    b2a_hex(data, sep=, bytes_per_sep=)
    crc32(data, value=, /)
    crc_hqx(data, value, /)
    hexlify(data, sep=, bytes_per_sep=)
    unhexlify(hexstr, /)
  `),
  bisect: names(`
    __name__
    bisect(a, x, lo=, hi=, *, key=)
    bisect_left(a, x, lo=, hi=, *, key=)
    bisect_right(a, x, lo=, hi=, *, key=)
    insort(a, x, lo=, hi=, *, key=)
    insort_left(a, x, lo=, hi=, *, key=)
    insort_right(a, x, lo=, hi=, *, key=)
  `),
  calendar: names(`
    APRIL
    AUGUST
    Calendar(firstweekday=)
    DECEMBER
    Day
    EPOCH
    FEBRUARY
    FRIDAY
    IllegalMonthError
    IllegalWeekdayError
    JANUARY
    JULY
    JUNE
    MARCH
    MAY
    MONDAY
    Month
    NOVEMBER
    OCTOBER
    SATURDAY
    SEPTEMBER
    SUNDAY
    THURSDAY
    TUESDAY
    TextCalendar(firstweekday=)
    WEDNESDAY
    c
    calendar(theyear, w=, l=, c=, m=)
    day_abbr
    day_name
    firstweekday()
    format(cols, colwidth=, spacing=)
    formatstring(cols, colwidth=, spacing=)
    isleap(year)
    leapdays(y1, y2)
    month(theyear, themonth, w=, l=)
    month_abbr
    month_name
    monthcalendar(year, month)
    monthrange(year, month)
    prcal(theyear, w=, l=, c=, m=)
    prmonth(theyear, themonth, w=, l=)
    prweek(theweek, width)
    setfirstweekday(firstweekday)
    timegm(tuple)
    week(theweek, width)
    weekday(year, month, day)
    weekheader(width)
  `),
  cmath: names(`
    acos(z, /)
    acosh(z, /)
    asin(z, /)
    asinh(z, /)
    atan(z, /)
    atanh(z, /)
    cos(z, /)
    cosh(z, /)
    e
    exp(z, /)
    inf
    infj
    isclose(a, b, *, rel_tol=, abs_tol=)
    isfinite(z, /)
    isinf(z, /)
    isnan(z, /)
    log(z, base=, /)
    log10(z, /)
    nan
    nanj
    phase(z, /)
    pi
    polar(z, /)
    rect(r, phi, /)
    sin(z, /)
    sinh(z, /)
    sqrt(z, /)
    tan(z, /)
    tanh(z, /)
    tau
  `),
  codecs: names(`
    BOM
    BOM_BE
    BOM_LE
    BOM_UTF16
    BOM_UTF16_BE
    BOM_UTF16_LE
    BOM_UTF32
    BOM_UTF32_BE
    BOM_UTF32_LE
    BOM_UTF8
    IncrementalDecoder(errors=)
    IncrementalEncoder(errors=)
    decode(obj, encoding=, errors=)
    encode(obj, encoding=, errors=)
    escape_decode(data, errors=)
    escape_encode(data, errors=)
    getdecoder(encoding)
    getencoder(encoding)
    getincrementaldecoder(encoding)
    getincrementalencoder(encoding)
    ignore_errors(error)
    open(filename, mode=, encoding=, errors=, buffering=)
    replace_errors(error)
    strict_errors(error)
  `),
  collections: names(`
    ChainMap(*maps)
    Counter(iterable=, /, **counts)
    OrderedDict(*args, **more)
    UserDict(dict=, /, **kwargs)
    UserList(initlist=)
    UserString(seq)
    __name__
    defaultdict(default_factory=, /, *args, **more)
    deque(iterable=, maxlen=)
    namedtuple(typename, field_names, *, rename=, defaults=, module=)
  `),
  colorsys: names(`
    ONE_SIXTH
    ONE_THIRD
    TWO_THIRD
    hls_to_rgb(h, l, s)
    hsv_to_rgb(h, s, v)
    rgb_to_hls(r, g, b)
    rgb_to_hsv(r, g, b)
    rgb_to_yiq(r, g, b)
    yiq_to_rgb(y, i, q)
  `),
  concurrent: names(`
    __name__
  `),
  configparser: names(`
    BasicInterpolation
    ConfigParser(defaults=, dict_type=, allow_no_value=, *, delimiters=, comment_prefixes=, inline_comment_prefixes=, strict=, empty_lines_in_values=, default_section=, interpolation=, converters=, allow_unnamed_section=)
    DEFAULTSECT
    DuplicateOptionError
    DuplicateSectionError
    Error
    ExtendedInterpolation
    Interpolation
    InterpolationDepthError
    InterpolationError
    InterpolationMissingOptionError
    InterpolationSyntaxError
    MAX_INTERPOLATION_DEPTH
    MissingSectionHeaderError
    MultilineContinuationError
    NoOptionError
    NoSectionError
    ParsingError
    RawConfigParser(defaults=, dict_type=, allow_no_value=, *, delimiters=, comment_prefixes=, inline_comment_prefixes=, strict=, empty_lines_in_values=, default_section=, interpolation=, converters=, allow_unnamed_section=)
    SectionProxy(parser, name)
  `),
  contextlib: names(`
    AbstractAsyncContextManager
    AbstractContextManager
    AsyncContextDecorator
    AsyncExitStack()
    ContextDecorator
    ExitStack()
    __name__
    aclosing(thing)
    asynccontextmanager
    chdir(path)
    closing(thing)
    contextmanager
    nullcontext(enter_result=)
    redirect_stderr(new_target)
    redirect_stdout(new_target)
    suppress(*exceptions)
  `),
  contextvars: names(`
    Context
    ContextVar
    Token
    copy_context
  `),
  copy: names(`
    Error
    __name__
    copy
    deepcopy(x, memo=)
    error
    replace(obj, /, **changes)
  `),
  copyreg: names(`
    dispatch_table
    pickle(ob_type, pickle_function, constructor_ob=)
  `),
  csv: names(`
    Dialect()
    DictReader(f, fieldnames=, restkey=, restval=, dialect=, *args, **kwds)
    DictWriter(f, fieldnames, restval=, extrasaction=, dialect=, *args, **kwds)
    Error
    QUOTE_ALL
    QUOTE_MINIMAL
    QUOTE_NONE
    QUOTE_NONNUMERIC
    QUOTE_NOTNULL
    QUOTE_STRINGS
    Reader(lines, dialect, changes)
    Sniffer()
    Writer(file, dialect, changes)
    excel()
    excel_tab()
    field_size_limit(*limit)
    get_dialect(name, /)
    list_dialects()
    reader(iterable, /, dialect=, **fmtparams)
    register_dialect(name, /, dialect=, **fmtparams)
    unix_dialect()
    unregister_dialect(name, /)
    writer(fileobj, /, dialect=, **fmtparams)
  `),
  dataclasses: names(`
    Field
    FrozenInstanceError
    InitVar(type)
    KW_ONLY
    MISSING
    __name__
    asdict(obj, *, dict_factory=)
    astuple(obj, *, tuple_factory=)
    dataclass(cls=, /, *, init=, repr=, eq=, order=, unsafe_hash=, frozen=, match_args=, kw_only=, slots=, weakref_slot=)
    field(*, default=, default_factory=, init=, repr=, hash=, compare=, metadata=, kw_only=)
    fields
    is_dataclass
    make_dataclass(cls_name, fields, *, bases=, namespace=, init=, repr=, eq=, order=, unsafe_hash=, frozen=, match_args=, kw_only=, slots=, weakref_slot=, module=)
    replace(obj, /, **changes)
  `),
  datetime: names(`
    MAXYEAR
    MINYEAR
    UTC
    date(year=, month=, day=)
    datetime(year=, month=, day=, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=)
    time(hour=, minute=, second=, microsecond=, tzinfo=, *, fold=)
    timedelta(days=, seconds=, microseconds=, milliseconds=, minutes=, hours=, weeks=)
    timezone(offset, name=)
    tzinfo
  `),
  decimal: names(`
    BasicContext
    Clamped
    Context(prec=, rounding=, Emin=, Emax=, capitals=, clamp=, flags=, traps=)
    ConversionSyntax
    Decimal(cls, value=, context=)
    DecimalException
    DecimalTuple(cls, sign, digits, exponent)
    DefaultContext
    DivisionByZero
    DivisionImpossible
    DivisionUndefined
    ExtendedContext
    FloatOperation
    HAVE_CONTEXTVAR
    HAVE_THREADS
    Inexact
    InvalidContext
    InvalidOperation
    MAX_EMAX
    MAX_PREC
    MIN_EMIN
    MIN_ETINY
    Overflow
    ROUND_05UP
    ROUND_CEILING
    ROUND_DOWN
    ROUND_FLOOR
    ROUND_HALF_DOWN
    ROUND_HALF_EVEN
    ROUND_HALF_UP
    ROUND_UP
    Rounded
    Subnormal
    Underflow
    __libmpdec_version__
    __name__
    __version__
    getcontext()
    localcontext(ctx=, **kwargs)
    setcontext(context, /)
  `),
  difflib: names(`
    Differ(linejunk=, charjunk=)
    IS_CHARACTER_JUNK(ch, ws=)
    IS_LINE_JUNK(line, pat=)
    Match(_cls, a, b, size)
    SequenceMatcher(isjunk=, a=, b=, autojunk=)
    __name__
    context_diff(a, b, fromfile=, tofile=, fromfiledate=, tofiledate=, n=, lineterm=)
    diff_bytes(dfunc, a, b, fromfile=, tofile=, fromfiledate=, tofiledate=, n=, lineterm=)
    get_close_matches(word, possibilities, n=, cutoff=)
    ndiff(a, b, linejunk=, charjunk=)
    restore(delta, which)
    unified_diff(a, b, fromfile=, tofile=, fromfiledate=, tofiledate=, n=, lineterm=)
  `),
  enum: names(`
    CONFORM
    CONTINUOUS
    EJECT
    Enum
    EnumCheck
    EnumDict(cls_name=)
    EnumMeta
    EnumType
    Flag
    FlagBoundary
    IntEnum
    IntFlag
    KEEP
    NAMED_FLAGS
    ReprEnum
    STRICT
    StrEnum
    UNIQUE
    __name__
    auto(value=)
    bin(num, max_bits=)
    global_enum_repr(self)
    global_flag_repr(self)
    global_str(self)
    member(value)
    nonmember(value)
    pickle_by_enum_name(self, proto)
    pickle_by_global_name(self, proto)
    property(fget=, fset=, fdel=, doc=)
    show_flag_values(value)
    unique(enumeration)
    verify(*checks)
  `),
  errno: names(`
    E2BIG
    EACCES
    EADDRINUSE
    EADDRNOTAVAIL
    EADV
    EAFNOSUPPORT
    EAGAIN
    EALREADY
    EBADE
    EBADF
    EBADFD
    EBADMSG
    EBADR
    EBADRQC
    EBADSLT
    EBFONT
    EBUSY
    ECANCELED
    ECHILD
    ECHRNG
    ECOMM
    ECONNABORTED
    ECONNREFUSED
    ECONNRESET
    EDEADLK
    EDEADLOCK
    EDESTADDRREQ
    EDOM
    EDOTDOT
    EDQUOT
    EEXIST
    EFAULT
    EFBIG
    EHOSTDOWN
    EHOSTUNREACH
    EIDRM
    EILSEQ
    EINPROGRESS
    EINTR
    EINVAL
    EIO
    EISCONN
    EISDIR
    EISNAM
    EKEYEXPIRED
    EKEYREJECTED
    EKEYREVOKED
    EL2HLT
    EL2NSYNC
    EL3HLT
    EL3RST
    ELIBACC
    ELIBBAD
    ELIBEXEC
    ELIBMAX
    ELIBSCN
    ELNRNG
    ELOOP
    EMEDIUMTYPE
    EMFILE
    EMLINK
    EMSGSIZE
    EMULTIHOP
    ENAMETOOLONG
    ENAVAIL
    ENETDOWN
    ENETRESET
    ENETUNREACH
    ENFILE
    ENOANO
    ENOBUFS
    ENOCSI
    ENODATA
    ENODEV
    ENOENT
    ENOEXEC
    ENOKEY
    ENOLCK
    ENOLINK
    ENOMEDIUM
    ENOMEM
    ENOMSG
    ENONET
    ENOPKG
    ENOPROTOOPT
    ENOSPC
    ENOSR
    ENOSTR
    ENOSYS
    ENOTBLK
    ENOTCONN
    ENOTDIR
    ENOTEMPTY
    ENOTNAM
    ENOTRECOVERABLE
    ENOTSOCK
    ENOTSUP
    ENOTTY
    ENOTUNIQ
    ENXIO
    EOPNOTSUPP
    EOVERFLOW
    EOWNERDEAD
    EPERM
    EPFNOSUPPORT
    EPIPE
    EPROTO
    EPROTONOSUPPORT
    EPROTOTYPE
    ERANGE
    EREMCHG
    EREMOTE
    EREMOTEIO
    ERESTART
    ERFKILL
    EROFS
    ESHUTDOWN
    ESOCKTNOSUPPORT
    ESPIPE
    ESRCH
    ESRMNT
    ESTALE
    ESTRPIPE
    ETIME
    ETIMEDOUT
    ETOOMANYREFS
    ETXTBSY
    EUCLEAN
    EUNATCH
    EUSERS
    EWOULDBLOCK
    EXDEV
    EXFULL
    __name__
    errorcode
  `),
  fnmatch: names(`
    filter(names, pat)
    fnmatch(name, pat)
    fnmatchcase(name, pat)
    translate(pat)
  `),
  fractions: names(`
    Fraction(cls, numerator=, denominator=)
  `),
  functools: names(`
    WRAPPER_ASSIGNMENTS
    WRAPPER_UPDATES
    __name__
    cache
    cached_property(func)
    cmp_to_key
    lru_cache(maxsize=, typed=)
    partial(*args, **keywords)
    partialmethod(func, /, *args, **keywords)
    reduce(function, iterable, initial=, /)
    singledispatch
    singledispatchmethod(func)
    total_ordering
    update_wrapper(wrapper, wrapped, assigned=, updated=)
    wraps(wrapped, assigned=, updated=)
  `),
  gc: names(`
    DEBUG_COLLECTABLE
    DEBUG_LEAK
    DEBUG_SAVEALL
    DEBUG_STATS
    DEBUG_UNCOLLECTABLE
    callbacks
    collect(generation=)
    disable
    enable
    freeze
    garbage
    get_count
    get_debug
    get_freeze_count
    get_threshold
    isenabled
    set_debug
    set_threshold
    unfreeze
  `),
  getopt: names(`
    GetoptError
    error
    getopt(args, shortopts, longopts=)
    gnu_getopt(args, shortopts, longopts=)
  `),
  glob: names(`
    escape(pathname)
    glob(pathname, *, root_dir=, dir_fd=, recursive=, include_hidden=)
    has_magic(s)
    iglob(pathname, *, root_dir=, dir_fd=, recursive=, include_hidden=)
  `),
  graphlib: names(`
    CycleError
    TopologicalSorter(graph=)
  `),
  gzip: names(`
    BadGzipFile
    FCOMMENT
    FEXTRA
    FHCRC
    FNAME
    FTEXT
    GzipFile(filename=, mode=, compresslevel=, fileobj=, mtime=)
    READ
    WRITE
    compress(data, compresslevel=, *, mtime=)
    decompress(data)
    open(filename, mode=, compresslevel=, encoding=, errors=, newline=)
  `),
  hashlib: names(`
    HASH(name, data=)
    algorithms_available
    algorithms_guaranteed
    blake2b(data=, /, *, usedforsecurity=)
    blake2s(data=, /, *, usedforsecurity=)
    file_digest(fileobj, digest, /)
    md5(string=, *, usedforsecurity=)
    new(name, data=, *, usedforsecurity=)
    pbkdf2_hmac(hash_name, password, salt, iterations, dklen=)
    sha1(string=, *, usedforsecurity=)
    sha224(string=, *, usedforsecurity=)
    sha256(string=, *, usedforsecurity=)
    sha384(string=, *, usedforsecurity=)
    sha3_224(string=, *, usedforsecurity=)
    sha3_256(string=, *, usedforsecurity=)
    sha3_384(string=, *, usedforsecurity=)
    sha3_512(string=, *, usedforsecurity=)
    sha512(string=, *, usedforsecurity=)
    shake_128(string=, *, usedforsecurity=)
    shake_256(string=, *, usedforsecurity=)
  `),
  heapq: names(`
    __name__
    heapify
    heappop
    heappush
    heappushpop
    heapreplace
    merge(*iterables, key=, reverse=)
    nlargest(n, iterable, key=)
    nsmallest(n, iterable, key=)
  `),
  hmac: names(`
    HMAC(key, msg=, digestmod=)
    compare_digest(a, b, /)
    digest(key, msg, digest)
    digest_size
    new(key, msg=, digestmod=)
  `),
  html: names(`
    escape(s, quote=)
  `),
  importlib: names(`
    __import__(name, globals=, locals=, fromlist=, level=)
    __name__
    import_module(name, package=)
    invalidate_caches
    reload
  `),
  inspect: names(`
    AGEN_CLOSED
    AGEN_CREATED
    AGEN_RUNNING
    AGEN_SUSPENDED
    ArgInfo(_cls, args, varargs, keywords, locals)
    Arguments(_cls, args, varargs, varkw)
    Attribute(_cls, name, kind, defining_class, object)
    BoundArguments(signature, arguments)
    CORO_CLOSED
    CORO_CREATED
    CORO_RUNNING
    CORO_SUSPENDED
    CO_ASYNC_GENERATOR
    CO_COROUTINE
    CO_GENERATOR
    CO_ITERABLE_COROUTINE
    CO_NESTED
    CO_NEWLOCALS
    CO_NOFREE
    CO_OPTIMIZED
    CO_VARARGS
    CO_VARKEYWORDS
    FrameInfo(cls, frame, filename, lineno, function, code_context, index, *, positions=)
    FullArgSpec(_cls, args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations)
    GEN_CLOSED
    GEN_CREATED
    GEN_RUNNING
    GEN_SUSPENDED
    Parameter(name, kind, *, default=, annotation=)
    Signature(parameters=, *, return_annotation=)
    TPFLAGS_IS_ABSTRACT
    Traceback(cls, filename, lineno, function, code_context, index, *, positions=)
    __name__
    classify_class_attrs(cls)
    cleandoc(doc)
    currentframe
    findsource(object)
    formatannotation(annotation, base_module=)
    formatannotationrelativeto
    formatargvalues(args, varargs, varkw, locals, formatarg=, formatvarargs=, formatvarkw=, formatvalue=)
    get_annotations(obj, *, globals=, locals=, eval_str=)
    getabsfile(object, _filename=)
    getargs(co)
    getasyncgenstate
    getattr_static(obj, attr, default=)
    getblock(lines)
    getcallargs(func, /, *positional, **named)
    getclasstree(classes, unique=)
    getcomments(object)
    getcoroutinestate
    getdoc(object)
    getfile(object)
    getframeinfo(frame, context=)
    getfullargspec(func)
    getgeneratorstate
    getinnerframes(tb, context=)
    getlineno(frame)
    getmembers(object, predicate=)
    getmembers_static(object, predicate=)
    getmodulename(path)
    getmro
    getouterframes(frame, context=)
    getsource(object)
    getsourcefile(object)
    getsourcelines(object)
    indentsize(line)
    isabstract
    isasyncgen
    isasyncgenfunction
    isawaitable
    isbuiltin
    isclass
    iscode
    iscoroutine
    iscoroutinefunction
    isdatadescriptor
    isframe
    isfunction
    isgenerator
    isgeneratorfunction
    isgetsetdescriptor
    ismemberdescriptor
    ismethod
    ismethoddescriptor
    ismethodwrapper
    ismodule
    isroutine
    istraceback
    markcoroutinefunction
    signature(obj, *, follow_wrapped=, globals=, locals=, eval_str=)
    stack(context=)
    trace(context=)
    unwrap(func, *, stop=)
    walktree(classes, children, parent)
  `),
  io: names(`
    BlockingIOError
    BufferedIOBase
    BufferedRWPair(reader, writer, buffer_size=, /)
    BufferedRandom(raw, buffer_size=)
    BufferedReader(raw, buffer_size=)
    BufferedWriter(raw, buffer_size=)
    BytesIO(initial_bytes=)
    DEFAULT_BUFFER_SIZE
    FileIO(file, mode=, closefd=, opener=)
    IOBase
    IncrementalNewlineDecoder(translate)
    RawIOBase
    SEEK_CUR
    SEEK_END
    SEEK_SET
    StringIO(initial_value=, newline=)
    TextIOBase
    TextIOWrapper(buffer, encoding=, errors=, newline=, line_buffering=, write_through=)
    UnsupportedOperation
    __name__
    open(file, mode=, buffering=, encoding=, errors=, newline=, closefd=, opener=)
    open_code(path)
    text_encoding(encoding, stacklevel=, /)
  `),
  itertools: names(`
    __name__
    accumulate(iterable, func=, *, initial=)
    batched(iterable, n, *, strict=)
    chain(*iterables)
    combinations(iterable, r)
    combinations_with_replacement(iterable, r)
    compress(data, selectors)
    count(start=, step=)
    cycle(iterable, /)
    dropwhile(predicate, iterable, /)
    filterfalse(predicate, iterable, /)
    groupby(iterable, key=)
    islice(iterable, *ends)
    pairwise(iterable, /)
    permutations(iterable, r=)
    product(*iterables, repeat=)
    repeat(object, times=)
    starmap(function, iterable, /)
    takewhile(predicate, iterable, /)
    tee
    zip_longest(*iterables, fillvalue=)
  `),
  json: names(`
    JSONDecodeError
    JSONDecoder(*, object_hook=, parse_float=, parse_int=, parse_constant=, strict=, object_pairs_hook=)
    JSONEncoder(*, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, sort_keys=, indent=, separators=, default=)
    dump(obj, fp, *, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, cls=, indent=, separators=, default=, sort_keys=, **kw)
    dumps(obj, *, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, cls=, indent=, separators=, default=, sort_keys=, **kw)
    load(fp, *, cls=, object_hook=, parse_float=, parse_int=, parse_constant=, object_pairs_hook=, **kw)
    loads(s, *, cls=, object_hook=, parse_float=, parse_int=, parse_constant=, object_pairs_hook=, **kw)
  `),
  keyword: names(`
    iskeyword(s, /)
    issoftkeyword(s, /)
    kwlist
    softkwlist
  `),
  logging: names(`
    $set
    BASIC_FORMAT
    CRITICAL
    DEBUG
    ERROR
    FATAL
    FileHandler(filename, mode=, encoding=, delay=, errors=)
    Filter(name=)
    Filterer()
    Formatter(fmt=, datefmt=, style=, validate=, *, defaults=)
    Handler(level=)
    INFO
    LogRecord(name, level, pathname, lineno, msg, args, exc_info, func=, sinfo=, **kwargs)
    Logger(name, level=)
    LoggerAdapter(logger, extra=, merge_extra=)
    NOTSET
    NullHandler(level=)
    RootLogger(level)
    StreamHandler(stream=)
    WARN
    WARNING
    addLevelName(level, levelName)
    basicConfig(**kwargs)
    captureWarnings
    critical(msg, *args, **kwargs)
    debug(msg, *args, **kwargs)
    disable(level=)
    error(msg, *args, **kwargs)
    exception(msg, *args, **kwargs)
    fatal(msg, *args, **kwargs)
    getHandlerByName
    getHandlerNames
    getLevelName
    getLevelNamesMapping
    getLogRecordFactory
    getLogger(name=)
    getLoggerClass
    info(msg, *args, **kwargs)
    lastResort
    log(level, msg, *args, **kwargs)
    makeLogRecord(dict)
    raiseExceptions
    root
    setLogRecordFactory
    setLoggerClass
    shutdown(handlerList=)
    warn(msg, *args, **kwargs)
    warning(msg, *args, **kwargs)
  `),
  math: names(`
    acos(x, /)
    acosh(x, /)
    asin(x, /)
    asinh(x, /)
    atan(x, /)
    atan2(y, x, /)
    atanh(x, /)
    cbrt(x, /)
    ceil(x, /)
    comb(n, k, /)
    copysign(x, y, /)
    cos(x, /)
    cosh(x, /)
    degrees(x, /)
    dist(p, q, /)
    e
    erf(x, /)
    erfc(x, /)
    exp(x, /)
    exp2(x, /)
    expm1(x, /)
    fabs(x, /)
    factorial(n, /)
    floor(x, /)
    fma(x, y, z, /)
    fmod(x, y, /)
    frexp(x, /)
    fsum(seq, /)
    gamma(x, /)
    gcd(*integers)
    hypot(*coordinates)
    inf
    isclose(a, b, *, rel_tol=, abs_tol=)
    isfinite(x, /)
    isinf(x, /)
    isnan(x, /)
    isqrt(n, /)
    lcm(*integers)
    ldexp(x, i, /)
    lgamma(x, /)
    log(x, base=, /)
    log10(x, /)
    log1p(x, /)
    log2(x, /)
    modf(x, /)
    nan
    nextafter(x, y, /, *, steps=)
    perm(n, k=, /)
    pi
    pow(x, y, /)
    prod(iterable, /, *, start=)
    radians(x, /)
    remainder(x, y, /)
    sin(x, /)
    sinh(x, /)
    sqrt(x, /)
    sumprod(p, q, /)
    tan(x, /)
    tanh(x, /)
    tau
    trunc(x, /)
    ulp(x, /)
  `),
  numbers: names(`
    Complex
    Integral
    Number
    Rational
    Real
  `),
  operator: names(`
    __abs__(a, /)
    __add__(a, b, /)
    __and__(a, b, /)
    __call__(*args, **kwargs)
    __concat__(a, b, /)
    __contains__(a, b, /)
    __delitem__(a, b, /)
    __eq__(a, b, /)
    __floordiv__(a, b, /)
    __ge__(a, b, /)
    __getitem__(a, b, /)
    __gt__(a, b, /)
    __iadd__(a, b, /)
    __iand__(a, b, /)
    __iconcat__(a, b, /)
    __ifloordiv__(a, b, /)
    __ilshift__(a, b, /)
    __imatmul__(a, b, /)
    __imod__(a, b, /)
    __imul__(a, b, /)
    __index__(a, /)
    __inv__(a, /)
    __invert__(a, /)
    __ior__(a, b, /)
    __ipow__(a, b, /)
    __irshift__(a, b, /)
    __isub__(a, b, /)
    __itruediv__(a, b, /)
    __ixor__(a, b, /)
    __le__(a, b, /)
    __lshift__(a, b, /)
    __lt__(a, b, /)
    __matmul__(a, b, /)
    __mod__(a, b, /)
    __mul__(a, b, /)
    __name__
    __ne__(a, b, /)
    __neg__(a, /)
    __not__(a, /)
    __or__(a, b, /)
    __pos__(a, /)
    __pow__(a, b, /)
    __rshift__(a, b, /)
    __setitem__(a, b, c, /)
    __sub__(a, b, /)
    __truediv__(a, b, /)
    __xor__(a, b, /)
    abs(a, /)
    add(a, b, /)
    and_(a, b, /)
    attrgetter
    call(*args, **kwargs)
    concat(a, b, /)
    contains(a, b, /)
    countOf(a, b, /)
    delitem(a, b, /)
    eq(a, b, /)
    floordiv(a, b, /)
    ge(a, b, /)
    getitem(a, b, /)
    gt(a, b, /)
    iadd(a, b, /)
    iand(a, b, /)
    iconcat(a, b, /)
    ifloordiv(a, b, /)
    ilshift(a, b, /)
    imatmul(a, b, /)
    imod(a, b, /)
    imul(a, b, /)
    index(a, /)
    indexOf(a, b, /)
    inv(a, /)
    invert(a, /)
    ior(a, b, /)
    ipow(a, b, /)
    irshift(a, b, /)
    is_(a, b, /)
    is_not(a, b, /)
    isub(a, b, /)
    itemgetter
    itruediv(a, b, /)
    ixor(a, b, /)
    le(a, b, /)
    length_hint(obj, default=, /)
    lshift(a, b, /)
    lt(a, b, /)
    matmul(a, b, /)
    methodcaller(*args, **kwargs)
    mod(a, b, /)
    mul(a, b, /)
    ne(a, b, /)
    neg(a, /)
    not_(a, /)
    or_(a, b, /)
    pos(a, /)
    pow(a, b, /)
    rshift(a, b, /)
    setitem(a, b, c, /)
    sub(a, b, /)
    truediv(a, b, /)
    truth(a, /)
    xor(a, b, /)
  `),
  os: names(`
    DirEntry(name, path, kind)
    F_OK
    PathLike
    R_OK
    SEEK_CUR
    SEEK_END
    SEEK_SET
    W_OK
    X_OK
    __name__
    access(path, mode, *, dir_fd=, effective_ids=, follow_symlinks=)
    altsep
    chdir(path)
    chmod(path, mode, *, dir_fd=, follow_symlinks=)
    close(fd)
    cpu_count()
    curdir
    defpath
    devnull
    environ
    error
    extsep
    fdopen(fd, mode=, buffering=, encoding=, *args, **kwargs)
    fsdecode(filename)
    fsencode(filename)
    fspath(path)
    fstat(fd)
    fsync(fd)
    get_blocking
    get_exec_path(env=)
    get_terminal_size(fd=, /)
    getcwd()
    getcwdb()
    getegid()
    getenv(key, default=)
    geteuid()
    getgid()
    getpid()
    getppid()
    getrandom(size, flags=)
    getuid()
    isatty(fd, /)
    kill(pid, signal, /)
    linesep
    link(src, dst)
    listdir(path=)
    lstat(path, *, dir_fd=)
    makedirs(name, mode=, exist_ok=)
    mkdir(path, mode=)
    name
    pardir
    path
    pathsep
    pipe
    process_cpu_count()
    putenv(name, value, /)
    read(fd, length, /)
    readlink(path, *, dir_fd=)
    remove(path)
    removedirs(name)
    rename(src, dst)
    renames(old, new)
    replace(src, dst)
    rmdir(path)
    scandir(path=)
    sep
    set_blocking
    stat(path, *, dir_fd=, follow_symlinks=)
    stat_result(cls, values)
    strerror(code, /)
    symlink(src, dst, target_is_directory=, *, dir_fd=)
    terminal_size
    truncate(path, length)
    umask(mask, /)
    unlink(path)
    unsetenv(name, /)
    urandom(size, /)
    utime(path, times=, *, ns=, dir_fd=, follow_symlinks=)
    walk(top, topdown=, onerror=, followlinks=)
    write(fd, data, /)
  `),
  pathlib: names(`
    Path
    PosixPath
    PurePath
    PurePosixPath
    PureWindowsPath
    UnsupportedOperation
    WindowsPath
  `),
  pickle: names(`
    DEFAULT_PROTOCOL
    HIGHEST_PROTOCOL
    PickleError
    Pickler(file, protocol=, *, fix_imports=, buffer_callback=)
    PicklingError
    Unpickler(file, *, fix_imports=, encoding=, errors=, buffers=)
    UnpicklingError
    compatible_formats
    dump(obj, file, protocol=, *, fix_imports=, buffer_callback=)
    dumps(obj, protocol=, *, fix_imports=, buffer_callback=)
    format_version
    load(file, *, fix_imports=, encoding=, errors=, buffers=)
    loads(data, /, *, fix_imports=, encoding=, errors=, buffers=)
  `),
  platform: names(`
    architecture(executable=, bits=, linkage=)
    machine()
    node()
    platform(aliased=, terse=)
    processor()
    python_branch()
    python_build()
    python_compiler()
    python_implementation()
    python_revision()
    python_version()
    python_version_tuple()
    release()
    system()
    uname()
    uname_result(_cls, system, node, release, version, machine)
    version()
  `),
  pprint: names(`
    PrettyPrinter(indent=, width=, depth=, stream=, *, compact=, sort_dicts=, underscore_numbers=)
    isreadable(object)
    isrecursive(object)
    pformat(object, indent=, width=, depth=, *, compact=, sort_dicts=, underscore_numbers=)
    pp(object, *args, sort_dicts=, **kwargs)
    pprint(object, stream=, indent=, width=, depth=, *, compact=, sort_dicts=, underscore_numbers=)
    saferepr(object)
  `),
  queue: names(`
    Empty
    Full
    LifoQueue(maxsize=)
    PriorityQueue(maxsize=)
    Queue(maxsize=)
    ShutDown
    SimpleQueue()
  `),
  random: names(`
    Random
    SystemRandom
    betavariate(alpha, beta)
    binomialvariate(n=, p=)
    choice(seq)
    choices(population, weights=, *, cum_weights=, k=)
    expovariate(lambd=)
    gammavariate(alpha, beta)
    gauss(mu=, sigma=)
    getrandbits(k, /)
    getstate()
    lognormvariate(mu=, sigma=)
    normalvariate(mu=, sigma=)
    paretovariate(alpha)
    randbytes(n)
    randint(a, b)
    random()
    randrange(start, stop=, step=)
    sample(population, k, *, counts=)
    seed(a=, version=)
    setstate(state)
    shuffle(x)
    triangular(low=, high=, mode=)
    uniform(a, b)
    vonmisesvariate(mu, kappa)
    weibullvariate(alpha, beta)
  `),
  re: names(`
    A
    ASCII
    DEBUG
    DOTALL
    I
    IGNORECASE
    L
    LOCALE
    M
    MULTILINE
    Match
    NOFLAG
    Pattern
    PatternError
    RegexFlag
    S
    U
    UNICODE
    VERBOSE
    X
    __name__
    compile(pattern, flags=)
    error
    escape
    findall(pattern, string, flags=)
    finditer(pattern, string, flags=)
    fullmatch(pattern, string, flags=)
    match(pattern, string, flags=)
    purge
    search(pattern, string, flags=)
    split(pattern, string, maxsplit=, flags=)
    sub(pattern, repl, string, count=, flags=)
    subn(pattern, repl, string, count=, flags=)
  `),
  reprlib: names(`
    Repr(*, maxlevel=, maxtuple=, maxlist=, maxarray=, maxdict=, maxset=, maxfrozenset=, maxdeque=, maxstring=, maxlong=, maxother=, fillvalue=, indent=)
    aRepr
    recursive_repr(fillvalue=)
    repr(x)
  `),
  sched: names(`
    Event
    scheduler(timefunc=, delayfunc=)
  `),
  secrets: names(`
    DEFAULT_ENTROPY
    choice(seq)
    compare_digest(a, b, /)
    randbelow(exclusive_upper_bound)
    randbits(k)
    token_bytes(nbytes=)
    token_hex(nbytes=)
    token_urlsafe(nbytes=)
  `),
  selectors: names(`
    BaseSelector
    DefaultSelector()
    EVENT_READ
    EVENT_WRITE
    EpollSelector()
    PollSelector()
    SelectSelector()
    SelectorKey
  `),
  shlex: names(`
    join(split_command)
    quote(s)
    shlex(instream=, infile=, posix=, punctuation_chars=)
    split(s, comments=, posix=)
  `),
  shutil: names(`
    Error
    SameFileError
    SpecialFileError
    copy(src, dst, *, follow_symlinks=)
    copy2(src, dst, *, follow_symlinks=)
    copyfile(src, dst, *, follow_symlinks=)
    copyfileobj(fsrc, fdst, length=)
    copymode(src, dst, *, follow_symlinks=)
    copystat(src, dst, *, follow_symlinks=)
    copytree(src, dst, symlinks=, ignore=, copy_function=, ignore_dangling_symlinks=, dirs_exist_ok=)
    get_terminal_size(fallback=)
    ignore_patterns(*patterns)
    move(src, dst, copy_function=)
    rmtree(path, ignore_errors=, onerror=, *, onexc=, dir_fd=)
    which(cmd, mode=, path=)
  `),
  signal: names(`
    Handlers
    SIGABRT
    SIGALRM
    SIGBUS
    SIGCHLD
    SIGCONT
    SIGFPE
    SIGHUP
    SIGILL
    SIGINT
    SIGIO
    SIGKILL
    SIGPIPE
    SIGQUIT
    SIGSEGV
    SIGSTOP
    SIGSYS
    SIGTERM
    SIGTRAP
    SIGTSTP
    SIGTTIN
    SIGTTOU
    SIGURG
    SIGUSR1
    SIGUSR2
    SIGWINCH
    SIG_DFL
    SIG_IGN
    Signals
    __name__
    default_int_handler
    getsignal
    raise_signal
    signal
  `),
  socket: names(`
    AF_INET
    AF_INET6
    AF_UNIX
    AF_UNSPEC
    AI_PASSIVE
    AddressFamily
    EAI_AGAIN
    EAI_FAIL
    EAI_NONAME
    EAI_SERVICE
    IPPROTO_IP
    IPPROTO_IPV6
    IPPROTO_TCP
    IPPROTO_UDP
    IPV6_V6ONLY
    NI_NUMERICHOST
    NI_NUMERICSERV
    SHUT_RD
    SHUT_RDWR
    SHUT_WR
    SOCK_DGRAM
    SOCK_RAW
    SOCK_STREAM
    SOL_IP
    SOL_SOCKET
    SOL_TCP
    SOL_UDP
    SOMAXCONN
    SO_BROADCAST
    SO_ERROR
    SO_KEEPALIVE
    SO_LINGER
    SO_RCVBUF
    SO_REUSEADDR
    SO_REUSEPORT
    SO_SNDBUF
    SO_TYPE
    SocketKind
    TCP_KEEPCNT
    TCP_KEEPIDLE
    TCP_KEEPINTVL
    TCP_NODELAY
    __name__
    create_connection(address, timeout=, source_address=, *, all_errors=)
    create_server(address, *, family=, backlog=, reuse_port=, dualstack_ipv6=)
    error
    gaierror
    getdefaulttimeout
    gethostname
    has_ipv6
    herror
    setdefaulttimeout
    socket
    socketpair(family=, type=, proto=)
    timeout
  `),
  ssl: names(`
    CERT_NONE
    CERT_OPTIONAL
    CERT_REQUIRED
    CertificateError
    HAS_ALPN
    HAS_SNI
    HAS_TLSv1_2
    HAS_TLSv1_3
    OP_ALL
    OP_NO_COMPRESSION
    OP_NO_SSLv2
    OP_NO_SSLv3
    OP_NO_TLSv1
    OP_NO_TLSv1_1
    OP_NO_TLSv1_2
    OP_NO_TLSv1_3
    PROTOCOL_TLS
    PROTOCOL_TLS_CLIENT
    PROTOCOL_TLS_SERVER
    Purpose
    SSLCertVerificationError
    SSLContext(protocol=)
    SSLError
    TLSVersion
    VerifyMode
    create_default_context(purpose=, *, cafile=, capath=, cadata=)
  `),
  statistics: names(`
    LinearRegression
    NormalDist(mu=, sigma=)
    StatisticsError
    __name__
    correlation(x, y, /, *, method=)
    covariance(x, y, /)
    fmean(data, weights=)
    geometric_mean(data)
    harmonic_mean(data, weights=)
    linear_regression(x, y, /, *, proportional=)
    mean(data)
    median(data)
    median_grouped(data, interval=)
    median_high(data)
    median_low(data)
    mode(data)
    multimode(data)
    pstdev(data, mu=)
    pvariance(data, mu=)
    quantiles(data, *, n=, method=)
    stdev(data, xbar=)
    variance(data, xbar=)
  `),
  string: names(`
    Formatter
    Template(template)
    __name__
    ascii_letters
    ascii_lowercase
    ascii_uppercase
    capwords
    digits
    hexdigits
    octdigits
    printable
    punctuation
    whitespace
  `),
  struct: names(`
    Struct(format)
    calcsize(format, /)
    error
    iter_unpack(format, buffer, /)
    pack(format, /, *v)
    pack_into(format, buffer, offset, /, *v)
    unpack(format, buffer, /)
    unpack_from(format, /, buffer, offset=)
  `),
  subprocess: names(`
    CalledProcessError
    CompletedProcess
    CompletedProcessObject
    DEVNULL
    PIPE
    Popen(args, **kwargs)
    STDOUT
    SubprocessError
    TimeoutExpired
    __name__
    call(args, **kwargs)
    check_call(args, **kwargs)
    check_output(args, *, timeout=, **kwargs)
    run(args, *, input=, capture_output=, timeout=, check=, **kwargs)
  `),
  sys: names(`
    $set
    __displayhook__
    __excepthook__
    __stderr__
    __stdin__
    __stdout__
    _getframe
    _xoptions
    abiflags
    api_version
    argv
    base_exec_prefix
    base_prefix
    builtin_module_names
    byteorder
    copyright
    displayhook
    dont_write_bytecode
    exc_info
    excepthook
    exception
    exec_prefix
    executable
    exit
    flags
    float_info
    float_repr_style
    get_coroutine_origin_tracking_depth()
    get_int_max_str_digits
    getdefaultencoding
    getfilesystemencodeerrors
    getfilesystemencoding
    getprofile
    getrecursionlimit
    getsizeof(object, default=)
    getswitchinterval
    gettrace
    hash_info
    hexversion
    implementation
    int_info
    intern
    is_finalizing
    maxsize
    maxunicode
    modules
    orig_argv
    path
    platform
    platlibdir
    prefix
    pycache_prefix
    set_coroutine_origin_tracking_depth(depth)
    set_int_max_str_digits
    setprofile(function, /)
    setrecursionlimit
    setswitchinterval
    settrace(function, /)
    stderr
    stdin
    stdlib_module_names
    stdout
    thread_info
    version
    version_info
    warnoptions
  `),
  tempfile: names(`
    NamedTemporaryFile(mode=, buffering=, encoding=, newline=, suffix=, prefix=, dir=, delete=, *, errors=, delete_on_close=)
    SpooledTemporaryFile(max_size=, mode=, buffering=, encoding=, newline=, suffix=, prefix=, dir=, *, errors=)
    TMP_MAX
    TemporaryDirectory(suffix=, prefix=, dir=, ignore_cleanup_errors=, *, delete=)
    TemporaryFile(mode=, buffering=, encoding=, newline=, suffix=, prefix=, dir=, *, errors=)
    gettempdir()
    gettempdirb()
    gettempprefix()
    gettempprefixb()
    mkdtemp(suffix=, prefix=, dir=)
    mkstemp(suffix=, prefix=, dir=, text=)
    mktemp(suffix=, prefix=, dir=)
    tempdir
    template
  `),
  textwrap: names(`
    TextWrapper(width=, initial_indent=, subsequent_indent=, expand_tabs=, replace_whitespace=, fix_sentence_endings=, break_long_words=, drop_whitespace=, break_on_hyphens=, tabsize=, *, max_lines=, placeholder=)
    dedent(text)
    fill(text, width=, **kwargs)
    indent(text, prefix, predicate=)
    shorten(text, width, **kwargs)
    wrap(text, width=, **kwargs)
  `),
  threading: names(`
    Barrier(parties, action=, timeout=)
    BoundedSemaphore(value=)
    BrokenBarrierError
    Condition(lock=)
    Event()
    ExceptHookArgs(cls, values)
    Lock()
    RLock()
    Semaphore(value=)
    TIMEOUT_MAX
    Thread(group=, target=, name=, args=, kwargs=, *, daemon=)
    ThreadError
    Timer(interval, function, args=, kwargs=)
    __excepthook__(args, /)
    activeCount()
    active_count()
    currentThread()
    current_thread()
    enumerate()
    excepthook(args, /)
    get_ident()
    get_native_id()
    local(cls, *args, **kwargs)
    main_thread()
  `),
  time: names(`
    CLOCK_MONOTONIC
    CLOCK_PROCESS_CPUTIME_ID
    CLOCK_REALTIME
    CLOCK_THREAD_CPUTIME_ID
    altzone
    asctime
    clock_gettime
    clock_gettime_ns
    ctime
    daylight
    gmtime
    localtime
    mktime
    monotonic
    monotonic_ns
    perf_counter
    perf_counter_ns
    process_time
    process_time_ns
    sleep
    strftime
    strptime
    struct_time
    thread_time
    thread_time_ns
    time
    time_ns
    timezone
    tzname
  `),
  timeit: names(`
    Timer(stmt=, setup=, timer=, globals=)
    default_number
    default_repeat
    default_timer
    repeat(stmt=, setup=, timer=, repeat=, number=, globals=)
    timeit(stmt=, setup=, timer=, number=, globals=)
  `),
  traceback: names(`
    FrameSummary(filename, lineno, name, *, lookup_line=, locals=, line=, end_lineno=, colno=, end_colno=)
    StackSummary
    TracebackException(exc_type, exc_value, exc_traceback, *, limit=, lookup_lines=, capture_locals=, compact=, max_group_width=, max_group_depth=)
    clear_frames
    extract_stack(f=, limit=)
    extract_tb(tb, limit=)
    format_exc(limit=, chain=)
    format_exception(exc, /, value=, tb=, limit=, chain=)
    format_exception_only(exc, /, value=, *, show_group=)
    format_list(extracted_list)
    format_stack(f=, limit=)
    format_tb(tb, limit=)
    print_exc(limit=, file=, chain=)
    print_exception(exc, /, value=, tb=, limit=, file=, chain=)
    print_last(limit=, file=, chain=)
    print_list(extracted_list, file=)
    print_stack(f=, limit=, file=)
    print_tb(tb, limit=, file=)
    walk_stack
    walk_tb
  `),
  types: names(`
    AsyncGeneratorType
    BuiltinFunctionType
    BuiltinMethodType
    CellType
    CodeType
    CoroutineType
    DynamicClassAttribute(fget=, fset=, fdel=, doc=)
    EllipsisType
    FrameType
    FunctionType
    GeneratorType
    GenericAlias
    GetSetDescriptorType
    LambdaType
    MappingProxyType
    MemberDescriptorType
    MethodDescriptorType
    MethodType
    MethodWrapperType
    ModuleType(name, doc=)
    NoneType
    NotImplementedType
    SimpleNamespace(*args, **kwargs)
    TracebackType
    UnionType
    WrapperDescriptorType
    __name__
    coroutine
    get_original_bases(cls, /)
    new_class(name, bases=, kwds=, exec_body=)
    prepare_class(name, bases=, kwds=)
    resolve_bases(bases)
  `),
  typing: names(`
    AbstractSet
    Annotated
    Any
    AnyStr
    AsyncContextManager
    AsyncGenerator
    AsyncIterable
    AsyncIterator
    Awaitable
    BinaryIO
    ByteString
    Callable
    ChainMap
    ClassVar
    Collection
    Concatenate
    Container
    ContextManager
    Coroutine
    Counter
    DefaultDict
    Deque
    Dict
    Final
    ForwardRef
    FrozenSet
    Generator
    Generic
    Hashable
    IO
    ItemsView
    Iterable
    Iterator
    KeysView
    List
    Literal
    LiteralString
    Mapping
    MappingView
    Match
    MutableMapping
    MutableSequence
    MutableSet
    NamedTuple
    Never
    NewType
    NoDefault
    NoReturn
    NotRequired
    Optional
    OrderedDict
    ParamSpec
    ParamSpecArgs
    ParamSpecKwargs
    Pattern
    Protocol
    ReadOnly
    Required
    Reversible
    Self
    Sequence
    Set
    Sized
    SupportsAbs
    SupportsBytes
    SupportsComplex
    SupportsFloat
    SupportsIndex
    SupportsInt
    SupportsRound
    TYPE_CHECKING
    Text(object=, encoding=, errors=)
    TextIO
    Tuple
    Type
    TypeAlias
    TypeAliasType
    TypeGuard
    TypeIs
    TypeVar
    TypeVarTuple
    TypedDict
    Union
    Unpack
    ValuesView
    __name__
    assert_never
    assert_type(val, typ, /)
    cast(typ, val)
    clear_overloads
    dataclass_transform(*, eq_default=, order_default=, kw_only_default=, frozen_default=, field_specifiers=, **kwargs)
    final
    get_args(tp)
    get_origin(tp)
    get_overloads
    get_protocol_members
    get_type_hints(obj, globalns=, localns=, include_extras=)
    is_protocol
    is_typeddict
    no_type_check
    no_type_check_decorator
    overload
    override
    reveal_type
    runtime_checkable
  `),
  unicodedata: names(`
    __name__
    bidirectional(character, /)
    category(character, /)
    combining(character, /)
    decimal(character, default=, /)
    digit(character, default=, /)
    east_asian_width(character, /)
    is_normalized(form, unistr, /)
    mirrored(character, /)
    normalize(form, unistr, /)
    numeric(character, default=, /)
    unidata_version
  `),
  unittest: names(`
    FunctionTestCase(testFunc, setUp=, tearDown=, description=)
    IsolatedAsyncioTestCase(methodName=)
    SkipTest
    TestCase(methodName=)
    TestLoader()
    TestProgram(module=, defaultTest=, argv=, testRunner=, testLoader=, exit=, verbosity=, failfast=)
    TestResult(stream=, descriptions=, verbosity=)
    TestSuite(tests=)
    TextTestResult(stream, descriptions, verbosity, *, durations=)
    TextTestRunner(stream=, descriptions=, verbosity=, failfast=, *, resultclass=)
    __name__
    addModuleCleanup(function, /, *args, **kwargs)
    defaultTestLoader
    doModuleCleanups()
    enterModuleContext(cm)
    expectedFailure(test_item)
    main(module=, defaultTest=, argv=, testRunner=, testLoader=, exit=, verbosity=, failfast=)
    skip(reason)
    skipIf(condition, reason)
    skipUnless(condition, reason)
  `),
  urllib: names(`
    __name__
  `),
  uuid: names(`
    NAMESPACE_DNS
    NAMESPACE_OID
    NAMESPACE_URL
    NAMESPACE_X500
    RESERVED_FUTURE
    RESERVED_MICROSOFT
    RESERVED_NCS
    RFC_4122
    SafeUUID
    UUID(hex=, bytes=, bytes_le=, fields=, int=, version=, *, is_safe=)
    getnode()
    uuid1(node=, clock_seq=)
    uuid3(namespace, name)
    uuid4()
    uuid5(namespace, name)
  `),
  warnings: names(`
    $set
    WarningMessage(message, category, filename, lineno, file=, line=, source=)
    catch_warnings(*, record=, module=, action=, category=, lineno=, append=)
    deprecated(message, /, *, category=, stacklevel=)
    filters
    filterwarnings(action, message=, category=, module=, lineno=, append=)
    formatwarning(message, category, filename, lineno, line=)
    resetwarnings
    showwarning(message, category, filename, lineno, file=, line=)
    simplefilter(action, category=, lineno=, append=)
    warn(message, category=, stacklevel=, source=, *, skip_file_prefixes=)
    warn_explicit(message, category, filename, lineno, module=, registry=, module_globals=, source=)
  `),
  weakref: names(`
    ReferenceType
    WeakKeyDictionary(dict=)
    WeakMethod
    WeakSet(data=)
    WeakValueDictionary(other=, /, **kw)
    finalize(obj, func, /, *args, **kwargs)
    proxy
    ref
  `),
  zlib: names(`
    Compress(level, wbits, memory, strategy)
    DEFLATED
    DEF_BUF_SIZE
    DEF_MEM_LEVEL
    Decompress(wbits)
    MAX_WBITS
    ZLIB_RUNTIME_VERSION
    ZLIB_VERSION
    Z_BEST_COMPRESSION
    Z_BEST_SPEED
    Z_BLOCK
    Z_DEFAULT_COMPRESSION
    Z_DEFAULT_STRATEGY
    Z_FILTERED
    Z_FINISH
    Z_FIXED
    Z_FULL_FLUSH
    Z_HUFFMAN_ONLY
    Z_NO_COMPRESSION
    Z_NO_FLUSH
    Z_PARTIAL_FLUSH
    Z_RLE
    Z_SYNC_FLUSH
    Z_TREES
    adler32(data, value=, /)
    compress(data, /, level=, wbits=)
    compressobj(level=, method=, wbits=, memLevel=, strategy=, zdict=)
    crc32(data, value=, /)
    decompress(data, /, wbits=, bufsize=)
    decompressobj(wbits=, zdict=)
    error
  `),
  "collections.abc": names(`
    AsyncGenerator
    AsyncIterable
    AsyncIterator
    Awaitable
    Buffer
    ByteString
    Callable
    Collection
    Container
    Coroutine
    Generator
    Hashable
    ItemsView(mapping)
    Iterable
    Iterator
    KeysView(mapping)
    Mapping
    MappingView(mapping)
    MutableMapping
    MutableSequence
    MutableSet
    Reversible
    Sequence
    Set
    Sized
    ValuesView(mapping)
    __name__
  `),
  "concurrent.futures": names(`
    ALL_COMPLETED
    BrokenExecutor
    BrokenThreadPool
    CancelledError
    DoneAndNotDoneFutures(cls, done, not_done)
    Error
    Executor
    FIRST_COMPLETED
    FIRST_EXCEPTION
    Future
    InvalidStateError
    ThreadPoolExecutor(max_workers=, thread_name_prefix=, initializer=, initargs=)
    TimeoutError
    as_completed(fs, timeout=)
    wait(fs, timeout=, return_when=)
  `),
  "json.decoder": names(`
    JSONDecodeError
    JSONDecoder(*, object_hook=, parse_float=, parse_int=, parse_constant=, strict=, object_pairs_hook=)
  `),
  "json.encoder": names(`
    JSONEncoder(*, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, sort_keys=, indent=, separators=, default=)
  `),
  "os.path": names(`
    abspath(path)
    altsep
    basename(p)
    commonpath(paths)
    commonprefix(m)
    curdir
    defpath
    devnull
    dirname(p)
    exists(path)
    expanduser(path)
    expandvars(path)
    extsep
    getatime(filename)
    getctime(filename)
    getmtime(filename)
    getsize(filename)
    isabs(s)
    isdevdrive(path)
    isdir(s)
    isfile(path)
    isjunction(path)
    islink(path)
    ismount(path)
    join(a, /, *p)
    lexists(path)
    normcase(s)
    normpath(path)
    pardir
    pathsep
    realpath(filename, *, strict=)
    relpath(path, start=)
    samefile(f1, f2)
    samestat(s1, s2)
    sep
    split(p)
    splitdrive(p)
    splitext(p)
    splitroot(p)
    supports_unicode_filenames
  `),
  "unittest.mock": names(`
    ANY
    AsyncMock
    DEFAULT
    InvalidSpecError
    MagicMock
    Mock
    NonCallableMagicMock
    NonCallableMock
    PropertyMock
    __name__
    call
    create_autospec(spec, spec_set=, instance=, _parent=, _name=, *, unsafe=, **kwargs)
    mock_open(mock=, read_data=)
    patch
    seal(mock)
    sentinel
  `),
  "urllib.parse": names(`
    DefragResult
    DefragResultBytes
    ParseResult
    ParseResultBytes
    SplitResult
    SplitResultBytes
    __name__
    parse_qs(qs, keep_blank_values=, strict_parsing=, encoding=, errors=, max_num_fields=, separator=)
    parse_qsl(qs, keep_blank_values=, strict_parsing=, encoding=, errors=, max_num_fields=, separator=)
    quote(string, safe=, encoding=, errors=)
    quote_from_bytes(bs, safe=)
    quote_plus(string, safe=, encoding=, errors=)
    unquote(string, encoding=, errors=)
    unquote_plus(string, encoding=, errors=)
    unquote_to_bytes(string)
    urldefrag(url)
    urlencode(query, doseq=, safe=, encoding=, errors=, quote_via=)
    urljoin(base, url, allow_fragments=)
    urlparse(url, scheme=, allow_fragments=)
    urlsplit(url, scheme=, allow_fragments=)
    urlunparse(components)
    urlunsplit(components)
  `),
  "asyncio.base_events": names(`
    $set
    BaseEventLoop
    Server
    logger
  `),
  "asyncio.constants": names(`
    ACCEPT_RETRY_DELAY
    DEBUG_STACK_DEPTH
    FLOW_CONTROL_HIGH_WATER_SSL_READ
    FLOW_CONTROL_HIGH_WATER_SSL_WRITE
    LOG_THRESHOLD_FOR_CONNLOST_WRITES
    SENDFILE_FALLBACK_READBUFFER_SIZE
    SSL_HANDSHAKE_TIMEOUT
    SSL_SHUTDOWN_TIMEOUT
    THREAD_JOIN_TIMEOUT
  `),
  "asyncio.coroutines": names(`
    iscoroutine
    iscoroutinefunction
  `),
  "asyncio.events": names(`
    AbstractEventLoop
    AbstractEventLoopPolicy
    AbstractServer
    Handle
    TimerHandle
    _get_running_loop
    _set_running_loop
    get_child_watcher
    get_event_loop
    get_event_loop_policy
    get_running_loop
    new_event_loop
    set_child_watcher
    set_event_loop
    set_event_loop_policy
  `),
  "asyncio.exceptions": names(`
    BrokenBarrierError
    CancelledError
    IncompleteReadError
    InvalidStateError
    LimitOverrunError
    SendfileNotAvailableError
    TimeoutError
  `),
  "asyncio.futures": names(`
    Future
    _CFuture
    _PyFuture
    isfuture
    wrap_future(future, *, loop=)
  `),
  "asyncio.locks": names(`
    Barrier
    BoundedSemaphore
    Condition
    Event
    Lock
    Semaphore
  `),
  "asyncio.log": names(`
    logger
  `),
  "asyncio.protocols": names(`
    BaseProtocol
    BufferedProtocol
    DatagramProtocol
    Protocol
    SubprocessProtocol
  `),
  "asyncio.queues": names(`
    LifoQueue
    PriorityQueue
    Queue
    QueueEmpty
    QueueFull
    QueueShutDown
  `),
  "asyncio.runners": names(`
    Runner
    run(main, *, debug=, loop_factory=)
  `),
  "asyncio.staggered": names(`
    async staggered_race(coro_fns, delay, *, loop=)
  `),
  "asyncio.streams": names(`
    FlowControlMixin
    StreamReader
    StreamReaderProtocol
    StreamWriter
    async open_connection(host=, port=, *, limit=, **kwds)
    async open_unix_connection(path=, *, limit=, **kwds)
    async start_server(client_connected_cb, host=, port=, *, limit=, **kwds)
    async start_unix_server(client_connected_cb, path=, *, limit=, **kwds)
  `),
  "asyncio.subprocess": names(`
    DEVNULL
    PIPE
    Process
    STDOUT
    SubprocessStreamProtocol
    async create_subprocess_exec(program, *args, stdin=, stdout=, stderr=, limit=, **kwds)
    async create_subprocess_shell(cmd, stdin=, stdout=, stderr=, limit=, **kwds)
  `),
  "asyncio.taskgroups": names(`
    TaskGroup
  `),
  "asyncio.tasks": names(`
    ALL_COMPLETED
    FIRST_COMPLETED
    FIRST_EXCEPTION
    Task
    _CTask
    _PyTask
    _c_all_tasks(loop=)
    _c_current_task(loop=)
    _c_enter_task
    _c_leave_task
    _c_register_task
    _c_unregister_task
    _enter_task
    _leave_task
    _py_all_tasks(loop=)
    _py_current_task(loop=)
    _py_enter_task
    _py_leave_task
    _py_register_task
    _py_unregister_task
    _register_task
    _unregister_task
    all_tasks(loop=)
    as_completed(fs, *, timeout=)
    create_eager_task_factory(custom_task_constructor)
    create_task(coro, *, name=, context=)
    current_task(loop=)
    eager_task_factory(loop, coro, *, name=, context=)
    ensure_future(coro_or_future, *, loop=)
    gather(*coros_or_futures, return_exceptions=)
    run_coroutine_threadsafe(coro, loop)
    shield(arg)
    async sleep(delay, result=)
    async wait(fs, *, timeout=, return_when=)
    async wait_for(fut, timeout)
  `),
  "asyncio.threads": names(`
    async to_thread(func, /, *args, **kwargs)
  `),
  "asyncio.timeouts": names(`
    Timeout
    timeout(delay)
    timeout_at(when)
  `),
  "asyncio.transports": names(`
    BaseTransport
    DatagramTransport
    ReadTransport
    SubprocessTransport
    Transport
    WriteTransport
  `),
} as const satisfies Library;

function words(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}

/** Public names of CPython's modules that the runtime's lack; of modules whose names are known. Source: fixtures/names.json. */
export const absentNames: Readonly<Record<string, ReadonlySet<string>>> = {
  asyncio: words(``),
  builtins: words(
    `Ellipsis False None NotImplemented True breakpoint compile copyright credits eval exec globals help license locals`,
  ),
  abc: words(``),
  argparse: words(``),
  array: words(``),
  ast: words(
    `AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad AugStore Await BinOp BitAnd BitOr BitXor BoolOp Break Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Eq ExceptHandler Expr Expression ExtSlice FloorDiv For FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Index IntEnum Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Match MatchAs MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue Mod Module Mult Name NamedExpr NodeTransformer NodeVisitor Nonlocal Not NotEq NotIn Or Param ParamSpec Pass Pow PyCF_ALLOW_TOP_LEVEL_AWAIT PyCF_ONLY_AST PyCF_OPTIMIZED_AST PyCF_TYPE_COMMENTS RShift Raise Return Set SetComp Slice Starred Store Sub Subscript Suite Try TryStar Tuple TypeAlias TypeIgnore TypeVar TypeVarTuple UAdd USub UnaryOp While With Yield YieldFrom alias arg arguments auto boolop cmpop comprehension contextmanager copy_location dump excepthandler expr expr_context fix_missing_locations get_docstring get_source_segment increment_lineno iter_child_nodes iter_fields keyword main match_case mod nullcontext operator parse pattern slice stmt type_ignore type_param unaryop unparse walk withitem`,
  ),
  atexit: words(``),
  base64: words(``),
  binascii: words(`a2b_qp a2b_uu b2a_qp b2a_uu`),
  bisect: words(``),
  calendar: words(`HTMLCalendar LocaleHTMLCalendar LocaleTextCalendar`),
  cmath: words(``),
  codecs: words(
    `BOM32_BE BOM32_LE BOM64_BE BOM64_LE Codec CodecInfo EncodedFile StreamReader StreamReaderWriter StreamRecoder StreamWriter backslashreplace_errors getreader getwriter iterdecode iterencode lookup lookup_error namereplace_errors register register_error xmlcharrefreplace_errors`,
  ),
  collections: words(``),
  colorsys: words(``),
  concurrent: words(``),
  configparser: words(`ConverterMapping UNNAMED_SECTION`),
  contextlib: words(``),
  contextvars: words(``),
  copy: words(``),
  copyreg: words(`add_extension clear_extension_cache remove_extension`),
  csv: words(``),
  dataclasses: words(``),
  datetime: words(``),
  decimal: words(``),
  difflib: words(`HtmlDiff`),
  enum: words(`global_enum`),
  errno: words(``),
  fnmatch: words(``),
  fractions: words(``),
  functools: words(``),
  gc: words(`get_objects get_referents get_referrers get_stats is_finalized is_tracked`),
  getopt: words(``),
  glob: words(`translate`),
  graphlib: words(``),
  gzip: words(``),
  hashlib: words(``),
  heapq: words(``),
  hmac: words(`trans_36 trans_5C`),
  html: words(`unescape`),
  importlib: words(``),
  inspect: words(
    `BlockFinder BufferFlags ClassFoundException ClosureVars EndOfBlock getargvalues getasyncgenlocals getclosurevars getcoroutinelocals getgeneratorlocals getmodule`,
  ),
  io: words(``),
  itertools: words(``),
  json: words(``),
  keyword: words(``),
  logging: words(`BufferingFormatter`),
  math: words(``),
  numbers: words(``),
  operator: words(``),
  os: words(
    `CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED CLONE_FILES CLONE_FS CLONE_NEWCGROUP CLONE_NEWIPC CLONE_NEWNET CLONE_NEWNS CLONE_NEWPID CLONE_NEWTIME CLONE_NEWUSER CLONE_NEWUTS CLONE_SIGHAND CLONE_SYSVSEM CLONE_THREAD CLONE_VM EFD_CLOEXEC EFD_NONBLOCK EFD_SEMAPHORE EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OK EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_TEST F_TLOCK F_ULOCK GRND_NONBLOCK GRND_RANDOM MFD_ALLOW_SEALING MFD_CLOEXEC MFD_HUGETLB MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB MFD_HUGE_2MB MFD_HUGE_32MB MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK MFD_HUGE_SHIFT NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_FSYNC O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_RSYNC O_SYNC O_TMPFILE O_TRUNC O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE POSIX_SPAWN_CLOSEFROM POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL P_NOWAIT P_NOWAITO P_PGID P_PID P_PIDFD P_WAIT RTLD_DEEPBIND RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR SEEK_DATA SEEK_HOLE SPLICE_F_MORE SPLICE_F_MOVE SPLICE_F_NONBLOCK ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TFD_CLOEXEC TFD_NONBLOCK TFD_TIMER_ABSTIME TFD_TIMER_CANCEL_ON_SET TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED XATTR_CREATE XATTR_REPLACE XATTR_SIZE_MAX _exit abort chown chroot closerange confstr confstr_names copy_file_range ctermid device_encoding dup dup2 environb eventfd eventfd_read eventfd_write execl execle execlp execlpe execv execve execvp execvpe fchdir fchmod fchown fdatasync fork forkpty fpathconf fstatvfs ftruncate fwalk get_inheritable getenvb getgrouplist getgroups getloadavg getlogin getpgid getpgrp getpriority getresgid getresuid getsid getxattr grantpt initgroups killpg lchown listxattr lockf login_tty lseek major makedev memfd_create minor mkfifo mknod nice open openpty pathconf pathconf_names pidfd_open pipe2 popen posix_fadvise posix_fallocate posix_openpt posix_spawn posix_spawnp pread preadv ptsname pwrite pwritev readv register_at_fork removexattr sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler sched_param sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile set_inheritable setegid seteuid setgid setgroups setns setpgid setpgrp setpriority setregid setresgid setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe splice statvfs statvfs_result supports_bytes_environ sync sysconf sysconf_names system tcgetpgrp tcsetpgrp timerfd_create timerfd_gettime timerfd_gettime_ns timerfd_settime timerfd_settime_ns times times_result ttyname uname uname_result unlockpt unshare wait wait3 wait4 waitid waitid_result waitpid waitstatus_to_exitcode writev`,
  ),
  pathlib: words(``),
  pickle: words(
    `ADDITEMS APPEND APPENDS BINBYTES BINBYTES8 BINFLOAT BINGET BININT BININT1 BININT2 BINPERSID BINPUT BINSTRING BINUNICODE BINUNICODE8 BUILD BYTEARRAY8 DICT DUP EMPTY_DICT EMPTY_LIST EMPTY_SET EMPTY_TUPLE EXT1 EXT2 EXT4 FALSE FLOAT FRAME FROZENSET GET GLOBAL INST INT LIST LONG LONG1 LONG4 LONG_BINGET LONG_BINPUT MARK MEMOIZE NEWFALSE NEWOBJ NEWOBJ_EX NEWTRUE NEXT_BUFFER NONE OBJ PERSID POP POP_MARK PROTO PUT PickleBuffer READONLY_BUFFER REDUCE SETITEM SETITEMS SHORT_BINBYTES SHORT_BINSTRING SHORT_BINUNICODE STACK_GLOBAL STOP STRING TRUE TUPLE TUPLE1 TUPLE2 TUPLE3 UNICODE`,
  ),
  platform: words(
    `AndroidVer IOSVersionInfo android_ver freedesktop_os_release ios_ver java_ver libc_ver mac_ver system_alias win32_edition win32_is_iot win32_ver`,
  ),
  pprint: words(``),
  queue: words(``),
  random: words(``),
  re: words(``),
  reprlib: words(``),
  sched: words(``),
  secrets: words(`SystemRandom`),
  shlex: words(``),
  shutil: words(
    `ExecError chown disk_usage get_archive_formats get_unpack_formats make_archive register_archive_format register_unpack_format unpack_archive unregister_archive_format unregister_unpack_format`,
  ),
  signal: words(
    `ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError NSIG SIGCLD SIGIOT SIGPOLL SIGPROF SIGPWR SIGRTMAX SIGRTMIN SIGSTKFLT SIGVTALRM SIGXCPU SIGXFSZ SIG_BLOCK SIG_SETMASK SIG_UNBLOCK Sigmasks alarm getitimer pause pidfd_send_signal pthread_kill pthread_sigmask set_wakeup_fd setitimer siginterrupt sigpending sigtimedwait sigwait sigwaitinfo strsignal struct_siginfo valid_signals`,
  ),
  socket: words(
    `AF_ALG AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BRIDGE AF_CAN AF_DECnet AF_ECONET AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETLINK AF_NETROM AF_PACKET AF_PPPOX AF_QIPCRTR AF_RDS AF_ROSE AF_ROUTE AF_SECURITY AF_SNA AF_TIPC AF_VSOCK AF_WANPIPE AF_X25 AI_ADDRCONFIG AI_ALL AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV AI_V4MAPPED ALG_OP_DECRYPT ALG_OP_ENCRYPT ALG_OP_SIGN ALG_OP_VERIFY ALG_SET_AEAD_ASSOCLEN ALG_SET_AEAD_AUTHSIZE ALG_SET_IV ALG_SET_KEY ALG_SET_OP ALG_SET_PUBKEY CAN_BCM CAN_BCM_CAN_FD_FRAME CAN_BCM_RX_ANNOUNCE_RESUME CAN_BCM_RX_CHANGED CAN_BCM_RX_CHECK_DLC CAN_BCM_RX_DELETE CAN_BCM_RX_FILTER_ID CAN_BCM_RX_NO_AUTOTIMER CAN_BCM_RX_READ CAN_BCM_RX_RTR_FRAME CAN_BCM_RX_SETUP CAN_BCM_RX_STATUS CAN_BCM_RX_TIMEOUT CAN_BCM_SETTIMER CAN_BCM_STARTTIMER CAN_BCM_TX_ANNOUNCE CAN_BCM_TX_COUNTEVT CAN_BCM_TX_CP_CAN_ID CAN_BCM_TX_DELETE CAN_BCM_TX_EXPIRED CAN_BCM_TX_READ CAN_BCM_TX_RESET_MULTI_IDX CAN_BCM_TX_SEND CAN_BCM_TX_SETUP CAN_BCM_TX_STATUS CAN_EFF_FLAG CAN_EFF_MASK CAN_ERR_FLAG CAN_ERR_MASK CAN_ISOTP CAN_J1939 CAN_RAW CAN_RAW_FD_FRAMES CAN_RAW_FILTER CAN_RAW_JOIN_FILTERS CAN_RAW_LOOPBACK CAN_RAW_RECV_OWN_MSGS CAN_RTR_FLAG CAN_SFF_MASK CAPI CMSG_LEN CMSG_SPACE EAI_ADDRFAMILY EAI_BADFLAGS EAI_FAMILY EAI_MEMORY EAI_NODATA EAI_OVERFLOW EAI_SOCKTYPE EAI_SYSTEM ETHERTYPE_ARP ETHERTYPE_IP ETHERTYPE_IPV6 ETHERTYPE_VLAN ETH_P_ALL INADDR_ALLHOSTS_GROUP INADDR_ANY INADDR_BROADCAST INADDR_LOOPBACK INADDR_MAX_LOCAL_GROUP INADDR_NONE INADDR_UNSPEC_GROUP IOCTL_VM_SOCKETS_GET_LOCAL_CID IPPORT_RESERVED IPPORT_USERRESERVED IPPROTO_AH IPPROTO_DSTOPTS IPPROTO_EGP IPPROTO_ESP IPPROTO_FRAGMENT IPPROTO_GRE IPPROTO_HOPOPTS IPPROTO_ICMP IPPROTO_ICMPV6 IPPROTO_IDP IPPROTO_IGMP IPPROTO_IPIP IPPROTO_MPTCP IPPROTO_NONE IPPROTO_PIM IPPROTO_PUP IPPROTO_RAW IPPROTO_ROUTING IPPROTO_RSVP IPPROTO_SCTP IPPROTO_TP IPPROTO_UDPLITE IPV6_CHECKSUM IPV6_DONTFRAG IPV6_DSTOPTS IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_NEXTHOP IPV6_PATHMTU IPV6_PKTINFO IPV6_RECVDSTOPTS IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVPATHMTU IPV6_RECVPKTINFO IPV6_RECVRTHDR IPV6_RECVTCLASS IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_RTHDR_TYPE_0 IPV6_TCLASS IPV6_UNICAST_HOPS IP_ADD_MEMBERSHIP IP_ADD_SOURCE_MEMBERSHIP IP_BIND_ADDRESS_NO_PORT IP_BLOCK_SOURCE IP_DEFAULT_MULTICAST_LOOP IP_DEFAULT_MULTICAST_TTL IP_DROP_MEMBERSHIP IP_DROP_SOURCE_MEMBERSHIP IP_HDRINCL IP_MAX_MEMBERSHIPS IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL IP_OPTIONS IP_PKTINFO IP_RECVOPTS IP_RECVRETOPTS IP_RECVTOS IP_RETOPTS IP_TOS IP_TRANSPARENT IP_TTL IP_UNBLOCK_SOURCE J1939_EE_INFO_NONE J1939_EE_INFO_TX_ABORT J1939_FILTER_MAX J1939_IDLE_ADDR J1939_MAX_UNICAST_ADDR J1939_NLA_BYTES_ACKED J1939_NLA_PAD J1939_NO_ADDR J1939_NO_NAME J1939_NO_PGN J1939_PGN_ADDRESS_CLAIMED J1939_PGN_ADDRESS_COMMANDED J1939_PGN_MAX J1939_PGN_PDU1_MAX J1939_PGN_REQUEST MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT MSG_EOR MSG_ERRQUEUE MSG_FASTOPEN MSG_MORE MSG_NOSIGNAL MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL NETLINK_CRYPTO NETLINK_DNRTMSG NETLINK_FIREWALL NETLINK_IP6_FW NETLINK_NFLOG NETLINK_ROUTE NETLINK_USERSOCK NETLINK_XFRM NI_DGRAM NI_IDN NI_MAXHOST NI_MAXSERV NI_NAMEREQD NI_NOFQDN PACKET_BROADCAST PACKET_FASTROUTE PACKET_HOST PACKET_LOOPBACK PACKET_MULTICAST PACKET_OTHERHOST PACKET_OUTGOING PF_CAN PF_PACKET PF_RDS SCM_CREDENTIALS SCM_J1939_DEST_ADDR SCM_J1939_DEST_NAME SCM_J1939_ERRQUEUE SCM_J1939_PRIO SCM_RIGHTS SOCK_CLOEXEC SOCK_NONBLOCK SOCK_RDM SOCK_SEQPACKET SOL_ALG SOL_CAN_BASE SOL_CAN_RAW SOL_RDS SOL_TIPC SO_ACCEPTCONN SO_BINDTODEVICE SO_BINDTOIFINDEX SO_DEBUG SO_DOMAIN SO_DONTROUTE SO_INCOMING_CPU SO_J1939_ERRQUEUE SO_J1939_FILTER SO_J1939_PROMISC SO_J1939_SEND_PRIO SO_MARK SO_OOBINLINE SO_PASSCRED SO_PASSSEC SO_PEERCRED SO_PEERSEC SO_PRIORITY SO_PROTOCOL SO_RCVLOWAT SO_RCVTIMEO SO_SNDLOWAT SO_SNDTIMEO SO_VM_SOCKETS_BUFFER_MAX_SIZE SO_VM_SOCKETS_BUFFER_MIN_SIZE SO_VM_SOCKETS_BUFFER_SIZE SocketType TCP_CC_INFO TCP_CONGESTION TCP_CORK TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_FASTOPEN_CONNECT TCP_FASTOPEN_KEY TCP_FASTOPEN_NO_COOKIE TCP_INFO TCP_INQ TCP_LINGER2 TCP_MAXSEG TCP_MD5SIG TCP_MD5SIG_EXT TCP_NOTSENT_LOWAT TCP_QUEUE_SEQ TCP_QUICKACK TCP_REPAIR TCP_REPAIR_OPTIONS TCP_REPAIR_QUEUE TCP_REPAIR_WINDOW TCP_SAVED_SYN TCP_SAVE_SYN TCP_SYNCNT TCP_THIN_DUPACK TCP_THIN_LINEAR_TIMEOUTS TCP_TIMESTAMP TCP_TX_DELAY TCP_ULP TCP_USER_TIMEOUT TCP_WINDOW_CLAMP TCP_ZEROCOPY_RECEIVE TIPC_ADDR_ID TIPC_ADDR_NAME TIPC_ADDR_NAMESEQ TIPC_CFG_SRV TIPC_CLUSTER_SCOPE TIPC_CONN_TIMEOUT TIPC_CRITICAL_IMPORTANCE TIPC_DEST_DROPPABLE TIPC_HIGH_IMPORTANCE TIPC_IMPORTANCE TIPC_LOW_IMPORTANCE TIPC_MEDIUM_IMPORTANCE TIPC_NODE_SCOPE TIPC_PUBLISHED TIPC_SRC_DROPPABLE TIPC_SUBSCR_TIMEOUT TIPC_SUB_CANCEL TIPC_SUB_PORTS TIPC_SUB_SERVICE TIPC_TOP_SRV TIPC_WAIT_FOREVER TIPC_WITHDRAWN TIPC_ZONE_SCOPE UDPLITE_RECV_CSCOV UDPLITE_SEND_CSCOV VMADDR_CID_ANY VMADDR_CID_HOST VMADDR_PORT_ANY VM_SOCKETS_INVALID_VERSION close dup fromfd getaddrinfo getfqdn gethostbyaddr gethostbyname gethostbyname_ex getnameinfo getprotobyname getservbyname getservbyport has_dualstack_ipv6 htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs recv_fds send_fds sethostname`,
  ),
  ssl: words(
    `ALERT_DESCRIPTION_ACCESS_DENIED ALERT_DESCRIPTION_BAD_CERTIFICATE ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE ALERT_DESCRIPTION_BAD_RECORD_MAC ALERT_DESCRIPTION_CERTIFICATE_EXPIRED ALERT_DESCRIPTION_CERTIFICATE_REVOKED ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE ALERT_DESCRIPTION_CLOSE_NOTIFY ALERT_DESCRIPTION_DECODE_ERROR ALERT_DESCRIPTION_DECOMPRESSION_FAILURE ALERT_DESCRIPTION_DECRYPT_ERROR ALERT_DESCRIPTION_HANDSHAKE_FAILURE ALERT_DESCRIPTION_ILLEGAL_PARAMETER ALERT_DESCRIPTION_INSUFFICIENT_SECURITY ALERT_DESCRIPTION_INTERNAL_ERROR ALERT_DESCRIPTION_NO_RENEGOTIATION ALERT_DESCRIPTION_PROTOCOL_VERSION ALERT_DESCRIPTION_RECORD_OVERFLOW ALERT_DESCRIPTION_UNEXPECTED_MESSAGE ALERT_DESCRIPTION_UNKNOWN_CA ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY ALERT_DESCRIPTION_UNRECOGNIZED_NAME ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION ALERT_DESCRIPTION_USER_CANCELLED AlertDescription CHANNEL_BINDING_TYPES DER_cert_to_PEM_cert DefaultVerifyPaths HAS_ECDH HAS_NEVER_CHECK_COMMON_NAME HAS_NPN HAS_PSK HAS_SSLv2 HAS_SSLv3 HAS_TLSv1 HAS_TLSv1_1 MemoryBIO OPENSSL_VERSION OPENSSL_VERSION_INFO OPENSSL_VERSION_NUMBER OP_CIPHER_SERVER_PREFERENCE OP_ENABLE_KTLS OP_ENABLE_MIDDLEBOX_COMPAT OP_IGNORE_UNEXPECTED_EOF OP_LEGACY_SERVER_CONNECT OP_NO_RENEGOTIATION OP_NO_TICKET OP_SINGLE_DH_USE OP_SINGLE_ECDH_USE Options PEM_FOOTER PEM_HEADER PEM_cert_to_DER_cert PROTOCOL_SSLv23 PROTOCOL_TLSv1 PROTOCOL_TLSv1_1 PROTOCOL_TLSv1_2 RAND_add RAND_bytes RAND_status SOCK_STREAM SOL_SOCKET SO_TYPE SSLEOFError SSLErrorNumber SSLObject SSLSession SSLSocket SSLSyscallError SSLWantReadError SSLWantWriteError SSLZeroReturnError SSL_ERROR_EOF SSL_ERROR_INVALID_ERROR_CODE SSL_ERROR_SSL SSL_ERROR_SYSCALL SSL_ERROR_WANT_CONNECT SSL_ERROR_WANT_READ SSL_ERROR_WANT_WRITE SSL_ERROR_WANT_X509_LOOKUP SSL_ERROR_ZERO_RETURN VERIFY_ALLOW_PROXY_CERTS VERIFY_CRL_CHECK_CHAIN VERIFY_CRL_CHECK_LEAF VERIFY_DEFAULT VERIFY_X509_PARTIAL_CHAIN VERIFY_X509_STRICT VERIFY_X509_TRUSTED_FIRST VerifyFlags cert_time_to_seconds create_connection get_default_verify_paths get_protocol_name get_server_certificate namedtuple socket socket_error`,
  ),
  statistics: words(`kde kde_random`),
  string: words(``),
  struct: words(``),
  subprocess: words(`getoutput getstatusoutput`),
  sys: words(
    `activate_stack_trampoline addaudithook audit breakpointhook call_tracing deactivate_stack_trampoline get_asyncgen_hooks getallocatedblocks getdlopenflags getrefcount getunicodeinternedsize is_stack_trampoline_active meta_path path_hooks path_importer_cache set_asyncgen_hooks setdlopenflags unraisablehook`,
  ),
  tempfile: words(``),
  textwrap: words(``),
  threading: words(
    `getprofile gettrace setprofile setprofile_all_threads settrace settrace_all_threads stack_size`,
  ),
  time: words(
    `CLOCK_BOOTTIME CLOCK_MONOTONIC_RAW CLOCK_TAI clock_getres clock_settime clock_settime_ns get_clock_info pthread_getcpuclockid tzset`,
  ),
  timeit: words(``),
  traceback: words(``),
  types: words(`CapsuleType ClassMethodDescriptorType`),
  typing: words(``),
  unicodedata: words(`UCD decomposition lookup name ucd_3_2_0`),
  unittest: words(`installHandler registerResult removeHandler removeResult`),
  urllib: words(``),
  uuid: words(`Enum bytes_ int_ main`),
  warnings: words(``),
  weakref: words(`CallableProxyType ProxyType ProxyTypes getweakrefcount getweakrefs`),
  zlib: words(``),
  "collections.abc": words(``),
  "concurrent.futures": words(`ProcessPoolExecutor`),
  "os.path": words(`sameopenfile`),
  "unittest.mock": words(`FILTER_DIR ThreadingMock`),
  "urllib.parse": words(``),
  "asyncio.base_events": words(``),
  "asyncio.constants": words(``),
  "asyncio.coroutines": words(``),
  "asyncio.events": words(``),
  "asyncio.exceptions": words(``),
  "asyncio.futures": words(``),
  "asyncio.locks": words(``),
  "asyncio.log": words(``),
  "asyncio.protocols": words(``),
  "asyncio.queues": words(``),
  "asyncio.runners": words(``),
  "asyncio.staggered": words(``),
  "asyncio.streams": words(``),
  "asyncio.subprocess": words(``),
  "asyncio.taskgroups": words(``),
  "asyncio.tasks": words(``),
  "asyncio.threads": words(``),
  "asyncio.timeouts": words(``),
  "asyncio.transports": words(``),
};

/** Names that CPython's modules have, or the runtime's beside them, but `from module import *` does not bring in. */
export const unlistedNames: Readonly<Record<string, ReadonlySet<string>>> = {
  abc: words("AbstractTypeObject adopt"),
  atexit: words("at_process_exit"),
  calendar: words("EPOCH c format formatstring prweek week"),
  codecs: words("escape_decode escape_encode"),
  colorsys: words("ONE_SIXTH ONE_THIRD TWO_THIRD"),
  configparser: words("Error"),
  contextlib: words("AsyncContextDecorator"),
  copy: words("error"),
  copyreg: words("dispatch_table"),
  csv: words("Reader Writer"),
  enum: words("bin show_flag_values"),
  glob: words("has_magic"),
  gzip: words("FCOMMENT FEXTRA FHCRC FNAME FTEXT READ WRITE"),
  hashlib: words("HASH"),
  logging: words("Filterer RootLogger root"),
  os: words("PathLike process_cpu_count"),
  pickle: words("compatible_formats format_version"),
  re: words("DEBUG"),
  reprlib: words("aRepr"),
  sched: words("Event"),
  secrets: words("DEFAULT_ENTROPY"),
  statistics: words("LinearRegression"),
  subprocess: words("CompletedProcessObject"),
  tempfile: words("template"),
  threading: words("activeCount currentThread"),
  timeit: words("default_number default_repeat"),
  traceback: words("print_list"),
  unittest: words("TestProgram"),
  warnings: words("WarningMessage filters"),
  zlib: words("Compress Decompress"),
  "concurrent.futures": words("BrokenThreadPool DoneAndNotDoneFutures Error"),
  "unittest.mock": words("InvalidSpecError"),
  "asyncio.base_events": words("logger"),
  "asyncio.streams": words("FlowControlMixin"),
  "asyncio.subprocess": words("DEVNULL PIPE Process STDOUT SubprocessStreamProtocol"),
};

/** Built-in types whose `__new__` takes the arguments, whatever `__init__` makes of them. */
export const madeWithArguments: ReadonlySet<string> = words(
  "int float complex str bytes tuple frozenset enumerate reversed map filter zip",
);

/** How a method is called raw: with exactly `required` arguments, or more when it takes a rest. */
export interface MethodArity {
  readonly required: number;
  readonly takesMore: boolean;
}

function methodNames(rows: string): ReadonlyMap<string, MethodArity> {
  return new Map(
    rows.split(" ").map((row) => {
      const [name, count] = row.split("/") as [string, string];
      return [name, { required: Number.parseInt(count, 10), takesMore: count.endsWith("+") }];
    }),
  );
}

/** Public methods of the runtime's classes, by module and class. */
export const methods: Readonly<Record<string, ReadonlyMap<string, MethodArity>>> = {
  "asyncio.AbstractEventLoop": methodNames(
    `add_reader/0 add_signal_handler/0 add_writer/0 call_at/0 call_exception_handler/0 call_later/0 call_soon/0 call_soon_threadsafe/0 close/0 connect_accepted_socket/0+ connect_read_pipe/0+ connect_write_pipe/0+ create_connection/0+ create_datagram_endpoint/0+ create_future/0 create_server/0+ create_task/0 create_unix_connection/0+ create_unix_server/0+ default_exception_handler/0 get_debug/0 get_exception_handler/0 get_task_factory/0 getaddrinfo/0+ getnameinfo/0+ is_closed/0 is_running/0 remove_reader/0 remove_signal_handler/0 remove_writer/0 run_forever/0 run_in_executor/0 run_until_complete/0 sendfile/0+ set_debug/0 set_default_executor/0 set_exception_handler/0 set_task_factory/0 shutdown_asyncgens/0+ shutdown_default_executor/0+ sock_accept/0+ sock_connect/0+ sock_recv/0+ sock_recv_into/0+ sock_recvfrom/0+ sock_recvfrom_into/0+ sock_sendall/0+ sock_sendfile/0+ sock_sendto/0+ start_tls/0+ stop/0 subprocess_exec/0+ subprocess_shell/0+ time/0`,
  ),
  "asyncio.AbstractEventLoopPolicy": methodNames(
    `get_child_watcher/0 get_event_loop/0 new_event_loop/0 set_child_watcher/1 set_event_loop/1`,
  ),
  "asyncio.AbstractServer": methodNames(
    `abort_clients/0 close/0 close_clients/0 get_loop/0 is_serving/0 serve_forever/0 start_serving/0 wait_closed/0`,
  ),
  "asyncio.Barrier": methodNames(`abort/0 reset/0 wait/0`),
  "asyncio.BaseEventLoop": methodNames(
    `add_reader/0+ add_signal_handler/0+ add_writer/0+ call_at/2+ call_exception_handler/1 call_later/2+ call_soon/1+ call_soon_threadsafe/1+ close/0 connect_accepted_socket/0+ connect_read_pipe/0+ connect_write_pipe/0+ create_connection/0+ create_datagram_endpoint/0+ create_future/0 create_server/0+ create_task/1 create_unix_connection/0+ create_unix_server/0+ default_exception_handler/1 get_debug/0 get_exception_handler/0 get_task_factory/0 getaddrinfo/0+ getnameinfo/0+ is_closed/0 is_running/0 remove_reader/0+ remove_signal_handler/0+ remove_writer/0+ run_forever/0 run_in_executor/2+ run_until_complete/1 sendfile/0+ set_debug/1 set_default_executor/1 set_exception_handler/1 set_task_factory/1 shutdown_asyncgens/0 shutdown_default_executor/0 sock_accept/0+ sock_connect/0+ sock_recv/0+ sock_recv_into/0+ sock_recvfrom/0+ sock_recvfrom_into/0+ sock_sendall/0+ sock_sendfile/0+ sock_sendto/0+ start_tls/0+ stop/0 subprocess_exec/0+ subprocess_shell/0+ time/0`,
  ),
  "asyncio.BaseProtocol": methodNames(`connection_lost/1 connection_made/1 pause_writing/0 resume_writing/0`),
  "asyncio.BaseTransport": methodNames(`close/0 get_extra_info/1 get_protocol/0 is_closing/0 set_protocol/1`),
  "asyncio.BoundedSemaphore": methodNames(`acquire/0 locked/0 release/0`),
  "asyncio.BufferedProtocol": methodNames(
    `buffer_updated/1 connection_lost/1 connection_made/1 eof_received/0 get_buffer/1 pause_writing/0 resume_writing/0`,
  ),
  "asyncio.Condition": methodNames(`acquire/0 locked/0 notify/0 notify_all/0 release/0 wait/0 wait_for/1`),
  "asyncio.DatagramProtocol": methodNames(
    `connection_lost/1 connection_made/1 datagram_received/2 error_received/1 pause_writing/0 resume_writing/0`,
  ),
  "asyncio.DatagramTransport": methodNames(
    `abort/0 close/0 get_extra_info/1 get_protocol/0 is_closing/0 sendto/1 set_protocol/1`,
  ),
  "asyncio.DefaultEventLoopPolicy": methodNames(
    `get_child_watcher/0 get_event_loop/0 new_event_loop/0 set_child_watcher/1 set_event_loop/1`,
  ),
  "asyncio.Event": methodNames(`clear/0 is_set/0 set/0 wait/0`),
  "asyncio.EventLoop": methodNames(
    `add_reader/0+ add_signal_handler/0+ add_writer/0+ call_at/2+ call_exception_handler/1 call_later/2+ call_soon/1+ call_soon_threadsafe/1+ close/0 connect_accepted_socket/0+ connect_read_pipe/0+ connect_write_pipe/0+ create_connection/0+ create_datagram_endpoint/0+ create_future/0 create_server/0+ create_task/1 create_unix_connection/0+ create_unix_server/0+ default_exception_handler/1 get_debug/0 get_exception_handler/0 get_task_factory/0 getaddrinfo/0+ getnameinfo/0+ is_closed/0 is_running/0 remove_reader/0+ remove_signal_handler/0+ remove_writer/0+ run_forever/0 run_in_executor/2+ run_until_complete/1 sendfile/0+ set_debug/1 set_default_executor/1 set_exception_handler/1 set_task_factory/1 shutdown_asyncgens/0 shutdown_default_executor/0 sock_accept/0+ sock_connect/0+ sock_recv/0+ sock_recv_into/0+ sock_recvfrom/0+ sock_recvfrom_into/0+ sock_sendall/0+ sock_sendfile/0+ sock_sendto/0+ start_tls/0+ stop/0 subprocess_exec/0+ subprocess_shell/0+ time/0`,
  ),
  "asyncio.Future": methodNames(
    `add_done_callback/1 cancel/0 cancelled/0 done/0 exception/0 get_loop/0 remove_done_callback/1 result/0 set_exception/1 set_result/1`,
  ),
  "asyncio.Handle": methodNames(`cancel/0 cancelled/0 get_context/0`),
  "asyncio.LifoQueue": methodNames(
    `empty/0 full/0 get/0 get_nowait/0 join/0 put/1 put_nowait/1 qsize/0 shutdown/0 task_done/0`,
  ),
  "asyncio.Lock": methodNames(`acquire/0 locked/0 release/0`),
  "asyncio.PriorityQueue": methodNames(
    `empty/0 full/0 get/0 get_nowait/0 join/0 put/1 put_nowait/1 qsize/0 shutdown/0 task_done/0`,
  ),
  "asyncio.Protocol": methodNames(
    `connection_lost/1 connection_made/1 data_received/1 eof_received/0 pause_writing/0 resume_writing/0`,
  ),
  "asyncio.Queue": methodNames(
    `empty/0 full/0 get/0 get_nowait/0 join/0 put/1 put_nowait/1 qsize/0 shutdown/0 task_done/0`,
  ),
  "asyncio.ReadTransport": methodNames(
    `close/0 get_extra_info/1 get_protocol/0 is_closing/0 is_reading/0 pause_reading/0 resume_reading/0 set_protocol/1`,
  ),
  "asyncio.Runner": methodNames(`close/0 get_loop/0 run/1`),
  "asyncio.SelectorEventLoop": methodNames(
    `add_reader/0+ add_signal_handler/0+ add_writer/0+ call_at/2+ call_exception_handler/1 call_later/2+ call_soon/1+ call_soon_threadsafe/1+ close/0 connect_accepted_socket/0+ connect_read_pipe/0+ connect_write_pipe/0+ create_connection/0+ create_datagram_endpoint/0+ create_future/0 create_server/0+ create_task/1 create_unix_connection/0+ create_unix_server/0+ default_exception_handler/1 get_debug/0 get_exception_handler/0 get_task_factory/0 getaddrinfo/0+ getnameinfo/0+ is_closed/0 is_running/0 remove_reader/0+ remove_signal_handler/0+ remove_writer/0+ run_forever/0 run_in_executor/2+ run_until_complete/1 sendfile/0+ set_debug/1 set_default_executor/1 set_exception_handler/1 set_task_factory/1 shutdown_asyncgens/0 shutdown_default_executor/0 sock_accept/0+ sock_connect/0+ sock_recv/0+ sock_recv_into/0+ sock_recvfrom/0+ sock_recvfrom_into/0+ sock_sendall/0+ sock_sendfile/0+ sock_sendto/0+ start_tls/0+ stop/0 subprocess_exec/0+ subprocess_shell/0+ time/0`,
  ),
  "asyncio.Semaphore": methodNames(`acquire/0 locked/0 release/0`),
  "asyncio.Server": methodNames(
    `abort_clients/0 close/0 close_clients/0 get_loop/0 is_serving/0 serve_forever/0 start_serving/0 wait_closed/0`,
  ),
  "asyncio.StreamReader": methodNames(
    `at_eof/0 exception/0 feed_data/1 feed_eof/0 read/0 readexactly/1 readline/0 readuntil/1 set_exception/1 set_transport/1`,
  ),
  "asyncio.StreamReaderProtocol": methodNames(
    `connection_lost/1 connection_made/1 data_received/1 eof_received/0 pause_writing/0 resume_writing/0`,
  ),
  "asyncio.StreamWriter": methodNames(
    `can_write_eof/0 close/0 drain/0 get_extra_info/1 is_closing/0 start_tls/1 wait_closed/0 write/1 write_eof/0 writelines/1`,
  ),
  "asyncio.SubprocessProtocol": methodNames(
    `connection_lost/1 connection_made/1 pause_writing/0 pipe_connection_lost/2 pipe_data_received/2 process_exited/0 resume_writing/0`,
  ),
  "asyncio.SubprocessTransport": methodNames(
    `close/0 get_extra_info/1 get_pid/0 get_pipe_transport/1 get_protocol/0 get_returncode/0 is_closing/0 kill/0 send_signal/1 set_protocol/1 terminate/0`,
  ),
  "asyncio.Task": methodNames(
    `add_done_callback/1 cancel/0 cancelled/0 cancelling/0 done/0 exception/0 get_context/0 get_coro/0 get_loop/0 get_name/0 get_stack/0 print_stack/0 remove_done_callback/1 result/0 set_exception/1 set_name/1 set_result/1 uncancel/0`,
  ),
  "asyncio.TaskGroup": methodNames(`create_task/1`),
  "asyncio.Timeout": methodNames(`expired/0 reschedule/1 when/0`),
  "asyncio.TimerHandle": methodNames(`cancel/0 cancelled/0 get_context/0 when/0`),
  "asyncio.Transport": methodNames(
    `abort/0 can_write_eof/0 close/0 get_extra_info/1 get_protocol/0 get_write_buffer_limits/0 get_write_buffer_size/0 is_closing/0 is_reading/0 pause_reading/0 resume_reading/0 set_protocol/1 set_write_buffer_limits/0 write/1 write_eof/0 writelines/1`,
  ),
  "asyncio.WriteTransport": methodNames(
    `abort/0 can_write_eof/0 close/0 get_extra_info/1 get_protocol/0 get_write_buffer_limits/0 get_write_buffer_size/0 is_closing/0 set_protocol/1 set_write_buffer_limits/0 write/1 write_eof/0 writelines/1`,
  ),
  "asyncio.loop": methodNames(
    `add_reader/0+ add_signal_handler/0+ add_writer/0+ call_at/2+ call_exception_handler/1 call_later/2+ call_soon/1+ call_soon_threadsafe/1+ close/0 connect_accepted_socket/0+ connect_read_pipe/0+ connect_write_pipe/0+ create_connection/0+ create_datagram_endpoint/0+ create_future/0 create_server/0+ create_task/1 create_unix_connection/0+ create_unix_server/0+ default_exception_handler/1 get_debug/0 get_exception_handler/0 get_task_factory/0 getaddrinfo/0+ getnameinfo/0+ is_closed/0 is_running/0 remove_reader/0+ remove_signal_handler/0+ remove_writer/0+ run_forever/0 run_in_executor/2+ run_until_complete/1 sendfile/0+ set_debug/1 set_default_executor/1 set_exception_handler/1 set_task_factory/1 shutdown_asyncgens/0 shutdown_default_executor/0 sock_accept/0+ sock_connect/0+ sock_recv/0+ sock_recv_into/0+ sock_recvfrom/0+ sock_recvfrom_into/0+ sock_sendall/0+ sock_sendfile/0+ sock_sendto/0+ start_tls/0+ stop/0 subprocess_exec/0+ subprocess_shell/0+ time/0`,
  ),
  "contextvars.Context": methodNames(`copy/0 get/1 items/0 keys/0 run/0+ values/0`),
  "contextvars.ContextVar": methodNames(`get/1 reset/1 set/1`),
};
