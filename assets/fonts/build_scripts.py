"""Makes the bundled faces for Hebrew and Arabic from Noto Sans (see SOURCE.md).

usage: build_scripts.py <folder of NotoSans*-Bold.ttf> <output folder>      needs: fonttools

Keeps letters and figures; of Arabic the presentation forms, so that letters join without a text shaper. Hinting and
OpenType layout are left out. The output is the same on every run.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

HEBREW = [*range(0x05D0, 0x05EB), 0x05BE, 0x05F3, 0x05F4]
ARABIC = [
    *range(0xFE80, 0xFEFD), *range(0xFB56, 0xFB5A), *range(0xFB7A, 0xFB7E), 0xFB8A, 0xFB8B, *range(0xFB8E, 0xFB96),
    *range(0xFBFC, 0xFC00), *range(0x0660, 0x066A), *range(0x06F0, 0x06FA), 0x060C, 0x061B, 0x061F, 0x0640,
]


def main(folder, output):
    for script, codes in {"Hebrew": HEBREW, "Arabic": ARABIC}.items():
        font = TTFont(folder / f"NotoSans{script}-Bold.ttf")
        options = subset.Options()
        options.layout_features = []
        options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG", "STAT", "gasp", "meta"]
        options.hinting = False
        options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
        options.notdef_outline = True
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=codes)
        subsetter.subset(font)
        font["head"].created = font["head"].modified = 0
        font.recalcTimestamp = False
        font.save(output / f"NotoSans{script}-Bold-subset.ttf")
        print(script, len(font.getBestCmap()), "of", len(codes))


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
