#!/usr/bin/env python3
"""The list of parts that the build writes is CycloneDX 1.5, complete, and the same each time.

    sbom.py SBOM PROGRAM...
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

ROOT = pathlib.Path(__file__).resolve().parents[2]


def fits_the_schema(text):
    fault = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
    return [] if fault is None else [str(fault)[:500]]


def names_the_programs(bill, programs):
    project = (ROOT / 'CMakeLists.txt').read_text()
    version = re.search(r'project\(arnold VERSION (\S+)', project).group(1)
    inside = [(each['name'], each['version'])
              for each in bill['metadata']['component']['components']]
    return [] if inside == [(each.name, version) for each in programs] else [str(inside)]


def names_each_library(bill, programs):
    """What each program asks the linker for belongs to a part."""
    known = {each['value'] for part in bill['components'] for each in part.get('properties', [])
             if each['name'] == 'arnold:soname'}
    for program in programs:
        said = subprocess.run(['readelf', '-d', '-W', program], capture_output=True, text=True,
                              check=True).stdout
        for soname in re.findall(r'\(NEEDED\).*\[(.+?)\]', said):
            if not soname.startswith('ld-') and soname not in known:
                yield f'{program.name}: {soname}'


def every_part_says_enough(bill):
    for part in bill['components']:
        if not part.get('version') or part['version'] == 'unknown' or not part.get('licenses'):
            yield f'{part["name"]}: {part.get("version")}, {part.get("licenses")}'


def names_what_is_carried(bill):
    carried = (ROOT / 'THIRD_PARTY.md').read_text().split('## Carried in resources')[1]
    known = {part['bom-ref'] for part in bill['components']}
    for part, licence in re.findall(r'^\| (resources/.+?) \| .+? \| (.+?) \|$',
                                    carried.split('\n## ')[0], re.M):
        if not licence.startswith('GPL-3.0-or-later') and f'data:{part}' not in known:
            yield part


def references_hold(bill):
    whole = bill['metadata']['component']
    known = {each['bom-ref'] for each in
             [whole, *whole['components'], *bill['components']]}
    for each in bill['dependencies']:
        for ref in [each['ref'], *each['dependsOn']]:
            if ref not in known:
                yield ref


def is_the_same_again(text, programs):
    version = json.loads(text)['metadata']['component']['version']
    with tempfile.NamedTemporaryFile('r') as again:
        subprocess.run([sys.executable, ROOT / 'cmake/sbom.py', '--version', version, '--out',
                        again.name, *programs], check=True, timeout=60)
        return [] if again.read() == text else ['a second run says something else']


def only_what_a_shop_needs_is_installed(build, programs):
    with tempfile.TemporaryDirectory() as prefix:
        subprocess.run(['cmake', '--install', build, '--prefix', prefix], check=True, timeout=60,
                       capture_output=True)
        files = sorted(str(each.relative_to(prefix)) for each in pathlib.Path(prefix).rglob('*')
                       if each.is_file())
        wanted = [f'bin/{each.name}' for each in programs]
        wanted += [f'share/doc/arnold/{name}' for name in
                   ('LICENSE', 'THIRD_PARTY.md', 'sbom.cdx.json')]
        return [] if files == sorted(wanted) else files


def main():
    text = pathlib.Path(sys.argv[1]).read_text()
    programs = [pathlib.Path(each) for each in sys.argv[2:]]
    bill = json.loads(text)
    cases = {
        'fits the schema': fits_the_schema(text),
        'names the programs': names_the_programs(bill, programs),
        'names each library': names_each_library(bill, programs),
        'every part says enough': every_part_says_enough(bill),
        'names what is carried': names_what_is_carried(bill),
        'references hold': references_hold(bill),
        'no path of this machine': re.findall(re.escape(str(ROOT)) + r'\S*', text),
        'is the same again': is_the_same_again(text, programs),
        'only what a shop needs is installed':
            only_what_a_shop_needs_is_installed(pathlib.Path(sys.argv[1]).parent, programs),
    }
    results = []
    for name, faults in cases.items():
        faults = list(faults)
        results.append(not faults)
        print('FAIL  ' if faults else 'ok    ', name, *faults[:10])
    print(f'{results.count(True)} passed, {results.count(False)} failed')
    return 0 if all(results) else 1


if __name__ == '__main__':
    sys.exit(main())
