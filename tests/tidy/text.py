"""How files look: lengths, names, words that stay out, floating point, SQL, colours."""

import re

from rule import rule

LINE_COLUMNS = 100
URL = r'https?://\S{60}'
FILE_LINES = 600
FILE_LINES_AIM = 400
QML_LINES = 300
QML_LINES_AIM = 250
FUNCTION_LINES = 70

# Floating point has its place where nothing is counted or paid.
FLOAT_ALLOWED = {
    'core/search/': 'ranking',
    'core/media/': 'picture sizes',
    'core/books/CanonicalJson': 'JSON has no other number; whole ones are taken, others refused',
    'core/storage/': 'a column of that type is the rank of a search',
}


@rule(bad=[{'core/base/Money.cpp': '// ' + 'x' * 98 + '\n'}, {'dev': 'echo ' + 'x' * 98 + '\n'}],
      good=[{'core/base/Money.cpp': 'x' * 100 + '\n'},
            {'core/base/Money.h': '// https://example.org/' + 'x' * 100 + '\n'}])
def lines_fit_in_100_columns(tree):
    for source in tree:
        if not (source.is_cpp() or source.is_qml() or source.path == 'dev'
                or source.path.endswith(('.py', '.sh', '.sql', '.cmake', 'CMakeLists.txt'))):
            continue
        for number, line in enumerate(source.lines, 1):
            if len(line) > LINE_COLUMNS and not re.search(URL, line):
                yield source.path, number, f'{len(line)} columns'


@rule(bad=[{'core/base/Money.cpp': '\n' * (FILE_LINES + 1)}, {'qml/sale/Sale.qml': '\n' * 301}],
      good=[{'core/base/Money.cpp': '\n' * FILE_LINES}])
def files_are_short(tree):
    for source in tree:
        limit = FILE_LINES if source.is_cpp() else QML_LINES if source.is_qml() else None
        if limit and len(source.lines) > limit:
            yield source.path, len(source.lines), f'more than {limit} lines'


def functions(source):
    """(first line, name line, body lines) of each function whose brace stands on its own line."""
    lines = source.code.split('\n')
    for index, line in enumerate(lines):
        opened = re.fullmatch(r'(\s*)\{', line)
        before = lines[index - 1].rstrip() if index else ''
        if not opened or not re.search(r'[)}\w]$', before) \
                or re.search(r'(^|>)\s*(class|struct|enum|union|namespace)\b', before):
            continue
        close = opened.group(1) + '}'
        for end in range(index + 1, len(lines)):
            if lines[end].startswith(close):
                yield index, before.strip(), end - index - 1
                break


LONG = 'void f()\n{\n' + '    g();\n' * 71 + '}\n'


@rule(bad=[{'core/base/Money.cpp': LONG}],
      good=[{'core/base/Money.cpp': LONG.replace('    g();\n', '', 1)},
            {'core/base/Money.h': LONG.replace('void f()', 'template <typename T> class A')},
            {'tests/core/MoneyTest.cpp': LONG.replace('f()', 'MoneyTest::sums_data()')}])
def functions_fit_on_a_screen(tree):
    for source in tree.cpp():
        for line, name, length in functions(source):
            table = source.below('tests') and '_data()' in name
            if length > FUNCTION_LINES and not table:
                yield source.path, line, f'{length} lines: {name}'


# In pieces, so that this file does not name them itself.
LATER = '|'.join(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'])


@rule(bad=[{'core/base/Money.cpp': '// ' + word + ': later\n'} for word in LATER.split('|')],
      good=[{'core/base/Money.cpp': '// all there is to do, done\n'}])
def nothing_is_put_off(tree):
    for source in tree:
        for line, match in source.find(rf'\b({LATER})\b', source.text):
            yield source.path, line, match.group()


MACHINE = r'(?<![\w.])/(work|home/\w+|Users/\w+|root/[\w.])(?=[/\s\'"`.]|\w)'


@rule(bad=[{'README.md': 'see /wo' + 'rk/design\n'}, {'dev': 'cd /ho' + 'me/me/arnold\n'}],
      good=[{'README.md': 'see ~/.local/share and framework/thing\n'}])
def no_path_of_one_machine(tree):
    for source in tree:
        for line, match in source.find(MACHINE, source.text):
            yield source.path, line, match.group()


@rule(bad=[{'core/cart/CartManager.h': ''}, {'ui/StringUtils.cpp': ''}],
      good=[{'core/cart/Cart.h': ''}])
def files_are_named_for_what_they_are(tree):
    for source in tree.cpp():
        name = source.path.rsplit('/', 1)[-1]
        if re.search(r'Manager|Helper|Utils?\b|Utils?\.|Processor|Misc|Common\.', name):
            yield source.path, 1, 'name the noun or the verb'


def floats_allowed(path):
    if any(path.startswith(folder) for folder in FLOAT_ALLOWED):
        return True
    # Geometry of what is drawn; meters and clocks of the server.
    return re.search(r'(Geometry|Chart|Plot|Paint|Picture|Image)\w*\.(h|cpp)$', path) is not None


@rule(bad=[{'core/pricing/Price.cpp': 'double price = 0;\n'},
           {'server/api/store/Carts.cpp': 'const auto amount = json.toDouble();\n'},
           {'ui/sale/SaleModel.cpp': 'qreal total = 0;\n'},
           {'core/pricing/Price.cpp': 'auto x = price * 1.19;\n'}],
      good=[{'core/search/Rank.cpp': 'double rank = 0;\n'},
            {'core/pricing/Price.cpp': '// a double would lose cents\nauto v = "1.5";\n'},
            {'ui/reports/ChartGeometry.cpp': 'qreal x = 0;\n'}])
def no_floating_point_near_money(tree):
    pattern = r'\b(float|double|qreal|toDouble|toFloat|stod|strtod|pow|toCurrencyString)\b' \
              r'|(?<![\w.])\d[\d\']*\.\d+f?\b'
    for source in tree.cpp():
        if source.below('core', 'server/api', 'server/gateway', 'server/shop', 'ui') \
                and not floats_allowed(source.path):
            for line, match in source.find(pattern):
                yield source.path, line, f'{match.group()}: money, tax and quantity are integers'


SQL = re.compile(r'\bSELECT\b.*\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b'
                 r'|\bDELETE\s+FROM\b|\bCREATE\s+(UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW)\b'
                 r'|\bselect\s+[\w.,*\s()]+\s+from\s+\w+\b.*\b(where|limit|order by)\b'
                 r'|\binsert\s+into\s+\w+\s*\(|\bupdate\s+\w+\s+set\s+\w+\s*='
                 r'|\bdelete\s+from\s+\w+\b',
                 re.S)


@rule(bad=[{'core/orders/Place.cpp': 'auto q = "SELECT id "\n  "FROM orders";\n'},
           {'server/api/Orders.cpp': 'auto q = R"(UPDATE orders SET x = 1)";\n'},
           {'core/orders/Place.cpp': 'auto q = "delete from carts where id = ?";\n'}],
      good=[{'core/orders/OrderStore.cpp': 'auto q = "SELECT id FROM orders";\n'},
            {'core/orders/Place.cpp': '// SELECT id FROM orders\nauto q = "select one";\n'}])
def SQL_stands_in_stores_and_migrations(tree):
    for source in tree.cpp():
        if source.below('core/storage', 'tests') or source.path.endswith('Store.cpp'):
            continue
        for line, literal in source.literals:
            if SQL.search(literal):
                yield source.path, line, f'SQL outside a store: {literal.strip()[:40]}'


THEME = re.compile(r'^qml/controls/(theme/|Theme|ElevationProvider)')
COLOUR_NAMES = 'white|black|red|green|blue|gray|grey|yellow|orange|purple|pink|brown|cyan|magenta' \
               '|silver|navy|teal'


@rule(bad=[{'qml/sale/Sale.qml': 'Item { color: "#ff0000" }\n'},
           {'qml/sale/Sale.qml': 'Item { color: "white" }\n'},
           {'qml/sale/Sale.qml': 'Item { color: Qt.rgba(0, 0, 0, 0.5) }\n'},
           {'ui/sale/Row.cpp': 'return QColor("#102030");\n'}],
      good=[{'qml/controls/theme/Ink.qml': 'QtObject { property color ink: "#101418" }\n'},
            {'qml/sale/Sale.qml': 'Item { color: "transparent"; text: "white" }\n'}])
def colours_come_from_the_theme(tree):
    in_qml = rf'"#[0-9a-fA-F]{{3,8}}"|\bQt\.(rgba|hsla|hsva|color|tint|lighter|darker|alpha)\b' \
             rf'|color\w*\s*:\s*[^;\n]*"({COLOUR_NAMES})"'
    for source in tree:
        if THEME.search(source.path) or not source.below('qml', 'ui'):
            continue
        pattern = in_qml if source.is_qml() else r'"#[0-9a-fA-F]{6,8}"|\bQColor\s*[({]\s*("|\d)'
        if source.is_qml() or source.is_cpp():
            for line, match in source.find(pattern, source.text):
                yield source.path, line, f'raw colour {match.group()}'


FORBIDDEN_QT = r'\bsetContextProperty\b|\bqmlRegister\w+|\bprocessEvents\b|\bQEventLoop\b' \
               r'|\bSIGNAL\(|\bSLOT\(|\bwaitForFinished\(\)'


@rule(bad=[{'ui/sale/Sale.cpp': 'engine.rootContext()->setContextProperty(a, b);\n'},
           {'app/desktop/main.cpp': 'qmlRegisterType<A>();\n'},
           {'ui/sale/Sale.cpp': 'QCoreApplication::processEvents();\n'},
           {'ui/sale/Sale.cpp': 'QEventLoop loop;\n'},
           {'ui/sale/Sale.cpp': 'dialog.exec();\n'}],
      good=[{'app/desktop/main.cpp': 'return application.exec();\n'},
            {'core/storage/Statement.cpp': 'query.exec();\n'},
            {'server/http/Worker.cpp': 'QEventLoop loop;\n'}])
def no_nested_loops_or_context_properties(tree):
    for source in tree.cpp():
        # Pictures of screens are taken when the screens have come to rest.
        if source.below('tests', 'app/shots'):
            continue
        for line, match in source.find(FORBIDDEN_QT):
            # The outermost loop of a thread that is no QThread.
            if match.group() != 'QEventLoop' or not source.below('server/http'):
                yield source.path, line, match.group()
        if source.below('ui', 'qml'):
            for line, match in source.find(r'\bexec\(\)'):
                yield source.path, line, 'a nested loop'


@rule(bad=[{'core/orders/Place.cpp': 'throw Error();\n'}],
      good=[{'core/orders/Place.cpp': '// never throw\n'}])
def no_exceptions_of_ours(tree):
    for source in tree.cpp():
        if not source.below('tests'):
            for line, _ in source.find(r'\bthrow\b'):
                yield source.path, line, 'refusals are results'


def notes(tree):
    """What is longer than it aims to be, though within its limit."""
    for source in tree:
        aim = FILE_LINES_AIM if source.is_cpp() else QML_LINES_AIM if source.is_qml() else None
        if aim and len(source.lines) > aim:
            yield f'{source.path}: {len(source.lines)} lines, the aim is {aim}'
