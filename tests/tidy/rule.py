"""How a rule is written down.

A rule is a function over the tree that yields (path, line, message). It names small trees that it
has to catch (`bad`) and to leave alone (`good`), so a rule that cannot fail is itself a failure.
"""

RULES = []


class Rule:
    def __init__(self, check, bad, good):
        self.name = check.__name__.replace('_', ' ')
        self.check = check
        self.bad = bad
        self.good = good


def rule(bad, good=()):
    """Registers a rule. bad, good: lists of {path: text}."""

    def register(check):
        RULES.append(Rule(check, list(bad), list(good)))
        return check

    return register
