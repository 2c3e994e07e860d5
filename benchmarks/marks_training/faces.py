"""Typefaces for training alone: hands and prints of open licences, fetched by `npm pack`, kept outside the repository.

`python -m benchmarks.marks_training.faces FOLDER` fetches them. None is shipped, and no sample is set in one.
"""

import argparse
import io
import subprocess
import tarfile
from pathlib import Path

HANDS = """
annie-use-your-telescope architects-daughter bad-script beth-ellen borel caveat caveat-brush cedarville-cursive
coming-soon covered-by-your-grace crafty-girls dawning-of-a-new-day delicious-handrawn east-sea-dokdo
edu-nsw-act-foundation edu-qld-beginner edu-sa-beginner edu-tas-beginner edu-vic-wa-nt-beginner fuzzy-bubbles gaegu
gamja-flower give-you-glory gloria-hallelujah gochi-hand grechen-fuemen handlee hi-melody homemade-apple indie-flower
just-another-hand just-me-again-down-here kalam kolker-brush kristi la-belle-aurore liu-jian-mao-cao long-cang
loved-by-the-king mansalva marck-script mynerve nanum-brush-script nanum-pen-script nothing-you-could-do
over-the-rainbow pangolin patrick-hand patrick-hand-sc permanent-marker playwrite-de-grund playwrite-es
playwrite-fr-moderne playwrite-it-moderna playwrite-pl playwrite-us-trad reenie-beanie rock-salt schoolbell
shadows-into-light shadows-into-light-two short-stack square-peg sue-ellen-francisco sunshiney swanky-and-moo-moo
the-girl-next-door twinkle-star vujahday-script waiting-for-the-sunrise walter-turncoat water-brush zeyada zhi-mang-xing
""".split()
SIGNING = """
alex-brush allura bilbo birthstone corinthia dr-sugiyama estonia explora gwendolyn herr-von-muellerhoff homemade-apple
hurricane ingrid-darling inspiration island-moments kristi league-script licorice love-light lovers-quarrel
luxurious-script meddon miss-fajardose monsieur-la-doulaise moon-dance mr-dafoe mr-de-haviland mrs-saint-delafield
ms-madi my-soul oooh-baby over-the-rainbow passions-conflict puppies-play qwigley reenie-beanie rouge-script
ruge-boogie ruthie sacramento send-flowers square-peg the-nautigal waterfall whisper windsong zeyada
""".split()
HELD_BACK = """
cedarville-cursive gochi-hand la-belle-aurore mrs-saint-delafield nothing-you-could-do playwrite-us-trad qwigley
reenie-beanie schoolbell sue-ellen-francisco
""".split()  # never trained on: pages with these show what the network makes of hands that it does not know
PRINTS = """
abril-fatface alegreya alfa-slab-one allerta-stencil amaranth anton archivo-narrow arvo audiowide baloo-2
barlow-condensed bebas-neue big-shoulders-display big-shoulders-stencil-display black-ops-one bodoni-moda bree-serif
cabin cardo chango cinzel comfortaa cormorant-garamond courier-prime crete-round crimson-text cutive-mono
dm-serif-display dosis eb-garamond economica emblema-one exo-2 forum fredoka gfs-didot gudea ibm-plex-mono ibm-plex-sans
inconsolata josefin-slab khand lato league-gothic libre-baskerville limelight lora major-mono-display marvel
merriweather michroma molengo montserrat noto-sans nunito old-standard-tt open-sans orbitron oswald pathway-gothic-one
philosopher playfair-display poiret-one press-start-2p pt-sans pt-serif quicksand rajdhani raleway rammetto-one righteous
roboto-condensed rokkitt ruda saira-extra-condensed saira-stencil-one share share-tech-mono sirin-stencil special-elite
spectral stardos-stencil syncopate teko titan-one titillium-web ultra uncial-antiqua varela-round vollkorn vt323
wallpoet work-sans yanone-kaffeesatz zilla-slab
""".split()
STAMPING = """
alfa-slab-one allerta-stencil anton archivo-narrow arvo barlow-condensed bebas-neue big-shoulders-stencil-display
black-ops-one cabin courier-prime crimson-text cutive-mono exo-2 ibm-plex-mono ibm-plex-sans inconsolata josefin-slab
lato league-gothic libre-baskerville lora montserrat open-sans oswald pathway-gothic-one pt-sans pt-serif
roboto-condensed rokkitt saira-stencil-one share-tech-mono sirin-stencil special-elite stardos-stencil teko
titillium-web work-sans yanone-kaffeesatz zilla-slab
""".split()
STYLES = ("400-normal", "400-italic", "700-normal")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    for name in sorted({*HANDS, *SIGNING, *PRINTS}):
        if not files_of(folder, [name]):
            _fetch(folder, name)


def files_of(folder: Path, names: list[str]) -> list[str]:
    """The files of some faces that were fetched."""
    return [str(path) for name in names for style in STYLES if (path := folder / f"{name}-{style}.woff").exists()]


def _fetch(folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    command = ["npm", "pack", "--silent", f"@fontsource/{name}"]
    packed = folder / subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.split()[-1]
    with tarfile.open(fileobj=io.BytesIO(packed.read_bytes())) as archive:
        for style in STYLES:
            path = f"package/files/{name}-latin-{style}.woff"
            if path in archive.getnames() and (file := archive.extractfile(path)):
                (folder / f"{name}-{style}.woff").write_bytes(file.read())
    packed.unlink()


if __name__ == "__main__":
    main()
