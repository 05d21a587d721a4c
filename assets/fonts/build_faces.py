"""Makes the bundled faces from the npm package `@fontsource/sofia-sans-semi-condensed` (see SOURCE.md).

usage: build_faces.py <unpacked package folder> <output folder>      needs: fonttools, brotli

Merges the scripts into one file a weight, makes figures tabular by default, and writes the kerning of Latin letters
into a plain `kern` table, so that drawing needs no text shaper. The output is the same on every run.
"""

import pathlib
import sys

from fontTools import merge, subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext"]
WEIGHTS = {"600": "SemiBold", "800": "ExtraBold"}
KERNED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-"


def tabular(font):
    """Points the character map at the glyphs of the `tnum` feature."""
    swaps = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                    swaps.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    for table in font["cmap"].tables:
        for code, name in list(table.cmap.items()):
            table.cmap[code] = swaps.get(name, name)


def pair_values(font):
    """Kerning of the letters in KERNED, from the pair lookups of the `kern` feature."""
    names = [font.getBestCmap()[ord(letter)] for letter in KERNED if ord(letter) in font.getBestCmap()]
    pairs = {}
    lookups = sorted({
        index
        for record in font["GPOS"].table.FeatureList.FeatureRecord if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    })
    for index in lookups:
        for table in font["GPOS"].table.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            for row, left in enumerate(table.Coverage.glyphs):
                if left not in names:
                    continue
                if table.Format == 1:
                    for record in table.PairSet[row].PairValueRecord:
                        if record.SecondGlyph in names and record.Value1 is not None:
                            pairs.setdefault((left, record.SecondGlyph), record.Value1.XAdvance or 0)
                else:
                    classes = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)].Class2Record
                    for right in names:
                        value = classes[table.ClassDef2.classDefs.get(right, 0)].Value1
                        pairs.setdefault((left, right), (value.XAdvance or 0) if value is not None else 0)
    return {pair: value for pair, value in sorted(pairs.items()) if abs(value) >= 5}


def main(package, output):
    for weight, style in WEIGHTS.items():
        parts, kerning = [], {}
        for script in SCRIPTS:
            source = package / "files" / f"sofia-sans-semi-condensed-{script}-{weight}-normal.woff2"
            font = TTFont(source)
            font.flavor = None
            if script == "latin":
                kerning = {
                    (left, right): value for (left, right), value in pair_values(font).items()
                }
                reverse = {name: code for code, name in font.getBestCmap().items()}
                kerning = {(reverse[l], reverse[r]): v for (l, r), v in kerning.items()}
            tabular(font)
            options = subset.Options()
            options.layout_features = []
            options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG", "STAT", "gasp", "kern", "meta"]
            options.hinting = False
            options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
            options.notdef_outline = True
            subsetter = subset.Subsetter(options)
            subsetter.populate(unicodes=list(font.getBestCmap()))
            subsetter.subset(font)
            part = output / f".{script}-{weight}.ttf"
            font.save(part)
            parts.append(part)
        merged = merge.Merger().merge([str(part) for part in parts])
        for part in parts:
            part.unlink()
        names = merged.getBestCmap()
        table = KernTable_format_0()
        table.coverage, table.format, table.tupleIndex, table.apple = 1, 0, None, False
        table.kernTable = {(names[l], names[r]): v for (l, r), v in kerning.items()}
        merged["kern"] = newTable("kern")
        merged["kern"].version, merged["kern"].kernTables = 0, [table]
        merged["head"].created = merged["head"].modified = 0
        merged.recalcTimestamp = False
        merged.save(output / f"SofiaSansSemiCondensed-{style}.ttf")


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
