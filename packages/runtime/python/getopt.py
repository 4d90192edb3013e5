"""Options of a command line as C's getopt reads them.

Source: Library Reference, `getopt`.
"""


class GetoptError(Exception):
    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """Options up to the first argument that is none, and what is left."""
    found = []
    long = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            return found, args[1:]
        args = _taken(found, args, shortopts, long)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """Options wherever they stand, unless `shortopts` begins with `+`."""
    found, others = [], []
    long = [longopts] if isinstance(longopts, str) else list(longopts)
    stops = shortopts.startswith("+")
    in_order = shortopts.startswith("-")
    shortopts = shortopts.lstrip("+-") if stops or in_order else shortopts
    while args:
        if args[0] == "--":
            others += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            args = _taken(found, args, shortopts, long)
        elif stops:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return found, others


def _taken(found, args, shortopts, longopts):
    """Note the options of the first argument. Returns the arguments behind them."""
    first, rest = args[0], args[1:]
    return _long(found, first[2:], longopts, rest) if first.startswith("--") else _short(found, first[1:], shortopts, rest)


def _long(found, option, longopts, args):
    option, equals, value = option.partition("=")
    takes, option = _matched(option, longopts)
    if takes:
        if not equals:
            if not args:
                raise GetoptError(f"option --{option} requires argument", option)
            value, args = args[0], args[1:]
    elif equals:
        raise GetoptError(f"option --{option} must not have an argument", option)
    found.append(("--" + option, value if takes else ""))
    return args


def _matched(option, longopts):
    """Whether it takes an argument, and its full name: a beginning that only one option has is enough."""
    possible = [each for each in longopts if each.startswith(option)]
    if not possible:
        raise GetoptError(f"option --{option} not recognized", option)
    if option in possible:
        return False, option
    if option + "=" in possible:
        return True, option
    if len(possible) > 1:
        raise GetoptError(f"option --{option} not a unique prefix", option)
    return possible[0].endswith("="), possible[0].removesuffix("=")


def _short(found, letters, shortopts, args):
    while letters:
        letter, letters = letters[0], letters[1:]
        place = shortopts.find(letter)
        if place < 0 or letter == ":":
            raise GetoptError(f"option -{letter} not recognized", letter)
        value = ""
        if shortopts.startswith(":", place + 1):
            if not letters:
                if not args:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                letters, args = args[0], args[1:]
            value, letters = letters, ""
        found.append(("-" + letter, value))
    return args
