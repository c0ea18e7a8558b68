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


ROUTE = 'server/gateway/Route.h'
ROUTE_MUST_TAKE = ['Access', 'RequestBody', 'std::vector<Answer>']


def route_constructor(source):
    """The parameters of Route's constructor, and the line it starts on."""
    for line, match in source.find(r'^    Route\(([^)]*)\)'):
        return line, match.group(1)
    return 1, ''


@rule(bad=[{ROUTE: 'struct Route {\n    Route(Access a, std::vector<Answer> b, Handler c)\n};\n'},
           {ROUTE: 'struct Route {\n    Route(Access a = everyone, RequestBody r, '
                   'std::vector<Answer> b)\n};\n'},
           {ROUTE: 'struct Route {\n    Route() = default;\n};\n'},
           {ROUTE: 'struct Route { Access access; };\n'}],
      good=[{ROUTE: 'struct Route {\n    Route(Access a, RequestBody r, '
                    'std::vector<Answer> b)\n};\n'}])
def a_route_cannot_be_made_without_permission_request_and_answer(tree):
    source = tree.get(ROUTE)
    if source is None:
        return
    line, parameters = route_constructor(source)
    for kind in ROUTE_MUST_TAKE:
        if not re.search(rf'(^|[\s,]){re.escape(kind)} \w+', parameters):
            yield ROUTE, line, f'the constructor of Route does not take {kind}'
    if '=' in parameters:
        yield ROUTE, line, 'the constructor of Route has a default'


def call_text(text, start):
    """From start to the bracket that closes the first one opened after it."""
    depth = 0
    for match in re.finditer(r'"(?:\\.|[^"\\])*"|[()]', text[start:]):
        depth += {'(': 1, ')': -1}.get(match.group(), 0)
        if depth == 0 and match.group() == ')':
            return text[start:start + match.end()]
    return text[start:]


def registrations(source):
    """(line, call) of each row of a route table."""
    for line, match in source.find(r'emplace_back\(Method::', source.text):
        yield line, call_text(source.text, match.start())


def route_row(path, rest, method='Post'):
    return {'server/api/X.cpp': f'    routes.emplace_back(Method::{method}, "{path}", "x", "X",\n'
                                f'                        {rest}, x);\n'}


BODY = 'RequestBody::of(shape()), std::vector<Answer> {{201, s(), "it"}}'


@rule(bad=[route_row('/api/v1/admin/staff', f'Access::everyone(), {BODY}'),
           route_row('/api/v1/pos/shifts', f'Access::everyone(), {BODY}'),
           route_row('/api/v1/store/x', 'Access::everyone(), RequestBody::none(), {}')],
      good=[route_row('/api/v1/admin/staff', f'Access::with(Permission::StaffEdit), {BODY}'),
            route_row('/api/v1/store/carts', f'Access::everyone(), {BODY}')])
def every_route_declares_permission_request_and_answers(tree):
    for source in tree.cpp():
        if not source.below('server/api', 'server/shop', 'server/ops'):
            continue
        for line, row in registrations(source):
            behind_the_counter = re.search(r'"/api/v1/(admin|pos)/', row)
            if behind_the_counter and 'Access::with(' not in row:
                yield source.path, line, 'admin and pos routes need a permission'
            # A page's registration hands on what it was told.
            if 'Access::' not in row and 'std::move(access)' not in row:
                yield source.path, line, 'says not who may call it'
            if 'RequestBody::' not in row:
                yield source.path, line, 'says not what it takes'
            if re.search(r'std::vector<Answer>\s*(\{\s*\}|\(\s*\))|,\s*\{\s*\}', row):
                yield source.path, line, 'says not what it answers'


COMMAND_ROWS = 'tests/core/access/'


def core_commands(tree):
    """{folder/name: (path, line)} of what takes a WriteTx and may refuse."""
    found = {}
    for source in tree.cpp():
        if not source.path.endswith('.h') or not source.below('core') or source.below(
                'core/storage'):
            continue
        pattern = r'^ *(?:static |inline )*Result<(?:[^<>]|<[^<>]*>)*>\s+(\w+)\(WriteTx &'
        for line, match in source.find(pattern):
            found[f"{source.path.split('/')[1]}/{match.group(1)}"] = (source.path, line)
    return found


COMMAND = {'core/goods/Goods.h': 'Result<std::vector<Id>>\nsell(WriteTx &tx, Id id);\n'
                                 'void insert(WriteTx &tx);\nResult<Id> find(ReadTx &tx);\n'}


@rule(bad=[COMMAND, COMMAND | {COMMAND_ROWS + 'Rows.cpp': '{"goods/sel", "x"}'},
           COMMAND | {COMMAND_ROWS + 'Rows.cpp': '{"goods/sell", "x"}, {"goods/lend", "x"}'}],
      good=[COMMAND | {COMMAND_ROWS + 'Rows.cpp': '{"goods/sell", "x"}'}])
def every_command_of_the_core_stands_in_the_table_of_who_may(tree):
    rows = {}
    for source in tree.cpp():
        if source.path.startswith(COMMAND_ROWS):
            for line, match in source.find(r'\{"(\w+/\w+)"', source.text):
                rows.setdefault(match.group(1), (source.path, line))
    commands = core_commands(tree)
    for name in sorted(commands.keys() - rows.keys()):
        yield *commands[name], f'{name} has no row in {COMMAND_ROWS}'
    for name in sorted(rows.keys() - commands.keys()):
        yield *rows[name], f'{name} is no command of the core'


ACT_WORDS = 'ui/manage/AuditWords.cpp'
# What stands in such a literal too: the name of an event or of an entry of the journal, what a
# blind index is for.
NO_ACT = re.compile(r'(?:announce\([^;]*\{|blindIndex\(|journalKey\([^;]*, )\s*$')


def acts(source):
    """(line, action) of what a source writes into the trail."""
    for match in re.finditer(r'"([a-z_]+\.[a-z_]+)"', source.text):
        if not NO_ACT.search(source.text[max(0, match.start() - 40):match.start()]):
            yield source.text.count('\n', 0, match.start()) + 1, match.group(1)


def act_tree(code, words='{"staff.create", "Person added"},\n'):
    return {'core/identity/StaffStore.cpp': f'audit::append(tx, {{.action = {code}}});\n',
            ACT_WORDS: words}


@rule(bad=[act_tree('"staff.archive"'), act_tree('is ? "staff.create" : "staff.end"'),
           act_tree('"staff.create"', '{"staff.create", "a"},\n{"staff.gone", "b"},\n')],
      good=[act_tree('"staff.create"'),
            act_tree('"staff.create"}); events::announce(tx, {"staff.created", "staff"'),
            {'core/till/Cash.cpp': 'const auto name = "cash.drop";\n', ACT_WORDS: ''}])
def every_act_of_the_trail_has_words(tree):
    known = tree.get(ACT_WORDS)
    if known is None:
        return
    words = set(re.findall(r'\{"([a-z_]+\.[a-z_]+)",', known.text))
    written = set()
    for source in tree:
        if not source.below('core', 'app') or 'audit::append' not in source.text:
            continue
        for line, act in acts(source):
            written.add(act)
            if act not in words:
                yield source.path, line, f'{act} has no words in {ACT_WORDS}'
    for act in sorted(words - written):
        yield ACT_WORDS, 1, f'{act} is not written by anything'
