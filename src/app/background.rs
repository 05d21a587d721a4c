//! Work on posted files gives way to people who wait for an answer.
//!
//! Reading a file, its debrief and its pictures take seconds of computing, an answer takes milliseconds. Both at once, the answer
//! would wait for its turn at the processor. So what a file sets off runs on threads of its own that the system runs after all
//! others, with places of its own at the pictures: nobody waits for a place that such a thread holds.

use std::future::Future;
use std::io;
use std::sync::Arc;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

use super::App;

/// How far behind the others: on a busy processor an ordinary thread gets nine times as much (`nice(7)`).
#[cfg(target_os = "linux")]
const NICE: i32 = 10;

tokio::task_local! {
    /// The threads for what a posted file sets off, in that.
    static THREADS: Handle;
}

/// Threads behind all others.
pub(super) struct Background {
    /// Always there until it is dropped.
    runtime: Option<Runtime>,
    pictures: Arc<Semaphore>,
}

impl Background {
    /// So many pictures at a time, and so many threads.
    ///
    /// # Errors
    /// The system gave nothing to wait with.
    pub(super) fn new(n_pictures: usize, n_threads: usize) -> io::Result<Self> {
        let runtime = Builder::new_current_thread()
            .thread_name("background")
            .max_blocking_threads(n_threads)
            .on_thread_start(step_back)
            .build()?;
        Ok(Self {
            runtime: Some(runtime),
            pictures: Arc::new(Semaphore::new(n_pictures)),
        })
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // Whoever drops this may be a task, which must not wait for threads.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// This thread runs after the others. A system that does not let it do so runs it as all others.
fn step_back() {
    #[cfg(target_os = "linux")]
    let stepped = rustix::process::getpriority_process(None)
        .and_then(|now| rustix::process::setpriority_process(None, (now + NICE).min(19)));
    #[cfg(target_os = "linux")]
    if let Err(error) = stepped {
        tracing::debug!(error = %error, "a thread could not step back");
    }
}

/// Runs CPU work, in what a posted file sets off on a thread behind all others.
pub(super) fn spawn_cpu<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    match THREADS.try_with(Clone::clone) {
        Ok(threads) => threads.spawn_blocking(work),
        Err(_) => tokio::task::spawn_blocking(work),
    }
}

impl Background {
    /// Does this work on these threads.
    async fn run<F: Future>(&self, work: F) -> F::Output {
        match &self.runtime {
            Some(runtime) => THREADS.scope(runtime.handle().clone(), work).await,
            None => work.await,
        }
    }

    /// The places for pictures: `usual` for answers.
    fn pictures<'a>(&'a self, usual: &'a Arc<Semaphore>) -> &'a Arc<Semaphore> {
        let is_behind = THREADS.try_with(|_| ()).is_ok();
        if is_behind { &self.pictures } else { usual }
    }
}

impl App {
    /// Does this work behind all answers: what posted files set off, and messages that nobody waits for.
    pub async fn in_background<F: Future>(&self, work: F) -> F::Output {
        self.background.run(work).await
    }

    /// The places for pictures and for what is measured for them.
    pub(super) fn render_permits(&self) -> &Arc<Semaphore> {
        self.background.pictures(&self.render_permits)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    use super::*;

    /// How far this thread stands behind the others.
    #[cfg(target_os = "linux")]
    fn niceness() -> i32 {
        rustix::process::getpriority_process(None).unwrap()
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn work_steps_back_in_the_background_and_nowhere_else() {
        let background = Background::new(1, 1).unwrap();
        let usual = spawn_cpu(niceness).await.unwrap();
        let behind = background.run(async { spawn_cpu(niceness).await.unwrap() }).await;
        assert_eq!(behind, (usual + NICE).min(19));
        assert_eq!(spawn_cpu(niceness).await.unwrap(), usual);
    }

    #[tokio::test]
    async fn answers_do_not_wait_for_places_that_the_background_holds() {
        let background = Background::new(1, 1).unwrap();
        let answers = Arc::new(Semaphore::new(1));
        let held = background
            .run(async {
                Arc::clone(background.pictures(&answers))
                    .acquire_owned()
                    .await
                    .unwrap()
            })
            .await;
        assert_eq!(background.pictures.available_permits(), 0);
        assert_eq!(background.pictures(&answers).available_permits(), 1);
        drop(held);
    }
}
