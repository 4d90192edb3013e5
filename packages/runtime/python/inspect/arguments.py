"""Arguments as lists and dictionaries: what there was before Signature.

Source: Library Reference, `inspect`, "Classes and functions".
"""

from collections import namedtuple

from _inspect_parameters import Parameter
from _inspect_signatures import Signature, signature_of

FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
Arguments = namedtuple("Arguments", "args, varargs, varkw")

_PLAIN = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)


def _parts(func):
    """The signature with `self`, and without what decorators say."""
    return signature_of(getattr(func, "__func__", func))


def getfullargspec(func):
    try:
        signature = _parts(func)
    except Exception:
        raise TypeError("unsupported callable") from None
    args, only, defaults, named, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if signature.return_annotation is not Signature.empty:
        annotations["return"] = signature.return_annotation
    for parameter in signature.parameters.values():
        name = parameter.name
        if parameter.kind in _PLAIN:
            args.append(name)
            if parameter.default is not Parameter.empty:
                defaults.append(parameter.default)
        elif parameter.kind == Parameter.VAR_POSITIONAL:
            varargs = name
        elif parameter.kind == Parameter.VAR_KEYWORD:
            varkw = name
        else:
            only.append(name)
            if parameter.default is not Parameter.empty:
                named[name] = parameter.default
        if parameter.annotation is not Parameter.empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, only, named or None, annotations)


def getargs(co):
    """Names of the parameters of a code object."""
    names = list(co.co_varnames)
    count = co.co_argcount
    args = names[:count] + names[count : count + co.co_kwonlyargcount]
    rest = names[len(args) :]
    varargs = rest.pop(0) if co.co_flags & 4 else None
    varkw = rest.pop(0) if co.co_flags & 8 else None
    return Arguments(args, varargs, varkw)


def _listed(names, words):
    """`'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`."""
    quoted = [repr(name) for name in names]
    if len(quoted) == 1:
        return quoted[0]
    comma = "," if len(quoted) > 2 else ""
    return ", ".join(quoted[:-1]) + f"{comma} {words} {quoted[-1]}"


def _refuse_missing(name, missing, kind):
    plural = "s" if len(missing) != 1 else ""
    raise TypeError(f"{name}() missing {len(missing)} required {kind} argument{plural}: {_listed(missing, 'and')}")


def _refuse_many(name, args, kwonly, varargs, defaults, given, values):
    fewest = len(args) - defaults
    named = len([arg for arg in kwonly if arg in values])
    if varargs:
        plural, takes = fewest != 1, f"at least {fewest}"
    elif defaults:
        plural, takes = True, f"from {fewest} to {len(args)}"
    else:
        plural, takes = len(args) != 1, str(len(args))
    also = ""
    if named:
        also = f" positional argument{'s' if given != 1 else ''} (and {named} keyword-only argument{'s' if named != 1 else ''})"
    verb = "was" if given == 1 and not named else "were"
    raise TypeError(f"{name}() takes {takes} positional argument{'s' if plural else ''} but {given}{also} {verb} given")


def getcallargs(func, /, *positional, **named):
    """Which parameter gets which value in a call of `func`. Raises what the call would."""
    spec = getfullargspec(func)
    args, defaults = spec.args, spec.defaults or ()
    name = func.__name__
    owner = getattr(func, "__self__", None)
    if owner is not None:
        positional = (owner, *positional)
    values = dict(zip(args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(args) :])
    if spec.varkw:
        values[spec.varkw] = {}
    for key, value in named.items():
        if key not in args and key not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            values[spec.varkw][key] = value
        elif key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        else:
            values[key] = value
    if len(positional) > len(args) and not spec.varargs:
        _refuse_many(name, args, spec.kwonlyargs, spec.varargs, len(defaults), len(positional), values)
    _fill(name, spec, defaults, len(positional), values)
    return values


def _fill(name, spec, defaults, given, values):
    args = spec.args
    if given < len(args):
        required = args[: len(args) - len(defaults)]
        missing = [arg for arg in required if arg not in values]
        if missing:
            _refuse_missing(name, missing, "positional")
        for arg, value in zip(args[len(args) - len(defaults) :], defaults):
            values.setdefault(arg, value)
    missing = []
    for arg in spec.kwonlyargs:
        if arg not in values:
            if spec.kwonlydefaults and arg in spec.kwonlydefaults:
                values[arg] = spec.kwonlydefaults[arg]
            else:
                missing.append(arg)
    if missing:
        _refuse_missing(name, missing, "keyword-only")


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=None, formatvarkw=None, formatvalue=None):
    def shown(value):
        return formatvalue(value) if formatvalue else "=" + repr(value)

    parts = [formatarg(arg) + shown(locals[arg]) for arg in args]
    if varargs:
        parts.append((formatvarargs(varargs) if formatvarargs else "*" + varargs) + shown(locals[varargs]))
    if varkw:
        parts.append((formatvarkw(varkw) if formatvarkw else "**" + varkw) + shown(locals[varkw]))
    return "(" + ", ".join(parts) + ")"
