"""Text for HTML. The names of characters, which `unescape` needs, are not carried along.

Source: Library Reference, `html`.
"""


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s
