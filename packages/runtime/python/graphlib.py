"""Orders of things that come after others.

Source: Library Reference, `graphlib`; the words of errors are CPython's.
"""


class CycleError(ValueError):
    pass


class _Node:
    def __init__(self, node):
        self.node = node
        self.waits_for = 0
        self.state = "waiting"
        self.successors = []


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._handed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _info(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        info = self._info(node)
        info.waits_for += len(predecessors)
        for before in predecessors:
            self._info(before).successors.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [info.node for info in self._nodes.values() if info.waits_for == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].state = "out"
        self._ready.clear()
        self._handed_out += len(result)
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._handed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.state == "done":
                raise ValueError(f"node {node!r} was already marked done")
            if info.state == "waiting":
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            info.state = "done"
            self._finished += 1
            for after in info.successors:
                successor = self._nodes[after]
                successor.waits_for -= 1
                if successor.waits_for == 0:
                    self._ready.append(after)

    def _cycle(self):
        """A way from a node back to itself, or None."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            path = []
            places = {}
            ways = []
            node = start
            while True:
                if node in seen:
                    if node in places:
                        return path[places[node] :] + [node]
                else:
                    seen.add(node)
                    places[node] = len(path)
                    path.append(node)
                    ways.append(iter(self._nodes[node].successors))
                found = False
                while path:
                    following = next(ways[-1], _NOTHING)
                    if following is not _NOTHING:
                        node = following
                        found = True
                        break
                    del places[path.pop()]
                    ways.pop()
                if not found:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    @classmethod
    def __class_getitem__(cls, item):
        return cls


class _Nothing:
    pass


_NOTHING = _Nothing()
