"""Makes the bundled face for Chinese, Japanese and Korean from Noto Sans CJK (see SOURCE.md).

usage: build_cjk.py <NotoSansCJK-Bold.ttc> <output folder>      needs: fonttools

Keeps the characters that names are written with: GB 2312, the frequent half of Big5, level 1 of JIS X 0208 with kana,
the 2,350 syllables of KS X 1001. Hinting and OpenType layout are left out. The output is the same on every run.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection


def table(codec, leads, trails):
    """The characters of a two-byte code."""
    for lead in leads:
        for trail in trails:
            try:
                yield bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                pass


def characters():
    found = set(table("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF)))
    found |= set(table("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)]))
    found |= set(table("euc_jp", range(0xB0, 0xD0), range(0xA1, 0xFF)))
    found |= set(table("euc_kr", range(0xB0, 0xC9), range(0xA1, 0xFF)))
    found |= set(map(chr, [*range(0x3001, 0x3020), *range(0x3041, 0x3097), *range(0x30A1, 0x30FF)]))
    found |= set(map(chr, range(0xFF01, 0xFF5F)))
    return {ord(character) for character in found if len(character) == 1}


def main(collection, output):
    fonts = TTCollection(collection).fonts
    font = next(font for font in fonts if "CJK SC" in font["name"].getDebugName(1))
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG", "STAT", "gasp", "meta"]
    options.hinting = False
    options.desubroutinize = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    font.save(output / "NotoSansCJKsc-Bold-subset.otf")
    print(len(font.getBestCmap()))


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
