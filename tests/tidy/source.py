"""The tree as the rules see it: files with their comments and strings told apart from code."""

import functools
import os
import re
import subprocess

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|R"(?P<mark>\w*)\((?P<raw>.*?)\)(?P=mark)"'
    r'|"(?P<text>(?:\\.|[^"\\\n])*)"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'", re.S)


class Source:
    """One file: its path from the top, its text, and views of it."""

    def __init__(self, path, text):
        self.path = path
        self.text = text

    @functools.cached_property
    def lines(self):
        return self.text.split('\n')[:-1] if self.text.endswith('\n') else self.text.split('\n')

    @functools.cached_property
    def _split(self):
        literals = []
        last_end = None

        def replace(match):
            nonlocal last_end
            newlines = '\n' * match.group().count('\n')
            literal = match.group('raw') if match.group('raw') is not None else match.group('text')
            if literal is None:
                return newlines or ' '
            between = '' if last_end is None else self.text[last_end:match.start()]
            if literals and last_end is not None and not between.strip():
                literals[-1] = (literals[-1][0], literals[-1][1] + literal)
            else:
                literals.append((self.text.count('\n', 0, match.start()) + 1, literal))
            last_end = match.end()
            return '""' + newlines

        return TOKEN.sub(replace, self.text), literals

    @property
    def code(self):
        """The text without comments and with empty string literals; lines keep their numbers."""
        return self._split[0]

    @property
    def literals(self):
        """(line, text) of the string literals, neighbours joined as the compiler joins them."""
        return self._split[1]

    def find(self, pattern, text=None):
        """(line, match) for every match, in the code unless another text is given."""
        text = self.code if text is None else text
        for match in re.finditer(pattern, text, re.M):
            yield text.count('\n', 0, match.start()) + 1, match

    @property
    def folder(self):
        return os.path.dirname(self.path)

    def is_cpp(self):
        return self.path.endswith(('.cpp', '.h'))

    def is_qml(self):
        return self.path.endswith('.qml')

    def below(self, *folders):
        return any(self.path.startswith(folder.rstrip('/') + '/') for folder in folders)


class Tree:
    """Every text file of the project by path."""

    def __init__(self, files):
        self.files = {path: Source(path, text) for path, text in files.items()}

    def __iter__(self):
        return iter(self.files.values())

    def get(self, path):
        return self.files.get(path)

    def cpp(self):
        return [source for source in self if source.is_cpp()]

    def qml(self):
        return [source for source in self if source.is_qml()]


TEXT_ENDINGS = ('.cpp', '.h', '.qml', '.js', '.py', '.sh', '.sql', '.json', '.md', '.txt', '.cmake',
                '.css', '.html', '.ts', '.mjs',
                '.yaml', '.yml', '.conf', '.service', '.csv', 'dev', 'run',
                '.clang-format', '.clang-tidy', 'Dockerfile')


def paths(root):
    listed = subprocess.run(['git', 'ls-files', '-co', '--exclude-standard'], cwd=root,
                            capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        return [path for path in listed.stdout.split('\n') if path]
    found = []
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if name not in ('build', '.git', '__pycache__')]
        found += [os.path.relpath(os.path.join(folder, name), root) for name in files]
    return found


def read_tree(root):
    files = {}
    for path in sorted(paths(root)):
        full = os.path.join(root, path)
        if path.endswith(TEXT_ENDINGS) and os.path.isfile(full):
            with open(full, encoding='utf-8') as file:
                files[path] = file.read()
    return Tree(files)
