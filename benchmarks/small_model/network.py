"""The small model: segments in each other's sight, fields by their labels, and how well the two go together."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.small_model.batching import TRAITS, Batch
from benchmarks.small_model.seeing import BUCKETS, SPOTS
from benchmarks.small_model.spelling import FORMS, VOCABULARY
from docpipe.reading.weighing import FEATURES, Floats

WIDTH, LAYERS, HEADS = 64, 2, 4
LOOKS, LOOK = 4, 16  # places where a segment looks for its label, and the width of a look
INNER = 64  # of what weighs a pair
PLACED = FEATURES.index("hand")  # of the features those that say nothing of a field
LEFT_OUT, SPARED, BORNE = 0.2, 0.4, 0.15  # dropout: of words, of what it saw beside rules, within layers


class Layer(nn.Module):
    """Segments look at each other: by what they are, and by how they stand to each other."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.before, self.behind = nn.LayerNorm(width), nn.LayerNorm(width)
        self.asked, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.wide, self.narrow = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)
        self.drop = nn.Dropout(BORNE)

    def forward(self, seen: Tensor, stand: Tensor) -> Tensor:
        number, size, width = seen.shape
        q, k, v = self.asked(self.before(seen)).view(number, size, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        told = functional.scaled_dot_product_attention(q, k, v, attn_mask=stand)
        seen = seen + self.drop(self.out(told.transpose(1, 2).reshape(number, size, width)))
        return seen + self.drop(self.narrow(functional.gelu(self.wide(self.behind(seen)))))


class SmallModel(nn.Module):
    """Log-odds of each pair of candidate and field against there being no value: two columns, from what it sees
    itself, and with all that rules say besides."""

    def __init__(self, mean: Floats, scale: Floats) -> None:
        super().__init__()
        self.register_buffer("mean", torch.from_numpy(mean))
        self.register_buffer("scale", torch.from_numpy(scale))
        self.words = nn.EmbeddingBag(VOCABULARY, WIDTH, mode="mean")
        self.formed, self.spotted = nn.Linear(FORMS, WIDTH), nn.Linear(SPOTS, WIDTH)
        self.stand = nn.Embedding(BUCKETS, LAYERS * HEADS + LOOKS)
        self.layers = nn.ModuleList(Layer(WIDTH) for _ in range(LAYERS))
        self.last = nn.LayerNorm(WIDTH)
        self.look, self.shown = nn.Linear(WIDTH, LOOKS * LOOK), nn.Linear(WIDTH, LOOK)
        self.candidate = _two(4 * WIDTH + FORMS, 2 * WIDTH, WIDTH)
        self.query = _two(WIDTH + TRAITS, WIDTH, WIDTH)
        seen = 3 * WIDTH + 2 * (LOOKS + 1)
        self.alone, self.with_rules = _two(seen + TRAITS + PLACED, INNER, 1), _two(seen + len(FEATURES), INNER, 1)
        self.rules = nn.Linear(len(FEATURES), 1)
        self.drop, self.spare = nn.Dropout(LEFT_OUT), nn.Dropout(SPARED)
        nn.init.normal_(self.words.weight, 0, 0.25)
        for head in (self.alone, self.with_rules):
            nn.init.constant_(head[-1].bias, -2.0)

    def forward(self, b: Batch) -> Tensor:
        words = self.drop(self.words(b.runs, b.begins))
        seen, looked = self.seen(words[b.text], self.formed(b.forms)[b.text], b.spots, b.stand, b.absent)
        own = [seen[b.document, b.segment], words[b.before], words[b.after], words[b.own], b.forms[b.own]]
        candidate = self.candidate(torch.cat(own, 1))
        labels = words[b.labels]
        pooled = torch.zeros(len(b.traits), WIDTH).index_add(0, b.label_group, labels)
        pooled = pooled / torch.bincount(b.label_group, minlength=len(b.traits))[:, None]
        query = self.query(torch.cat([pooled, b.traits], 1))
        several = torch.cat([looked[b.document, b.segment], words[b.before][:, None]], 1)
        alike = _alike(several, labels, pooled, b.sizes)[b.cell]
        return self.weighed(candidate[b.candidate], query[b.group], alike, b.traits[b.group], b.features)

    def seen(self, words: Tensor, forms: Tensor, spots: Tensor, stand: Tensor, absent: Tensor) -> tuple[Tensor, Tensor]:
        """Segments in each other's sight, and the words that stand where each looks for its label."""
        bias = self.stand(stand).permute(0, 3, 1, 2).masked_fill(absent[:, None, None], -1e4)
        seen = words + forms + self.spotted(spots)
        for nth, layer in enumerate(self.layers):
            seen = layer(seen, bias[:, nth * HEADS : (nth + 1) * HEADS])
        seen = self.last(seen)
        asked = self.look(seen).view(*seen.shape[:2], LOOKS, LOOK).transpose(1, 2)
        share = (asked @ self.shown(seen)[:, None].transpose(-1, -2) / LOOK**0.5 + bias[:, -LOOKS:]).softmax(-1)
        return seen, (share @ words[:, None]).transpose(1, 2)

    def weighed(self, candidate: Tensor, query: Tensor, alike: Tensor, traits: Tensor, features: Tensor) -> Tensor:
        """The two odds of pairs."""
        both = torch.cat([candidate * query, candidate, query, alike], 1)
        rules = ((features - self.mean) * self.scale).clamp(-4, 4)
        alone = self.alone(torch.cat([self.drop(both), traits, rules[:, :PLACED]], 1))
        return torch.cat([alone, self.with_rules(torch.cat([self.spare(both), rules], 1)) + self.rules(rules)], 1)


def _two(wide: int, inner: int, out: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(wide, inner), nn.GELU(), nn.Linear(inner, out))


def _alike(several: Tensor, labels: Tensor, pooled: Tensor, sizes: tuple[tuple[int, tuple[int, ...]], ...]) -> Tensor:
    """Of candidates by fields, document by document: how alike what stands where labels stand is to the field's
    labels, to the one that it is most alike and to all together."""
    several, labels, pooled = (functional.normalize(one, dim=-1) for one in (several, labels, pooled))
    tables = []
    number = [candidates for candidates, _ in sizes]
    parts = zip(
        several.split(number),
        labels.split([sum(lengths) for _, lengths in sizes]),
        pooled.split([len(lengths) for _, lengths in sizes]),
        sizes,
        strict=True,
    )
    for vectors, known, whole, (_, lengths) in parts:
        best = torch.stack([part.amax(-1) for part in (vectors @ known.T).split(lengths, -1)], 1)
        tables.append(torch.cat([best, (vectors @ whole.T).transpose(1, 2)], -1).flatten(0, 1))
    return torch.cat(tables)


def loss_of(odds: Tensor, b: Batch) -> Tensor:
    """Minus the log-likelihood of the right choices of each field, or of there being none, by both odds."""
    raised, number = odds.clamp(-30, 30).exp(), len(b.traits)
    total = 1 + torch.zeros(number, 2).index_add(0, b.group, raised)
    good = torch.zeros(number, 2).index_add(0, b.group, raised * b.right[:, None])
    some = torch.zeros(number).index_add(0, b.group, b.right.float()) > 0
    wanted = torch.where(some[:, None], good.clamp(min=1e-12), torch.ones(()))
    return (total.log() - wanted.log()).sum(1).mean()
