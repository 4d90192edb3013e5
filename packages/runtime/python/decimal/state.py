"""What a context knows: precision, rounding, range, and the flags and traps of the signals; and which one is the current one.

`Context` is the class that programs see around a `State`.

Source: Library Reference, `decimal`: Context objects.
"""

from _decimal_signals import (
    ROUND_HALF_EVEN, SIGNALS, DivisionByZero, InvalidOperation, Overflow, signal_of,
)
from contextvars import ContextVar


_NAMES = (
    "InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped"
)


class SignalDict(dict):
    """Signals, each set or not."""

    def __setitem__(self, signal, value):
        if signal not in SIGNALS:
            raise KeyError(f"valid values for signals are:\n  [{_NAMES}]")
        super().__setitem__(signal, bool(value))

    def __repr__(self):
        return "{" + ", ".join(f"{signal!r}:{is_set!r}" for signal, is_set in self.items()) + "}"


def flags_from(given):
    """Signals: from a dict, from a list of those that are set, or from None for none.
    @throws KeyError  for a dict without all of them
    """
    if isinstance(given, dict):
        if len(given) != len(SIGNALS):
            raise KeyError("invalid signal dict")
        return SignalDict((signal, bool(given.get(signal, False))) for signal in SIGNALS)
    return SignalDict((signal, given is not None and signal in given) for signal in SIGNALS)


class State:
    def __init__(self, prec, rounding, Emin, Emax, capitals, clamp, flags, traps):
        self.prec = prec
        self.rounding = rounding
        self.Emin = Emin
        self.Emax = Emax
        self.capitals = capitals
        self.clamp = clamp
        self.flags = flags_from(flags)
        self.traps = flags_from(traps)
        # The context that a program has of it, once it asks.
        self.face = None

    def tell(self, conditions, result):
        """Set the flags of what happened; raise what is trapped, or give the result."""
        trapped = []
        for condition in conditions:
            signal = signal_of(condition)
            self.flags[signal] = True
            if self.traps[signal]:
                trapped.append(condition)
        if not trapped:
            return result
        trapped.sort(key=lambda condition: SIGNALS.index(signal_of(condition)))
        raise signal_of(trapped[0])(trapped)

    def copy(self):
        return State(
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags, self.traps
        )

    def half_even(self):
        """The same, flags included, but for its rounding."""
        if self.rounding == ROUND_HALF_EVEN:
            return self
        other = self.copy()
        other.flags = self.flags
        other.rounding = ROUND_HALF_EVEN
        return other

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1


# Of DefaultContext: what a thread or a task that has set none begins with a copy of.
DEFAULT = State(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, None, [DivisionByZero, Overflow, InvalidOperation])

_current = ContextVar("decimal_context")


def current():
    state = _current.get(None)
    if state is None:
        state = DEFAULT.copy()
        _current.set(state)
    return state


def set_current(state):
    _current.set(state)


def state_of(context):
    """Of an optional argument. @throws TypeError"""
    if context is None:
        return current()
    state = getattr(context, "_state", None)
    if not isinstance(state, State):
        raise TypeError("optional argument must be a context")
    return state
