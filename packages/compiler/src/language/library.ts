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
    Barrier
    BaseEventLoop
    BoundedSemaphore
    BrokenBarrierError
    CancelledError
    Condition
    Event
    FIRST_COMPLETED
    FIRST_EXCEPTION
    Future
    Handle
    InvalidStateError
    LifoQueue
    Lock
    PriorityQueue
    Queue
    QueueEmpty
    QueueFull
    QueueShutDown
    Runner
    SelectorEventLoop
    Semaphore
    SendfileNotAvailableError
    Task
    TaskGroup
    Timeout
    TimeoutError
    TimerHandle
    _enter_task
    _get_running_loop
    _leave_task
    _register_task
    _set_running_loop
    _unregister_task
    all_tasks(loop=)
    as_completed(fs, *, timeout=)
    create_eager_task_factory(custom_task_constructor)
    create_task(coro, *, name=, context=)
    current_task(loop=)
    eager_task_factory(loop, coro, *, name=, context=)
    ensure_future(coro_or_future, *, loop=)
    gather(*coros_or_futures, return_exceptions=)
    get_event_loop
    get_running_loop
    iscoroutine
    iscoroutinefunction
    isfuture
    new_event_loop
    run(main, *, debug=, loop_factory=)
    set_event_loop
    shield(arg)
    async sleep(delay, result=)
    timeout(delay)
    timeout_at(when)
    async to_thread(func, /, *args, **kwargs)
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
    Exception
    ExceptionGroup
    FileExistsError
    FileNotFoundError
    FloatingPointError
    FutureWarning
    GeneratorExit
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
    abs
    aiter(async_iterable, /)
    all
    anext(async_iterator, default=, /)
    any
    ascii
    bin
    bool(object=, /)
    bytearray(source=, encoding=, errors=)
    bytes(source=, encoding=, errors=)
    callable
    chr
    classmethod
    complex(real=, imag=)
    delattr
    dict(*args, **more)
    dir
    divmod
    enumerate(iterable, start=)
    filter
    float(x=, /)
    format
    frozenset
    getattr
    hasattr
    hash
    hex
    id
    input
    int(x=, /, base=)
    isinstance
    issubclass
    iter
    len
    list
    map
    max(*args, key=, default=)
    min(*args, key=, default=)
    next
    object
    oct
    ord
    pow
    print(*args, sep=, end=, file=, flush=)
    property
    range
    repr
    reversed
    round
    set
    setattr
    slice
    sorted(iterable, /, *, key=, reverse=)
    staticmethod
    str(object=, encoding=, errors=)
    sum(iterable, /, start=)
    super
    tuple
    type
    vars
    zip(*iterables, strict=)
  `),
  abc: names(`
    ABC
    ABCMeta
    __name__
    abstractclassmethod
    abstractmethod
    abstractproperty
    abstractstaticmethod
  `),
  collections: names(`
    ChainMap(*maps)
    Counter(iterable=, /, **counts)
    OrderedDict(*args, **more)
    __name__
    defaultdict(default_factory=, /, *args, **more)
    deque(iterable=, maxlen=)
    namedtuple(typename, field_names, *, rename=, defaults=, module=)
  `),
  contextlib: names(`
    AbstractAsyncContextManager
    AbstractContextManager
    AsyncContextDecorator
    AsyncExitStack(self)
    ContextDecorator
    ExitStack(self)
    __name__
    aclosing(self, thing)
    asynccontextmanager
    closing(self, thing)
    contextmanager
    nullcontext(self, enter_result=)
    redirect_stderr(self, new_target)
    redirect_stdout(self, new_target)
    suppress(self, *exceptions)
  `),
  contextvars: names(`
    Context
    ContextVar
    Token
    copy_context
  `),
  io: names(`
    SEEK_CUR
    SEEK_END
    SEEK_SET
    StringIO(self, initial_value=, newline=)
    __name__
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
  math: names(`
    acos
    acosh
    asin
    asinh
    atan
    atan2
    atanh
    cbrt
    ceil
    comb
    copysign
    cos
    cosh
    degrees
    dist
    e
    exp
    exp2
    expm1
    fabs
    factorial
    floor
    fmod
    frexp
    fsum
    gcd
    hypot
    inf
    isclose(a, b, *, rel_tol=, abs_tol=)
    isfinite
    isinf
    isnan
    isqrt
    lcm
    ldexp
    log
    log10
    log1p
    log2
    modf
    nan
    nextafter
    perm
    pi
    pow
    prod(iterable, /, *, start=)
    radians
    remainder
    sin
    sinh
    sqrt
    sumprod
    tan
    tanh
    tau
    trunc
    ulp
  `),
  random: names(`
    Random
    betavariate(alpha, beta)
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
    weibullvariate(alpha, beta)
  `),
} as const satisfies Library;
