"""Things that have to agree with each other: codes and words, migrations, routes."""

import json
import re

from rule import rule

LANGUAGES = ['en', 'de', 'fr', 'es', 'ar', 'ja']
CODES = 'core/base/ErrorCode.h'


def messages_path(language):
    return f'resources/translations/errors.{language}.json'


def error_codes(tree):
    source = tree.get(CODES)
    if source is None:
        return []
    return re.findall(r'^\s*X\(\w+, "(\w+)"\)', source.text, re.M)


def error_tree(**changed):
    files = {CODES: '    X(Busy, "busy")\n    X(NotFound, "not_found")\n'}
    for language in LANGUAGES:
        files[messages_path(language)] = '{"busy": "b {n}", "not_found": "n"}'
    return files | {messages_path(language): text for language, text in changed.items()}


def placeholders(text):
    return set(re.findall(r'\{\w+\}', text))


def message_faults(codes, words, english):
    for code in codes:
        text = words.get(code)
        if not isinstance(text, str) or not text.strip():
            yield f'no message for {code}'
        elif placeholders(text) != placeholders(english.get(code, '')):
            yield f'{code} has other placeholders than in English'
    for code in words:
        if code not in codes:
            yield f'{code} is no error code'


@rule(bad=[error_tree(de='{"busy": "b {n}"}'), error_tree(ja='{"busy": "b", "not_found": "n"}'),
           error_tree(ar='{"busy": "b {n}", "not_found": "n", "gone": "g"}'),
           error_tree(fr='{"busy": "b {n}", "not_found": ""}'), error_tree(es='no json'),
           {CODES: '    X(Busy, "busy")\n'}],
      good=[error_tree()])
def every_error_code_has_words_in_every_language(tree):
    codes = error_codes(tree)
    if not codes:
        return
    words = {}
    for language in LANGUAGES:
        source = tree.get(messages_path(language))
        try:
            words[language] = json.loads(source.text) if source else {}
        except ValueError as fault:
            yield messages_path(language), 1, str(fault)
            words[language] = {}
    for language in LANGUAGES:
        for fault in message_faults(codes, words[language], words['en']):
            yield messages_path(language), 1, fault


@rule(bad=[{CODES: '    X(NotFound, "not_found")\n    X(Busy, "busy")\n'},
           {CODES: '    X(Busy, "is_busy")\n'}],
      good=[{CODES: '    X(Busy, "busy")\n    X(NotFound, "not_found")\n'}])
def error_codes_are_sorted_and_named_alike(tree):
    source = tree.get(CODES)
    before = ''
    for line, match in source.find(r'^\s*X\((\w+), "(\w+)"\)', source.text) if source else []:
        name, text = match.groups()
        if re.sub(r'(?<!^)(?=[A-Z])', '_', name).lower() != text:
            yield CODES, line, f'{name} is not {text}'
        if name <= before:
            yield CODES, line, f'{name} comes after {before}'
        before = name


@rule(bad=[{'resources/migrations/0001_a.sql': '', 'resources/migrations/0003_c.sql': ''},
           {'resources/migrations/0001_a.sql': '', 'resources/migrations/0001_b.sql': ''},
           {'resources/migrations/1.sql': ''}],
      good=[{'resources/migrations/0001_a.sql': '', 'resources/migrations/0002_b.sql': ''}])
def migrations_are_numbered_without_gaps(tree):
    found = sorted(source.path for source in tree
                   if re.fullmatch(r'resources/migrations/[^/]+\.sql', source.path))
    for expected, path in enumerate(found, 1):
        match = re.fullmatch(r'(\d{4})_\w+\.sql', path.rsplit('/', 1)[-1])
        if not match:
            yield path, 1, 'the name has to be NNNN_words.sql'
        elif int(match.group(1)) != expected:
            yield path, 1, f'number {expected:04d} was expected'
