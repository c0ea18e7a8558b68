"""Who may use whom: the order of the folders, over #include lines and QML imports."""

import re

from rule import rule

# From left to right: each may use those before it, never those after it.
CORE_ORDER = ['base', 'storage', 'shop', 'audit', 'mail', 'identity', 'customers', 'catalog',
              'inventory', 'pricing', 'promotions', 'selling', 'cart', 'books', 'payments', 'till',
              'devices', 'orders', 'reporting', 'setup', 'exchange']
# These hang beside: every domain may raise events or ask the search; they never call back up, but
# may name things by their ids.
CORE_BESIDE = ['events', 'search', 'media', 'limits']
BESIDE_MAY_USE = ['base', 'storage', 'shop'] + CORE_BESIDE

# What each top folder may include; `app` and `tests` compose everything.
MAY_USE = {
    'core': ['core'],
    'engines': ['core', 'engines'],
    'server': ['core', 'server'],
    'ui': ['core', 'ui'],
    'qml': ['ui', 'qml'],
    'app': ['core', 'engines', 'server', 'ui', 'qml', 'app'],
    'tests': ['core', 'engines', 'server', 'ui', 'qml', 'app', 'tests'],
}
SERVER_ORDER = {'http': 0, 'gateway': 1, 'api': 2, 'shop': 2, 'ops': 2}

# The frame that shows the features may name them all; controls are for everyone.
QML_FRAME = ['desktop']


# How amounts and dates are written for people, on screens and on pages alike; no QML, no models.
FORMAT = 'ui/format/'


def includes(source):
    return source.find(r'^#include "([^"]+)"', source.text)


def core_may_use(user, used, header):
    if user == used or used == 'base':
        return True
    if user in CORE_BESIDE:
        return used in BESIDE_MAY_USE or header.endswith('Ids.h')
    if used in CORE_BESIDE:
        return CORE_ORDER.index(user) >= CORE_ORDER.index('shop')
    return CORE_ORDER.index(used) < CORE_ORDER.index(user)


def cpp(path, *lines):
    return {path: '\n'.join(lines) + '\n'}


@rule(bad=[cpp('core/base/Money.cpp', '#include "ui/sale/Sale.h"'),
           cpp('ui/sale/Sale.cpp', '#include "server/http/Guard.h"'),
           cpp('engines/redis/Redis.cpp', '#include "server/http/Guard.h"'),
           cpp('server/api/store/Carts.cpp', '#include "app/desktop/Main.h"'),
           cpp('server/api/store/Carts.cpp', '#include "ui/format/AmountText.h"')],
      good=[cpp('server/shop/Orders.cpp', '#include "ui/format/AmountText.h"'),
            cpp('app/server/main.cpp', '#include "server/http/Guard.h"'),
            cpp('ui/sale/Sale.cpp', '#include "core/cart/Cart.h"')])
def folders_use_only_what_they_may(tree):
    for source in tree.cpp():
        top = source.path.split('/')[0]
        for line, match in includes(source):
            used = match.group(1).split('/')[0]
            if source.below('server/shop') and match.group(1).startswith(FORMAT):
                continue
            if used in MAY_USE and used not in MAY_USE.get(top, []):
                yield source.path, line, f'{top}/ may not use {match.group(1)}'


@rule(bad=[cpp('core/catalog/Products.cpp', '#include "core/orders/Place.h"'),
           cpp('core/base/Money.h', '#include "core/storage/Database.h"'),
           cpp('core/events/Outbox.h', '#include "core/orders/Order.h"'),
           cpp('core/helpers/Thing.h', '#include "core/base/Money.h"')],
      good=[cpp('core/orders/Place.cpp', '#include "core/catalog/Products.h"'),
            cpp('core/orders/Place.cpp', '#include "core/events/Outbox.h"')])
def core_keeps_its_order(tree):
    known = CORE_ORDER + CORE_BESIDE
    for source in tree.cpp():
        if not source.below('core') or source.path.count('/') < 2:
            continue
        user = source.path.split('/')[1]
        if user not in known:
            yield source.path, 1, f'core/{user} has no place in the order (tests/tidy/folders.py)'
            continue
        for line, match in includes(source):
            parts = match.group(1).split('/')
            if parts[0] == 'core' and len(parts) > 2 and parts[1] in known \
                    and not core_may_use(user, parts[1], match.group(1)):
                yield source.path, line, f'core/{user} may not use core/{parts[1]}'


@rule(bad=[cpp('server/http/Guard.cpp', '#include "server/gateway/Route.h"'),
           cpp('server/gateway/Route.cpp', '#include "server/api/store/Carts.h"')],
      good=[cpp('server/api/store/Carts.cpp', '#include "server/gateway/Route.h"')])
def server_keeps_its_order(tree):
    for source in tree.cpp():
        parts = source.path.split('/')
        if parts[0] != 'server' or parts[1] not in SERVER_ORDER:
            continue
        for line, match in includes(source):
            used = match.group(1).split('/')
            if used[0] == 'server' and SERVER_ORDER.get(used[1], 0) > SERVER_ORDER[parts[1]]:
                yield source.path, line, f'server/{parts[1]} may not use server/{used[1]}'


@rule(bad=[cpp('server/api/Store.cpp', '#include <QHttpServerRequest>'),
           cpp('app/server/main.cpp', 'QAbstractHttpServer *server;')],
      good=[cpp('server/http/Virtual.cpp', '#include <QHttpServer>'),
            cpp('server/api/Store.cpp', '// QHttpServer stays in http/')])
def only_server_http_names_QHttpServer(tree):
    for source in tree.cpp():
        if not source.below('server/http', 'tests'):
            for line, match in source.find(r'\bQ(Abstract)?HttpServer\w*'):
                yield source.path, line, f'{match.group()} belongs to server/http'


DATABASE_HEADER = r'^#include <(QtSql|QSql\w*|sqlite3|libpq)'


@rule(bad=[cpp('core/orders/Orders.cpp', '#include <QSqlQuery>'),
           cpp('ui/sale/Sale.cpp', '#include <QtSql/QSqlQuery>'),
           cpp('core/orders/Orders.cpp', '#include <sqlite3.h>')],
      good=[cpp('core/storage/Database.cpp', '#include <QSqlQuery>')])
def only_core_storage_speaks_to_databases(tree):
    for source in tree.cpp():
        if not source.below('core/storage', 'tests'):
            for line, match in source.find(DATABASE_HEADER, source.text):
                yield source.path, line, f'{match.group(1)} belongs to core/storage'


@rule(bad=[cpp('core/till/Shift.h', '#include <QObject>'),
           cpp('core/till/Shift.h', 'class Shift : public QObject {};'),
           cpp('core/till/Shift.cpp', '#include <QNetworkReply>')],
      good=[cpp('core/till/Shift.h', '#include <QString>')])
def core_has_no_QObject_window_or_network(tree):
    forbidden = r'^#include <(Qt(Gui|Qml|Quick|Network|HttpServer|Widgets)/|' \
                r'Q(Object|Gui|Qml|Quick|Network|Tcp|Ssl|HttpServer)\w*)'
    for source in tree.cpp():
        if not source.below('core'):
            continue
        for line, match in source.find(forbidden, source.text):
            yield source.path, line, f'core has no use for {match.group(1)}'
        for line, _ in source.find(r'\bQ_OBJECT\b|public QObject\b'):
            yield source.path, line, 'no QObject in core'


@rule(bad=[cpp('core/base/Money.cpp', '#include "Money.h"'),
           cpp('core/base/Money.cpp', '#include "core/base/Gone.h"')],
      good=[{'core/base/Money.cpp': '#include "core/base/Money.h"\n',
             'core/base/Money.h': '#pragma once\n'}])
def our_includes_name_the_whole_path(tree):
    for source in tree.cpp():
        for line, match in includes(source):
            name = match.group(1)
            if not name.endswith('.moc') and tree.get(name) is None:
                yield source.path, line, f'no file {name} from the top of the tree'


@rule(bad=[{'core/base/Money.cpp': '#include <QString>\n#include "core/base/Money.h"\n',
            'core/base/Money.h': ''},
           {'core/base/Money.cpp': '#include <QString>\n', 'core/base/Money.h': ''}],
      good=[{'core/base/Money.cpp': '#include "core/base/Money.h"\n#include <QString>\n',
             'core/base/Money.h': ''}])
def a_cpp_includes_its_own_header_first(tree):
    for source in tree.cpp():
        header = source.path[:-4] + '.h'
        if not source.path.endswith('.cpp') or tree.get(header) is None:
            continue
        first = re.search(r'^#include (.*)$', source.text, re.M)
        if not first or first.group(1) != f'"{header}"':
            yield source.path, 1, f'include "{header}" first'


@rule(bad=[cpp('core/base/Money.h', '#include <QString>')],
      good=[cpp('core/base/Money.h', '// What it is.', '#pragma once')])
def headers_have_pragma_once(tree):
    for source in tree.cpp():
        if source.path.endswith('.h') and not re.search(r'^#pragma once$', source.text, re.M):
            yield source.path, 1, 'no #pragma once'


def qml_modules(tree):
    """URI of the QML module in each folder below qml/."""
    modules = {}
    for source in tree:
        if source.path.startswith('qml/') and source.path.endswith('CMakeLists.txt'):
            name = re.search(r'arnold_qml_module\((\w+)', source.text)
            if name:
                modules['Arnold.' + name.group(1)[0].upper() + name.group(1)[1:]] = source.folder
    return modules


MODULES = {'qml/sale/CMakeLists.txt': 'arnold_qml_module(sale USES controls)\n',
           'qml/orders/CMakeLists.txt': 'arnold_qml_module(orders)\n',
           'qml/controls/CMakeLists.txt': 'arnold_qml_module(controls)\n'}


@rule(bad=[MODULES | {'qml/sale/Sale.qml': 'import Arnold.Orders\n'},
           MODULES | {'qml/controls/Button.qml': 'import Arnold.Sale\n'},
           MODULES | {'qml/sale/Sale.qml': 'import "../orders"\n'},
           MODULES | {'qml/sale/Sale.qml': 'import QtQuick.LocalStorage\n'}],
      good=[MODULES | {'qml/sale/Sale.qml': 'import QtQuick\nimport Arnold.Controls\n'}])
def qml_features_keep_to_themselves(tree):
    modules = qml_modules(tree)
    for source in tree.qml():
        if not source.below('qml'):
            continue
        feature = source.path.split('/')[1]
        for line, match in source.find(r'^import\s+("?)([\w./]+)', source.text):
            name = match.group(2)
            if match.group(1) and '..' in name:
                yield source.path, line, f'import the module, not the folder {name}'
            elif name in ('QtQuick.LocalStorage', 'QtWebSockets', 'QtNetwork'):
                yield source.path, line, f'{name} is not for screens'
            elif name in modules and feature not in QML_FRAME:
                used = modules[name].split('/')[1]
                if used not in (feature, 'controls'):
                    yield source.path, line, f'qml/{feature} may not use qml/{used}'
