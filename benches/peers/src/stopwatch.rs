//! Time, as the best of several rounds: what disturbs a round only ever makes it slower.

use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 7;
const ROUND: Duration = Duration::from_millis(120);

/// Returns nanoseconds an input.
pub fn per_input(inputs: &[String], mut answer: impl FnMut(&str) -> bool) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..ROUNDS {
        let (start, mut done) = (Instant::now(), 0u32);
        while start.elapsed() < ROUND {
            for text in inputs {
                black_box(answer(black_box(text)));
            }
            done += 1;
        }
        best = best.min(start.elapsed().as_nanos() as f64 / (f64::from(done) * inputs.len() as f64));
    }
    best
}

/// Returns megabytes a second.
pub fn throughput(text: &str, mut count: impl FnMut(&str) -> usize) -> f64 {
    let text = [text.to_owned()];
    let nanoseconds = per_input(&text, |text| count(text) > 0);
    text[0].len() as f64 * 1e3 / nanoseconds
}

/// Returns millions of inputs a second on that many threads, each with its own copy of the inputs.
pub fn rounds(inputs: &[String], threads: usize, pass: impl Fn(&[String]) -> usize + Sync) -> f64 {
    let mut best = 0.0f64;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let done: u64 = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..threads)
                .map(|_| {
                    scope.spawn(|| {
                        let own = inputs.to_vec();
                        let mut done = 0;
                        while start.elapsed() < ROUND * 3 {
                            black_box(pass(black_box(&own)));
                            done += own.len() as u64;
                        }
                        done
                    })
                })
                .collect();
            workers
                .into_iter()
                .map(|worker| worker.join().expect("a worker ends"))
                .sum()
        });
        best = best.max(done as f64 / start.elapsed().as_secs_f64() / 1e6);
    }
    best
}
