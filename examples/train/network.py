"""A small network over the lines of a page: what boosted trees, which see a line at a time, cannot weigh together.

The features of a line are laid out by their quantiles, one dense layer makes HIDDEN numbers of them, and each further layer adds to
a line's numbers what it makes of others. There are two kinds of these. One looks at the line itself, at two lines at a distance (dilated
convolution, Yu and Koltun, "Multi-scale context aggregation by dilated convolutions", ICLR 2016; depthwise separable, Chollet,
"Xception", CVPR 2017; before it the activation, He et al., "Identity mappings", ECCV 2016), and at the mean of the page. The other
remembers along the page, half of its numbers from the first line on and half from the last one back, and each line says how much of what
is remembered it replaces (Bradbury et al., "Quasi-recurrent neural networks", ICLR 2017). A network for content is fitted by the
cross-entropy of each line, one for titles by that of all lines of a page as its title as well (multitask learning, Caruana, 1997), with AdamW;
the weights that are kept are their moving mean.

Needs jax and optax from PyPI.
"""
import dataclasses
import json
import os
import struct

import jax
import jax.numpy as jnp
import numpy as np
import optax

HIDDEN = 32  # as in src/classifier/network.rs
MEMORY = 0
LAYERS = (1, 2, MEMORY, 4, 8, MEMORY)  # how far each of them looks
REPLACED = (-3.0, 1.0)  # how ready the numbers of a memory are to be replaced at first: from long memories to short ones
KNOTS = 9  # of a feature's layout, the outer ones at these quantiles:
TAIL = 0.002
SPAN = 1.7  # a layout reaches from -SPAN to SPAN before it is centred
MIN_PIECE = 1e-5  # of the reach of a feature's knots: a steeper piece would cost the sums that are taken when it is read their digits
MIN_DEVIATION = 0.3  # features that seldom differ from one value are not blown up
SAMPLE = 150_000  # lines to find quantiles in
SEGMENT = 2048  # longer pages are judged in parts, as in src/classifier/mod.rs
LENGTHS = (128, 256, 512, 1024, SEGMENT)  # what segments are padded to
BATCH = 8192  # lines, padding included
EPOCHS = 8
RATE = 3e-3
DECAY = 0.05
DROPOUT = 0.2
INPUT_DROPOUT = 0.15
MUTED = 0.2  # so many segments are shown without the lexicon: most languages are not in it
AVERAGING = 0.998
SAY_OF_TITLES = 0.3  # of a page's title in the loss, next to its content, in a network for titles
SEED = 20261129


@dataclasses.dataclass
class Network:
    knots: np.ndarray  # KNOTS a feature, rising
    values: np.ndarray  # of the layout at the knots
    weights: dict

    def laid_out(self, x):
        out = np.empty(x.shape, "<f4")
        for f, (knots, values) in enumerate(zip(self.knots, self.values)):
            out[:, f] = np.interp(x[:, f], knots, values)
        return out

    def log_odds(self, x, page):
        """For each line those of being content, or how much speaks for it as the title; lines of a page stand together."""
        x, z = self.laid_out(x), np.zeros(len(x), "<f4")
        for batch in batches(segments(page)):
            for (start, end), row in zip(batch[1], np.asarray(judge(self.weights, *pack(batch, x)))):
                z[start:end] = row[: end - start]
        return z


def layout(x):
    """The knots of each feature, and what stands there: piecewise linear, even over the quantiles, centred and scaled."""
    quantiles = np.r_[TAIL, np.linspace(0, 1, KNOTS)[1:-1], 1 - TAIL]
    all_knots, all_values = np.empty((2, x.shape[1], KNOTS))
    for f in range(x.shape[1]):
        knots, place = np.unique(np.quantile(x[:, f], quantiles).astype("<f4"), return_inverse=True)
        values = np.bincount(place, np.linspace(-SPAN, SPAN, KNOTS)) / np.bincount(place)
        if len(knots) == 1:  # nearly always the same
            knots, values = np.r_[knots, knots + 1], np.r_[0.0, 2 * SPAN * (x[:, f].std() > 0)]
        here = np.interp(x[:, f], knots, values)
        values = (values - here.mean()) / max(here.std(), MIN_DEVIATION)
        missing = KNOTS - len(knots)
        all_knots[f], all_values[f] = np.pad(knots, (0, missing), "edge"), np.pad(values, (0, missing), "edge")
    return all_knots.astype("<f4"), all_values.astype("<f4")


def segments(page):
    """(start, end) of the lines that are judged together."""
    edges = np.flatnonzero(np.r_[True, page[1:] != page[:-1], True])
    return [(s, min(s + SEGMENT, end)) for start, end in zip(edges, edges[1:]) for s in range(start, end, SEGMENT)]


def batches(parts, rng=None):
    """(length, segments) of like length; shuffled if there is a generator."""
    of_length = {}
    for part in parts:
        of_length.setdefault(next(n for n in LENGTHS if n >= part[1] - part[0]), []).append(part)
    out = []
    for length, group in of_length.items():
        if rng is not None:
            rng.shuffle(group)
        size = BATCH // length
        out += [(length, group[i : i + size]) for i in range(0, len(group), size)]
    if rng is not None:
        rng.shuffle(out)
    return out


def pack(batch, x):
    length, parts = batch
    rows = np.zeros((BATCH // length, length, *x.shape[1:]), "<f4")
    mask = np.zeros(rows.shape[:2], "<f4")
    for row, here, (start, end) in zip(rows, mask, parts):
        row[: end - start] = x[start:end]
        here[: end - start] = 1
    return rows, mask


def start_weights(key, features, of_titles):
    keys = iter(jax.random.split(key, 3 + 3 * len(LAYERS)))
    dense = lambda n, m, scale: jax.random.normal(next(keys), (n, m)) * scale / np.sqrt(n)
    looking = lambda: {
        "taps": 0.4 + 0.2 * jax.random.normal(next(keys), (3, HIDDEN)),
        "dense": dense(HIDDEN, HIDDEN, 0.5),
        "page": dense(HIDDEN, HIDDEN, 0.3),
        "bias": jnp.zeros(HIDDEN),
    }
    remembering = lambda: {
        "gate": dense(HIDDEN, HIDDEN, 0.5),
        "gate_bias": jnp.tile(jnp.linspace(*REPLACED, HIDDEN // 2), 2),
        "value": dense(HIDDEN, HIDDEN, 1.0),
        "dense": dense(HIDDEN, HIDDEN, 0.5),
        "bias": jnp.zeros(HIDDEN),
    }
    output = lambda: {"last": dense(HIDDEN, 1, 0.5)[:, 0], "direct": jnp.zeros(features), "bias": jnp.zeros(())}
    weights = {
        "first": dense(features, HIDDEN, 1.4),
        "first_bias": jnp.zeros(HIDDEN),
        "layers": [remembering() if distance == MEMORY else looking() for distance in LAYERS],
        "content": output(),
    }
    return weights | {"title": output()} if of_titles else weights


def remembered(layer, active, mask):
    """What each line remembers of the lines before it, and of those behind it."""
    gate = active @ layer["gate"] + layer["gate_bias"]
    replaced = (0.5 + 0.5 * gate / jnp.sqrt(1 + gate**2)) * mask
    new, kept = replaced * (active @ layer["value"]), 1 - replaced
    step = lambda a, b: (a[0] * b[0], a[1] * b[0] + b[1])
    along = lambda half, back: jax.lax.associative_scan(step, (kept[..., half], new[..., half]), axis=1, reverse=back)[1]
    return jnp.concatenate([along(slice(HIDDEN // 2), False), along(slice(HIDDEN // 2, None), True)], -1)


def outputs(t, x, mask, drop=lambda values, _share: values):
    """The log-odds of each line and, of a network for titles, what speaks for it as the title; `drop` is dropout, in training."""
    shift = lambda h, n: jnp.pad(h, ((0, 0), (max(n, 0), max(-n, 0)), (0, 0)))[:, max(-n, 0) :][:, : h.shape[1]]
    mask = mask[..., None]
    lines = jnp.maximum(mask.sum(1, keepdims=True), 1)
    x = drop(x, INPUT_DROPOUT)
    h = x @ t["first"] + t["first_bias"]
    for layer, distance in zip(t["layers"], LAYERS):
        active = jax.nn.relu(h) * mask
        if distance == MEMORY:
            h = h + drop(remembered(layer, active, mask), DROPOUT) @ layer["dense"] + layer["bias"]
            continue
        mean = active.sum(1, keepdims=True) / lines
        taps = layer["taps"]
        near = shift(active, distance) * taps[0] + active * taps[1] + shift(active, -distance) * taps[2]
        h = h + drop(near, DROPOUT) @ layer["dense"] + mean @ layer["page"] + layer["bias"]
    h = jax.nn.relu(h)
    return {name: h @ t[name]["last"] + x @ t[name]["direct"] + t[name]["bias"] for name in ("content", "title") if name in t}


def title_loss(z, mask, true):
    """For each page the cross-entropy of its title, one line or copies of it; nothing where no line is known to be it."""
    of = lambda lines: jax.nn.logsumexp(jnp.where(lines > 0, z, -1e9), axis=-1)
    return jnp.where(true.sum(-1) > 0, of(mask) - of(true), 0)


def purpose(t):
    return "title" if "title" in t else "content"


judge = jax.jit(lambda t, x, mask: outputs(t, x, mask)[purpose(t)])


def of_equal_pages(w, page):
    """Each page weighs the same, as what counts is the mean F1 of pages."""
    total = np.bincount(page, w)
    return (w / np.where(total > 0, total, 1)[page]).astype("<f4")


def fit(x, y, w, title, page, muted, of_titles):
    """A network of the given lines, for titles or for content; `muted` are the columns of the lexicon. Lines without weight are seen, and teach nothing of content."""
    w = of_equal_pages(w, page)
    sample = np.random.default_rng(SEED).choice(np.flatnonzero(w > 0), min(SAMPLE, np.count_nonzero(w)), replace=False)
    network = Network(*layout(x[sample]), None)
    x = network.laid_out(x)
    silence = np.array([np.interp(0, network.knots[f], network.values[f]) for f in muted], "<f4")
    parts = segments(page)
    targets = np.stack([y, w, title], 1)
    rng = np.random.default_rng(SEED)
    steps = len(batches(parts)) * EPOCHS
    rate = optax.warmup_cosine_decay_schedule(0, RATE, steps // EPOCHS // 2, steps, 1e-5)
    optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(rate, weight_decay=DECAY))
    scale = BATCH * w.mean()

    # Bytes of numpy: with jax's own generator every step takes twice as long on a CPU.
    def loss(t, rows, mask, target, noise):
        noise = iter(noise)
        drop = lambda v, share: v * (next(noise) >= np.uint8(256 * share)) / (1 - share)
        z = outputs(t, rows, mask, drop)
        total = ((jax.nn.softplus(z["content"]) - target[..., 0] * z["content"]) * target[..., 1]).sum()
        if of_titles:
            total += SAY_OF_TITLES * title_loss(z["title"], mask, target[..., 2]).sum()
        return total / scale

    @jax.jit
    def step(t, mean, state, rows, mask, target, noise):
        gradient = jax.grad(loss)(t, rows, mask, target, noise)
        update, state = optimizer.update(gradient, state, t)
        t = optax.apply_updates(t, update)
        return t, jax.tree.map(lambda a, b: AVERAGING * a + (1 - AVERAGING) * b, mean, t), state

    t = mean = start_weights(jax.random.PRNGKey(SEED), x.shape[1], of_titles)
    state = optimizer.init(t)
    for _ in range(EPOCHS):
        for batch in batches(parts, rng):
            rows, mask = pack(batch, x)
            silent = np.flatnonzero(rng.random(len(rows)) < MUTED)
            rows[np.ix_(silent, np.arange(rows.shape[1]), muted)] = silence
            sizes = (x.shape[1], *[HIDDEN] * len(LAYERS))
            noise = [rng.integers(0, 256, (*rows.shape[:2], n), dtype=np.uint8) for n in sizes]
            t, mean, state = step(t, mean, state, rows, mask, pack(batch, targets)[0], noise)
    network.weights = jax.tree.map(np.asarray, mean)
    return network


def write(network, path, names, figures):
    """The format is described in src/classifier/network.rs."""
    text = json.dumps(figures, sort_keys=True).encode()
    t = network.weights
    pieces = np.diff(network.knots, axis=1)
    reach = pieces.sum(axis=1, keepdims=True)
    if ((pieces > 0) & (pieces < MIN_PIECE * reach)).any():
        raise ValueError("two knots of a feature are too near to one another")
    rise = np.where(pieces > 0, np.diff(network.values, axis=1) / np.where(pieces > 0, pieces, np.float32(1)), 0)
    # The slope of each piece, less that of the piece before.
    hinges = np.diff(rise, axis=1, prepend=0)
    arrays = [network.values[:, 0], network.knots[:, -1]]
    for k in range(KNOTS - 1):
        arrays += [network.knots[:, k], hinges[:, k]]
    arrays += [t["first"], t["first_bias"]]
    looking, remembering = ("taps", "dense", "page", "bias"), ("gate", "gate_bias", "value", "dense", "bias")
    for layer, distance in zip(t["layers"], LAYERS):
        arrays += [layer[name] for name in (remembering if distance == MEMORY else looking)]
    arrays += [t[purpose(t)][name] for name in ("last", "direct", "bias")]
    with open(path, "wb") as f:
        f.write(b"UNHUSN" + struct.pack("<HIQ", 4, len(names["names"]), int(names["hash"], 16)))
        f.write(struct.pack("<I", len(text)) + text)
        f.write(struct.pack(f"<B{len(LAYERS)}B", len(LAYERS), *LAYERS))
        for array in arrays:
            f.write(np.ascontiguousarray(array, "<f4").tobytes())
    return os.path.getsize(path)
