#!/usr/bin/env python3
"""Makes the fonts that Arnold ships from their originals (Debian: fonts-inter, fonts-noto-mono,
fonts-noto-core, fonts-noto-cjk).

Arnold Sans is Inter with the tabular digits and separators mapped in as defaults, because Qt before
6.6 cannot switch a font's `tnum` on, and amounts must stand in columns. The Latin ones are cut down
to Latin, Greek, Cyrillic and currency signs; those for Arabic and Japanese to their script, without
digits and Latin letters, and Japanese to kana and the 2,965 kanji of JIS X 0208 level 1. What is in
none of them comes from the system's fonts.

    make-fonts.py INTER_FOLDER NOTO_FOLDER CJK_FOLDER OUTPUT_FOLDER"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x2BB, 0x2DD), (0x300, 0x331),
          (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x2027), (0x2030, 0x203A),
          (0x2044, 0x2044), (0x2066, 0x2069), (0x2070, 0x209C), (0x20A0, 0x20C0),
          (0x2113, 0x2113), (0x2116, 0x2117), (0x2122, 0x2122), (0x2190, 0x2199),
          (0x2212, 0x2212), (0x2215, 0x2215), (0x221E, 0x221E), (0x2248, 0x2248),
          (0x2260, 0x2265), (0x2318, 0x2318), (0x2325, 0x2325), (0x2500, 0x257F),
          (0x25A0, 0x25CF), (0x2713, 0x2717), (0xFB01, 0xFB02), (0xFFFD, 0xFFFD)]
FEATURES = ["kern", "calt", "ccmp", "locl", "mark", "mkmk", "case"]
ARABIC = [(0x600, 0x6FF), (0x750, 0x77F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)]
ARABIC_FEATURES = FEATURES + ["init", "medi", "fina", "isol", "rlig", "liga"]
KANA = [(0x2015, 0x2015), (0x2026, 0x2026), (0x3000, 0x303F), (0x3041, 0x30FF), (0x31F0, 0x31FF),
        (0xFF01, 0xFF9F), (0xFFE0, 0xFFE6)]


def in_ranges(ranges):
    return [code for first, last in ranges for code in range(first, last + 1)]


def kanji():
    """Level 1 of JIS X 0208: rows 16 to 47 of its table."""
    for row in range(16, 48):
        for cell in range(1, 95):
            try:
                yield ord(bytes([row + 0xA0, cell + 0xA0]).decode("euc_jp"))
            except UnicodeDecodeError:
                pass


def cut(font, codes=None, features=None):
    options = subset.Options()
    options.layout_features = features or FEATURES
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.hinting = False
    options.desubroutinize = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes or in_ranges(RANGES))
    subsetter.subset(font)


def tabular(font):
    """Maps each digit and separator to the glyph that `tnum` would put in its place."""
    gsub = font["GSUB"].table
    wanted = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                wanted.update(getattr(table, "ExtSubTable", table).mapping)
    codes = [ord(c) for c in "0123456789,.:;"]
    for table in font["cmap"].tables:
        if not table.isUnicode():
            continue
        for code in codes:
            if code in table.cmap:
                # Subtables may share one map: then it is done already.
                table.cmap[code] = wanted.get(table.cmap[code], table.cmap[code])
    # A few units apart in the original; on screen that adds up.
    cmap, widths = font.getBestCmap(), font["hmtx"]
    width = widths[cmap[ord("0")]][0]
    for digit in "123456789":
        widths[cmap[ord(digit)]] = (width, widths[cmap[ord(digit)]][1])


def stand_on_the_line(font):
    """Gives a font the line of Inter, so that a word of it in a row does not move the others."""
    em = font["head"].unitsPerEm
    ascent, descent = round(0.96875 * em), round(0.2415 * em)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, -descent, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, descent


def rename(font, family, style):
    full = f"{family} {style}"
    compact = full.replace(" ", "")
    names = {1: family if style == "Regular" else full, 2: "Regular", 3: f"Arnold;{compact}",
             4: full, 6: f"{family.replace(' ', '')}-{style}", 16: family, 17: style}
    for record in list(font["name"].names):
        if record.nameID in names:
            font["name"].setName(names[record.nameID], record.nameID, record.platformID,
                                 record.platEncID, record.langID)
    for name_id in (16, 17):
        font["name"].setName(names[name_id], name_id, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [names[6]]
        cff[0].FamilyName = family
        cff[0].FullName = full


def main(inter, noto, cjk, output):
    for style in ("Regular", "Medium", "SemiBold"):
        font = TTFont(inter / f"Inter-{style}.otf", recalcTimestamp=False)
        tabular(font)
        rename(font, "Arnold Sans", style)
        cut(font)
        font.save(output / f"ArnoldSans-{style}.otf")
    originals = [(inter, "InterDisplay-SemiBold.otf"), (noto, "NotoSansMono-Regular.ttf"),
                 (noto, "NotoSansMono-Bold.ttf")]
    for folder, name in originals:
        font = TTFont(folder / name, recalcTimestamp=False)
        cut(font)
        font.save(output / name)
    for style in ("Regular", "Bold"):
        font = TTFont(noto / f"NotoSansArabic-{style}.ttf", recalcTimestamp=False)
        cut(font, in_ranges(ARABIC), ARABIC_FEATURES)
        stand_on_the_line(font)
        rename(font, "Arnold Arabic", style)
        font.save(output / f"ArnoldArabic-{style}.ttf")
        # The Japanese one stands first in the collection.
        font = TTFont(cjk / f"NotoSansCJK-{style}.ttc", fontNumber=0, recalcTimestamp=False)
        cut(font, in_ranges(KANA) + sorted(kanji()))
        stand_on_the_line(font)
        rename(font, "Arnold Japanese", style)
        font.save(output / f"ArnoldJapanese-{style}.otf")


if __name__ == "__main__":
    main(*(pathlib.Path(argument) for argument in sys.argv[1:5]))
