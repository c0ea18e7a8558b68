"""What the code keeps away from, so that docs/asvs.md may say so."""

import re

from rule import rule

OURS = ('core', 'engines', 'server', 'ui', 'app', 'qml', 'resources/web')

STARTS = r'\bQProcess\b|\bstd::system\(|\bpopen\(|\bexec[lv]p?e?\(|\bposix_spawnp?\(' \
         r'|\bdlopen\(|\bQJSEngine\b|\bQQmlExpression\b|\bcreateQmlObject\b|(?<![\w.])eval\(' \
         r'|\bnew Function\(|\binnerHTML\b|\bdocument\.write\(' \
         r'|\bQXml\w+|\bQDom\w+|\bxmlParse\w*|\bXML_Parse\w*'


@rule(bad=[{'core/setup/A.cpp': 'QProcess process;\n'}, {'server/api/A.cpp': 'popen(text, "r");\n'},
           {'ui/app/A.cpp': 'QJSEngine engine;\n'}, {'core/a/A.cpp': 'QXmlStreamReader reader;\n'},
           {'qml/till/A.qml': 'Item { Component.onCompleted: Qt.createQmlObject(x, y) }\n'},
           {'resources/web/a.html': '<script>a.innerHTML = b</script>\n'}],
      good=[{'core/setup/A.cpp': '// no QProcess here\napplication.exec();\n'},
            {'tests/app/A.cpp': 'QProcess process;\n'}])
def nothing_starts_programs_or_reads_code(tree):
    for source in tree:
        if source.below(*OURS):
            text = source.code if source.is_cpp() else source.text
            for line, match in source.find(STARTS, text):
                yield source.path, line, match.group()


# Strings are empty in the code that rules see.
TEXT = r'(?:QStringLiteral\(\s*|QLatin1String\(\s*)?u?""'
PATTERN = rf'\bQRegularExpression(?:\s+\w+)?\s*[({{](?!\s*(?:{TEXT}|[)}}]))|\bstd::regex\b'
FORMAT = r'(?<!\w)(?:std::)?(?:printf\(|fprintf\(\s*\w+,|snprintf\(\s*\w+,[^,]+,' \
         r'|q(?:Debug|Info|Warning|Critical|Fatal)\()(?!\s*(?:""|\)))'


@rule(bad=[{'core/a/A.cpp': 'QRegularExpression form(typed);\n'},
           {'core/a/A.cpp': 'match(QRegularExpression(typed + "x"));\n'},
           {'app/server/A.cpp': 'std::fprintf(stderr, text);\n'},
           {'core/a/A.cpp': 'qWarning(text);\n'}, {'app/server/A.cpp': 'std::printf(text);\n'}],
      good=[{'core/a/A.cpp': 'static const QRegularExpression form(\n    QStringLiteral("a"));\n'},
            {'core/a/A.cpp': 'static const QRegularExpression form(QStringLiteral(R"(a)"));\n'},
            {'app/server/A.cpp': 'std::fprintf(stderr, "%s\\n", text);\n'},
            {'app/server/A.cpp': 'std::fprintf(\n    stderr, "%s\\n", text);\n'},
            {'core/a/A.cpp': 'qWarning("a %d", b);\nqWarning() << text;\n'}])
def patterns_and_formats_are_constants(tree):
    for source in tree.cpp():
        if source.below(*OURS):
            for line, match in source.find(f'{PATTERN}|{FORMAT}'):
                yield source.path, line, match.group().strip()


@rule(bad=[{'core/a/A.cpp': f'{name}(a, b);\n'}
           for name in ('strcpy', 'strcat', 'sprintf', 'gets', 'alloca')],
      good=[{'core/a/A.cpp': 'std::memcpy(a, b, size);\nsnprintf(a, size, "x");\n'}])
def no_unbounded_copies(tree):
    for source in tree.cpp():
        if source.below(*OURS):
            for line, match in source.find(r'\b(strcpy|strcat|strncat|v?sprintf|gets|alloca)\('):
                yield source.path, line, match.group()


RANDOM = r'\bs?rand\(|\bmt19937\w*|\bminstd_rand\w*|\bdefault_random_engine\b|\brandom_device\b' \
         r'|\bQRandomGenerator(64)?::(global|securelySeeded)\b|\bQRandomGenerator(64)?\s+\w+'
# Made-up goods and sales follow a seed; a wait before another try may be guessed.
RANDOM_ALLOWED = ('core/exchange/', 'core/storage/PgWriters.cpp')


@rule(bad=[{'core/identity/A.cpp': 'auto a = rand();\n'},
           {'core/identity/A.cpp': 'std::mt19937 engine;\n'},
           {'core/identity/A.cpp': 'QRandomGenerator::global()->generate64();\n'},
           {'core/identity/A.cpp': 'QRandomGenerator random(seed);\n'}],
      good=[{'core/base/Id.cpp': 'QRandomGenerator::system()->generate64();\n'},
            {'core/exchange/demo/A.h': 'QRandomGenerator m_random;\n'},
            {'core/identity/A.cpp': 'RAND_bytes(a, b);\n'}])
def random_values_come_from_the_system(tree):
    for source in tree.cpp():
        if source.below(*OURS) and not source.path.startswith(RANDOM_ALLOWED):
            for line, match in source.find(RANDOM):
                yield source.path, line, match.group()


WEAK = r'\bMd[45]\b|\bMD[45]\w*\(|\bSha1\b|\bEVP_(md[45]|sha1|rc4|des\w*|bf\w*|\w*_ecb)\b|\bSHA1\('
# Entity tags protect nothing; RFC 6238's codes are HMAC-SHA-1 in every app; lists of leaked
# passwords are kept that way.
SHA1_ALLOWED = ('server/gateway/Content.cpp', 'core/identity/Totp.cpp',
                'core/identity/BreachedPasswords.cpp')


@rule(bad=[{'core/a/A.cpp': 'hash(bytes, QCryptographicHash::Md5);\n'},
           {'core/a/A.cpp': 'hash(bytes, QCryptographicHash::Sha1);\n'},
           {'core/a/A.cpp': 'EVP_aes_256_ecb();\n'},
           {'server/gateway/Content.cpp': 'QCryptographicHash::Md5;\n'}],
      good=[{'core/a/A.cpp': 'hash(bytes, QCryptographicHash::Sha256);\nEVP_aes_256_gcm();\n'},
            {'server/gateway/Content.cpp': 'hash(body, QCryptographicHash::Sha1);\n'}])
def weak_hashes_stay_away(tree):
    for source in tree.cpp():
        if source.below(*OURS):
            for line, match in source.find(WEAK):
                if source.path not in SHA1_ALLOWED or not re.search('sha1', match.group(), re.I):
                    yield source.path, line, match.group()
