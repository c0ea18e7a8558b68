"""docs/asvs.md claims nothing that is not there: its tests exist, its counts are told."""

import re

from rule import RULES, rule

ASVS = 'docs/asvs.md'
SECURITY = 'docs/security.md'
STATES = ('met', 'not applicable', 'open')
ROW = re.compile(r'^\| v5\.0\.0-(\d+\.\d+\.\d+) \| (.+?) \| (.+?) \| (.+?) \|$')
TOLD = re.compile(r'(\d+) met, (\d+) not applicable, (\d+) open')


def rows(source):
    """(line, id, state, proof) of each requirement."""
    for line, text in enumerate(source.lines, 1):
        match = ROW.match(text)
        if match:
            yield line, match.group(1), match.group(3), match.group(4)


def slots(tree):
    """{class: its functions} of the tests."""
    found = {}
    for source in tree.cpp():
        if source.below('tests'):
            names = set(re.findall(r'\bvoid (?:\w+::)?(\w+)\(', source.code))
            for each in re.findall(r'^class (\w+)', source.code, re.M):
                found.setdefault(each, set()).update(names)
    return found


def named(proof):
    """What a proof refers to: (kind, name, function)."""
    for name, function in re.findall(r'`(\w+Test)(?:::(\w+))?`', proof):
        yield 'class', name, function
    for name in re.findall(r'`tidy::(\w+)`', proof):
        yield 'rule', name, ''
    for name in re.findall(r'`((?:core|docs|resources|server|tests)/[^`]+)`', proof):
        yield 'file', name, ''


def is_there(tree, known, kind, name, function):
    if kind == 'class':
        return name in known and (not function or function in known[name])
    if kind == 'rule':
        return any(each.check.__name__ == name for each in RULES)
    return tree.get(name) is not None


TEST = {'tests/a/ATest.cpp': 'class ATest : public QObject\n{\n    void one()\n    {\n    }\n};\n'}


def page(*lines, told='1 met, 0 not applicable, 0 open'):
    return TEST | {ASVS: '\n'.join(lines) + '\n', SECURITY: f'ASVS: {told}\n'}


GOOD = '| v5.0.0-1.2.3 | about | met | `ATest::one` |'


@rule(bad=[page('| v5.0.0-1.2.3 | about | met | `ATest::two` |'),
           page('| v5.0.0-1.2.3 | about | met | `BTest` |'),
           page('| v5.0.0-1.2.3 | about | met | `tests/e2e/none.py` |'),
           page('| v5.0.0-1.2.3 | about | met | `tidy::no_such_rule` |'),
           page('| v5.0.0-1.2.3 | about | met | nobody knows |'),
           page('| v5.0.0-1.2.3 | about | done | `ATest::one` |'),
           page(GOOD, GOOD, told='2 met, 0 not applicable, 0 open'),
           page(GOOD, told='2 met, 0 not applicable, 0 open'), page(GOOD, told='nothing')],
      good=[page(GOOD), page('| v5.0.0-1.2.3 | about | open | later |',
                             told='0 met, 0 not applicable, 1 open'),
            page('| v5.0.0-1.2.3 | about | met | `ATest`, `tidy::no_exceptions_of_ours` |')])
def what_is_claimed_to_be_met_is_tested(tree):
    source = tree.get(ASVS)
    if source is None:
        return
    known = slots(tree)
    seen, counts = set(), dict.fromkeys(STATES, 0)
    for line, number, state, proof in rows(source):
        references = list(named(proof))
        if state not in STATES:
            yield ASVS, line, f'{state} is none of {", ".join(STATES)}'
            continue
        counts[state] += 1
        if number in seen:
            yield ASVS, line, f'{number} stands there twice'
        seen.add(number)
        if state == 'met' and not references:
            yield ASVS, line, 'met, but by which test?'
        for kind, name, function in references:
            if not is_there(tree, known, kind, name, function):
                yield ASVS, line, f'there is no {name}{"::" + function if function else ""}'
    told = TOLD.search(tree.get(SECURITY).text) if tree.get(SECURITY) else None
    if not told or list(map(int, told.groups())) != list(counts.values()):
        yield SECURITY, 1, f'ASVS: {", ".join(f"{n} {state}" for state, n in counts.items())}'
