"""Whether a small neural model reads fields better than the shipped scorer, on documents that neither has seen.

    python -m benchmarks.small_model WORK [--real FOLDER ...] [--seed N] [--wild-seed N] [--share S] [--measure]

Learns both from the generated documents that the scorer is learned from, in layouts that may be looked at, and judges
both, field by field, on layouts that are kept apart, on wild documents and on real ones, of which the split `measure`
is judged only with --measure. A second time without two document types and three fields, which are then new to both.
WORK keeps what was gathered and what was learned. Needs torch. Takes about ten minutes of one free processor.
"""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch

from benchmarks.small_model.exporting import export, milliseconds
from benchmarks.small_model.fitting import Wanted, fit_small
from benchmarks.small_model.judging import Scope, Scorer, fit_network, odds_of, table
from benchmarks.small_model.network import SmallModel
from benchmarks.small_model.papers import Asked, Paper
from benchmarks.small_model.sets import Sets
from docpipe.reading.weighing import Floats, Network, shipped

NEW_TYPES = frozenset({"bank_statement", "proof_of_address"})
NEW_FIELDS = frozenset({"due_date", "order_number", "tax_total"})

Papers = Sequence[Paper]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--real", type=Path, nargs="*", default=[])
    parser.add_argument("--seed", type=int, default=61001)
    parser.add_argument("--wild-seed", type=int, default=24680135)
    parser.add_argument("--share", type=float, default=1.0, help="of the usual number of generated documents")
    parser.add_argument("--measure", action="store_true", help="judge the split `measure` of real documents, too")
    chosen = parser.parse_args()
    chosen.work.mkdir(parents=True, exist_ok=True)
    with Sets.renderer() as renderer:
        sets = Sets(chosen.work, renderer)
        made = sets.generated(chosen.seed, chosen.share)
        wild = sets.wild(chosen.wild_seed, chosen.share)
        real = {folder.name: sets.real(folder) for folder in chosen.real}
    learned = [paper for paper in made if not paper.apart]
    print("# Learned from all")
    model = _judge(learned, _any, _known(made, wild, real, chosen.measure), chosen.seed, [("as shipped", shipped())])
    torch.save(model.state_dict(), chosen.work / "everything.pt")
    _cost(model, [paper for paper in wild if paper.asked and not paper.harmed], chosen.work / "small_model.onnx")
    print("\n# Learned from all but what is then new")
    _judge(learned, _old, _new(made, wild, real), chosen.seed)


def _cost(model: SmallModel, papers: Papers, file: Path) -> None:
    export(model, papers[0], file)
    prepared, ran = milliseconds(model, file, papers)
    print(f"\n{file.stat().st_size / 1e6:.2f} MB; {prepared:.1f} ms to prepare a document, {ran:.1f} ms to run")


def _judge(
    learned: Papers,
    wanted: Wanted,
    judged: Mapping[str, Papers],
    seed: int,
    others: Sequence[tuple[str, Network]] = (),
) -> SmallModel:
    """Fit, and print how good it is at what it was not fitted to; where not all was `wanted`, at the rest alone.

    `others`: networks that were fitted before.
    """
    usual, wide = (fit_network(learned, wanted, scope, seed) for scope in (Scope.SAME, Scope.ALL))
    model = fit_small(learned, wanted, seed)
    alone, ruled = odds_of(model, [paper for papers in judged.values() for paper in papers])
    scorers: dict[str, tuple[Scorer, Scope]] = {}
    for name, network in (("network", usual), *((f"network, {name}", one) for name, one in others)):
        scorers[name] = (_of(network), Scope.SAME)
        scorers[f"{name}, and small model with rules, half each"] = (_half(_of(network), ruled), Scope.SAME)
    scorers["small model alone"] = (_told(alone), Scope.SAME)
    scorers["small model with rules"] = (_told(ruled), Scope.SAME)
    scorers["network, what it does not look at missing"] = (_of(usual), Scope.USUAL)
    scorers["network, of all candidates"] = (_of(wide), Scope.ALL)
    scorers["network and small model, half each, of all"] = (_half(_of(wide), ruled), Scope.ALL)
    scorers["small model alone, of all"] = (_told(alone), Scope.ALL)
    scorers["small model with rules, of all"] = (_told(ruled), Scope.ALL)
    of_these = _any if wanted is _any else _is_new
    for name, papers in judged.items():
        print(f"\n## {name}: {len(papers)} documents\n", *table(papers, of_these, scorers), sep="\n", flush=True)
    return model


def _of(network: Network) -> Scorer:
    return lambda asked: network.odds(asked.pairs.features)


def _told(odds: Mapping[int, Floats]) -> Scorer:
    return lambda asked: odds[id(asked)]


def _half(network: Scorer, odds: Mapping[int, Floats]) -> Scorer:
    return lambda asked: (network(asked) + odds[id(asked)]) / 2


def _any(paper: Paper, asked: Asked) -> bool:
    return True


def _is_new(paper: Paper, asked: Asked) -> bool:
    return paper.document_type in NEW_TYPES or asked.name in NEW_FIELDS


def _old(paper: Paper, asked: Asked) -> bool:
    return not _is_new(paper, asked)


def _known(made: Papers, wild: Papers, real: Mapping[str, Papers], measure: bool) -> dict[str, Papers]:
    sets = {
        "generated, layouts kept apart, harmed ones among them": [p for p in made if p.apart],
        "wild": [p for p in wild if not p.harmed],
        "wild, harmed": [p for p in wild if p.harmed],
    }
    sets |= {name: [p for p in papers if not p.apart] for name, papers in real.items()}
    apart = {f"{name}, measure": [p for p in papers if p.apart] for name, papers in real.items()}
    return sets | {name: papers for name, papers in apart.items() if papers and measure}


def _new(made: Papers, wild: Papers, real: Mapping[str, Papers]) -> dict[str, Papers]:
    sets = {
        "new types": [p for p in made if p.document_type in NEW_TYPES],
        "new fields, wild": [p for p in wild if not p.harmed],
        "new fields, wild, harmed": [p for p in wild if p.harmed],
    }
    return sets | {f"new fields, {name}": [p for p in papers if not p.apart] for name, papers in real.items()}


if __name__ == "__main__":
    main()
