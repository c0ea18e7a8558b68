"""The screens' words: every string that a person reads has its translation in every language."""

import html
import re

from agreement import LANGUAGES
from rule import rule

# How many forms a number's words have: CLDR's plural rules, as Qt has them.
PLURAL_FORMS = {'en': 2, 'de': 2, 'fr': 2, 'es': 2, 'ar': 6, 'ja': 1}
SPOKEN = ('ui', 'qml', 'app/desktop')
SILENT = ('qml/gallery',)  # for those who build screens
CALL = re.compile(r'\b(?:qsTr|(?:QCoreApplication::)?translate|QT_TRANSLATE_NOOP|tr)\(\s*'
                  r'((?:"(?:\\.|[^"\\])*"\s*)+)(?:,\s*((?:"(?:\\.|[^"\\])*"\s*)+))?')
MESSAGE = re.compile(r'<message( numerus="yes")?>(.*?)</message>', re.S)


def unquoted(literals):
    text = ''.join(re.findall(r'"((?:\\.|[^"\\])*)"', literals))
    return text.replace('\\"', '"').replace('\\n', '\n').replace('\\\\', '\\')


def spoken(source):
    """(line, text) of what a source says."""
    for match in CALL.finditer(source.text):
        first, second = match.groups()
        words = second if 'translate' in match.group().split('(')[0].lower() else first
        if words is not None:
            yield source.text.count('\n', 0, match.start()) + 1, unquoted(words)


def speaking(tree):
    return [source for source in tree if source.below(*SPOKEN) and not source.below(*SILENT)
            and (source.is_cpp() or source.is_qml())]


def messages(text):
    """(source, [forms], plural?, unfinished?) of a .ts file."""
    for plural, body in MESSAGE.findall(text):
        source = html.unescape(re.search(r'<source>(.*?)</source>', body, re.S).group(1))
        translation = re.search(r'<translation([^>]*?)/?>(.*?)(</translation>|$)', body, re.S)
        forms = re.findall(r'<numerusform[^>]*>(.*?)</numerusform>', body, re.S) if plural \
            else [translation.group(2) if translation else '']
        unfinished = translation is None or 'type=' in translation.group(1)
        yield source, [html.unescape(form) for form in forms], bool(plural), unfinished


def marks(text):
    return set(re.findall(r'%(?:\d+|L?n)', text))


def message_faults(language, source, forms, plural, unfinished):
    if unfinished or not all(form.strip() for form in forms):
        yield f'"{source}" is not translated'
        return
    if plural and len(forms) != PLURAL_FORMS[language]:
        yield f'"{source}" has {len(forms)} forms, {PLURAL_FORMS[language]} are needed'
    for form in forms:
        # A form for one or two may say the number in a word.
        if marks(form) - marks(source) or not plural and marks(source) - marks(form):
            yield f'"{form}" has other places for values than "{source}"'
    if plural and marks(source) - marks(forms[-1]):
        yield f'"{forms[-1]}" does not say how many'


def ts_path(language):
    return f'resources/translations/arnold_{language}.ts'


def one(source, translation, attributes=''):
    return f'<message><source>{source}</source>' \
           f'<translation{attributes}>{translation}</translation></message>'


def many(source, *forms):
    inner = ''.join(f'<numerusform>{form}</numerusform>' for form in forms)
    return f'<message numerus="yes"><source>{source}</source>' \
           f'<translation>{inner}</translation></message>'


def words_tree(code='qsTr("Pay %1")', **changed):
    files = {'qml/till/Pay.qml': code + '\n'}
    for language in LANGUAGES:
        files[ts_path(language)] = '' if language == 'en' else one('Pay %1', 'x %1')
    return files | {ts_path(language): text for language, text in changed.items()}


PLURAL = 'tr("%n item(s)", nullptr, n)'
COUNTED = {language: many('%n item(s)', *['%n x'] * forms)
           for language, forms in PLURAL_FORMS.items()}


@rule(bad=[words_tree(de=''), words_tree(fr=one('Pay %1', '')), words_tree(es=one('Pay %1', 'x')),
           words_tree(ar=one('Pay %1', 'x %1', ' type="unfinished"')),
           words_tree(ja=one('Pay %1', 'x %1') + one('Gone', 'x')),
           words_tree(PLURAL, **(COUNTED | {'ar': many('%n item(s)', 'x', '%n x')})),
           words_tree(PLURAL, **(COUNTED | {'en': ''})),
           words_tree(PLURAL, **(COUNTED | {'ja': many('%n item(s)', 'x')})),
           words_tree('qsTr("Two " + "words")'),
           words_tree('tr("Split "\n  "words")')],
      good=[words_tree(), words_tree(PLURAL, **COUNTED),
            words_tree('translate("Amounts", "Pay %1")'),
            words_tree('QT_TRANSLATE_NOOP("Amounts", "Pay %1")'),
            words_tree() | {'qml/gallery/All.qml': 'qsTr("Sample")\n'}])
def every_string_is_translated_into_every_language(tree):
    said = {}
    for source in speaking(tree):
        for line, text in spoken(source):
            said.setdefault(text, (source.path, line))
    if not said:
        return
    for language in LANGUAGES:
        path = ts_path(language)
        file = tree.get(path)
        known = set()
        for source, *rest in messages(file.text if file else ''):
            known.add(source)
            if source not in said:
                yield path, 1, f'"{source}" is not said anywhere'
            for fault in message_faults(language, source, *rest):
                yield path, 1, fault
        for text, (where, line) in said.items():
            # English stands in the sources, but for what it counts.
            if text not in known and (language != 'en' or '%n' in text or '(s)' in text):
                yield where, line, f'"{text}" has no words in {path}; ./dev words adds it'
