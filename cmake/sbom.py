#!/usr/bin/env python3
"""Writes the list of what the programs are made of, as CycloneDX 1.5 JSON.

    sbom.py --version VERSION --out FILE PROGRAM...

Libraries: those that the dynamic linker loads for the programs, and the plug-ins and headers that
cmake/packages.txt names, each as the package that it comes from, with version and licence as the
package says them. Where there is no dpkg, a library is named by its file. Bundled data: the table
"Carried in resources" of THIRD_PARTY.md. The same inputs give the same bytes. Standard library
only.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import urllib.parse
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAMESPACE = uuid.UUID('5e1f0d3c-6f0a-5c8e-9a55-2f2a1c5b7d10')  # any constant one
OURS = 'GPL-3.0-or-later'
# Debian's and our own short names, as SPDX writes them. What is not here stays a plain name.
SPDX = {
    'Apache-2.0': 'Apache-2.0', 'BSD-2-clause': 'BSD-2-Clause', 'BSD-2-Clause': 'BSD-2-Clause',
    'BSD-3-clause': 'BSD-3-Clause', 'BSD-3-Clause': 'BSD-3-Clause', 'BSL-1.0': 'BSL-1.0',
    'CC0': 'CC0-1.0', 'CC0-1.0': 'CC0-1.0', 'Expat': 'MIT', 'MIT': 'MIT', 'ISC': 'ISC',
    'GPL-2': 'GPL-2.0-only', 'GPL-2+': 'GPL-2.0-or-later', 'GPL-3': 'GPL-3.0-only',
    'GPL-3+': 'GPL-3.0-or-later', 'GPL-3.0-or-later': OURS, 'LGPL-2': 'LGPL-2.0-only',
    'LGPL-2+': 'LGPL-2.0-or-later', 'LGPL-2.1': 'LGPL-2.1-only',
    'LGPL-2.1+': 'LGPL-2.1-or-later', 'LGPL-3': 'LGPL-3.0-only', 'LGPL-3+': 'LGPL-3.0-or-later',
    'PostgreSQL': 'PostgreSQL', 'SIL OFL 1.1': 'OFL-1.1', 'Zlib': 'Zlib', 'zlib': 'Zlib',
    'curl': 'curl',
}
# Whose package says it in prose: by source package, from THIRD_PARTY.md.
BY_SOURCE = {
    'curl': 'curl', 'gcc-12': 'GPL-3.0-or-later WITH GCC-exception-3.1',
    'gcc-13': 'GPL-3.0-or-later WITH GCC-exception-3.1',
    'gcc-14': 'GPL-3.0-or-later WITH GCC-exception-3.1', 'glibc': 'LGPL-2.1-or-later',
    'gnutls28': 'LGPL-2.1-or-later',
    'openssl': 'Apache-2.0', 'zlib': 'Zlib', 'argon2': 'CC0-1.0 OR Apache-2.0',
    'postgresql': 'PostgreSQL', 'qrencode': 'LGPL-2.1-or-later', 'nlohmann-json3': 'MIT',
    'qt6-httpserver': 'GPL-3.0-only',
}
QT = 'LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only'


def output_of(*command):
    """What it says; what it could not find is left out."""
    return subprocess.run(command, capture_output=True, text=True, check=False,
                          env={'LC_ALL': 'C.UTF-8', 'PATH': '/usr/bin:/bin:/usr/sbin:/sbin'}).stdout


def needed_by(file):
    """The sonames that an ELF file asks for."""
    return re.findall(r'\(NEEDED\).*\[(.+?)\]', output_of('readelf', '-d', '-W', str(file)))


def loaded_for(program):
    """{soname: path} of all that the dynamic linker loads for it."""
    return dict(re.findall(r'^\s*(\S+) => (/\S+)', output_of('ldd', str(program)), re.M))


class Packages:
    """What dpkg knows; nothing where there is none."""

    def __init__(self):
        self.known = shutil.which('dpkg-query') is not None
        self.distribution = 'debian'
        release = pathlib.Path('/etc/os-release')
        if release.exists():
            found = re.search(r'^ID="?(\w+)', release.read_text(encoding='utf-8'), re.M)
            self.distribution = found.group(1) if found else self.distribution

    def owners(self, paths):
        """{path: package}; without those that no package owns."""
        # /lib is a link to /usr/lib; older packages own the one name, newer ones the other.
        real = {path: str(pathlib.Path(path).resolve()) for path in paths}
        asked = sorted({name for each in real.values()
                        for name in (each, each.removeprefix('/usr'))})
        said = output_of('dpkg-query', '-S', *asked) if self.known and asked else ''
        owner = {name: package for package, name in
                 re.findall(r'^([^:\s]+)(?::\S+)?: (/\S+)$', said, re.M)}
        found = {path: owner.get(name) or owner.get(name.removeprefix('/usr'))
                 for path, name in real.items()}
        return {path: package for path, package in found.items() if package}

    def fields(self, package):
        form = '${db:Status-Abbrev}\t${Version}\t${Architecture}\t${source:Package}\n'
        said = output_of('dpkg-query', '-W', '-f', form, package) if self.known else ''
        for line in said.splitlines():
            status, version, architecture, source = line.split('\t')
            if status.startswith('ii'):
                return version, architecture, source
        return None

    def component(self, package):
        fields = self.fields(package)
        if fields is None:
            return None
        version, architecture, source = fields
        purl = (f'pkg:deb/{self.distribution}/{package}@{urllib.parse.quote(version, safe="")}'
                f'?arch={architecture}')
        return {'type': 'library', 'bom-ref': purl, 'name': package, 'version': version,
                'purl': purl, 'licenses': licences(licence_of(package, source))}


def licence_of(package, source):
    """An SPDX expression or a name."""
    if source.startswith('postgresql-'):
        source = 'postgresql'
    if source in BY_SOURCE:
        return BY_SOURCE[source]
    if source.startswith('qt6-'):
        return QT
    file = pathlib.Path('/usr/share/doc') / package / 'copyright'
    text = file.read_text(encoding='utf-8', errors='replace') if file.exists() else ''
    # The paragraph about all files (machine-readable debian/copyright, 1.0).
    for paragraph in re.split(r'\n\s*\n', text):
        if re.search(r'^Files:\s*\*', paragraph, re.M):
            found = re.search(r'^License:[ \t]*(\S.*)$', paragraph, re.M)
            if found:
                return found.group(1).strip()
    found = re.search(r'^License:[ \t]*(\S.*)$', text, re.M)
    return found.group(1).strip() if found else f'as {package}/copyright says'


def licences(text):
    """The `licenses` of a component: SPDX where every part of the text is known to be."""
    parts = re.split(r'\s+(or|and|OR|AND)\s+', text)
    words = [part.upper() if index % 2 else SPDX.get(part, part if part in SPDX.values() else None)
             for index, part in enumerate(parts)]
    if len(words) == 1 and words[0]:
        return [{'license': {'id': words[0]}}]
    if None not in words or ' WITH ' in text:
        return [{'expression': ' '.join(words) if None not in words else text}]
    return [{'license': {'name': text}}]


def by_file(soname, path):
    """A library of which no package is known."""
    name, _, rest = pathlib.Path(path).resolve().name.partition('.so')
    return {'type': 'library', 'bom-ref': f'file:{soname}', 'name': name,
            'version': rest.lstrip('.') or 'unknown',
            'licenses': licences('not known: no package owns it')}


def libraries(programs, packages):
    """({bom-ref: component}, {bom-ref or program's name: bom-refs}) of all that is linked."""
    paths = {}
    for program in programs:
        paths.update(loaded_for(program))
    components, ref_of = {}, {}
    owners = packages.owners(paths.values())
    for soname, path in sorted(paths.items()):
        package = owners.get(path)
        component = (package and packages.component(package)) or by_file(soname, path)
        kept = components.setdefault(component['bom-ref'], component | {'properties': []})
        kept['properties'].append({'name': 'arnold:soname', 'value': soname})
        ref_of[soname] = component['bom-ref']
    needs = {}
    for program in programs:
        needs[program.name] = {ref_of[each] for each in needed_by(program) if each in ref_of}
    for soname, path in paths.items():
        mine = needs.setdefault(ref_of[soname], set())
        mine.update(ref_of[each] for each in needed_by(path) if each in ref_of)
        mine.discard(ref_of[soname])
    return components, needs


def named_packages(packages):
    """The plug-ins that are loaded while a program runs, and the headers that become part of it."""
    found = {}
    for line in (ROOT / 'cmake/packages.txt').read_text(encoding='utf-8').splitlines():
        match = re.match(r'build\s+((?:libqt6sql6|qml6-module|nlohmann-json3)\S*)', line)
        component = match and packages.component(match.group(1))
        if component:
            kind = 'headers' if match.group(1).endswith('-dev') else 'plug-in'
            component['properties'] = [{'name': 'arnold:kind', 'value': kind}]
            found[component['bom-ref']] = component
    return found


def carried():
    """The data in resources, by the table of THIRD_PARTY.md."""
    text = (ROOT / 'THIRD_PARTY.md').read_text(encoding='utf-8')
    table = text.split('## Carried in resources')[1].split('\n## ')[0]
    for row in re.findall(r'^\| (resources/.+?) \| (.+?) \| (.+?) \|$', table, re.M):
        part, origin, licence = row
        if licence.startswith(OURS):
            continue  # drawn for Arnold: a part of the program itself
        version = re.search(r'\b\d+(\.\d+)+( beta \d+)?|\b\d{4}-\d{4}\b', origin)
        yield {'type': 'data', 'bom-ref': f'data:{part}', 'description': origin,
               'name': re.split(r',(?!\d)|;', origin)[0],
               'version': version.group() if version else 'unknown',
               'licenses': licences('ISC and MIT' if licence.startswith('ISC;') else licence),
               'properties': [{'name': 'arnold:files', 'value': part}]}


def bill(version, programs):
    packages = Packages()
    linked, needs = libraries(programs, packages)
    parts = linked | {ref: each for ref, each in named_packages(packages).items()
                      if ref not in linked}
    data = {each['bom-ref']: each for each in carried()}
    names = {each.name: f'program:{each.name}' for each in programs}
    arnold = {'type': 'application', 'bom-ref': f'arnold@{version}', 'name': 'Arnold',
              'version': version, 'licenses': licences(OURS),
              'components': [{'type': 'application', 'bom-ref': ref, 'name': name,
                              'version': version, 'licenses': licences(OURS)}
                             for name, ref in names.items()]}
    graph = {names.get(ref, ref): wanted for ref, wanted in needs.items()}
    graph[arnold['bom-ref']] = set(names.values()) | set(data) | (set(parts) - set(linked))
    components = sorted((parts | data).values(), key=lambda each: each['bom-ref'])
    body = {'metadata': {'component': arnold}, 'components': components,
            'dependencies': [{'ref': ref, 'dependsOn': sorted(graph[ref])}
                             for ref in sorted(graph)]}
    serial = uuid.uuid5(NAMESPACE, json.dumps(body, sort_keys=True))
    return {'bomFormat': 'CycloneDX', 'specVersion': '1.5', 'version': 1,
            'serialNumber': f'urn:uuid:{serial}'} | body


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--version', required=True)
    parser.add_argument('--out', required=True, type=pathlib.Path)
    parser.add_argument('programs', nargs='+', type=pathlib.Path)
    given = parser.parse_args()
    written = json.dumps(bill(given.version, given.programs), indent=1, ensure_ascii=False)
    given.out.write_text(written + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
