//! Time, as the best of several rounds: what disturbs a round only ever makes it slower.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Short, so that some rounds pass undisturbed even on a busy machine.
const ROUND: Duration = Duration::from_millis(2);
const LAPS: usize = 300;
/// For what takes longer.
const LONG_LAPS: usize = 60;

/// One way to answer, and the inputs that it gets.
pub struct Contender<'a> {
    pub name: &'static str,
    inputs: usize,
    pass: Box<dyn FnMut() + 'a>,
}

impl<'a> Contender<'a> {
    pub fn new(name: &'static str, inputs: &'a [String], mut answer: impl FnMut(&str) -> bool + 'a) -> Self {
        let pass = move || {
            for text in inputs {
                black_box(answer(black_box(text)));
            }
        };
        Self {
            name,
            inputs: inputs.len(),
            pass: Box::new(pass),
        }
    }

    /// Nanoseconds an input, in one round.
    fn round(&mut self) -> f64 {
        let (start, mut done) = (Instant::now(), 0u32);
        while start.elapsed() < ROUND {
            (self.pass)();
            done += 1;
        }
        start.elapsed().as_nanos() as f64 / (f64::from(done) * self.inputs as f64)
    }
}

/// Returns nanoseconds an input for each; they take turns, so that all have the same share of quiet moments.
pub fn race(contenders: &mut [Contender<'_>]) -> Vec<f64> {
    let mut best = vec![f64::MAX; contenders.len()];
    for _ in 0..LAPS {
        for (best, contender) in best.iter_mut().zip(contenders.iter_mut()) {
            *best = best.min(contender.round());
        }
    }
    best
}

/// Returns megabytes a second.
pub fn throughput(text: &str, mut count: impl FnMut(&str) -> usize) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..LONG_LAPS {
        let (start, mut done) = (Instant::now(), 0u32);
        while start.elapsed() < ROUND {
            black_box(count(black_box(text)));
            done += 1;
        }
        best = best.min(start.elapsed().as_nanos() as f64 / f64::from(done));
    }
    text.len() as f64 * 1e3 / best
}

/// Returns millions of inputs a second on that many threads, each with its own copy of the inputs.
pub fn rounds(inputs: &[String], threads: usize, pass: impl Fn(&[String]) -> usize + Sync) -> f64 {
    let mut best = 0.0f64;
    for _ in 0..LAPS {
        let start = Instant::now();
        let done: u64 = std::thread::scope(|scope| {
            let workers: Vec<_> = (0..threads)
                .map(|_| {
                    scope.spawn(|| {
                        let own = inputs.to_vec();
                        let mut done = 0;
                        while start.elapsed() < 5 * ROUND {
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
