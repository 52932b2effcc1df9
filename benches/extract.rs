//! A bare parse, the whole extraction and, with `--features training`, its stages, on pages of three sizes.

use std::hint::black_box;
use std::path::Path;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use scraper::Html;
use unhusk::Extractor;

/// The large page is the median one with its body repeated up to this many bytes.
const LARGE_BYTES: usize = 500_000;

fn page(folder: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(folder).join("page.html");
    std::fs::read_to_string(path).expect("the page is there and UTF-8")
}

/// The pages by name.
fn pages() -> [(&'static str, String); 3] {
    let median = page("tagdiv-newspaper");
    let large = repeated(&median);
    [("small", page("json-ld-only")), ("median", median), ("large", large)]
}

/// A page with the inside of its body repeated.
fn repeated(page: &str) -> String {
    let (head, rest) = page.split_once("<body").expect("the page has a body");
    let (attributes, rest) = rest.split_once('>').expect("its tag ends");
    let (body, tail) = rest.rsplit_once("</body>").expect("the body ends");
    let times = LARGE_BYTES.div_ceil(body.len());
    format!("{head}<body{attributes}>{}</body>{tail}", body.repeat(times))
}

fn whole(criterion: &mut Criterion) {
    let pages = pages();
    let extractor = Extractor::new();
    let mut group = criterion.benchmark_group("parse");
    for (name, page) in &pages {
        group.throughput(Throughput::Bytes(page.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), page, |bencher, page| {
            bencher.iter(|| Html::parse_document(black_box(page)));
        });
    }
    group.finish();
    let mut group = criterion.benchmark_group("extract");
    for (name, page) in &pages {
        group.throughput(Throughput::Bytes(page.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), page, |bencher, page| {
            bencher.iter(|| extractor.extract(black_box(page)));
        });
    }
    group.finish();
}

#[cfg(feature = "training")]
fn stages(criterion: &mut Criterion) {
    use unhusk::training::Stages;

    for (name, page) in &pages() {
        let stages = Stages::new(page);
        let mut group = criterion.benchmark_group(format!("stages/{name}"));
        group.throughput(Throughput::Bytes(page.len() as u64));
        group.bench_function("page", |bencher| bencher.iter(|| black_box(stages.parse())));
        group.bench_function("outline", |bencher| bencher.iter(|| black_box(stages.outline())));
        group.bench_function("features", |bencher| bencher.iter(|| black_box(stages.features())));
        group.bench_function("classifier", |bencher| bencher.iter(|| black_box(stages.classify())));
        group.bench_function("select", |bencher| bencher.iter(|| black_box(stages.select())));
        group.finish();
    }
}

#[cfg(not(feature = "training"))]
fn stages(_: &mut Criterion) {}

criterion_group!(benches, whole, stages);
criterion_main!(benches);
