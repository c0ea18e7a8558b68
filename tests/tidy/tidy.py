#!/usr/bin/env python3
"""The rules of the house over the source tree, as an ordinary test.

    tests/tidy/tidy.py            checks the rules themselves, then the tree
    tests/tidy/tidy.py -v         also lists files that are longer than they aim to be

Every rule and every self-test counts as one. Standard library only.
"""

import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import agreement  # noqa: E402,F401  (its rules register themselves)
import claims  # noqa: E402,F401
import folders  # noqa: E402,F401
import secure  # noqa: E402,F401
import text  # noqa: E402
import words  # noqa: E402,F401
from rule import RULES  # noqa: E402
from source import Tree, read_tree  # noqa: E402

SHOWN_PER_RULE = 20


def self_test(rule):
    """What is wrong with the rule: a bad tree it lets pass, a good one it complains about."""
    if not rule.bad:
        yield 'has no example of what it catches'
    for number, files in enumerate(rule.bad, 1):
        if not list(rule.check(Tree(files))):
            yield f'does not catch its bad example {number}'
    for number, files in enumerate(rule.good, 1):
        for fault in rule.check(Tree(files)):
            yield f'complains about its good example {number}: {fault}'


def report(name, faults):
    print(f'{"FAIL" if faults else "ok  "} {name}')
    for fault in faults[:SHOWN_PER_RULE]:
        print(f'  {fault}')
    if len(faults) > SHOWN_PER_RULE:
        print(f'  and {len(faults) - SHOWN_PER_RULE} more')
    return not faults


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    tree = read_tree(root)
    results = []
    for rule in RULES:
        results.append(report(f'{rule.name}: the rule itself', list(self_test(rule))))
        faults = [f'{path}:{line}: {message}' for path, line, message in rule.check(tree)]
        results.append(report(rule.name, faults))
    if '-v' in sys.argv[1:]:
        for note in text.notes(tree):
            print(f'note {note}')
    print(f'{results.count(True)} passed, {results.count(False)} failed')
    return 0 if all(results) else 1


if __name__ == '__main__':
    sys.exit(main())
