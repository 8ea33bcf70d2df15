#!/usr/bin/python3
"""Makes the face of the screen: the Latin letters of Inter and the Arabic letters of Vazirmatn in one family.

One family, because JavaFX lays out a line in the wrong order when it has to fall back from one font to another in the
middle of it. Both fonts are under the SIL Open Font License and reserve no name; so is what comes out.

Run by hand when a font changes (Debian: python3-fonttools; npm: @expo-google-fonts/inter, vazirmatn):

    merge-screen-font.py INTER_DIR VAZIRMATN_NON_LATIN_DIR OUT_DIR
"""
import os
import sys
import tempfile

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter, load_font, save_font

# Basic and extended Latin, combining accents, Greek and Cyrillic left out, punctuation, arrows, signs, key caps.
LATIN = [*range(0x20, 0x250), *range(0x2B0, 0x370), *range(0x1E00, 0x1F00), *range(0x2010, 0x2028), 0x202F,
         *range(0x2030, 0x2060), *range(0x20A0, 0x20C0), *range(0x2100, 0x2150), *range(0x2190, 0x2200),
         0x2212, 0x2215, 0x2248, 0x2260, 0x2264, 0x2265, *range(0x2300, 0x2400), *range(0x25A0, 0x2600),
         0x2610, 0x2611, 0x2713, 0x2717]
FACES = [  # our family and style, the file of Inter, the file of Vazirmatn
    ("Amanat Sans", "Regular", "400Regular/Inter_400Regular.ttf", "Vazirmatn-NL-Regular.ttf"),
    ("Amanat Sans Medium", "Regular", "500Medium/Inter_500Medium.ttf", "Vazirmatn-NL-Medium.ttf"),
    ("Amanat Sans", "Bold", "600SemiBold/Inter_600SemiBold.ttf", "Vazirmatn-NL-SemiBold.ttf"),
]
# Per 2048 units: room for Arabic letters without making English lines loose.
ASCENT, DESCENT = 2020, -760


def cut(path, unicodes, to):
    options = Options()
    options.layout_features = ["*"] if unicodes is None else ["ccmp", "locl", "kern", "mark", "mkmk", "calt", "tnum"]
    options.hinting = False
    options.drop_tables += ["STAT"]
    font = load_font(path, options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=unicodes or [c for c in font.getBestCmap() if c not in LATIN])
    subsetter.subset(font)
    save_font(font, to, options)


def name(font, family, style):
    table = font["name"]
    table.names = []
    for identifier, text in {
        0: "Copyright 2020 The Inter Project Authors; copyright 2015 The Vazirmatn Project Authors",
        1: family, 2: style, 3: f"org.amanat: {family} {style}", 4: f"{family} {style}", 5: "Version 1.000",
        6: f"{family}-{style}".replace(" ", ""),
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }.items():
        table.setName(text, identifier, 3, 1, 0x409)


def measure(font, bold):
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, DESCENT, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = 2100, 1100
    os2.fsSelection = (os2.fsSelection & ~0x61) | (0x20 if bold else 0x40)
    os2.usWeightClass = 700 if bold else 400
    font["head"].macStyle = 1 if bold else 0


def main(inter, vazirmatn, out):
    for family, style, latin, arabic in FACES:
        with tempfile.TemporaryDirectory() as folder:
            first, second = os.path.join(folder, "latin.ttf"), os.path.join(folder, "arabic.ttf")
            cut(os.path.join(inter, latin), LATIN, first)
            cut(os.path.join(vazirmatn, arabic), None, second)
            font = Merger().merge([first, second])
        name(font, family, style)
        measure(font, style == "Bold")
        font["head"].created = font["head"].modified = 0
        font.recalcTimestamp = False
        font.save(os.path.join(out, f"{family}-{style}.ttf".replace(" ", "")))


if __name__ == "__main__":
    main(*sys.argv[1:])
