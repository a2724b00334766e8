"""The tree of RFC 6962 §2.1 over entries, in the plainest way: it shares nothing with Kua."""

import base64
import hashlib


class Tree:
    """A tree that entries are appended to."""

    def __init__(self):
        self.size = 0
        self.subtrees = []  # the roots of the perfect subtrees, the largest first

    def append(self, entry):
        node, size = hashlib.sha256(b"\0" + entry).digest(), self.size
        while size & 1:
            node, size = hashlib.sha256(b"\1" + self.subtrees.pop() + node).digest(), size >> 1
        self.subtrees.append(node)
        self.size += 1

    def root(self):
        """The root in base64, as Kua prints it."""
        if not self.subtrees:
            return base64.b64encode(hashlib.sha256(b"").digest()).decode()
        node = self.subtrees[-1]
        for left in reversed(self.subtrees[:-1]):
            node = hashlib.sha256(b"\1" + left + node).digest()
        return base64.b64encode(node).decode()


def roots(entries):
    """The root at every size, from 0 to that of all entries."""
    tree = Tree()
    found = [tree.root()]
    for entry in entries:
        tree.append(entry)
        found.append(tree.root())
    return found
